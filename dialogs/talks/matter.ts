/** What goes on, or was done last, about a thing that is not as it should be. */
export interface Matter {
  readonly talk: 'returns' | 'missing' | 'exchange' | 'warranty'
  readonly item?: string | undefined
  /** What becomes of it, once that is known: a new one, the money for what comes back, or the money alone. */
  readonly way?: 'replaced' | 'sentBack' | 'kept' | undefined
  /** Whether it need not come back. */
  readonly stays?: boolean | undefined
  /** Whether it was wrong when it came. */
  readonly ourFault?: boolean | undefined
}

/** What a shop has decided of returns; what it has not decided is not said. */
export interface ReturnTerms {
  /** What the label costs, in the shop's currency; 0 when it is our fault. */
  readonly cost?: number | undefined
  /** Whether what comes back may be brought to the store, free of charge. */
  readonly returnInStore: boolean
  /** Working days until what arrived is refunded. */
  readonly refundDays?: number | undefined
}

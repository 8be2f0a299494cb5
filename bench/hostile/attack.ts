import type { Talking } from '../directLine.ts'

/** Whom it is against. */
export interface Target {
  readonly host: string
  readonly port: number
  /** Conversations of guests; each attack takes one of them. */
  readonly victims: readonly Talking[]
  /** Where nobody of ours should ever connect to. */
  readonly decoy: number
}

/** What goes over one connection. */
export interface Sending {
  readonly pieces: readonly (string | Buffer)[]
  /** Milliseconds between the pieces; all at once when left out. */
  readonly every?: number
  /** Sent once the server has switched to WebSocket. */
  readonly frames?: readonly Buffer[]
  /** Whether we end our side after the last piece. */
  readonly halfClose?: boolean
}

/** One hostile request. */
export interface Attack {
  readonly name: string
  /** Whether it must be turned down or cut off, or may get any well-formed answer but a failure. */
  readonly wants: 'refusal' | 'answer'
  readonly send: (target: Target, victim: Talking) => Sending
}

/** What came of it. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number; readonly text: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'stuck' }

const json = 'application/json'

export interface Parts {
  readonly method?: string
  readonly path: string
  readonly headers?: readonly string[]
  readonly body?: string | Buffer
  readonly type?: string
  readonly token?: string | undefined
}

/** A whole request; what is odd about it stands in its parts. */
export function request({ method = 'GET', path, headers = [], body, type = json, token }: Parts): Sending {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: shop.example',
    'Connection: close',
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
    ...(body === undefined ? [] : [`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`]),
    ...headers,
  ]
  const head = `${lines.join('\r\n')}\r\n\r\n`
  return { pieces: body === undefined ? [head] : [head, body] }
}

/** An attack of which every variant is a whole request. */
export const attacks = <T>(
  wants: Attack['wants'],
  variants: Readonly<Record<string, T>>,
  send: (variant: T, target: Target, victim: Talking) => Sending,
): readonly Attack[] =>
  Object.entries(variants).map(([name, variant]) => ({
    name,
    wants,
    send: (target, victim) => send(variant, target, victim),
  }))

/** Where a victim's messages go. */
export const activitiesOf = ({ id }: Talking): string => `/v3/directline/conversations/${id}/activities`

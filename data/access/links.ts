import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Moment } from '../records.ts'

/** What a signed link opens. */
export interface Linked {
  readonly kind: 'invoice' | 'copy' | 'profile'
  /** Of the order or the customer. */
  readonly id: string
}

const life = 24 * 3_600_000

/** A token that opens one thing for a day, for whoever has it. */
export function signLink(secret: string, { kind, id }: Linked, now: Moment): string {
  const body = Buffer.from(JSON.stringify([kind, id, now + life])).toString('base64url')
  return `${body}.${signature(secret, body)}`
}

/** What a token opens; undefined when it is forged, has expired, or opens something else. */
export function readLink(
  secret: string,
  token: string,
  { kind, now }: Pick<Linked, 'kind'> & { readonly now: Moment },
): string | undefined {
  const [body = '', signed = ''] = token.split('.')
  const [theirs, ours] = [Buffer.from(signed), Buffer.from(signature(secret, body))]
  if (theirs.length !== ours.length || !timingSafeEqual(theirs, ours)) return undefined
  const [what, id, until] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, string, number]
  return what === kind && now < until ? id : undefined
}

const signature = (secret: string, body: string): string =>
  createHmac('sha256', secret).update(`link ${body}`).digest('base64url')

import { createHash, timingSafeEqual } from 'node:crypto'
import { Refusal } from './answer.ts'
import type { Call } from './route.ts'
import type { Claims, Tokens } from './tokens.ts'

/** Who asks: a server of the shop that holds the secret, or somebody with a token for one conversation. */
export type Caller = { readonly kind: 'server' } | { readonly kind: 'visitor'; readonly claims: Claims }

/** Finds out who asks. Throws a Refusal 401 without credentials, 403 with bad ones. */
export async function callerOf(
  { headers }: Call,
  { tokens, secret }: { tokens: Tokens; secret: string },
): Promise<Caller> {
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (token === undefined) {
    throw new Refusal(401, 'MissingToken', 'Send the token in the header: Authorization: Bearer ...')
  }
  const known = tokens.known(token)
  if (known !== undefined) return { kind: 'visitor', claims: known }
  if (sameSecret(token, secret)) return { kind: 'server' }
  return { kind: 'visitor', claims: await tokens.read(token) }
}

/** Compares in a time that tells nothing about how much of it was right. */
export function sameSecret(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

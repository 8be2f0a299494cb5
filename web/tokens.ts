import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod/v4'
import type { Moment } from '../data/index.ts'
import { Refusal } from './answer.ts'

/** How long a chat token is good for, in seconds. */
export const tokenLife = 3600

/** How long a stream address is good for, in seconds: it stands in a URL, and URLs end up in logs. */
const streamLife = 60

const claims = z.object({
  conversation: z.string(),
  user: z.string().optional(),
  customer: z.string().optional(),
  language: z.enum(['en', 'zh']).optional(),
})

/** Whom a token speaks for, and in which conversation. */
export type Claims = z.infer<typeof claims>

export interface Tokens {
  /** A token for one conversation, good for an hour. */
  issue(claims: Claims): Promise<string>
  /** What a token from `issue` says. Throws a Refusal 403 when it is forged, expired or of another kind. */
  read(token: string): Promise<Claims>
  /** A token that only opens this conversation's stream, good for a minute. */
  issueForStream(conversation: string): Promise<string>
  /** The conversation that a stream token is for. Throws a Refusal 403. */
  readForStream(token: string): Promise<string>
}

/** Signed tokens (JWT, HS256). The audience keeps the two kinds apart. */
export function makeTokens(secret: string, clock: () => Moment): Tokens {
  const key = new TextEncoder().encode(secret)
  const sign = (body: Claims, { audience, life }: { audience: string; life: number }) => {
    const now = Math.floor(clock() / 1000)
    return new SignJWT(body)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + life)
      .sign(key)
  }
  const verify = async (token: string, audience: string) => {
    const currentDate = new Date(clock())
    const options = { algorithms: ['HS256'], audience, currentDate, requiredClaims: ['exp'] }
    return claims.parse((await jwtVerify(token, key, options).catch(turnDown)).payload)
  }
  return {
    issue: (body) => sign(body, { audience: 'chat', life: tokenLife }),
    read: (token) => verify(token, 'chat'),
    issueForStream: (conversation) => sign({ conversation }, { audience: 'stream', life: streamLife }),
    readForStream: async (token) => (await verify(token, 'stream')).conversation,
  }
}

function turnDown(cause: unknown): never {
  if (cause instanceof errors.JWTExpired) throw new Refusal(403, 'TokenExpired', 'The token has expired.')
  throw new Refusal(403, 'BadToken', 'The token is not valid here.')
}

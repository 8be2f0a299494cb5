import { createSecretKey } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod/v4'
import type { Moment } from '../data/index.ts'
import { Refusal } from './answer.ts'
import { Recent } from './recent.ts'

/** How long a chat token is good for, in seconds. */
export const tokenLife = 3600

/** How long a stream address is good for, in seconds: it stands in a URL, and URLs end up in logs. */
const streamLife = 60

/** How long a guest's browser may come back to a conversation, in seconds. */
const returnLife = 30 * 86_400

/** Tokens whose signature need not be checked again. */
const remembered = 10_000

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
  /** The same for a token that was read lately and is still good; undefined for any other. Costs next to nothing. */
  known(token: string): Claims | undefined
  /** A token that only opens this conversation's stream, good for a minute. */
  issueForStream(conversation: string): Promise<string>
  /** The conversation that a stream token is for. Throws a Refusal 403. */
  readForStream(token: string): Promise<string>
  /** A token that only gets a guest another token for the same conversation, good for a month. */
  issueForReturn(claims: Claims): Promise<string>
  /** What a token from `issueForReturn` says. Throws a Refusal 403. */
  readForReturn(token: string): Promise<Claims>
}

/** Signed tokens (JWT, HS256). The audience keeps the three kinds apart. */
export function makeTokens(secret: string, clock: () => Moment): Tokens {
  const key = createSecretKey(Buffer.from(secret))
  const checked = new Recent<Checked>(remembered)
  const sign = (body: Claims, { audience, life }: { audience: string; life: number }) => {
    const now = Math.floor(clock() / 1000)
    return new SignJWT(body)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + life)
      .sign(key)
  }
  const verify = async (token: string, audience: string): Promise<Checked> => {
    const currentDate = new Date(clock())
    const options = { algorithms: ['HS256'], audience, currentDate, requiredClaims: ['exp'] }
    const { payload } = await jwtVerify(token, key, options).catch(turnDown)
    return { claims: claimsIn(payload), expires: (payload.exp ?? 0) * 1000 }
  }
  const known = (token: string) => {
    const found = checked.get(token)
    return found !== undefined && clock() < found.expires ? found.claims : undefined
  }
  // Who waits for one look at a token goes on in the order of asking, as messages of one line have to.
  const looking = new Map<string, Promise<Checked>>()
  const look = async (token: string) => {
    try {
      const fresh = await verify(token, 'chat')
      checked.set(token, fresh)
      return fresh
    } finally {
      looking.delete(token)
    }
  }
  const shared = (token: string) => {
    const pending = looking.get(token) ?? look(token)
    looking.set(token, pending)
    return pending
  }
  return {
    issue: (body) => sign(body, { audience: 'chat', life: tokenLife }),
    read: async (token) => known(token) ?? (await shared(token)).claims,
    known,
    issueForStream: (conversation) => sign({ conversation }, { audience: 'stream', life: streamLife }),
    readForStream: async (token) => (await verify(token, 'stream')).claims.conversation,
    issueForReturn: (body) => sign(body, { audience: 'return', life: returnLife }),
    readForReturn: async (token) => (await verify(token, 'return')).claims,
  }
}

interface Checked {
  readonly claims: Claims
  readonly expires: Moment
}

/** Whoever shares our key may have signed it for something else. */
function claimsIn(payload: JWTPayload): Claims {
  const { success, data } = claims.safeParse(payload)
  return success ? data : turnDown(undefined)
}

function turnDown(cause: unknown): never {
  if (cause instanceof errors.JWTExpired) throw new Refusal(403, 'TokenExpired', 'The token has expired.')
  throw new Refusal(403, 'BadToken', 'The token is not valid here.')
}

import { Refusal } from '../answer.ts'
import type { Limits } from '../limits.ts'
import { type Buckets, makeBuckets } from './buckets.ts'
import { makeTurns } from './turns.ts'

/** Decides, before any work is done for a request, whether it is done now. Each throws a Refusal 429 or 503. */
export interface Admission {
  /** Somebody at this address asks for a chat token. */
  token(address: string): void
  /** Somebody at this address tries to sign in. */
  signIn(address: string): void
  /**
   * This writer writes in this conversation. Writers are counted by a name that nobody else has, in whatever
   * conversation they write; undefined for a server, which speaks for many, and where not known.
   */
  message(writer: string | undefined, conversationId: string | undefined): void
  /** Takes a turn and counts it until it ends; undefined where conversations are counted elsewhere. */
  turn<T>(conversationId: string | undefined, take: () => Promise<T>): Promise<T>
  /** Finds out who sends, and counts that until it ends: apart from the turns, as anybody may ask for it. */
  proof<T>(find: () => Promise<T>): Promise<T>
  /** How many turns are under way. */
  readonly turns: number
}

export function makeAdmission(limits: Limits): Admission {
  const { remembered } = limits
  const tokens = makeBuckets(limits.tokens, remembered)
  const signIns = makeBuckets(limits.signIns, remembered)
  const messages = makeBuckets(limits.messages, remembered)
  const turns = makeTurns({ most: limits.turns, mostOfOne: limits.turnsOfOne })
  const proofs = makeTurns({ most: limits.proofs, mostOfOne: limits.proofs })
  return {
    token: (address) => within(tokens, address, tooManyTokens),
    signIn: (address) => within(signIns, address, tooManySignIns),
    message: (writer, id) => {
      if (writer !== undefined) within(messages, writer, tooManyMessages)
      turns.check(id)
    },
    turn: (id, take) => turns.run(id, take),
    proof: (find) => proofs.run(undefined, find),
    get turns() {
      return turns.size
    },
  }
}

function within(buckets: Buckets, key: string, refusal: (retryAfter: number) => Refusal): void {
  const wait = buckets(key)
  if (wait > 0) throw refusal(wait)
}

const tooManyTokens = (retryAfter: number) =>
  new Refusal(429, 'TooManyTokens', 'Too many chats were opened from this address.', retryAfter)

const tooManySignIns = (retryAfter: number) =>
  new Refusal(429, 'TooManySignIns', 'Too many tries to sign in from this address.', retryAfter)

const tooManyMessages = (retryAfter: number) =>
  new Refusal(429, 'TooManyMessages', 'These messages come too fast.', retryAfter)

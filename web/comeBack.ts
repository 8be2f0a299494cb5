import type { Conversation, Moment } from '../data/index.ts'
import { Refusal } from './answer.ts'
import type { DirectLinePorts } from './ports.ts'
import type { Tokens } from './tokens.ts'

export interface ComeBackOptions {
  readonly tokens: Pick<Tokens, 'readForReturn'>
  readonly ports: Pick<DirectLinePorts, 'findConversation' | 'lastOpen'>
  readonly clock: () => Moment
}

/** What somebody who comes back shows. */
export interface Shown {
  /** Proven; undefined for a guest. */
  readonly customerId: string | undefined
  /** What this browser of a guest was given when it was here. */
  readonly returnToken?: string | null | undefined
  /** Which conversation this browser of a customer had last. */
  readonly conversationId?: string | null | undefined
  /** They want to begin anew. */
  readonly fresh?: boolean | null | undefined
}

/** Whoever comes back within so long goes on where they were. */
const comeBackWithin = 7 * 86_400_000

/**
 * The conversation to go on with; undefined when a new one begins. A guest proves with a return token that it is
 * theirs. A customer has their own alone: what this browser had, or one in which something is open, whichever went on
 * later.
 */
export async function formerConversation(
  shown: Shown,
  options: ComeBackOptions,
): Promise<Conversation | undefined> {
  if (shown.fresh) return undefined
  const { customerId } = shown
  const since = options.clock() - comeBackWithin
  const found =
    customerId === undefined ? await ofGuest(shown, options) : await ofCustomer(customerId, shown, options)
  return found.filter(({ channel, last }) => channel === 'web' && last >= since).sort(latestFirst)[0]
}

async function ofGuest({ returnToken }: Shown, { tokens, ports }: ComeBackOptions) {
  const claims = returnToken ? await tokens.readForReturn(returnToken).catch(worthless) : undefined
  const named = claims && (await ports.findConversation(claims.conversation))
  const theirs = named?.customerId === undefined && named?.userId === claims?.user
  return named !== undefined && theirs ? [named] : []
}

/** Who shows a token that is no good begins anew, as anybody may. */
function worthless(cause: unknown): undefined {
  if (!(cause instanceof Refusal)) throw cause
}

async function ofCustomer(customerId: string, { conversationId }: Shown, { ports, clock }: ComeBackOptions) {
  const [named, open] = await Promise.all([
    conversationId ? ports.findConversation(conversationId) : undefined,
    ports.lastOpen(customerId, clock() - comeBackWithin),
  ])
  return [named, open].filter((one) => one !== undefined).filter((one) => one.customerId === customerId)
}

const latestFirst = (a: Conversation, b: Conversation): number => b.last - a.last

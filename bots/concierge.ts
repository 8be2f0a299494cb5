import {
  addActivities,
  type Conversation,
  findConversation,
  type Mode,
  StateConflict,
  type StoredActivity,
  setMode,
} from '../data/index.ts'
import { type Line, say, toActivity } from '../dialogs/index.ts'
import { fromUs, type IncomingActivity } from './activities.ts'
import { makeLanes } from './lanes.ts'
import type { ConciergeServices } from './services.ts'
import { type Received, Turns } from './turns.ts'

interface Staff {
  readonly id: string
  readonly name: string
}

/** Receives customers, one message of a conversation at a time, and lets staff step in. */
export interface Concierge {
  /** Hears, answers, remembers; resolves after the commit. */
  receive(incoming: IncomingActivity): Promise<Received>
  /** A member of staff writes; undefined when there is no such conversation. */
  say(conversationId: string, staff: Staff, text: string): Promise<StoredActivity | undefined>
  /** A member of staff answers from now on instead of the bot. */
  takeOver(conversationId: string, staff: Staff): Promise<Conversation | undefined>
  /** The bot answers again. */
  handBack(conversationId: string): Promise<Conversation | undefined>
  /** Resolves when everything under way has ended. */
  settled(): Promise<void>
}

/** A turn that lost its state to another one runs again, at most this often. */
const attempts = 3

export function makeConcierge(services: ConciergeServices): Concierge {
  const lanes = makeLanes()
  const turns = new Turns(services)
  const inLane = <T>(id: string, change: (found: Conversation) => Promise<T>) =>
    lanes.run(id, () =>
      again(async () => {
        const found = await findConversation(services.store, id)
        return found && change(found)
      }),
    )
  return {
    receive: (incoming) => lanes.run(incoming.conversationId, () => again(() => turns.take(incoming))),
    say: (id, { name }, text) => inLane(id, (found) => write(found, { name, text }, services)),
    takeOver: (id, { name }) =>
      inLane(id, (found) => pass(found, { mode: 'person', by: name, line: say.personHere(name) }, services)),
    handBack: (id) =>
      inLane(id, (found) => pass(found, { mode: 'bot', by: undefined, line: say.botBack() }, services)),
    settled: () => lanes.settled(),
  }
}

/** A member of staff says something. */
async function write(
  found: Conversation,
  { name, text }: { name: string; text: string },
  services: ConciergeServices,
): Promise<StoredActivity> {
  const at = services.now()
  const seq = found.lastSeq + 1
  const body = { type: 'message', text, textFormat: 'plain', locale: found.language }
  const activity = fromUs(found.id, { seq, at, author: 'staff', name }, body)
  const after = { ...found, last: at, lastSeq: seq }
  await services.store.write((tx) => addActivities(tx, after, [activity]))
  await publish(after, activity, services)
  return activity
}

/** The conversation passes to a person or back to the bot, and the customer is told. */
async function pass(
  found: Conversation,
  { mode, by, line }: { mode: Mode; by: string | undefined; line: Line },
  services: ConciergeServices,
): Promise<Conversation> {
  if (found.mode === mode && found.takenBy === by) return found
  const at = services.now()
  const seq = found.lastSeq + 1
  const from = {
    seq,
    at,
    author: by === undefined ? ('bot' as const) : ('staff' as const),
    name: by ?? 'Rapport',
  }
  const activity = fromUs(found.id, from, toActivity({ line }, found.language))
  const after = { ...found, mode, takenBy: by, last: at, lastSeq: seq }
  await services.store.write(async (tx) => {
    await setMode(tx, found.id, mode, by)
    await addActivities(tx, after, [activity])
  })
  await publish(after, activity, services)
  return after
}

async function publish(
  conversation: Conversation,
  activity: StoredActivity,
  { feed, deliver, alarm }: ConciergeServices,
): Promise<void> {
  feed.publish(conversation.id, [activity])
  await deliver?.(conversation, [activity]).catch((error: unknown) => {
    alarm('a message outside a turn could not be delivered', error)
  })
}

/** Another process may have written the state meanwhile: nothing was sent yet, so the turn runs again. */
async function again<T>(turn: () => Promise<T>, left = attempts): Promise<T> {
  try {
    return await turn()
  } catch (error) {
    if (error instanceof StateConflict && left > 1) return again(turn, left - 1)
    throw error
  }
}

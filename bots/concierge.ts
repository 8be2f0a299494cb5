import {
  activitiesAfter,
  type Conversation,
  findReceived,
  keepActivities,
  type Mode,
  type News,
  type StoredActivity,
  type Thread,
  unnamed,
} from '../data/index.ts'
import { type Line, type Memory, say, toActivity } from '../dialogs/index.ts'
import { fromUs, type IncomingActivity } from './activities.ts'
import { again } from './again.ts'
import { makeLanes } from './lanes.ts'
import { serviceUrlOf } from './pushed.ts'
import type { ConciergeServices } from './services.ts'
import { makeThreads, type Threads } from './threads.ts'
import { type Received, type State, Turns } from './turns.ts'

interface Staff {
  readonly id: string
  readonly name: string
}

/** Whether it was said now, or before, or there is nobody to say it to; or whether it has to be said later. */
type Told = 'now' | 'before' | 'nobody' | 'later'

/** Something that is said unasked. */
interface Telling {
  readonly line: Line
  readonly key: string
}

/** Receives customers, one message of a conversation at a time, and lets staff step in. */
export interface Concierge {
  /**
   * Hears, answers, remembers; resolves after the commit. What was received before is not answered again:
   * it gives what came of it then. Rejects with Busy, StoreUnavailable or StateConflict; nothing was done then.
   */
  receive(incoming: IncomingActivity): Promise<Received>
  /** A member of staff writes; undefined when there is no such conversation. */
  say(conversationId: string, staff: Staff, text: string): Promise<StoredActivity | undefined>
  /**
   * A member of staff answers from now on instead of the bot. What another one holds stays with them, and is given
   * as it is, unless `from` says that it is known whom it is taken from.
   */
  takeOver(
    conversationId: string,
    staff: Staff,
    how?: { readonly from?: string | undefined },
  ): Promise<Conversation | undefined>
  /** Nobody has to answer until the customer writes again; the customer hears nothing of it. */
  setAside(conversationId: string): Promise<Conversation | undefined>
  /** The bot answers again. */
  handBack(conversationId: string): Promise<Conversation | undefined>
  /** The bot says something unasked, once for each key; not while a person answers. */
  tell(conversationId: string, what: Telling): Promise<Told>
  /** A conversation, from memory when it went on lately: its mode and last place may then be old. */
  find(conversationId: string): Promise<Conversation | undefined>
  /** Turns that have not ended. */
  underWay(): number
  /** Resolves when everything under way has ended. */
  close(): Promise<void>
}

export function makeConcierge(services: ConciergeServices): Concierge {
  const lanes = makeLanes()
  const threads = makeThreads(services.store)
  const turns = new Turns(services, threads)
  const stop = services.store.heard((news) => hearNews(news, { ...services, threads }))
  const inLane = <T>(id: string, job: () => Promise<T>) =>
    lanes.run(id, () => again(job, () => threads.forget(id)))
  const withThread = <T>(id: string, change: (found: Thread) => Promise<T>, { anew = false } = {}) =>
    inLane(id, async () => {
      if (anew) threads.forget(id)
      const found = await threads.find(id)
      return found && change(found)
    })
  // What we have of a conversation may be old, and who passes it on is told that it was done: it is read anew.
  const passing = (id: string, to: Parameters<typeof pass>[1]) =>
    withThread(id, (found) => pass(found, to, staff), { anew: true })
  const staff = { ...services, threads }
  return {
    receive: (incoming) => inLane(incoming.conversationId, () => turns.take(incoming)),
    find: async (id) => (await threads.find(id))?.conversation,
    say: (id, { name }, text) => withThread(id, (found) => write(found, { name, text }, staff)),
    tell: async (id, what) =>
      (await withThread(id, (found) => tell(found, what, staff), { anew: true })) ?? 'nobody',
    takeOver: (id, { name }, { from } = {}) =>
      passing(id, { mode: 'person', by: name, from, line: joins(name) }),
    handBack: (id) => passing(id, { mode: 'bot', by: undefined, line: say.botBack() }),
    setAside: (id) => withThread(id, (found) => setAside(found, staff), { anew: true }),
    underWay: () => lanes.size,
    close: async () => {
      stop()
      await lanes.settled()
    },
  }
}

const joins = (name: string): Line => say.personHere(name === unnamed ? undefined : name)

type Staffing = ConciergeServices & { readonly threads: Threads }

/** A member of staff says something. */
async function write(
  thread: Thread,
  { name, text }: { name: string; text: string },
  services: Staffing,
): Promise<StoredActivity> {
  const { conversation: found } = thread
  const at = services.now()
  const seq = found.lastSeq + 1
  const body = { type: 'message', text, textFormat: 'plain', locale: found.language }
  const activity = fromUs(found.id, { seq, at, author: 'staff', name }, body)
  await keep(thread, { ...found, last: at, lastSeq: seq }, { activity, services, state: settled })
  return activity
}

/** The bot says something that nobody asked for now. */
async function tell(thread: Thread, { line, key }: Telling, services: Staffing): Promise<Told> {
  const { conversation: found } = thread
  if ((await findReceived(services.store, thread, key)) !== undefined) return 'before'
  if (found.mode === 'person') return 'later'
  const at = services.now()
  const from = { seq: found.lastSeq + 1, at, author: 'bot' as const, name: 'Rapport' }
  const activity = fromUs(found.id, from, toActivity({ line }, found.language))
  await keep(thread, { ...found, last: at, lastSeq: from.seq }, { activity, services, key })
  return 'now'
}

interface Passing {
  readonly mode: Mode
  /** Who has it from now on; undefined for the bot. */
  readonly by: string | undefined
  /** Whom of the staff it is taken from. */
  readonly from?: string | undefined
  readonly line: Line
}

/** The conversation passes to a person or back to the bot, and the customer is told. */
async function pass(
  thread: Thread,
  { mode, by, from, line }: Passing,
  services: Staffing,
): Promise<Conversation> {
  const { conversation: found } = thread
  if (found.mode === mode && found.takenBy === by) return found
  if (mode === 'person' && found.mode === 'person' && found.takenBy !== from) return found
  const at = services.now()
  const seq = found.lastSeq + 1
  const author = by === undefined ? ('bot' as const) : ('staff' as const)
  const sender = { seq, at, author, name: by ?? 'Rapport' }
  const activity = fromUs(found.id, sender, toActivity({ line }, found.language))
  const after = { ...found, mode, takenBy: by, last: at, lastSeq: seq }
  await keep(thread, after, { activity, services, joined: by !== undefined })
  return after
}

/** Desks hear of it, though nothing was said. */
async function setAside(before: Thread, { store, feed, threads }: Staffing): Promise<Conversation> {
  const { conversation } = before
  threads.keep(await keepActivities(store, conversation, { activities: [], setAside: true, before }))
  feed.publish(conversation.id, [])
  return conversation
}

interface Keeping {
  readonly activity: StoredActivity
  readonly services: Staffing
  readonly key?: string
  readonly joined?: boolean
  readonly state?: typeof interrupted
}

async function keep(
  before: Thread,
  after: Conversation,
  { activity, services, key, joined, state = interrupted }: Keeping,
): Promise<void> {
  const { store, feed, threads, wake } = services
  const pushTo = serviceUrlOf(after)
  threads.keep(
    await keepActivities(store, after, {
      activities: [activity],
      pushTo,
      before,
      activityId: key,
      joined,
      state: state(before),
    }),
  )
  feed.publish(after.id, [activity])
  if (pushTo !== undefined) wake?.()
}

/** A person answers: what the bot was asking before is no longer open, nor is what it had offered. */
function settled(thread: Thread): ReturnType<typeof interrupted> {
  const { version, value } = interrupted(thread)
  const { further: _further, instead: _instead, ...memory } = value.memory
  const rest = { ...memory, offers: [], misses: 0 }
  return { version, value: { ...value, dialogs: { dialogStack: [] }, memory: rest } }
}

/** What was said between counts: a yes that follows may be meant for it. */
function interrupted({ version, state }: Thread) {
  const value = JSON.parse(state) as Partial<State>
  const memory: Partial<Memory> = { ...value.memory, interrupted: true }
  return { version, value: { ...value, memory } }
}

/** Conversations went on in other processes: what we have of them is old, and who listens here wants to know. */
function hearNews(news: readonly News[], { store, feed, threads, alarm }: Staffing): void {
  for (const { conversationId, firstSeq, lastSeq } of news) {
    threads.forget(conversationId)
    if (!feed.listened(conversationId)) continue
    activitiesAfter(store, conversationId, firstSeq - 1, lastSeq - firstSeq + 1)
      .then((activities) => feed.publish(conversationId, activities))
      .catch((error: unknown) => alarm('what another process kept could not be read', error))
  }
}

import {
  beginThread,
  type Conversation,
  earlierIntents,
  findCustomer,
  findReceived,
  keepTurn,
  type Moment,
  type StoredActivity,
  type Thread,
  unavailableBehind,
} from '../data/index.ts'
import { type DialogState, type Memory, say, type Turn, toActivity } from '../dialogs/index.ts'
import { activityId, fromCustomer, fromUs, type IncomingActivity } from './activities.ts'
import type { Activity } from './botbuilder.ts'
import { CollectingAdapter } from './collectingAdapter.ts'
import { serviceUrlOf } from './pushed.ts'
import type { ConciergeServices } from './services.ts'
import type { Threads } from './threads.ts'
import { beginTurn, recordOf, type Scene } from './turn.ts'

/** The customer's activity as it was kept, and the replies. */
export interface Received {
  readonly id: string
  readonly activities: readonly StoredActivity[]
}

/** A conversation's state: what dialogs wait for, and what is remembered. */
export interface State {
  readonly dialogs: DialogState
  readonly memory: Partial<Memory>
}

interface OpenScene extends Scene {
  readonly thread: Thread
  /** Changed in place by the dialogs. */
  readonly dialogs: DialogState
}

interface Answered {
  readonly turn: Turn
  readonly replies: readonly Partial<Activity>[]
}

/** Who comes back within so many days comes back for the same, for all we know. */
const contactDays = 7
const day = 86_400_000

/** Typing and the like pass by. */
const kept = ['message', 'conversationUpdate', 'event', 'inGroup']

/** Takes turns: hear, answer, remember. */
export class Turns {
  readonly #services: ConciergeServices
  readonly #threads: Threads
  readonly #adapter = new CollectingAdapter()

  constructor(services: ConciergeServices, threads: Threads) {
    this.#services = services
    this.#threads = threads
  }

  async take(incoming: IncomingActivity): Promise<Received> {
    const began = performance.now()
    const nothing = { id: activityId(incoming.conversationId, 0), activities: [] }
    if (!kept.includes(incoming.type)) return nothing
    const thread = await this.#threadFor(incoming)
    const before = await this.#receivedBefore(incoming, thread)
    if (before !== undefined) return { id: before[0]?.id ?? '', activities: before }
    if (arrivedBefore(incoming, thread.conversation)) return nothing
    const scene = await this.#setScene(thread)
    const { hear, local } = this.#services.shop()
    const turn = beginTurn(incoming, scene, { hear, local, links: this.#services.links })
    const answered = await this.#answer(incoming, turn, scene)
    const activities = await this.#remember(incoming, answered, { scene, began })
    this.#services.feed.publish(scene.conversation.id, activities)
    return { id: activities[0]?.id ?? '', activities }
  }

  async #threadFor(incoming: IncomingActivity): Promise<Thread> {
    const known = await this.#threads.find(incoming.conversationId)
    const reference = incoming.reference ?? known?.conversation.reference
    if (known !== undefined) return { ...known, conversation: { ...known.conversation, reference } }
    return beginThread({
      id: incoming.conversationId,
      channel: incoming.channel,
      userId: incoming.userId,
      customerId: incoming.customerId,
      language: incoming.locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en',
      at: this.#services.now(),
      reference,
    })
  }

  async #receivedBefore({ activityId: id }: IncomingActivity, thread: Thread) {
    return id === undefined ? undefined : findReceived(this.#services.store, thread, id)
  }

  async #setScene(thread: Thread): Promise<OpenScene> {
    const { conversation, suggestions } = thread
    const { customerId } = conversation
    const customer =
      customerId === undefined ? undefined : await findCustomer(this.#services.store, customerId)
    const { dialogs = { dialogStack: [] }, memory = {} }: Partial<State> = JSON.parse(thread.state)
    const now = this.#services.now()
    const earlier = memory.earlier ?? (await this.#earlierOf(conversation, now))
    return {
      ...{ conversation, customer, thread, dialogs, now, lastSuggestions: suggestions },
      memory: { ...memory, earlier },
    }
  }

  /** What the customer wanted in other conversations of the last days. */
  async #earlierOf({ id, customerId }: Conversation, now: Moment): Promise<readonly (readonly string[])[]> {
    const since = now - contactDays * day
    return customerId === undefined
      ? []
      : earlierIntents(this.#services.store, customerId, { since, except: id })
  }

  async #answer(incoming: IncomingActivity, turn: Turn, scene: OpenScene): Promise<Answered> {
    if (incoming.type === 'inGroup')
      return { turn, replies: [toActivity({ line: say.writeDirectly() }, turn.language)] }
    if (silent(incoming, scene.conversation)) return { turn: quiet(turn), replies: [] }
    const { router } = this.#services.shop()
    try {
      let after = turn
      const activity = { type: incoming.type, text: turn.heard.text }
      const replies = await this.#adapter.collect(activity, async (context) => {
        after =
          incoming.type === 'message'
            ? await router.answer(context, scene.dialogs, turn)
            : await router.welcome(context, turn)
      })
      return { turn: after, replies }
    } catch (error) {
      // An apology could hardly be kept either: the customer is told to come back, and nothing is lost.
      if (unavailableBehind(error) !== undefined) throw error
      this.#services.alarm('a turn failed; the conversation waits for a person', error)
      scene.dialogs.dialogStack.length = 0
      return { turn: broken(turn), replies: [toActivity({ line: say.somethingBroke() }, turn.language)] }
    }
  }

  async #remember(
    incoming: IncomingActivity,
    { turn, replies }: Answered,
    { scene: { conversation, thread, dialogs }, began }: { scene: OpenScene; began: number },
  ): Promise<readonly StoredActivity[]> {
    const activities = numbered(incoming, replies, { conversation, at: turn.now })
    const micros = Math.round((performance.now() - began) * 1_000)
    const seq = conversation.lastSeq + 1
    const texts = replies.map(({ text }) => text ?? '')
    const pushTo = incoming.pushed && replies.length > 0 ? serviceUrlOf(conversation) : undefined
    const record = {
      conversation: {
        ...conversation,
        language: turn.language,
        mode: turn.notes.mode ?? conversation.mode,
        last: turn.now,
        lastSeq: conversation.lastSeq + activities.length,
      },
      state: { version: thread.version, value: { dialogs, memory: turn.memory } },
      activities,
      interaction:
        incoming.type === 'message'
          ? recordOf(turn, { conversation, seq, replies: texts, micros })
          : undefined,
      suggestions: turn.notes.suggestions,
      outcomes: turn.notes.outcomes,
      risk: turn.memory.risk && { level: turn.memory.risk.level, urgent: turn.notes.urgent ?? false },
      activityId: incoming.activityId,
      pushTo,
    }
    this.#threads.keep(await keepTurn(this.#services.store, record, thread))
    if (pushTo !== undefined) this.#services.wake?.()
    return activities
  }
}

/** Of these what came is not shown to anybody. */
const unshown = ['conversationUpdate', 'inGroup']

/** The customer's activity and the replies, numbered. */
function numbered(
  incoming: IncomingActivity,
  replies: readonly Partial<Activity>[],
  { conversation, at }: { conversation: Conversation; at: number },
): readonly StoredActivity[] {
  const { id, lastSeq } = conversation
  const theirs = unshown.includes(incoming.type) ? [] : [fromCustomer(incoming, lastSeq + 1, at)]
  const first = lastSeq + theirs.length + 1
  const ours = replies.map((body, i) =>
    fromUs(id, { seq: first + i, at, author: 'bot', name: 'Rapport' }, { ...body }),
  )
  return [...theirs, ...ours]
}

/** Channels repeat an arrival, as when a connection comes back; who has been welcomed is not welcomed again. */
const arrivedBefore = ({ type }: IncomingActivity, { lastSeq }: Conversation): boolean =>
  type === 'conversationUpdate' && lastSeq > 0

/** Nothing is answered while a person has the conversation, nor to what is neither words nor an arrival. */
const silent = ({ type }: IncomingActivity, { mode }: Conversation): boolean =>
  mode === 'person' || (type !== 'message' && type !== 'conversationUpdate')

const quiet = (turn: Turn): Turn => ({ ...turn, notes: { ...turn.notes, outcome: 'silent' } })

/** What the turn had in mind to show was never seen; the talk that broke is left, lest it break again. */
const broken = (turn: Turn): Turn => ({
  ...turn,
  notes: { ...turn.notes, outcome: 'unanswered', mode: 'waiting', suggestions: [], outcomes: [] },
})

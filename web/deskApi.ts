import { z } from 'zod/v4'
import { type Conversation, isCursor, type StaffSession, type Ticket, UnknownCursor } from '../data/index.ts'
import { type Answer, json, notFound, Refusal } from './answer.ts'
import { check, moment, readQuery, wholeNumber } from './check.ts'
import type { Held } from './deskViews.ts'
import type { DeskPorts, SessionPorts } from './ports.ts'
import { type Call, get, post, type Route } from './route.ts'
import { actingStaff, staffOf } from './session.ts'

export interface DeskOptions {
  readonly ports: DeskPorts
  readonly session: Pick<SessionPorts, 'findSession'>
}

const base = '/desk/api/conversations'
const word = z.string().max(200)

const filter = z.object({
  text: word.optional(),
  mood: z.enum(['negative', 'neutral', 'positive']).optional(),
  intent: word.optional(),
  language: z.enum(['en', 'zh', 'other']).optional(),
  from: moment.optional(),
  to: moment.optional(),
  mode: z.enum(['bot', 'waiting', 'person']).optional(),
  outcome: z.enum(['answered', 'asked', 'unanswered', 'handed-over', 'silent']).optional(),
  channel: word.optional(),
  customerId: word.optional(),
  /** Where the page before ended, or a moment. */
  before: z
    .union([z.string().refine(isCursor), moment], 'write the `next` of the page before, or a day')
    .optional(),
  limit: wholeNumber(1, 200).default(50),
})

const part = z.object({ before: wholeNumber(1, 999_999_999) })

const seqPart = z.object({ seq: wholeNumber(1, 999_999_999) })

/** null stands for none of the intents. */
const correcting = z.object({ intent: word.min(1).nullable() })

const correctingMood = z.object({ mood: z.enum(['negative', 'neutral', 'positive']) })

/** Which colleague it is taken from, when that is known. */
const taking = z.object({ from: word.optional() })

const saying = z.object({
  text: z.string().trim().min(1, 'write something').max(4000),
  /** Which colleague holds it, when that is known. */
  beside: word.optional(),
})

/** What the desk page reads and does. Everything needs a session; what changes something, the header too. */
export const deskApiRoutes = (options: DeskOptions): readonly Route[] => [
  ...readingRoutes(options),
  ...actingRoutes(options),
]

function readingRoutes({ ports, session }: DeskOptions): readonly Route[] {
  const reading = (read: (call: Call, staff: StaffSession) => Promise<Answer>) => async (call: Call) =>
    read(call, await staffOf(call, session))
  return [
    get(
      base,
      reading((call, { name }) => list(ports, call, name)),
    ),
    get(
      `${base}/:id`,
      reading(async (call) => json(await existing(ports, call))),
    ),
    get(
      `${base}/:id/lines`,
      reading(async (call) => json(await ports.lines(idOf(call), readQuery(part, call.query).before))),
    ),
    get(
      '/desk/api/customers/:id/profile',
      reading((call) => profile(ports, call)),
    ),
    get(
      '/desk/api/tickets',
      reading(async () => json(await ports.tickets())),
    ),
  ]
}

function actingRoutes({ ports, session }: DeskOptions): readonly Route[] {
  const acting = (act: (call: Call, staff: StaffSession) => Promise<Answer>) => async (call: Call) =>
    act(call, await actingStaff(call, session))
  return [
    post(
      `${base}/:id/take`,
      acting((call, staff) => take(ports, call, staff)),
    ),
    post(
      `${base}/:id/hand-back`,
      acting(async (call) => moved(await ports.handBack(idOf(call)))),
    ),
    post(
      `${base}/:id/set-aside`,
      acting(async (call) => moved(await ports.setAside(idOf(call)))),
    ),
    post(
      `${base}/:id/say`,
      acting((call, staff) => say(ports, call, staff)),
    ),
    post(
      `${base}/:id/lines/:seq/correction`,
      acting((call, staff) => correct(ports, call, staff)),
    ),
    post(
      `${base}/:id/lines/:seq/mood`,
      acting((call, staff) => correctMood(ports, call, staff)),
    ),
    post(
      '/desk/api/tickets/:id/done',
      acting(async (call, staff) => closed(await ports.closeTicket(idOf(call), staff))),
    ),
  ]
}

/** `me` is who asks, by the name that others see. */
async function list(ports: DeskPorts, call: Call, me: string): Promise<Answer> {
  const page = await ports.conversations(readQuery(filter, call.query)).catch(inWords)
  return json({ ...page, intents: ports.intents(), me })
}

function inWords(error: unknown): never {
  if (error instanceof UnknownCursor)
    throw new Refusal(400, 'BadArgument', `The query is not right: ${error.message}.`)
  throw error
}

async function profile(ports: DeskPorts, call: Call): Promise<Answer> {
  const view = await ports.profile(idOf(call))
  if (view === undefined) throw notFound('This customer')
  return json(view)
}

async function take(ports: DeskPorts, call: Call, staff: StaffSession): Promise<Answer> {
  const { from } = await call.json(taking)
  return moved(free(await ports.takeOver(idOf(call), staff, from)))
}

async function say(ports: DeskPorts, call: Call, staff: StaffSession): Promise<Answer> {
  const { text, beside } = await call.json(saying)
  await existing(ports, call)
  const activity = free(await ports.say(idOf(call), staff, { text, beside }))
  if (activity !== undefined) return json({ activity })
  throw new Refusal(409, 'NotTaken', 'Take this conversation over before you write in it.')
}

/** Throws a Refusal 409 when a colleague has it. */
function free<T extends object>(found: T | Held | undefined): T | undefined {
  if (found === undefined || !isHeld(found)) return found
  throw new Refusal(409, 'Held', `${found.by} has this conversation.`)
}

const isHeld = (found: object): found is Held => 'kind' in found && found.kind === 'held'

async function correct(ports: DeskPorts, call: Call, staff: StaffSession): Promise<Answer> {
  const { seq } = check(seqPart, call.params, 'path')
  const { intent } = await call.json(correcting)
  if (intent !== null && !ports.intents().includes(intent))
    throw new Refusal(400, 'BadArgument', 'There is no such intent.')
  const correction = await ports.correct({ conversationId: idOf(call), seq }, staff, intent ?? undefined)
  if (correction === undefined) throw notFound('This message')
  return json({ correction })
}

async function correctMood(ports: DeskPorts, call: Call, staff: StaffSession): Promise<Answer> {
  const { seq } = check(seqPart, call.params, 'path')
  const { mood } = await call.json(correctingMood)
  const correction = await ports.correctMood({ conversationId: idOf(call), seq }, staff, mood)
  if (correction === undefined) throw notFound('This message')
  return json({ correction })
}

async function existing(ports: DeskPorts, call: Call) {
  const view = await ports.conversation(idOf(call))
  if (view === undefined) throw notFound('This conversation')
  return view
}

function moved(conversation: Conversation | undefined): Answer {
  if (conversation === undefined) throw notFound('This conversation')
  return json({ conversation })
}

function closed(ticket: Ticket | undefined): Answer {
  if (ticket === undefined) throw notFound('This ticket')
  return json({ ticket })
}

function idOf({ params }: Call): string {
  const { id = '' } = params
  return id
}

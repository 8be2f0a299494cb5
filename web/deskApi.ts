import { z } from 'zod/v4'
import type { Conversation, StaffSession } from '../data/index.ts'
import { type Answer, json, notFound, Refusal } from './answer.ts'
import { moment, readQuery, wholeNumber } from './check.ts'
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
  before: moment.optional(),
  limit: wholeNumber(1, 200).default(50),
})

const saying = z.object({ text: z.string().trim().min(1, 'write something').max(4000) })

/** What the desk page reads and does. Everything needs a session; what changes something, the header too. */
export function deskApiRoutes({ ports, session }: DeskOptions): readonly Route[] {
  const acting = (act: (call: Call, staff: StaffSession) => Promise<Answer>) => async (call: Call) =>
    act(call, await actingStaff(call, session))
  return [
    get(base, async (call) => {
      await staffOf(call, session)
      return list(ports, call)
    }),
    get(`${base}/:id`, async (call) => {
      await staffOf(call, session)
      return json(await existing(ports, call))
    }),
    post(
      `${base}/:id/take`,
      acting(async (call, staff) => moved(await ports.takeOver(idOf(call), staff))),
    ),
    post(
      `${base}/:id/hand-back`,
      acting(async (call) => moved(await ports.handBack(idOf(call)))),
    ),
    post(
      `${base}/:id/say`,
      acting((call, staff) => say(ports, call, staff)),
    ),
  ]
}

async function list(ports: DeskPorts, call: Call): Promise<Answer> {
  const conversations = await ports.conversations(readQuery(filter, call.query))
  return json({ conversations, intents: ports.intents() })
}

async function say(ports: DeskPorts, call: Call, staff: StaffSession): Promise<Answer> {
  const { text } = await call.json(saying)
  await existing(ports, call)
  const activity = await ports.say(idOf(call), staff, text)
  if (activity !== undefined) return json({ activity })
  throw new Refusal(409, 'NotTaken', 'Take this conversation over before you write in it.')
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

function idOf({ params }: Call): string {
  const { id = '' } = params
  return id
}

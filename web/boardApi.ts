import { z } from 'zod/v4'
import type { Moment, Period } from '../data/index.ts'
import { json } from './answer.ts'
import { readQuery, wholeNumber } from './check.ts'
import type { BoardPorts, SessionPorts } from './ports.ts'
import { get, post, type Route } from './route.ts'
import { actingStaff, staffOf } from './session.ts'

export interface BoardOptions {
  readonly ports: BoardPorts
  readonly session: Pick<SessionPorts, 'findSession'>
  readonly clock: () => Moment
}

const oneDay = 24 * 60 * 60 * 1000
const most = 20

const word = z.string().max(200)
const figuresQuery = z.object({ days: wholeNumber(1, 730).default(30) })
const moodQuery = figuresQuery.extend({
  language: z.enum(['en', 'zh', 'other']).optional(),
  channel: word.optional(),
  intent: word.optional(),
})

/** The board's figures; every one needs a session. */
export function boardApiRoutes({ ports, session, clock }: BoardOptions): readonly Route[] {
  return [
    get('/board/api/mood', async (call) => {
      await staffOf(call, session)
      const { days, ...asked } = readQuery(moodQuery, call.query)
      return json(await ports.moodTrend({ ...asked, ...periodOf(days, clock()) }))
    }),
    get('/board/api/alerts', async (call) => {
      await staffOf(call, session)
      return json(await ports.alerts(clock()))
    }),
    get('/board/api/customers', async (call) => {
      await staffOf(call, session)
      return json(await ports.customers())
    }),
    post('/board/api/count-corrected', async (call) => {
      await actingStaff(call, session)
      return json({ counted: await ports.countCorrected(clock()) })
    }),
    get('/board/api/day-figures', async (call) => {
      await staffOf(call, session)
      return json(await figures(ports, periodOf(readQuery(figuresQuery, call.query).days, clock())))
    }),
  ]
}

async function figures(ports: BoardPorts, period: Period): Promise<object> {
  const [volume, intents, unanswered, suggestions] = await Promise.all([
    ports.volume(period),
    ports.topIntents({ ...period, limit: most }),
    ports.unanswered({ ...period, limit: most }),
    ports.suggestions(period),
  ])
  return { volume, intents, unanswered, suggestions }
}

/** Whole days (UTC), the last of which is today and not over yet. */
export function periodOf(days: number, now: Moment): Period {
  const today = now - (now % oneDay)
  return { from: today - (days - 1) * oneDay, to: now }
}

import { type Conversation, type StoredActivity, UnknownCursor } from '../../data/index.ts'
import { type Assets, assetOf } from '../../web/assets.ts'
import type { DeskPorts, SessionPorts, WebActivity } from '../../web/index.ts'
import type { WebOptions } from '../../web/options.ts'
import type { BotFrameworkPort } from '../../web/ports.ts'
import { startWeb, type Web } from '../../web/server.ts'
import { deskWork } from './deskWork.ts'
import { board, shop } from './shopPorts.ts'

export const secrets = {
  tokens: 'tokens-key-of-the-tests-0123456789',
  directLine: 'line-secret',
  identity: 'id-secret',
}
export const noon = Date.UTC(2026, 2, 12, 12)

/** A web floor over floors that live in memory: the bot says `echo: ...`, and every commit is heard. */
export interface House {
  readonly web: Web
  readonly url: string
  readonly floor: Floor
  readonly log: string[]
}

export async function openHouse(changes: Partial<WebOptions> = {}): Promise<House> {
  const floor = makeFloor()
  const log: string[] = []
  const write = (fields: object, message: string) => void log.push(`${message} ${JSON.stringify(fields)}`)
  const web = await startWeb({
    host: '127.0.0.1',
    port: 0,
    secrets,
    directLine: floor,
    session: floor.session,
    desk: floor.desk,
    board,
    shop,
    papers: { invoice: async () => undefined, copy: async () => undefined, profile: async () => undefined },
    botFramework: undefined,
    ready: async () => ({ ready: true, missing: [] }),
    log: { info: write, error: write },
    clock: () => floor.clock.now,
    // A busy machine is not what the tests are about.
    lag: () => 0,
    assets: fakeAssets,
    ...changes,
  })
  return { web, url: web.url, floor, log }
}

type Floor = ReturnType<typeof makeFloor>

export function makeFloor() {
  const clock = { now: noon }
  const conversations = new Map<string, Conversation>()
  const kept = new Map<string, StoredActivity[]>()
  const received: WebActivity[] = []
  const listeners = new Set<(id: string, activities: readonly StoredActivity[]) => void>()
  const add = (id: string, bodies: readonly (readonly [StoredActivity['author'], object])[]) => {
    const past = kept.get(id) ?? []
    const fresh = bodies.map(([author, body], i): StoredActivity => {
      const seq = past.length + 1 + i
      return { seq, id: `${id}|${String(seq).padStart(7, '0')}`, at: clock.now, author, body: { ...body } }
    })
    kept.set(id, [...past, ...fresh])
    const conversation = conversations.get(id)
    if (conversation) conversations.set(id, { ...conversation, lastSeq: past.length + fresh.length })
    return fresh
  }
  const publish = (id: string, activities: readonly StoredActivity[]) => {
    for (const listener of [...listeners]) listener(id, activities)
  }
  const commit = (id: string, bodies: Parameters<typeof add>[1]) => {
    const fresh = add(id, bodies)
    publish(id, fresh)
    return fresh
  }
  const sessions = new Map([['session-of-mei', { staffId: 'mei', name: 'Mei' }]])
  const links = new Set(['one-time-link'])
  const session: SessionPorts = {
    useSignInLink: async (token) => (links.delete(token) ? 'session-of-mei' : undefined),
    findSession: async (token) => sessions.get(token),
    endSession: async (token) => void sessions.delete(token),
  }
  const change = (id: string, part: Partial<Conversation>) => {
    const conversation = conversations.get(id)
    if (conversation) conversations.set(id, { ...conversation, ...part })
    return conversations.get(id)
  }
  const asked: object[] = []
  const desk: DeskPorts = {
    conversations: async (filter) => {
      asked.push(filter)
      const all = [...conversations.values()].map((conversation) => ({ ...conversation, ...summary }))
      if (filter.before === foreignCursor) throw new UnknownCursor()
      return { conversations: all, next: 'WyJjb252ZXJzYXRpb25zIiw1LCJhIl0' }
    },
    conversation: async (id) => {
      const conversation = conversations.get(id)
      return (
        conversation && {
          conversation,
          lines: [],
          earlier: undefined,
          customer: undefined,
          orders: [],
          lately: [],
          products: {},
          currency: 'SGD',
          tickets: [],
        }
      )
    },
    lines: async (_, before) => ({ lines: [], earlier: before > 100 ? before - 100 : undefined }),
    intents: () => ['delivery', 'returns'],
    takeOver: async (id, staff) => change(id, { mode: 'person', takenBy: staff.staffId }),
    handBack: async (id) => change(id, { mode: 'bot', takenBy: undefined }),
    setAside: async (id) => change(id, {}),
    say: async (id, { name }, { text }) =>
      conversations.get(id)?.mode === 'person'
        ? commit(id, [['staff', { type: 'message', text, from: { id: 'staff', name } }]])[0]
        : undefined,
    ...deskWork(clock),
    subscribeAll: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return {
    clock,
    conversations,
    received,
    asked,
    add,
    publish,
    commit,
    session,
    desk,
    listening: () => listeners.size,
    receive: async (activity: WebActivity) => {
      received.push(activity)
      const { conversationId, type, text, channelData, userId } = activity
      if (!conversations.has(conversationId)) conversations.set(conversationId, opened(activity, clock.now))
      const said = { type, text, channelData, from: { id: userId, role: 'user' } }
      const answer = type === 'message' ? `echo: ${text}` : 'Hello 您好'
      const activities = commit(conversationId, [
        ['customer', said],
        ['bot', { type: 'message', text: answer, from: { id: 'rapport', role: 'bot' } }],
      ])
      return { id: activities[0]?.id ?? '', activities }
    },
    activitiesAfter: async (id: string, seq: number, limit: number) =>
      (kept.get(id) ?? []).filter((activity) => activity.seq > seq).slice(0, limit),
    /** Puts a conversation of another channel there. */
    put: (channel: string, conversationId: string) => {
      const activity = {
        channel: 'web',
        conversationId,
        userId: 'u',
        customerId: undefined,
        type: 'message',
      } as const
      conversations.set(conversationId, { ...opened(activity, 0), channel })
    },
    findConversation: async (id: string) => conversations.get(id),
    talkingIn: async (id: string) => conversations.get(id),
    lastOpen: async (customerId: string, since: number) =>
      [...conversations.values()].findLast(
        (one) => one.customerId === customerId && one.mode !== 'bot' && one.last >= since,
      ),
    subscribe: (id: string, listener: (activities: readonly StoredActivity[]) => void) => {
      const heard = (whose: string, activities: readonly StoredActivity[]) => {
        if (whose === id) listener(activities)
      }
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
  }
}

/** A channel whose activities all come from one proven sender, and whose turns do this. */
export const channel = (
  turn: (req: object) => Promise<{ status: number; body?: unknown }>,
): BotFrameworkPort => ({
  authenticate: async (req) => ({
    proven: true,
    channelId: 'msteams',
    userId: '29:siti',
    turn: () => turn(req),
  }),
})

const opened = ({ conversationId, userId, customerId, locale }: WebActivity, at: number): Conversation => ({
  id: conversationId,
  channel: 'web',
  userId,
  customerId,
  language: locale === 'zh' ? 'zh' : 'en',
  mode: 'bot',
  takenBy: undefined,
  started: at,
  last: at,
  lastSeq: 0,
  reference: undefined,
})

/** The end of a page of another list. */
export const foreignCursor = 'WyJzcWxpdGUiLDFd'

const summary = {
  customerName: undefined,
  preview: '',
  messages: 0,
  lowest: 0,
  firstNegative: 0.1,
  recentNegative: 0,
  waitingSince: undefined,
  setAside: false,
  risk: 0.2,
  urgent: false,
  mood: { negative: 0, neutral: 1, positive: 0 },
  intents: [],
  unanswered: 0,
}

const fakeAssets: Assets = new Map([
  ['/assets/shop.js', assetOf('text/javascript; charset=utf-8', Buffer.from('console.info("shop")'))],
  ['/assets/shop.css', assetOf('text/css; charset=utf-8', Buffer.from('body{margin:0}'))],
  ['/chat/widget.js', assetOf('text/javascript; charset=utf-8', Buffer.from('export {}'))],
])

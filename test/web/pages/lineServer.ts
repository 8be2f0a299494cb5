import { type Asked, answerWith, type FakeSocket, fakeSockets, noNetwork, type Said } from './network.ts'

/** A Direct Line server as its client meets it: one conversation at a time, with faults on demand. */
export interface LineServer {
  readonly asked: readonly Asked[]
  readonly sockets: { readonly all: readonly FakeSocket[]; readonly last: FakeSocket }
  /** What is kept of the newest conversation. */
  readonly activities: object[]
  /** How many conversations were begun. */
  readonly begun: number
  /** Answers that come in place of the usual ones, by a part of `METHOD /path`; taken away by `undefined`. */
  readonly faults: Map<string, () => Said | Promise<Said>>
  /** Keeps activities and sends them through the open socket. */
  tell(...bodies: readonly object[]): void
  /** Keeps them without a word. */
  keep(...bodies: readonly object[]): void
  /** The requests whose line holds these words. */
  calls(part: string): readonly Asked[]
}

const line = 'https://shop.example/v3/directline'

/** Posts are echoed through the socket unless `echo` is false. */
export function openLine({ echo = true, life = 3600 } = {}): LineServer {
  const sockets = fakeSockets()
  const faults = new Map<string, () => Said | Promise<Said>>()
  const state = { begun: 0, activities: [] as object[], tokens: 0 }
  const keep = (...bodies: readonly object[]) => {
    const first = state.activities.length + 1
    const made = bodies.map((body, i) => ({
      type: 'message',
      id: `c${state.begun}|${String(first + i).padStart(7, '0')}`,
      timestamp: new Date(Date.now()).toISOString(),
      ...body,
    }))
    state.activities.push(...made)
    return made
  }
  const tell = (...bodies: readonly object[]) => {
    sockets.last.hear({ activities: keep(...bodies), watermark: String(state.activities.length) })
  }
  const ticket = () => {
    state.tokens += 1
    return { conversationId: `c${state.begun}`, token: `token-${state.tokens}`, expires_in: life }
  }
  const comesBack = (shown: Asked['body'] | undefined) =>
    state.begun > 0 &&
    !faults.has(`conversations/c${state.begun}`) &&
    (shown?.returnToken === `return-c${state.begun}` || shown?.conversationId === `c${state.begun}`)
  const streamUrl = (from: string) => `wss://elsewhere.example/v3/stream?watermark=${from}&t=pass`
  const usual: readonly (readonly [string, (asked: Asked) => Said])[] = [
    [
      'POST /chat/token',
      ({ body: shown }) => {
        if (!comesBack(shown)) {
          state.begun += 1
          state.activities = []
        }
        const returnToken = shown?.customerId === undefined ? { returnToken: `return-c${state.begun}` } : {}
        return { body: { ...ticket(), userId: 'guest-1', ...returnToken } }
      },
    ],
    ['POST /v3/directline/tokens/refresh', () => ({ body: ticket() })],
    [
      '/activities',
      ({ method, path, body }) => {
        const from = Number(new URL(path, line).searchParams.get('watermark') ?? 0)
        if (method === 'GET') {
          const watermark = String(state.activities.length)
          return { body: { activities: state.activities.slice(from), watermark } }
        }
        const [made] = keep(body)
        if (echo) sockets.last.hear({ activities: [made], watermark: String(state.activities.length) })
        return { body: made }
      },
    ],
    [
      'POST /v3/directline/conversations',
      () => ({ status: 201, body: { ...ticket(), streamUrl: streamUrl('0') } }),
    ],
    [
      'GET /v3/directline/conversations/',
      ({ path }) => ({
        body: { ...ticket(), streamUrl: streamUrl(new URL(path, line).searchParams.get('watermark') ?? '') },
      }),
    ],
  ]
  const asked = answerWith((request) => {
    const call = `${request.method} ${request.path}`
    const fault = [...faults].find(([part]) => call.includes(part))?.[1]
    const found = usual.find(([part]) => call.includes(part))?.[1]
    return fault?.() ?? found?.(request) ?? { status: 404 }
  })
  return {
    asked,
    sockets,
    faults,
    keep,
    tell,
    get activities() {
      return state.activities
    },
    get begun() {
      return state.begun
    },
    calls: (part) => asked.filter(({ method, path }) => `${method} ${path}`.includes(part)),
  }
}

/** Faults to hand to `faults`. */
export const down = (): Said => noNetwork()
export const status = (code: number) => (): Said => ({ status: code })
/** The server is busy and says for how many seconds. */
export const busy =
  (seconds: number | string, code = 503) =>
  (): Said => ({
    status: code,
    headers: { 'retry-after': String(seconds) },
  })

import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { makeAgents } from '../../../bots/outbox/post.ts'
import { makeSend, type SendOptions } from '../../../bots/outbox/send.ts'
import type { Delivery } from '../../../data/index.ts'
import { listening, openConnector } from '../connector.ts'

const delivery = (serviceUrl: string, more: Partial<Delivery> = {}): Delivery => ({
  conversationId: 'msteams:a:one',
  seq: 2,
  serviceUrl,
  attempts: 0,
  id: 'msteams:a:one|0000002',
  body: { type: 'message', text: 'Your lamp is on its way.' },
  reference: {
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: 'a:one' },
    bot: { id: '28:rapport', name: 'Rapport' },
    user: { id: '29:siti', name: 'Siti' },
  },
  replyToId: undefined,
  ...more,
})

interface Options extends Partial<SendOptions> {
  /** What a name server says. */
  readonly addresses?: readonly string[]
}

/** Sends one thing; tells what came of it and which hosts were looked up. */
async function sent(what: Delivery, { addresses = [], development = false, ...more }: Options = {}) {
  const lookedUp: string[] = []
  const agents = makeAgents({
    development,
    resolve: async (hostname) => {
      lookedUp.push(hostname)
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    },
  })
  onTestFinished(() => agents.close())
  const accessToken = async () => undefined
  const send = makeSend({ development, agents, accessToken, deadline: 2_000, now: Date.now, ...more })
  return { result: await send(what, new AbortController().signal), lookedUp }
}

/** Listens on this machine without a word, and counts who comes. */
async function trap() {
  const seen = { connections: 0 }
  const server = createSocketServer((socket) => {
    seen.connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '::', resolve))
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, seen }
}

const failure = (reason: string) => ({ kind: 'failed', reason, asked: undefined, alive: false })

test.each([
  ['169.254.169.254'],
  ['10.0.0.1'],
  ['127.0.0.1'],
  ['::1'],
  ['::ffff:127.0.0.1'],
  ['fe80::1'],
  ['fd00:ec2::254'],
  ['127.0.0.1', '::1', '10.0.0.1'],
])('a host of the allow-list that is said to be at %s is not connected to', async (...addresses) => {
  const { port, seen } = await trap()
  const url = `https://smba.trafficmanager.net:${port}/apac/`
  const { result, lookedUp } = await sent(delivery(url), { addresses })
  expect(result).toEqual(failure('smba.trafficmanager.net has no public address: nothing is sent to it'))
  expect(lookedUp).toEqual(['smba.trafficmanager.net'])
  expect(seen.connections).toBe(0)
})

test('in development localhost is connected to where it is of this machine, and nowhere else', async () => {
  const connector = await openConnector()
  const url = connector.url.replace('127.0.0.1', 'localhost')
  const here = await sent(delivery(url), { development: true, addresses: ['10.0.0.1', '127.0.0.1'] })
  expect(here).toEqual({ result: { kind: 'sent' }, lookedUp: ['localhost'] })
  const elsewhere = await sent(delivery(url), { development: true, addresses: ['10.0.0.1'] })
  expect(elsewhere.result).toEqual(failure('localhost has no public address: nothing is sent to it'))
  expect(connector.posted).toHaveLength(1)
})

test.each([
  'http://169.254.169.254/latest/meta-data/',
  'http://127.0.0.1:9/',
  'https://evil.example/',
  'http://smba.trafficmanager.net/',
  'no address',
])('what is kept for %s is refused without a look-up', async (url) => {
  const { result, lookedUp } = await sent(delivery(url), { addresses: ['127.0.0.1'] })
  expect(result).toMatchObject({ kind: 'refused' })
  expect(lookedUp).toEqual([])
})

test.each([301, 302, 303, 307, 308])('a redirection with %i is not followed', async (status) => {
  const other = await openConnector()
  const headers = { location: `${other.url}/v3/conversations/a/activities` }
  const connector = await openConnector({ treat: () => ({ status, headers }) })
  const { result } = await sent(delivery(connector.url), { development: true })
  expect(result).toEqual({ kind: 'refused', reason: `HTTP ${status}` })
  expect(other.posted).toEqual([])
})

test('the activity arrives whole: what stands in its entities too', async () => {
  const connector = await openConnector()
  const citation = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    citation: [{ '@type': 'Claim', position: 1, appearance: { '@type': 'DigitalDocument', name: '退货' } }],
  }
  const body = { type: 'message', text: '可以退货[1]', entities: [citation], channelData: { feedback: true } }
  await sent(delivery(connector.url, { body }), { development: true })
  expect(connector.posted[0]?.activity).toEqual({
    ...body,
    id: 'msteams:a:one|0000002',
    channelId: 'msteams',
    serviceUrl: connector.url,
    conversation: { id: 'a:one' },
    from: { id: '28:rapport', name: 'Rapport' },
    recipient: { id: '29:siti', name: 'Siti' },
  })
})

test.each([
  ['', '/v3/conversations/a%3Aone/activities'],
  ['/', '/v3/conversations/a%3Aone/activities'],
  ['/apac/tenant/', '/apac/tenant/v3/conversations/a%3Aone/activities'],
  ['/apac?a=b#c', '/apac/v3/conversations/a%3Aone/activities'],
])('a service URL that ends in %j is posted to at %j', async (end, path) => {
  const connector = await openConnector()
  await sent(delivery(`${connector.url}${end}`), { development: true })
  expect(connector.posted.map((each) => each.path)).toEqual([path])
})

test.each([
  ['../../admin', '..%2F..%2Fadmin'],
  ['..', '..'],
  ['a/b?c#d', 'a%2Fb%3Fc%23d'],
  ['会话', '%E4%BC%9A%E8%AF%9D'],
])('the conversation %j stays one step of the path', async (id, step) => {
  const connector = await openConnector()
  const reference = { conversation: { id } }
  await sent(delivery(connector.url, { reference, replyToId: '1700' }), { development: true })
  expect(connector.posted[0]?.path).toBe(`/v3/conversations/${step}/activities/1700`)
})

test('a token that is not taken is replaced by a fresh one', async () => {
  const asked: boolean[] = []
  const accessToken = async (fresh: boolean) => {
    asked.push(fresh)
    return fresh ? 'new' : 'old'
  }
  const seen: (string | undefined)[] = []
  const url = await listening(async (request, response) => {
    seen.push(request.headers.authorization)
    response.writeHead(seen.length === 1 ? 401 : 200)
    response.end()
  })
  const agents = makeAgents({ development: true })
  onTestFinished(() => agents.close())
  const send = makeSend({ development: true, agents, accessToken, deadline: 2_000, now: Date.now })
  const { signal: cut } = new AbortController()
  expect(await send(delivery(url), cut)).toMatchObject({ kind: 'failed', reason: 'HTTP 401', alive: false })
  expect(await send(delivery(url), cut)).toEqual({ kind: 'sent' })
  expect(await send(delivery(url), cut)).toEqual({ kind: 'sent' })
  expect(seen).toEqual(['Bearer old', 'Bearer new', 'Bearer old'])
  expect(asked).toEqual([false, true, false])
})

test('the channel knows us by our token', async () => {
  const connector = await openConnector()
  const accessToken = async () => 'secret'
  await sent(delivery(connector.url), { development: true, accessToken })
  expect(connector.posted[0]?.authorization).toBe('Bearer secret')
})

test('without a token nothing is sent, and it is tried again', async () => {
  const connector = await openConnector()
  const accessToken = () => Promise.reject(new Error('Microsoft gave no access token'))
  const { result } = await sent(delivery(connector.url), { development: true, accessToken })
  expect(result).toEqual(failure('Microsoft gave no access token'))
  expect(connector.posted).toEqual([])
})

test('a token that does not come counts against the deadline', async () => {
  const accessToken = () => new Promise<never>(() => undefined)
  const options = { development: true, accessToken, deadline: 10 }
  const { result } = await sent(delivery('http://127.0.0.1:9/'), options)
  expect(result).toEqual(failure('no answer within 0.01 s'))
})

test('a receiver that is not there is told by its code', async () => {
  const { result } = await sent(delivery('http://127.0.0.1:1/'), { development: true })
  expect(result).toEqual(failure('ECONNREFUSED'))
})

test.each([
  [
    { status: 429, headers: { 'retry-after': '7' } },
    { asked: 7_000, alive: true },
  ],
  [
    { status: 503, headers: { 'retry-after': '2' } },
    { asked: 2_000, alive: false },
  ],
  [{ status: 500 }, { asked: undefined, alive: false }],
])('%j may be sent again', async (treatment, expected) => {
  const connector = await openConnector({ treat: () => treatment })
  const { result } = await sent(delivery(connector.url), { development: true })
  expect(result).toEqual({ kind: 'failed', reason: `HTTP ${treatment.status}`, ...expected })
})

test('an answer that never ends is cut, and what it answers counts as taken', async () => {
  const closed = Promise.withResolvers<void>()
  const url = await listening(async (_, response) => {
    response.on('close', closed.resolve)
    response.writeHead(200).write('{"id":"')
    const more = () => response.write('x'.repeat(65_536), () => setImmediate(more))
    more()
  })
  const { result } = await sent(delivery(url), { development: true, deadline: 5_000 })
  expect(result).toEqual({ kind: 'sent' })
  await closed.promise
})

test('many things go over one connection', async () => {
  let connections = 0
  const server = createServer((request, response) => request.resume().on('end', () => response.end('{}')))
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => server.closeAllConnections())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const agents = makeAgents({ development: true })
  onTestFinished(() => agents.close())
  const accessToken = async () => undefined
  const send = makeSend({ development: true, agents, accessToken, deadline: 2_000, now: Date.now })
  for (let i = 0; i < 5; i++) await send(delivery(url), new AbortController().signal)
  expect(connections).toBe(1)
})

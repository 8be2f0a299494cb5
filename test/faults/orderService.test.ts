import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { httpOrderService } from '../../bots/orders/httpOrderService.ts'
import { ShopUnreachable } from '../../dialogs/index.ts'

interface Answer {
  readonly status?: number
  readonly body?: unknown
  /** Breaks the connection off instead. */
  readonly broken?: boolean
}

interface Request {
  readonly method: string
  readonly url: string
  readonly authorization: string | undefined
  readonly key: string | undefined
  readonly body: unknown
}

let server: Server
let requests: Request[]
let answers: Answer[]

const order = {
  id: 'A-1',
  customerId: 'C-1',
  placed: '2026-11-01T10:00:00+08:00',
  status: 'placed',
  due: null,
  lines: [{ productId: 'P1', quantity: 2, price: 9.9 }],
}

beforeEach(async () => {
  requests = []
  answers = []
  server = createServer(async (req, res) => {
    const { method = '', url = '', headers } = req
    const key = headers['idempotency-key']
    requests.push({
      method,
      url,
      authorization: headers.authorization,
      key: typeof key === 'string' ? key : undefined,
      body: await bodyOf(req),
    })
    const { status = 200, body, broken } = answers.shift() ?? { status: 404 }
    if (broken) req.socket.destroy()
    else res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function bodyOf(req: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part)
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString())
}

const cause = (key: string) => ({ key, conversationId: 'c1', customerId: undefined })

const service = (more = {}) =>
  httpOrderService({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: 'secret',
    pause: 1,
    ...more,
  })

test('an order is read, its moments in either form', async () => {
  answers = [{ body: order }]
  expect(await service().orders.find('A-1')).toMatchObject({
    id: 'A-1',
    placed: Date.UTC(2026, 10, 1, 2),
    due: undefined,
    lines: [{ line: 1, productId: 'P1', quantity: 2, price: 9.9 }],
  })
  expect(requests[0]).toMatchObject({ method: 'GET', url: '/orders/A-1', authorization: 'Bearer secret' })
})

test('a number may hold anything: it stays one part of the address', async () => {
  answers = [{ status: 404 }]
  expect(await service().orders.find('../customers?x=1#订单')).toBeUndefined()
  expect(requests[0]?.url).toBe('/orders/..%2Fcustomers%3Fx%3D1%23%E8%AE%A2%E5%8D%95')
})

test('who is not known has no orders', async () => {
  expect(await service().orders.of('C-9')).toEqual([])
})

test('what changes something is tried again with the same key', async () => {
  answers = [{ status: 503 }, { broken: true }, { body: { result: 'done' } }]
  expect(await service().orders.cancel('A-1', cause('c1 m1'))).toBe('done')
  expect(requests).toHaveLength(3)
  expect(new Set(requests.map(({ key }) => key)).size).toBe(1)
  expect(requests[0]?.key).toMatch(/^[0-9a-f]{64}$/)
})

test('another wish has another key', async () => {
  answers = [{ body: { result: 'done' } }, { body: { result: 'done' } }]
  await service().orders.changeAddress('A-1', '芽笼路12号', cause('c1 m1'))
  await service().orders.changeAddress('A-1', '芽笼路12号', cause('c1 m2'))
  expect(requests[0]?.key).not.toBe(requests[1]?.key)
  expect(requests[0]?.body).toEqual({ address: '芽笼路12号' })
})

test('a return is registered and its refund followed', async () => {
  answers = [
    { body: { id: 'RMA-7', at: 5 } },
    { body: [{ id: 'RMA-7', productId: 'P1', at: 5, paid: '2026-11-20T00:00:00Z' }] },
  ]
  const { returns } = service()
  const item = { orderId: 'A-1', productId: 'P1', reason: 'damaged', at: 1 }
  expect(await returns.request(item, cause('k'))).toEqual({ ...item, id: 'RMA-7', at: 5 })
  expect((await returns.of('A-1'))[0]?.paid).toBe(Date.UTC(2026, 10, 20))
})

test('an e-mail address proves an order when the service says so', async () => {
  answers = [{ body: { matches: true } }, { body: { matches: false } }]
  const { orders } = service()
  expect([
    await orders.placedWith('A-1', 'a@b.example'),
    await orders.placedWith('A-1', 'x@b.example'),
  ]).toEqual([true, false])
  expect(requests[0]?.body).toEqual({ email: 'a@b.example' })
})

test.each<[what: string, answer: Answer]>([
  ['fails', { status: 500 }],
  ['is busy', { status: 429 }],
  ['breaks off', { broken: true }],
])('a service that %s is told as unreachable, after three tries', async (_, answer) => {
  answers = [answer, answer, answer, answer]
  await expect(service().orders.find('A-1')).rejects.toBeInstanceOf(ShopUnreachable)
  expect(requests).toHaveLength(3)
})

test.each<[what: string, answer: Answer, why: string]>([
  ['refuses us', { status: 401 }, 'the order service answered 401'],
  [
    'answers something else',
    { body: { ...order, lines: 7 } },
    "the order service's answer is not right at lines",
  ],
])('a service that %s is not asked again, and the operator hears why', async (_, answer, why) => {
  answers = [answer]
  const alarms: unknown[] = []
  const alarm = (what: string, error: unknown) => void alarms.push([what, String(error)])
  await expect(service({ alarm }).orders.find('A-1')).rejects.toBeInstanceOf(ShopUnreachable)
  expect(requests).toHaveLength(1)
  expect(alarms).toEqual([['the order service gave no proper answer', `Error: ${why}`]])
})

test('a service that says nothing is not waited for', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  await expect(
    httpOrderService({ url, patience: 20, tries: 2, pause: 1 }).orders.find('A-1'),
  ).rejects.toBeInstanceOf(ShopUnreachable)
  silent.closeAllConnections()
  silent.close()
})

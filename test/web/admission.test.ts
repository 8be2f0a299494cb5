import { afterEach, describe, expect, test } from 'vitest'
import { signatureOf } from '../../web/chatToken.ts'
import { acting, asMei, asServer, bearer, line, postJson, type Reply, raw, send, visitor } from './client.ts'
import { channel, type House, makeFloor, openHouse, secrets } from './house.ts'

const open: House[] = []
afterEach(async () => {
  for (const house of open.splice(0)) await house.web.close()
})
const opened = async (changes: Parameters<typeof openHouse>[0] = {}) => {
  const house = await openHouse(changes)
  open.push(house)
  return house
}

const say = (house: House, { path, auth }: { path: string; auth: Record<string, string> }) =>
  postJson(house, `${path}/activities`, { type: 'message', text: 'hi' }, auth)

const turnedDown = ({ status, headers, body }: Reply) => [status, body.error.code, headers['retry-after']]

/** A floor below whose turns wait until they are let go. */
function slowFloor() {
  const floor = makeFloor()
  const gate = Promise.withResolvers<void>()
  let begun = 0
  const receive: typeof floor.receive = async (activity) => {
    if (activity.type === 'message') {
      begun += 1
      await gate.promise
    }
    return floor.receive(activity)
  }
  return { directLine: { ...floor, receive }, go: gate.resolve, begun: () => begun }
}

describe('messages that come too fast', () => {
  test('are turned down with the time to wait, and cost nothing', async () => {
    const house = await opened({ limits: { messages: { burst: 3, perSecond: 0.25 } } })
    const visit = await visitor(house)
    for (const _ of [1, 2]) expect((await say(house, visit)).status).toBe(200)
    expect(turnedDown(await say(house, visit))).toEqual([429, 'TooManyMessages', '4'])
    expect(house.floor.received).toHaveLength(3)
  })
  test('are those of one visitor: others go on', async () => {
    const house = await opened({ limits: { messages: { burst: 2, perSecond: 0.1 } } })
    const [loud, quiet] = [await visitor(house), await visitor(house)]
    await say(house, loud)
    expect((await say(house, loud)).status).toBe(429)
    expect((await say(house, quiet)).status).toBe(200)
  })
  test('are those of one customer in all conversations', async () => {
    const house = await opened({ limits: { messages: { burst: 3, perSecond: 0.1 } } })
    const known = (customerId: string) =>
      visitor(house, { customerId, signature: signatureOf(customerId, secrets.identity) })
    const [first, second, other] = [await known('C1'), await known('C1'), await known('C2')]
    expect((await say(house, first)).status).toBe(200)
    expect(turnedDown(await say(house, second))).toEqual([429, 'TooManyMessages', '10'])
    expect((await say(house, other)).status).toBe(200)
  })
  test('a guest who calls themselves by the id of a customer takes nothing from that customer', async () => {
    const house = await opened({ limits: { messages: { burst: 2, perSecond: 0.1 } } })
    const generated = (body: object) => postJson(house, `${line}/tokens/generate`, body, asServer)
    const guest = (await generated({ user: { id: 'C1' } })).body
    const customer = (await generated({ customerId: 'C1' })).body
    const path = (conversationId: string) => `${line}/conversations/${conversationId}`
    for (const { token } of [guest, guest, customer])
      expect((await postJson(house, `${line}/conversations`, {}, bearer(token))).status).toBeLessThan(300)
    expect(
      (await say(house, { path: path(customer.conversationId), auth: bearer(customer.token) })).status,
    ).toBe(200)
  })
  test('are turned down before their body is read', async () => {
    const house = await opened({ limits: { messages: { burst: 1, perSecond: 0.1 } } })
    const { path, token } = await visitor(house)
    const head = `POST ${path}/activities HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n`
    const body = 'Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{'
    expect(await raw(house, `${head}Connection: close\r\n${body}`)).toMatch(/^HTTP\/1.1 429 /)
  })
  test('a token does not open another bucket when it is refreshed', async () => {
    const house = await opened({ limits: { messages: { burst: 3, perSecond: 0.1 } } })
    const visit = await visitor(house)
    const { token } = (await postJson(house, `${line}/tokens/refresh`, {}, visit.auth)).body
    await say(house, visit)
    expect((await say(house, { ...visit, auth: bearer(token) })).status).toBe(429)
  })
  test('of a server of the shop are not counted: it speaks for many', async () => {
    const house = await opened({ limits: { messages: { burst: 1, perSecond: 0.1 } } })
    const { path } = await visitor(house)
    for (const _ of [1, 2, 3]) expect((await say(house, { path, auth: asServer })).status).toBe(200)
  })
  test('what is only read is not counted', async () => {
    const house = await opened({ limits: { messages: { burst: 1, perSecond: 0.1 } } })
    const { path, auth } = await visitor(house)
    for (const _ of [1, 2, 3])
      expect((await send(house, `${path}/activities`, { headers: auth })).status).toBe(200)
  })
})

describe('one address', () => {
  const limits = { tokens: { burst: 2, perSecond: 0.1 }, signIns: { burst: 2, perSecond: 0.1 } }
  test('gets so many chat tokens', async () => {
    const house = await opened({ limits })
    for (const _ of [1, 2]) expect((await postJson(house, '/chat/token', {})).status).toBe(200)
    expect(turnedDown(await postJson(house, '/chat/token', {}))).toEqual([429, 'TooManyTokens', '10'])
  })
  test('may try to sign in so many times, right or wrong', async () => {
    const house = await opened({ limits })
    for (const _ of [1, 2]) expect((await postJson(house, '/sign-in', { token: 'guess' })).status).toBe(403)
    expect(turnedDown(await postJson(house, '/sign-in', { token: 'one-time-link' }))).toEqual([
      429,
      'TooManySignIns',
      '10',
    ])
  })
  test('is not another behind the same proxy', async () => {
    const house = await opened({ limits, proxies: { count: 1, secure: false } })
    const from = (address: string) => postJson(house, '/chat/token', {}, { 'x-forwarded-for': address })
    const statuses = []
    for (const address of ['203.0.113.1', '9.9.9.9, 203.0.113.1', '203.0.113.1', '203.0.113.2'])
      statuses.push((await from(address)).status)
    expect(statuses).toEqual([200, 200, 429, 200])
  })
  test('cannot pretend to be another', async () => {
    const house = await opened({ limits })
    const statuses = []
    for (const address of ['1.1.1.1', '2.2.2.2', '3.3.3.3'])
      statuses.push((await postJson(house, '/chat/token', {}, { 'x-forwarded-for': address })).status)
    expect(statuses).toEqual([200, 200, 429])
  })
  test('pages of other sites may read when to come back', async () => {
    const house = await opened()
    const { headers } = await postJson(house, '/chat/token', {})
    expect(headers['access-control-expose-headers']).toBe('retry-after')
  })
})

describe('turns under way', () => {
  test('so many of one conversation, the next is turned down, and later there is room again', async () => {
    const { directLine, go, begun } = slowFloor()
    const house = await opened({ directLine, limits: { turnsOfOne: 2 } })
    const [busy, other] = [await visitor(house), await visitor(house)]
    const running = [say(house, busy), say(house, busy)]
    await expect.poll(begun).toBe(2)
    expect(turnedDown(await say(house, busy))).toEqual([429, 'ConversationBusy', '1'])
    const meanwhile = say(house, other)
    await expect.poll(begun).toBe(3)
    go()
    for (const { status } of await Promise.all([...running, meanwhile])) expect(status).toBe(200)
    expect((await say(house, busy)).status).toBe(200)
  })
  test('so many of all, and then the house says that it is busy', async () => {
    const { directLine, go, begun } = slowFloor()
    const house = await opened({ directLine, limits: { turns: 1 } })
    const [one, two] = [await visitor(house), await visitor(house)]
    const running = say(house, one)
    await expect.poll(begun).toBe(1)
    expect(turnedDown(await say(house, two))).toEqual([503, 'Busy', '1'])
    expect((await send(house, '/metrics')).text).toContain('\nrapport_turns_in_flight 1\n')
    go()
    expect((await running).status).toBe(200)
    expect((await say(house, two)).status).toBe(200)
  })
})

describe('setbacks of the floors below', () => {
  class Full extends Error {}
  const failing = (cause: 'client' | 'house' | 'store') => {
    const floor = makeFloor()
    const receive: typeof floor.receive = (activity) =>
      activity.type === 'message' ? Promise.reject(new Full()) : floor.receive(activity)
    return {
      directLine: { ...floor, receive },
      setback: (error: unknown) => (error instanceof Full ? { cause, retryAfter: 7 } : undefined),
    }
  }
  test.each([
    ['client', 429, 'ConversationBusy'],
    ['house', 503, 'Unavailable'],
    ['store', 503, 'StoreUnavailable'],
  ] as const)('of the %s become %d with the time to wait', async (cause, status, code) => {
    const house = await opened(failing(cause))
    expect(turnedDown(await say(house, await visitor(house)))).toEqual([status, code, '7'])
    expect(house.log.join('\n')).not.toContain('a request failed')
  })
  test('that are none stay failures', async () => {
    const house = await opened({ ...failing('house'), setback: () => undefined })
    expect((await say(house, await visitor(house))).status).toBe(500)
    expect(house.log.join('\n')).toContain('a request failed')
  })
})

describe('while the event loop is late', () => {
  const late = (ms: number) => opened({ lag: () => ms, limits: { lag: 500 } })
  test('customers are asked to come back', async () => {
    let ms = 0
    const house = await opened({ lag: () => ms, botFramework: channel(async () => ({ status: 200 })) })
    const visit = await visitor(house)
    ms = 501
    expect(turnedDown(await say(house, visit))).toEqual([503, 'Overloaded', '2'])
    for (const path of ['/chat/token', `${line}/conversations`, '/api/messages'])
      expect((await postJson(house, path, {}, visit.auth)).status).toBe(503)
    expect((await send(house, `${line}/conversations/c1/activities`)).status).toBe(503)
    ms = 499
    expect((await say(house, visit)).status).toBe(200)
  })
  test.each(['/live', '/ready', '/metrics', '/', '/help/delivery-times'])('%s goes on', async (path) => {
    expect((await send(await late(10_000), path)).status).toBe(200)
  })
  test('staff go on', async () => {
    const house = await late(10_000)
    expect((await postJson(house, '/sign-in', { token: 'one-time-link' })).status).toBe(200)
    house.floor.add('c1', [])
    expect((await postJson(house, '/desk/api/conversations/none/take', {}, acting)).status).toBe(404)
    expect((await send(house, '/desk/api/conversations', { headers: asMei })).status).toBe(200)
  })
  test('what was refused is counted by its reason', async () => {
    const house = await late(501)
    await postJson(house, '/chat/token', {})
    expect((await send(house, '/metrics')).text).toContain('rapport_refused_total{code="Overloaded"} 1')
  })
})

test('bodies that come in together take so much memory and no more', async () => {
  const house = await opened({ limits: { bodies: 1_000 } })
  const body = JSON.stringify({ language: 'en', more: 'x'.repeat(2_000) })
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
  expect(turnedDown(await send(house, '/chat/token', { method: 'POST', headers, body }))).toEqual([
    503,
    'Busy',
    '1',
  ])
  for (const _ of [1, 2, 3, 4])
    expect((await postJson(house, '/chat/token', { more: 'x'.repeat(700) })).status).toBe(200)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asServer, bearer, line, postJson, send, visitor } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const generate = (body: object = {}) => postJson(house, `${line}/tokens/generate`, body, asServer)

describe('starting', () => {
  test('a start opens the conversation and the bot greets', async () => {
    const { path, auth, started } = await visitor(house)
    expect(started.status).toBe(201)
    const { body } = await send(house, `${path}/activities`, { headers: auth })
    expect(body.activities.map((a: { text: string }) => a.text)).toEqual(['Hello 您好'])
  })
  test('a second start gives the same conversation and no second greeting', async () => {
    const { auth, path, conversationId } = await visitor(house)
    const again = await postJson(house, `${line}/conversations`, {}, auth)
    expect([again.status, again.body.conversationId]).toEqual([200, conversationId])
    expect((await send(house, `${path}/activities`, { headers: auth })).body.activities).toHaveLength(1)
  })
  test('starts that arrive together greet once', async () => {
    const { token, conversationId } = (await postJson(house, '/chat/token', {})).body
    const starts = Array.from({ length: 5 }, () =>
      postJson(house, `${line}/conversations`, {}, bearer(token)),
    )
    const statuses = (await Promise.all(starts)).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 200, 200, 200, 201])
    const greetings = house.floor.received.filter((activity) => activity.conversationId === conversationId)
    expect(greetings).toHaveLength(1)
  })
  test('the secret starts a new conversation each time', async () => {
    const [one, two] = await Promise.all([
      postJson(house, `${line}/conversations`, { user: { id: 'server-user' } }, asServer),
      postJson(house, `${line}/conversations`, {}, asServer),
    ])
    expect(one.body.conversationId).not.toBe(two.body.conversationId)
    expect(house.floor.conversations.get(one.body.conversationId)?.userId).toBe('server-user')
  })
  test.each([
    ['zh-CN', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['en-SG', 'en'],
    ['fr', 'en'],
  ])('the locale %s opens the conversation in %s', async (locale, language) => {
    const { token, conversationId } = (await generate()).body
    await postJson(house, `${line}/conversations`, { locale }, bearer(token))
    expect(house.floor.conversations.get(conversationId)?.language).toBe(language)
  })
  test('what Microsoft’s client sends when it knows nothing is accepted', async () => {
    const { token } = (await generate()).body
    expect((await postJson(house, `${line}/conversations`, { user: {} }, bearer(token))).status).toBe(201)
  })
  test('the token’s user cannot be replaced by another', async () => {
    const { token, conversationId } = (await generate({ user: { id: 'dl_cy' } })).body
    await postJson(house, `${line}/conversations`, { user: { id: 'dl_evil' } }, bearer(token))
    expect(house.floor.conversations.get(conversationId)?.userId).toBe('dl_cy')
  })
  test('the stream’s address has this host and the seen watermark', async () => {
    const { started, conversationId } = await visitor(house)
    const url = new URL(started.body.streamUrl)
    expect([url.protocol, url.host]).toEqual(['ws:', new URL(house.url).host])
    expect(url.pathname).toBe(`${line}/conversations/${conversationId}/stream`)
    expect(url.searchParams.get('watermark')).toBe('0')
  })
  test('behind a proxy that ends TLS the stream is secure', async () => {
    const proxied = await openHouse({ proxies: { count: 1, secure: false } })
    const headers = { ...asServer, 'x-forwarded-proto': 'https' }
    const { body } = await postJson(proxied, `${line}/conversations`, {}, headers)
    expect(body.streamUrl).toMatch(/^wss:/)
    await proxied.web.close()
  })
  test('a client that says it speaks TLS is not believed', async () => {
    const headers = { ...asServer, 'x-forwarded-proto': 'https' }
    const { body } = await postJson(house, `${line}/conversations`, {}, headers)
    expect(body.streamUrl).toMatch(/^ws:/)
  })
})

describe('sending and reading', () => {
  test('a message is echoed with what its sender put beside it, and answered', async () => {
    const { path, auth, userId } = await visitor(house)
    const message = {
      type: 'message',
      text: '你好',
      channelData: { clientActivityID: 'c1' },
      from: { id: 'x' },
    }
    const sent = await postJson(house, `${path}/activities`, message, auth)
    const { body } = await send(house, `${path}/activities?watermark=2`, { headers: auth })
    expect(body.activities[0]).toMatchObject({
      id: sent.body.id,
      type: 'message',
      text: '你好',
      channelData: { clientActivityID: 'c1' },
      from: { id: userId },
    })
    expect(body.activities[1]?.text).toBe('echo: 你好')
  })
  test('an activity carries its id, its time, its channel and its conversation', async () => {
    const { path, auth, conversationId } = await visitor(house)
    const { activities } = (await send(house, `${path}/activities`, { headers: auth })).body
    expect(activities[0]).toMatchObject({
      id: `${conversationId}|0000002`,
      timestamp: '2026-03-12T12:00:00.000Z',
      channelId: 'directline',
      conversation: { id: conversationId },
    })
  })
  test('the watermark goes on where it was', async () => {
    const { path, auth } = await visitor(house)
    const first = (await send(house, `${path}/activities`, { headers: auth })).body
    expect(first.watermark).toBe('2')
    const second = (await send(house, `${path}/activities?watermark=2`, { headers: auth })).body
    expect(second).toEqual({ activities: [], watermark: '2' })
  })
  test.each(['', '-', '0', '000'])('the watermark "%s" means that nothing was seen', async (watermark) => {
    const { path, auth } = await visitor(house)
    const { body } = await send(house, `${path}/activities?watermark=${watermark}`, { headers: auth })
    expect(body.activities).toHaveLength(1)
  })
  test.each(['-1', '1.5', 'NaN', '1e3', '9999999999999999999', '%00', 'undefined'])(
    'the watermark %s is turned down in words',
    async (watermark) => {
      const { path, auth } = await visitor(house)
      const { status, body } = await send(house, `${path}/activities?watermark=${watermark}`, {
        headers: auth,
      })
      expect([status, body.error.code]).toEqual([400, 'BadArgument'])
    },
  )
  test('a watermark of the future is put back, so that nothing is missed', async () => {
    const { path, auth } = await visitor(house)
    const { body } = await send(house, `${path}/activities?watermark=999999999`, { headers: auth })
    expect(body).toEqual({ activities: [], watermark: '2' })
  })
  test('500 activities come at a time, the rest after the watermark', async () => {
    const { path, auth, conversationId } = await visitor(house)
    house.floor.add(
      conversationId,
      Array.from({ length: 600 }, (_, i) => ['bot', { type: 'message', text: `${i}` }]),
    )
    const first = (await send(house, `${path}/activities?watermark=2`, { headers: auth })).body
    const rest = (await send(house, `${path}/activities?watermark=${first.watermark}`, { headers: auth }))
      .body
    expect([first.activities.length, rest.activities.length, rest.watermark]).toEqual([500, 100, '602'])
  })
  test('an event with a value reaches the bot', async () => {
    const { path, auth, conversationId } = await visitor(house)
    const event = { type: 'event', name: 'cart', value: { items: [1, 2] }, locale: 'zh-CN' }
    await postJson(house, `${path}/activities`, event, auth)
    const { received } = house.floor
    expect(received.at(-1)).toMatchObject({ ...event, conversationId, channel: 'web' })
  })
  test('typing is taken and not kept', async () => {
    const { path, auth } = await visitor(house)
    const before = house.floor.received.length
    const { status, body } = await postJson(house, `${path}/activities`, { type: 'typing' }, auth)
    expect([status, typeof body.id, house.floor.received.length]).toEqual([200, 'string', before])
  })
  test.each([
    [{}, 'type'],
    [{ type: 5 }, 'type'],
    [{ type: 'conversationUpdate' }, 'type'],
    [{ type: 'message', text: 5 }, 'text'],
    [{ type: 'message', locale: 'x'.repeat(99) }, 'locale'],
    [{ type: 'message', from: 'me' }, 'from'],
    [[], 'body'],
    [null, 'body'],
    ['message', 'body'],
  ])('%j is not an activity, and the answer says why', async (activity, field) => {
    const { path, auth } = await visitor(house)
    const { status, body } = await postJson(house, `${path}/activities`, activity, auth)
    expect(status).toBe(400)
    expect(body.error.message).toContain(field)
  })
  test('a message of 16,000 characters is taken, and a longer one is not', async () => {
    const { path, auth } = await visitor(house)
    const write = (text: string) => postJson(house, `${path}/activities`, { type: 'message', text }, auth)
    const text = '退'.repeat(16_000)
    expect((await write(text)).status).toBe(200)
    expect(house.floor.received.at(-1)?.text).toBe(text)
    const { status, body } = await write(`${text}货`)
    expect([status, body.error.message]).toEqual([
      400,
      'The body is not right: text: write at most 16,000 characters.',
    ])
    expect(house.floor.received.at(-1)?.text).toBe(text)
  })
  test('the secret may speak for a named user', async () => {
    const { path } = await visitor(house)
    await postJson(
      house,
      `${path}/activities`,
      { type: 'message', text: 'hi', from: { id: 'crm' } },
      asServer,
    )
    expect(house.floor.received.at(-1)?.userId).toBe('crm')
  })
  test('a bot that fails is our error, told without its words', async () => {
    const floor = house.floor
    const broken = await openHouse({
      directLine: { ...floor, receive: () => Promise.reject(new Error('secret path /var/x')) },
    })
    const { token } = (await postJson(broken, '/chat/token', {})).body
    const { status, text } = await postJson(broken, `${line}/conversations`, {}, bearer(token))
    await broken.web.close()
    expect(status).toBe(500)
    expect(JSON.parse(text).error.code).toBe('ServiceError')
    expect(text).not.toContain('secret path')
  })
})

describe('reconnecting', () => {
  test('gives a fresh token and a stream from the watermark on', async () => {
    const { path, auth } = await visitor(house)
    const { status, body } = await send(house, `${path}?watermark=2`, { headers: auth })
    expect(status).toBe(200)
    expect(new URL(body.streamUrl).searchParams.get('watermark')).toBe('2')
    expect((await send(house, `${path}/activities`, { headers: bearer(body.token) })).status).toBe(200)
  })
  test('a conversation that was never started does not exist', async () => {
    const { token, conversationId } = (await generate()).body
    const { status, body } = await send(house, `${line}/conversations/${conversationId}`, {
      headers: bearer(token),
    })
    expect([status, body.error.code]).toEqual([404, 'NotFound'])
  })
  test('a conversation of another channel does not exist here, not even for the secret', async () => {
    const { floor } = house
    floor.put('msteams', 'teams-1')
    expect((await send(house, `${line}/conversations/teams-1`, { headers: asServer })).status).toBe(404)
  })
})

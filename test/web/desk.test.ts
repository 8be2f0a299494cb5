import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { acting, asMei, handshake, listen, postJson, send, visitor } from './client.ts'
import { foreignCursor, type House, openHouse } from './house.ts'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse({ limits: { pingEvery: 50 } })
})
beforeEach(async () => {
  id = (await visitor(house)).conversationId
})
afterAll(() => house.web.close())

const base = '/desk/api/conversations'
const read = (path: string) => send(house, path, { headers: asMei })
const act = (what: string, body: object = {}) => postJson(house, `${base}/${id}/${what}`, body, acting)

describe('nobody without a session', () => {
  test.each([
    base,
    `${base}/x`,
    '/desk/api/customers/C-17/profile',
    '/board/api/mood',
    '/board/api/day-figures',
  ])('reads %s', async (path) => {
    const { status, body } = await send(house, path)
    expect([status, body.error.code]).toEqual([401, 'SignedOut'])
  })
  test.each(['take', 'hand-back', 'say'])('can %s', async (what) => {
    expect((await postJson(house, `${base}/${id}/${what}`, { text: 'x' }, { 'x-rapport': '1' })).status).toBe(
      401,
    )
  })
})

describe('a customer’s profile', () => {
  const profile = (id: string) => read(`/desk/api/customers/${id}/profile`)
  test('is there for who agreed', async () => {
    const { status, headers, body } = await profile('C-17')
    expect([status, headers['cache-control'], body.profiled.kind]).toEqual([200, 'no-store', 'complete'])
    expect(body.profiled.profile.tastes[0]).toMatchObject({ category: 'kitchen', share: 0.8 })
  })
  test('is absent of who did not, with the reason', async () => {
    expect<object>((await profile('C-18')).body.profiled).toEqual({ kind: 'absent', reason: 'no-consent' })
  })
  test('of nobody is not there', async () => {
    expect((await profile('nobody')).status).toBe(404)
  })
})

describe('the list', () => {
  test('gives conversations and the intents to choose from', async () => {
    const { status, body } = await read(base)
    expect(status).toBe(200)
    expect(body.intents).toEqual(['delivery', 'returns'])
    expect(body.conversations.map((c: { id: string }) => c.id)).toContain(id)
  })
  test('is for nobody’s cache', async () => {
    expect((await read(base)).headers['cache-control']).toBe('no-store')
  })
  test('passes every field of the search on', async () => {
    const search = {
      text: '退货 "50%" _*',
      mood: 'negative',
      intent: 'returns',
      language: 'zh',
      from: '2026-03-01',
      to: '2026-03-12T10:00:00Z',
      mode: 'waiting',
      outcome: 'handed-over',
      channel: 'web',
      customerId: 'C1',
      before: '1700000000000',
      limit: '20',
    }
    await read(`${base}?${new URLSearchParams(search)}`)
    expect(house.floor.asked.at(-1)).toEqual({
      ...search,
      from: Date.UTC(2026, 2, 1),
      to: Date.UTC(2026, 2, 12, 10),
      before: 1_700_000_000_000,
      limit: 20,
    })
  })
  test('takes an empty field for none', async () => {
    await read(`${base}?text=&mood=&intent=&from=`)
    expect(house.floor.asked.at(-1)).toEqual({ limit: 50 })
  })
  test.each([
    'mood=angry',
    'language=fr',
    'from=yesterday',
    'to=-1',
    'limit=0',
    'limit=201',
    'limit=1e2',
    'mode=off',
    `text=${'x'.repeat(201)}`,
    'from=2026-13-45',
    'before=yesterday',
    'before=Wy',
  ])('turns %s down and names the field', async (query) => {
    const { status, body } = await read(`${base}?${query}`)
    expect(status).toBe(400)
    expect(body.error.message).toContain(`The query is not right: ${query.split('=')[0]}:`)
  })
  test('goes on where a page ended', async () => {
    const { body } = await read(base)
    await read(`${base}?before=${body.next}`)
    expect(house.floor.asked.at(-1)).toEqual({ before: body.next, limit: 50 })
  })
  test('does not go on where another list ended', async () => {
    const { status, body } = await read(`${base}?before=${foreignCursor}`)
    expect([status, body.error.message]).toEqual([
      400,
      'The query is not right: this cursor belongs to another list: begin without one.',
    ])
  })
  test('leaves fields that it does not know aside', async () => {
    await read(`${base}?evil=1&__proto__=2`)
    expect(house.floor.asked.at(-1)).toEqual({ limit: 50 })
  })
})

describe('one conversation', () => {
  test('comes with its lines, customer and orders', async () => {
    const { body } = await read(`${base}/${id}`)
    expect(body).toMatchObject({ conversation: { id }, lines: [], orders: [] })
  })
  test('has earlier lines, from where those that came begin', async () => {
    expect((await read(`${base}/${id}/lines?before=150`)).body).toEqual({ lines: [], earlier: 50 })
    expect((await read(`${base}/${id}/lines?before=50`)).body).toEqual({ lines: [] })
  })
  test.each(['', '?before=0', '?before=-1', '?before=x'])('has no lines%s', async (query) => {
    expect((await read(`${base}/${id}/lines${query}`)).status).toBe(400)
  })
  test.each(['nope', '%00', '__proto__', 'x'.repeat(600)])('called %s does not exist', async (wanted) => {
    expect((await read(`${base}/${wanted}`)).status).toBe(404)
  })
  test('of Teams, with its long id, is found', async () => {
    const long = `a:${'1x'.repeat(100)}@thread.tacv2;messageid=1`
    house.floor.put('msteams', long)
    expect((await read(`${base}/${encodeURIComponent(long)}`)).body.conversation.id).toBe(long)
  })
})

describe('taking over', () => {
  test('is by the one who is signed in', async () => {
    const { status, body } = await act('take')
    expect([status, body.conversation]).toEqual([
      200,
      expect.objectContaining({ mode: 'person', takenBy: 'mei' }),
    ])
  })
  test('then saying something reaches the customer', async () => {
    const { streamUrl, conversationId } = await visitor(house)
    id = conversationId
    const { texts, until, socket } = listen(streamUrl)
    await act('take')
    const { status, body } = await act('say', { text: ' 您好，我是小美 ' })
    await until(() => texts().includes('您好，我是小美'))
    expect([status, body.activity.author]).toEqual([200, 'staff'])
    socket.terminate()
  })
  test('handing back leaves it to the bot', async () => {
    await act('take')
    expect((await act('hand-back')).body.conversation).toMatchObject({ mode: 'bot' })
  })
  test('comes before saying something', async () => {
    const { status, body } = await act('say', { text: 'hello' })
    expect([status, body.error.code]).toEqual([409, 'NotTaken'])
  })
  test.each([{}, { text: '' }, { text: '  \n' }, { text: 7 }, { text: 'x'.repeat(4001) }])(
    'saying %j is turned down',
    async (body) => {
      await act('take')
      expect((await act('say', body)).status).toBe(400)
    },
  )
  test.each(['take', 'hand-back', 'say'])('%s in a conversation that is not there', async (what) => {
    id = 'nope'
    expect((await act(what, { text: 'x' })).status).toBe(404)
  })
  test.each([
    ['without the header', {}],
    ['with another header', { 'x-rapport': '0' }],
    ['from another site', { 'x-rapport': '1', origin: 'https://evil.example' }],
  ])('%s is turned down', async (_, headers) => {
    const { status } = await postJson(house, `${base}/${id}/take`, {}, { ...asMei, ...headers })
    expect([status, house.floor.conversations.get(id)?.mode]).toEqual([403, 'bot'])
  })
})

describe('the live view', () => {
  const url = () => `${house.url.replace('http', 'ws')}/desk/live`
  test('tells which conversation moved and how far, and nothing else', async () => {
    const { frames, until, socket } = listen(url(), { headers: asMei })
    await until(() => socket.readyState === socket.OPEN)
    house.floor.commit(id, [['bot', { type: 'message', text: 'private' }]])
    await until(() => frames.length > 0)
    expect(frames).toEqual([JSON.stringify({ conversationId: id, seq: 3 })])
    socket.terminate()
  })
  test('opens from our own page', async () => {
    expect(await handshake(url(), { headers: asMei, origin: house.url })).toBe(101)
  })
  test.each(['https://evil.example', 'null', 'http://localhost:1'])(
    'does not open from a page of %s',
    async (origin) => {
      expect(await handshake(url(), { headers: asMei, origin })).toBe(403)
    },
  )
  test('does not open without a session', async () => {
    expect(await handshake(url())).toBe(401)
    expect(await handshake(url(), { headers: { cookie: 'rapport_session=old' } })).toBe(401)
  })
  test('ends soon after its session does', async () => {
    const fresh = await openHouse({ limits: { pingEvery: 30 } })
    const { closed, until, socket } = listen(`${fresh.url.replace('http', 'ws')}/desk/live`, {
      headers: asMei,
    })
    await until(() => socket.readyState === socket.OPEN)
    await postJson(fresh, '/sign-out', {}, asMei)
    expect(await closed).toBe(1008)
    await fresh.web.close()
  })
  test('is no ordinary address', async () => {
    expect((await read('/desk/live')).status).toBe(426)
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { acting, asServer, bearer, handshake, line, postJson, send, stillAnswers, visitor } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ limits: { headersTimeout: 250, requestTimeout: 400, checkEvery: 50 } })
})
afterAll(() => house.web.close())
afterEach(async () => {
  expect(await stillAnswers(house)).toBe(true)
})

describe('credentials', () => {
  const token = (header: object, claims: object, signature = '') =>
    [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') +
    `.${signature}`
  const later = 4_000_000_000
  test.each([
    ['no algorithm', (id: string) => token({ alg: 'none' }, { conversation: id, aud: 'chat', exp: later })],
    [
      'a forged signature',
      (id: string) => token({ alg: 'HS256' }, { conversation: id, aud: 'chat', exp: later }, 'AAAA'),
    ],
    [
      'another algorithm',
      (id: string) => token({ alg: 'RS256' }, { conversation: id, aud: 'chat', exp: later }, 'AAAA'),
    ],
    ['no shape', () => 'abc'],
    ['three dots', () => '...'],
    ['a header that is no JSON', () => 'e30x.e30.AA'],
  ])('a token with %s is turned down', async (_, forge) => {
    const { path, conversationId } = await visitor(house)
    const { status, body } = await send(house, `${path}/activities`, {
      headers: bearer(forge(conversationId)),
    })
    expect([status, body.error.code]).toEqual([403, 'BadToken'])
  })
  test('a token whose claims were changed is turned down', async () => {
    const [one, two] = [await visitor(house), await visitor(house)]
    const [head, , signature] = one.token.split('.')
    const mixed = [head, two.token.split('.')[1], signature].join('.')
    expect((await send(house, `${two.path}/activities`, { headers: bearer(mixed) })).status).toBe(403)
  })
  test('an expired token says that it expired', async () => {
    const { path, auth } = await visitor(house)
    house.floor.clock.now += 3601_000
    const { status, body } = await send(house, `${path}/activities`, { headers: auth })
    expect([status, body.error.code]).toEqual([403, 'TokenExpired'])
  })
  test('an expired token is not refreshed', async () => {
    const { auth } = await visitor(house)
    house.floor.clock.now += 3601_000
    expect((await postJson(house, `${line}/tokens/refresh`, {}, auth)).status).toBe(403)
  })
  test('a token for another conversation opens nothing in this one', async () => {
    const [mine, other] = [await visitor(house), await visitor(house)]
    const tries = [
      send(house, other.path, { headers: mine.auth }),
      send(house, `${other.path}/activities`, { headers: mine.auth }),
      postJson(house, `${other.path}/activities`, { type: 'message', text: 'x' }, mine.auth),
      postJson(house, `${other.path}/upload`, {}, mine.auth),
    ]
    for (const { status } of await Promise.all(tries)) expect(status).toBe(403)
  })
  test('a stream token is no chat token, and a chat token no stream token', async () => {
    const { path, streamUrl, token } = await visitor(house)
    const url = new URL(streamUrl)
    const pass = url.searchParams.get('t') ?? ''
    expect((await send(house, `${path}/activities`, { headers: bearer(pass) })).status).toBe(403)
    url.searchParams.set('t', token)
    expect(await handshake(url.href)).toBe(403)
  })
  test.each(['Basic abc', 'Bearer', 'bearer ', 'Bearer a b', ''])(
    '"%s" is no credential',
    async (authorization) => {
      const { path } = await visitor(house)
      const { status, body } = await send(house, `${path}/activities`, { headers: { authorization } })
      expect([status, body.error.code]).toEqual([401, 'MissingToken'])
    },
  )
  test('a long token is turned down', async () => {
    const { path } = await visitor(house)
    expect((await send(house, path, { headers: bearer('a'.repeat(12_000)) })).status).toBe(403)
  })
})

test('answers tell nothing about the software behind them', async () => {
  const { headers, text } = await send(house, '/nowhere')
  expect(headers).not.toHaveProperty('server')
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(text).not.toMatch(/restify|node_modules|\.ts:|\n\s+at /)
})

test('the log holds no address, no id, no token and no words', async () => {
  const { path, auth, conversationId, token } = await visitor(house)
  await postJson(house, `${path}/activities`, { type: 'message', text: 'my card is 4111' }, auth)
  await send(house, '/desk/api/conversations?text=Wei%20Ling', { headers: acting })
  await send(house, `${line}/conversations/x`, { headers: asServer })
  const all = house.log.join('\n')
  for (const secret of [conversationId, token, '4111', 'Wei', 'line-secret'])
    expect(all).not.toContain(secret)
  expect(all).toContain('"route":"/v3/directline/conversations/:id/activities","status":200')
})

import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signatureOf } from '../../web/chatToken.ts'
import { bearer, line, postJson, send, visitor } from './client.ts'
import { type House, openHouse, secrets } from './house.ts'
import { shop } from './shopPorts.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const ask = (body: unknown) => postJson(house, '/chat/token', body)

describe('a guest', () => {
  test('gets a token for an hour, one conversation and a user of its own', async () => {
    const { status, body } = await ask({})
    expect(status).toBe(200)
    expect(body).toEqual({
      token: expect.any(String),
      conversationId: expect.any(String),
      userId: expect.stringMatching(/^guest-/),
      expires_in: 3600,
      returnToken: expect.any(String),
    })
  })
  test('needs to send nothing at all', async () => {
    expect((await send(house, '/chat/token', { method: 'POST' })).status).toBe(200)
  })
  test('is another one each time', async () => {
    const [one, two] = [(await ask({})).body, (await ask({})).body]
    expect([one.userId === two.userId, one.conversationId === two.conversationId]).toEqual([false, false])
  })
  test('is no customer', async () => {
    const { conversationId } = await visitor(house)
    expect(house.floor.conversations.get(conversationId)?.customerId).toBeUndefined()
  })
  test.each([
    ['zh', 'zh'],
    ['en', 'en'],
    [undefined, 'en'],
  ])('who asks in %s is greeted in %s', async (language, opened) => {
    const { conversationId } = await visitor(house, { language })
    expect(house.floor.conversations.get(conversationId)?.language).toBe(opened)
  })
})

describe('a customer of the shop', () => {
  const signature = signatureOf('C1', secrets.identity)
  test('is signed as any server can: HMAC-SHA256 of the id, in hexadecimal', () => {
    expect(signature).toBe(createHmac('sha256', 'id-secret').update('C1').digest('hex'))
  })
  test('is the user and the customer of the conversation', async () => {
    const { conversationId, userId } = await visitor(house, { customerId: 'C1', signature })
    expect(userId).toBe('C1')
    expect(house.floor.conversations.get(conversationId)).toMatchObject({ customerId: 'C1', userId: 'C1' })
  })
  test('stays one after the token is refreshed', async () => {
    const { token, conversationId } = (await ask({ customerId: 'C1', signature })).body
    const fresh = (await postJson(house, `${line}/tokens/refresh`, {}, bearer(token))).body.token
    await postJson(house, `${line}/conversations`, {}, bearer(fresh))
    expect(house.floor.conversations.get(conversationId)?.customerId).toBe('C1')
  })
  test('may have an id in Chinese', async () => {
    const id = '客户一'
    expect((await ask({ customerId: id, signature: signatureOf(id, secrets.identity) })).status).toBe(200)
  })
  test('may be signed in capital letters', async () => {
    expect((await ask({ customerId: 'C1', signature: signature.toUpperCase() })).status).toBe(200)
  })
  test.each([
    ['without a signature', { customerId: 'C1' }],
    ['with an empty one', { customerId: 'C1', signature: '' }],
    ['with that of another', { customerId: 'C2', signature }],
    ['with a cut one', { customerId: 'C1', signature: signature.slice(0, -1) }],
    ['with a longer one', { customerId: 'C1', signature: `${signature}00` }],
    ['with one by another key', { customerId: 'C1', signature: signatureOf('C1', 'guess') }],
  ])('is turned down %s, not made a guest', async (_, body) => {
    const { status, body: answer } = await ask(body)
    expect([status, answer.error.code]).toEqual([403, 'BadSignature'])
  })
  test.each([
    { customerId: 7 },
    { customerId: 'x'.repeat(65) },
    { customerId: 'C1', signature: [] },
    { language: 'fr' },
    [],
  ])('%j is not a way to ask', async (body) => {
    expect((await ask(body)).status).toBe(400)
  })
})

describe('the demo', () => {
  test('lists customers that a visitor may act as, signed', async () => {
    const { body, text } = await send(house, '/shop/identities')
    expect(body).toEqual([
      { customerId: 'C1', name: 'Wei Ling', signature: signatureOf('C1', secrets.identity) },
    ])
    expect((await ask(JSON.parse(text)[0])).body.userId).toBe('C1')
  })
  test('is over in a real shop', async () => {
    const real = await openHouse({ shop: { ...shop, demoCustomers: undefined } })
    expect((await send(real, '/shop/identities')).status).toBe(404)
    await real.web.close()
  })
  test('has a window', async () => {
    expect((await send(house, '/shop/products')).body).toMatchObject({ currency: 'SGD', products: [] })
  })
})

describe('other sites', () => {
  test.each(['/chat/token', `${line}/conversations`, `${line}/tokens/refresh`])(
    'may ask %s',
    async (path) => {
      const preflight = await send(house, path, {
        method: 'OPTIONS',
        headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
      })
      expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, '*'])
      expect(preflight.headers['access-control-allow-headers']).toContain('authorization')
      const refused = await postJson(house, path, [], { origin: 'https://shop.example' })
      expect(refused.headers['access-control-allow-origin']).toBe('*')
      expect(refused.headers['access-control-allow-credentials']).toBeUndefined()
    },
  )
  test.each(['/', '/desk/api/conversations', '/shop/identities', '/sign-in', '/chat/tokens', '/metrics'])(
    'may not read %s',
    async (path) => {
      const headers = { origin: 'https://evil.example' }
      for (const method of ['GET', 'OPTIONS', 'POST']) {
        const answer = await send(house, path, { method, headers })
        expect(answer.headers['access-control-allow-origin']).toBeUndefined()
      }
    },
  )
})

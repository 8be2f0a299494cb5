import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTokens } from '../../web/tokens.ts'
import { asServer, bearer, line, postJson, send } from './client.ts'
import { type House, noon, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const generate = (body: object = {}) => postJson(house, `${line}/tokens/generate`, body, asServer)
const claimsIn = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

describe('over HTTP', () => {
  test('the secret gets a token for a new conversation', async () => {
    const { status, body } = await generate()
    expect(status).toBe(200)
    expect(body).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 3600 })
  })
  test('each token is for another conversation', async () => {
    expect((await generate()).body.conversationId).not.toBe((await generate()).body.conversationId)
  })
  test('a token names its user where Microsoft’s clients look for it', async () => {
    expect(claimsIn((await generate({ user: { id: 'dl_ann' } })).body.token).user).toBe('dl_ann')
  })
  test('a token does not get tokens for others', async () => {
    const { token } = (await generate()).body
    expect((await postJson(house, `${line}/tokens/generate`, {}, bearer(token))).status).toBe(403)
  })
  test('nobody gets a token without the secret', async () => {
    expect((await postJson(house, `${line}/tokens/generate`, {})).status).toBe(401)
  })
  test('a wrong secret is a bad token', async () => {
    const { status, body } = await postJson(house, `${line}/tokens/generate`, {}, bearer('line-secreT'))
    expect([status, body.error.code]).toEqual([403, 'BadToken'])
  })
  test('a refreshed token is for the same conversation and user', async () => {
    const old = (await generate({ user: { id: 'dl_bo' } })).body
    const { status, body } = await send(house, `${line}/tokens/refresh`, {
      method: 'POST',
      headers: bearer(old.token),
    })
    expect(status).toBe(200)
    expect(body.conversationId).toBe(old.conversationId)
    expect(claimsIn(body.token)).toMatchObject({ user: 'dl_bo', conversation: old.conversationId })
  })
  test('the secret is not refreshed', async () => {
    expect((await postJson(house, `${line}/tokens/refresh`, {}, asServer)).status).toBe(403)
  })
})

describe('signed', () => {
  const clock = { now: noon }
  const tokens = makeTokens('a key of some length', () => clock.now)
  test('a token says what was put in, and no more', async () => {
    const claims = { conversation: 'c', user: '用户', customer: 'C1', language: 'zh' as const }
    expect(await tokens.read(await tokens.issue(claims))).toEqual(claims)
    expect(await tokens.read(await tokens.issue({ conversation: 'c' }))).toEqual({ conversation: 'c' })
  })
  test('a token lives for an hour and a stream token for a minute', async () => {
    const [chat, stream] = [await tokens.issue({ conversation: 'c' }), await tokens.issueForStream('c')]
    clock.now = noon + 59_000
    expect(await tokens.readForStream(stream)).toBe('c')
    clock.now = noon + 60_000
    await expect(tokens.readForStream(stream)).rejects.toMatchObject({ status: 403, code: 'TokenExpired' })
    clock.now = noon + 3_599_000
    expect((await tokens.read(chat)).conversation).toBe('c')
    clock.now = noon + 3_600_000
    await expect(tokens.read(chat)).rejects.toMatchObject({ status: 403, code: 'TokenExpired' })
    clock.now = noon
  })
  test('the two kinds cannot stand in for each other', async () => {
    await expect(tokens.readForStream(await tokens.issue({ conversation: 'c' }))).rejects.toThrow()
    await expect(tokens.read(await tokens.issueForStream('c'))).rejects.toThrow()
  })
  test.each([
    ['no conversation', {}],
    ['a number for a conversation', { conversation: 7 }],
    ['a language that we do not speak', { conversation: 'c', language: 'fr' }],
    ['a list for a customer', { conversation: 'c', customer: ['C1'] }],
  ])('a token with a right signature and %s is turned down', async (_, claims) => {
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('chat')
      .setExpirationTime(noon / 1000 + 60)
      .sign(new TextEncoder().encode('a key of some length'))
    await expect(tokens.read(token)).rejects.toMatchObject({ status: 403, code: 'BadToken' })
    expect(tokens.known(token)).toBeUndefined()
  })
  test('a token that was read is known until it expires', async () => {
    const token = await tokens.issue({ conversation: 'c', user: 'u' })
    expect(tokens.known(token)).toBeUndefined()
    await tokens.read(token)
    expect(tokens.known(token)).toEqual({ conversation: 'c', user: 'u' })
    clock.now = noon + 3_600_000
    expect(tokens.known(token)).toBeUndefined()
    await expect(tokens.read(token)).rejects.toMatchObject({ code: 'TokenExpired' })
    clock.now = noon
  })
  test('a stream token is never known, and nor is a token that was turned down', async () => {
    const stream = await tokens.issueForStream('c')
    await tokens.readForStream(stream)
    await expect(tokens.read(stream)).rejects.toThrow()
    expect([tokens.known(stream), tokens.known('abc')]).toEqual([undefined, undefined])
  })
  test('another key’s token is no good', async () => {
    const other = makeTokens('another key of that length', () => noon)
    await expect(tokens.read(await other.issue({ conversation: 'c' }))).rejects.toMatchObject({
      code: 'BadToken',
    })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acting, asMei, postJson, send, visitor } from './client.ts'
import { type House, noon, openHouse } from './house.ts'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  id = (await visitor(house)).conversationId
})
afterAll(() => house.web.close())

const path = (seq: number | string, of = id) => `/desk/api/conversations/${of}/lines/${seq}/correction`
const correct = (
  body: unknown,
  { seq = 1, headers = acting }: { seq?: number | string; headers?: object } = {},
) => postJson(house, path(seq), body as object, { ...headers })
const correctionIn = ({ text }: { readonly text: string }) => JSON.parse(text).correction

describe('correcting what was heard', () => {
  test('notes the right intent, by the one who is signed in', async () => {
    const answer = await correct({ intent: 'returns' })
    expect([answer.status, correctionIn(answer)]).toEqual([
      200,
      expect.objectContaining({ conversationId: id, seq: 1, right: 'returns', staffId: 'mei', at: noon }),
    ])
  })
  test('to none of the intents leaves the right one out', async () => {
    const { right = 'none', heard } = correctionIn(await correct({ intent: null }))
    expect([right, heard]).toEqual(['none', 'delivery'])
  })
  test('takes no other name from what is sent', async () => {
    const answer = await correct({ intent: 'returns', staffId: 'eve', conversationId: 'x' })
    expect(correctionIn(answer)).toMatchObject({ staffId: 'mei', conversationId: id })
  })
  test.each([{}, { intent: '' }, { intent: 7 }, { intent: 'x'.repeat(201) }, { intent: 'fly' }, []])(
    'to %j is turned down',
    async (body) => {
      const { status } = await correct(body)
      expect(status).toBe(400)
    },
  )
  test.each(['0', '-1', 'x', '1e3', '%00', '9999999999'])('of message %s is turned down', async (seq) => {
    expect((await correct({ intent: null }, { seq })).status).toBe(400)
  })
  test.each([
    ['a message', () => path(100)],
    ['a conversation', () => path(1, 'nope')],
  ])('%s that is not there cannot be corrected', async (_, where) => {
    const { status, body } = await postJson(house, where(), { intent: null }, acting)
    expect([status, body.error.message]).toEqual([404, 'This message does not exist.'])
  })
  test('is not for who is signed out', async () => {
    const { status, body } = await correct({ intent: null }, { headers: { 'x-rapport': '1' } })
    expect([status, body.error.code]).toEqual([401, 'SignedOut'])
  })
  test.each([
    ['without the header', {}],
    ['with another header', { 'x-rapport': '0' }],
    ['from another site', { 'x-rapport': '1', origin: 'https://evil.example' }],
  ])('%s is turned down', async (_, headers) => {
    const { status, body } = await correct({ intent: null }, { headers: { ...asMei, ...headers } })
    expect([status, body.error.code]).toEqual([403, 'Forbidden'])
  })
  test('is not reached by reading', async () => {
    expect((await send(house, path(1), { headers: acting })).status).toBe(405)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acting, asMei, postJson, visitor } from './client.ts'
import { type House, noon, openHouse } from './house.ts'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  id = (await visitor(house)).conversationId
})
afterAll(() => house.web.close())

const path = (seq: number | string, of = id) => `/desk/api/conversations/${of}/lines/${seq}/mood`

describe('correcting a mood', () => {
  test('notes the right one, by the one who is signed in', async () => {
    const { status, text } = await postJson(house, path(1), { mood: 'negative', staffId: 'eve' }, acting)
    expect([status, JSON.parse(text).correction]).toEqual([
      200,
      expect.objectContaining({ conversationId: id, seq: 1, right: 'negative', staffId: 'mei', at: noon }),
    ])
  })
  test.each([{}, { mood: 'angry' }, { mood: null }, []])('to %j is turned down', async (body) => {
    expect((await postJson(house, path(1), body, acting)).status).toBe(400)
  })
  test('of a message that is not there finds nothing', async () => {
    expect((await postJson(house, path(100), { mood: 'neutral' }, acting)).status).toBe(404)
  })
  test.each([
    ['without a session', {}, 401],
    ['from another site', asMei, 403],
  ])('%s is refused', async (_, headers, status) => {
    expect((await postJson(house, path(1), { mood: 'neutral' }, headers)).status).toBe(status)
    expect((await postJson(house, '/board/api/count-corrected', {}, headers)).status).toBe(status)
  })
})

test('the trend is counted anew with them', async () => {
  const { status, text } = await postJson(house, '/board/api/count-corrected', {}, acting)
  expect([status, JSON.parse(text)]).toEqual([200, { counted: 2 }])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { periodOf } from '../../web/boardApi.ts'
import { asMei, send } from './client.ts'
import { type House, noon, openHouse } from './house.ts'
import { board } from './shopPorts.ts'

let house: House
const asked: object[] = []
beforeAll(async () => {
  const moodTrend = async (filter: object) => {
    asked.push(filter)
    return {
      points: [],
      share: undefined,
      needed: 10,
      seen: undefined,
      interval: undefined,
      since: undefined,
      marks: [],
      toCount: 0,
    }
  }
  house = await openHouse({ board: { ...board, moodTrend } })
})
afterAll(() => house.web.close())

const read = (path: string) => send(house, `/board/api/${path}`, { headers: asMei })

test('one day is today, from midnight in UTC', () => {
  expect(periodOf(1, noon)).toEqual({ from: Date.UTC(2026, 2, 12), to: noon })
})

test('thirty days are today and the 29 before', () => {
  expect(periodOf(30, noon).from).toBe(Date.UTC(2026, 1, 11))
})

test('the mood is over 30 days of everything unless told', async () => {
  const { status, body } = await read('mood')
  expect([status, body]).toEqual([200, { points: [], needed: 10, marks: [], toCount: 0 }])
  expect(asked.at(-1)).toEqual(periodOf(30, noon))
})

test('the mood can be narrowed', async () => {
  await read('mood?days=7&language=zh&channel=msteams&intent=returns')
  expect(asked.at(-1)).toEqual({
    ...periodOf(7, noon),
    language: 'zh',
    channel: 'msteams',
    intent: 'returns',
  })
})

test('an empty choice is all', async () => {
  await read('mood?language=&channel=&intent=')
  expect(asked.at(-1)).toEqual(periodOf(30, noon))
})

test('the figures of the days come together', async () => {
  const { body } = await read('day-figures?days=90')
  expect(body).toEqual({
    volume: [],
    intents: [],
    unanswered: [],
    suggestions: expect.objectContaining({ shown: 1 }),
  })
})

test('the customers need a session', async () => {
  expect((await read('customers')).body).toEqual({ kind: 'working' })
  const { status } = await send(house, '/board/api/customers')
  expect(status).toBe(401)
})

test.each([
  'days=0',
  'days=731',
  'days=-1',
  'days=1.5',
  'days=all',
  'days=1e1',
  'language=fr',
  `intent=${'x'.repeat(201)}`,
])('%s is turned down in words', async (query) => {
  const { status, body } = await read(`mood?${query}`)
  expect([status, typeof body.error.message]).toEqual([400, 'string'])
  expect(body.error.message).toContain(query.split('=')[0])
})

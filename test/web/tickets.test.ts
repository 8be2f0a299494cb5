import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acting, asMei, postJson, send } from './client.ts'
import { type House, noon, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const base = '/desk/api/tickets'
const finish = (id: string, headers: Record<string, string> = acting) =>
  postJson(house, `${base}/${id}/done`, {}, headers)

describe('the tickets that are to be done', () => {
  test('come with what was asked and until when', async () => {
    const { status, text } = await send(house, base, { headers: asMei })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual({
      tickets: [
        {
          id: 'T-1001',
          kind: 'complaint',
          conversationId: 'c1',
          details: 'The lid was cracked.',
          promised: 1_000,
          at: 0,
        },
      ],
      count: 1,
    })
  })
  test('are for nobody’s cache', async () => {
    expect((await send(house, base, { headers: asMei })).headers['cache-control']).toBe('no-store')
  })
  test.each([
    ['without a session', {}],
    ['with one that is over', { cookie: 'rapport_session=old' }],
  ])('are not shown %s', async (_, headers) => {
    const { status, body, text } = await send(house, base, { headers })
    expect([status, body.error.code]).toEqual([401, 'SignedOut'])
    expect(text).not.toContain('cracked')
  })
})

describe('a ticket that is done', () => {
  test('says who did it, and when', async () => {
    const { status, text } = await finish('T-1001')
    expect([status, JSON.parse(text).ticket]).toEqual([
      200,
      expect.objectContaining({ id: 'T-1001', done: noon, doneBy: 'Mei' }),
    ])
  })
  test('takes no other name from what is sent', async () => {
    const { text } = await postJson(house, `${base}/T-1001/done`, { doneBy: 'Eve', staffId: 'eve' }, acting)
    expect(JSON.parse(text).ticket.doneBy).toBe('Mei')
  })
  test.each([
    'T-1002',
    'nope',
    '%00',
    '__proto__',
    "T-1001'%20or%201=1",
    '%E5%B7%A5%E5%8D%95',
    'x'.repeat(400),
  ])('called %s does not exist', async (id) => {
    const { status, body } = await finish(id)
    expect([status, body.error.message]).toEqual([404, 'This ticket does not exist.'])
  })
  test('is not for who is signed out', async () => {
    const { status, body } = await finish('T-1001', { 'x-rapport': '1' })
    expect([status, body.error.code]).toEqual([401, 'SignedOut'])
  })
  test.each([
    ['without the header', {}],
    ['with another header', { 'x-rapport': '0' }],
    ['from another site', { 'x-rapport': '1', origin: 'https://evil.example' }],
  ])('%s is turned down', async (_, headers) => {
    const { status, body } = await finish('T-1001', { ...asMei, ...headers })
    expect([status, body.error.code]).toEqual([403, 'Forbidden'])
  })
  test('is not reached by reading', async () => {
    expect((await send(house, `${base}/T-1001/done`, { headers: acting })).status).toBe(405)
  })
})

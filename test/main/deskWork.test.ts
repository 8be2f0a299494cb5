import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openTicket, ordersOf, someCustomers } from '../../data/index.ts'
import { openHouse } from '../../main/house.ts'
import { portsOf } from '../../main/ports.ts'
import { quickSettings } from './quickSettings.ts'

// A house opens in seconds, and on a busy machine in many.
vi.setConfig({ testTimeout: 120_000 })

const config = await quickSettings({}, { whenDone: afterAll })
const house = await openHouse(config, pino({ level: 'silent' }))
const { desk } = portsOf(house, { demo: true })
afterAll(() => house.close())

const mei = { staffId: 'staff-1', name: 'Mei' }
const raj = { staffId: 'staff-2', name: 'Raj' }
const receive = (conversationId: string, type: 'conversationUpdate' | 'message', text = '') =>
  house.concierge.receive({ channel: 'web', conversationId, userId: 'u', customerId: undefined, type, text })
const write = (conversationId: string, text: string) => receive(conversationId, 'message', text)
const listedIds = async (filter: Parameters<typeof desk.conversations>[0] = {}) =>
  (await desk.conversations(filter)).conversations.map(({ id }) => id)

describe('of two who take over', () => {
  beforeAll(async () => {
    await write('held', 'I want to talk to a person')
  })
  test('one has it, and the other is told who', async () => {
    const [first, second] = await Promise.all([
      desk.takeOver('held', mei, undefined),
      desk.takeOver('held', raj, undefined),
    ])
    expect(first).toMatchObject({ mode: 'person', takenBy: 'Mei' })
    expect(second).toEqual({ kind: 'held', by: 'Mei' })
    const lines = (await desk.conversation('held'))?.lines ?? []
    expect(lines.filter(({ author }) => author === 'staff').map(({ by }) => by)).toEqual(['Mei'])
  })
  test('only who knows of the other writes beside them', async () => {
    expect(await desk.say('held', raj, { text: 'hello', beside: undefined })).toEqual({
      kind: 'held',
      by: 'Mei',
    })
    expect(await desk.say('held', raj, { text: 'hello', beside: 'Mei' })).toMatchObject({ author: 'staff' })
    expect(await desk.say('held', mei, { text: 'hello', beside: undefined })).toMatchObject({
      author: 'staff',
    })
  })
  test('the second has it when they know from whom', async () => {
    expect(await desk.takeOver('held', raj, 'Tom')).toEqual({ kind: 'held', by: 'Mei' })
    expect(await desk.takeOver('held', raj, 'Mei')).toMatchObject({ takenBy: 'Raj' })
  })
})

describe('the list of the desk', () => {
  test('has no conversation in which nothing was written', async () => {
    await receive('empty', 'conversationUpdate')
    expect(await listedIds()).not.toContain('empty')
  })
  test('puts aside who waits, until the next word', async () => {
    await write('aside', '转人工')
    expect(await listedIds({ mode: 'waiting' })).toContain('aside')
    const before = (await desk.conversation('aside'))?.lines.length
    await desk.setAside('aside')
    expect((await desk.conversation('aside'))?.lines.length).toBe(before)
    expect(await listedIds({ mode: 'waiting' })).not.toContain('aside')
    await write('aside', '有人吗')
    expect(await listedIds({ mode: 'waiting' })).toContain('aside')
  })
  test('puts nobody aside who is not there', async () => {
    expect(await desk.setAside('nowhere')).toBeUndefined()
  })
})

test('who has no name is called by what they are', async () => {
  await write('nameless', '转人工')
  await desk.takeOver('nameless', { staffId: 'staff-9', name: 'Staff' }, undefined)
  expect((await desk.conversation('nameless'))?.lines.at(-1)?.text).toBe('人工客服已加入对话。')
})

test('a return says which item it is of, and what was paid for it', async () => {
  const customers = await someCustomers(house.store, 10)
  const orders = (await Promise.all(customers.map(({ id }) => ordersOf(house.store, id)))).flat()
  const order = orders.find(({ lines }) => lines.length > 0)
  const [line] = order?.lines ?? []
  if (order === undefined || line === undefined) throw new Error('the demo shop has too few orders')
  const wish = { kind: 'return', key: 'x', details: '', at: 0, orderId: order.id } as const
  await house.store.write((tx) => openTicket(tx, { ...wish, productId: line.productId }))
  const ticket = (await desk.tickets()).tickets.find(({ orderId }) => orderId === order.id)
  const same = order.lines.filter(({ productId }) => productId === line.productId)
  expect(ticket).toMatchObject({
    item: house.shop().product(line.productId)?.name,
    amount: same.reduce((sum, { quantity, price }) => sum + quantity * price, 0),
    currency: 'SGD',
  })
})

import { expect, test } from 'vitest'
import { makeConcierge } from '../../bots/index.ts'
import { activitiesAfter, moodByDay, returnsOf } from '../../data/index.ts'
import { noon } from '../fixtures/smallShop.ts'
import { openReception, type Reception, repliesIn, turnsOf } from './reception.ts'

const from = (id: string, customerId?: string) => ({
  channel: 'web',
  conversationId: id,
  userId: customerId ?? 'guest',
  customerId,
  type: 'message',
})

const writer =
  ({ concierge }: Pick<Reception, 'concierge'>, id = 'c1', customerId?: string) =>
  (text: string, activityId: string) =>
    concierge.receive({ ...from(id, customerId), text, activityId })

const kept = async ({ store }: Reception, id = 'c1') =>
  (await activitiesAfter(store, id, 0)).map(({ seq }) => seq)

test('a message that comes again gets what came of it the first time, and nothing more is kept', async () => {
  const reception = await openReception()
  const write = writer(reception)
  const first = await write('where is my order', 'm1')
  expect(await write('where is my order', 'm1')).toEqual(first)
  expect(await kept(reception)).toEqual([1, 2])
  expect(await turnsOf(reception.store)).toHaveLength(1)
})

test('一条消息重复发送，只回答一次', async () => {
  const reception = await openReception()
  const write = writer(reception)
  const first = await write('我的订单到哪了', 'm1')
  const again = await Promise.all(Array.from({ length: 10 }, () => write('我的订单到哪了', 'm1')))
  for (const each of again) expect(each).toEqual(first)
  expect(await kept(reception)).toEqual([1, 2])
})

test('ten copies at the same moment are answered once', async () => {
  const reception = await openReception()
  const write = writer(reception)
  const all = await Promise.all(Array.from({ length: 10 }, () => write('hello', 'm1')))
  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1)
  const days = await moodByDay(reception.store, { from: noon, to: noon + 1_000 })
  expect(days.map(({ messages }) => messages)).toEqual([1])
})

test('a message that comes again much later, when other things were said, still gets its own answer', async () => {
  const reception = await openReception()
  const write = writer(reception)
  const first = await write('hello', 'm1')
  await write('where is my order', 'm2')
  await write('PL20210', 'm3')
  expect(await write('hello', 'm1')).toEqual(first)
  expect(await kept(reception)).toEqual([1, 2, 3, 4, 5, 6])
})

test('a process that starts anew knows what was answered before', async () => {
  const reception = await openReception()
  const first = await writer(reception)('hello', 'm1')
  const concierge = makeConcierge(reception.services)
  expect(await writer({ concierge })('hello', 'm1')).toEqual(first)
})

test('two processes that get the same message at once answer it once', async () => {
  const reception = await openReception()
  await writer(reception)('hi', 'm0')
  const other = makeConcierge(reception.services)
  const [a, b] = await Promise.all([
    writer(reception)('where is my order', 'm1'),
    writer({ concierge: other })('where is my order', 'm1'),
  ])
  expect(a).toEqual(b)
  expect(await kept(reception)).toEqual([1, 2, 3, 4])
})

test('the same words under another id are another message', async () => {
  const reception = await openReception()
  const write = writer(reception)
  await write('hello', 'm1')
  await write('hello', 'm2')
  expect(await turnsOf(reception.store)).toHaveLength(2)
})

test('the same id in another conversation is another message', async () => {
  const reception = await openReception()
  await writer(reception, 'c1')('hello', 'm1')
  await writer(reception, 'c2')('hello', 'm1')
  expect(await kept(reception, 'c2')).toEqual([1, 2])
})

test('a return that was agreed on is not asked for again when the yes comes twice', async () => {
  const reception = await openReception()
  const write = writer(reception, 'c1', 'C-TOM')
  await write('I want to return the Gecko clip-on reading lamp from PL20400, it is broken', 'm1')
  const first = await write('yes', 'm2')
  const second = await write('yes', 'm2')
  expect(repliesIn(first)[0]).toContain('R-3001')
  expect(second).toEqual(first)
  expect(await returnsOf(reception.store, 'PL20400')).toHaveLength(1)
})

test('what failed is not remembered: it is answered when it comes again', async () => {
  const disk: { full: boolean } = { full: true }
  const reception = await openReception(({ store }) => ({
    store: {
      ...store,
      keep: (step) => (disk.full ? Promise.reject(new Error('disk full')) : store.keep(step)),
    },
  }))
  const write = writer(reception)
  await expect(write('hello', 'm1')).rejects.toThrow('disk full')
  disk.full = false
  expect((await write('hello', 'm1')).activities).toHaveLength(2)
})

import { expect, test } from 'vitest'
import { activitiesAfter } from '../../data/index.ts'
import { loadState } from '../contracts/samples.ts'
import {
  buttonsIn,
  conversationOf,
  openReception,
  type Reception,
  repliesIn,
  turnsOf,
  visitor,
} from './reception.ts'

const seqs = async (reception: Reception, id = 'c1') =>
  (await activitiesAfter(reception.store, id, 0)).map(({ seq }) => seq)

test.each([
  ['en', 'Pandan Lane', 'Where is my order?'],
  ['en-SG', 'Pandan Lane', 'Where is my order?'],
  ['zh', '香兰里', '我的订单到哪了'],
  ['zh-CN', '香兰里', '我的订单到哪了'],
  ['ZH-Hant-TW', '香兰里', '我的订单到哪了'],
  ['fr-FR', 'Pandan Lane', 'Where is my order?'],
])('a visitor with the locale %s is welcomed to %s with buttons', async (locale, shop, button) => {
  const reception = await openReception()
  const arrival = await visitor(reception, { locale }).arrive()
  expect(repliesIn(arrival)).toEqual([expect.stringContaining(shop)])
  expect(buttonsIn(arrival)).toHaveLength(4)
  expect(buttonsIn(arrival)[0]).toBe(button)
})

test('a customer who is signed in is welcomed by name', async () => {
  const reception = await openReception()
  const [welcome] = repliesIn(await visitor(reception, { customerId: 'C-MEI', locale: 'zh' }).arrive())
  expect(welcome).toMatch(/^林美，您好/)
})

test('a visitor who arrives twice is welcomed once', async () => {
  const reception = await openReception()
  const { arrive } = visitor(reception)
  await arrive()
  expect((await arrive()).activities).toEqual([])
  expect(await seqs(reception)).toEqual([1])
})

test('two arrivals at the same moment are welcomed once', async () => {
  const reception = await openReception()
  const { arrive } = visitor(reception)
  await Promise.all([arrive(), arrive(), arrive()])
  expect(await seqs(reception)).toEqual([1])
})

test('who wrote before the arrival was told is not welcomed afterwards', async () => {
  const reception = await openReception()
  const { arrive, write } = visitor(reception)
  await write('hello')
  expect((await arrive()).activities).toEqual([])
})

test('an arrival leaves no record of a turn, for the customer said nothing', async () => {
  const reception = await openReception()
  await visitor(reception).arrive()
  expect(await turnsOf(reception.store)).toEqual([])
})

test('a pressed welcome button does what it says', async () => {
  const reception = await openReception()
  const { arrive, write } = visitor(reception)
  const [, , , person = ''] = buttonsIn(await arrive())
  await write(person)
  expect((await conversationOf(reception.store)).mode).toBe('waiting')
})

test('a message and its reply are kept with the state and the record of the turn', async () => {
  const reception = await openReception()
  const received = await visitor(reception).write('where is my order?')
  expect(await activitiesAfter(reception.store, 'c1', 0)).toEqual(received.activities)
  expect(received.activities.map(({ author }) => author)).toEqual(['customer', 'bot'])
  expect(await loadState(reception.store, 'c1')).toMatchObject({
    version: 1,
    value: { dialogs: { dialogStack: [{ id: 'orderStatus' }] } },
  })
  expect(await turnsOf(reception.store)).toEqual([
    expect.objectContaining({
      seq: 1,
      text: 'where is my order?',
      intent: 'order_status',
      talk: 'orderStatus',
      outcome: 'asked',
      reply: repliesIn(received)[0],
    }),
  ])
})

test('when the commit fails nothing is kept, nothing is told, and the next message goes on', async () => {
  const disk: { full: boolean } = { full: false }
  const told: number[] = []
  const reception = await openReception(({ store }) => ({
    store: {
      ...store,
      keep: (step) => (disk.full ? Promise.reject(new Error('disk full')) : store.keep(step)),
    },
  }))
  reception.feed.all((_, activities) => told.push(...activities.map(({ seq }) => seq)))
  const { write } = visitor(reception)
  await write('hello')
  disk.full = true
  await expect(write('where is my order?')).rejects.toThrow('disk full')
  expect(await seqs(reception)).toEqual([1, 2])
  expect(await loadState(reception.store, 'c1')).toMatchObject({ version: 1 })
  expect(await turnsOf(reception.store)).toHaveLength(1)
  disk.full = false
  await write('where is my order?')
  expect(await seqs(reception)).toEqual([1, 2, 3, 4])
  expect(told).toEqual([1, 2, 3, 4])
})

test('places are counted 1, 2, 3 through welcome, messages, replies, events and staff', async () => {
  const reception = await openReception()
  const { arrive, write, send } = visitor(reception)
  await arrive()
  await write('hello')
  await send('event', { name: 'page/left' })
  await reception.concierge.say('c1', { id: 's', name: 'Siti' }, 'Hello there')
  await write('你好')
  expect(await seqs(reception)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect((await conversationOf(reception.store)).lastSeq).toBe(7)
})

test('an activity is named after its conversation and its place', async () => {
  const reception = await openReception()
  const received = await visitor(reception, { id: 'room' }).write('hello')
  expect(received.id).toBe('room|0000001')
  expect(received.activities.map(({ id }) => id)).toEqual(['room|0000001', 'room|0000002'])
})

test('fifty messages at once in one conversation are all kept, in order, each with its own place', async () => {
  const reception = await openReception()
  const { write } = visitor(reception)
  const texts = Array.from({ length: 50 }, (_, i) => `hello number ${i}`)
  const all = await Promise.all(texts.map(write))
  expect((await turnsOf(reception.store)).map(({ text }) => text)).toEqual(texts)
  const expected = all.reduce((sum, { activities }) => sum + activities.length, 0)
  expect(await seqs(reception)).toEqual(Array.from({ length: expected }, (_, i) => i + 1))
  expect(reception.alarms).toEqual([])
})

test('fifty conversations at once do not mix', async () => {
  const reception = await openReception()
  const ids = Array.from({ length: 50 }, (_, i) => `room ${i}`)
  await Promise.all(ids.map((id) => visitor(reception, { id }).write(`hello from ${id}`)))
  for (const id of ids) {
    expect((await turnsOf(reception.store, id)).map(({ text }) => text)).toEqual([`hello from ${id}`])
    expect(await seqs(reception, id)).toEqual([1, 2])
  }
})

test('a slow conversation does not hold up another one', async () => {
  const gate = Promise.withResolvers<void>()
  const reception = await openReception(({ shop }) => ({
    shop: () => {
      const { router, ...rest } = shop()
      const answer: typeof router.answer = async (context, state, turn) => {
        if (turn.conversationId === 'slow') await gate.promise
        return router.answer(context, state, turn)
      }
      return { ...rest, router: { ...router, answer } }
    },
  }))
  const slow = visitor(reception, { id: 'slow' }).write('hello')
  await visitor(reception, { id: 'quick' }).write('hello')
  expect(await seqs(reception, 'slow')).toEqual([])
  gate.resolve()
  await slow
  expect(await seqs(reception, 'slow')).toEqual([1, 2])
})

test.each(['typing', 'endOfConversation', 'messageReaction', 'left', 'installationUpdate', ''])(
  'an activity of the type %j passes by without a trace',
  async (type) => {
    const reception = await openReception()
    const { write, send } = visitor(reception)
    await write('hello')
    expect((await send(type, { text: 'hello' })).activities).toEqual([])
    expect(await seqs(reception)).toEqual([1, 2])
  },
)

test('an event is kept and not answered', async () => {
  const reception = await openReception()
  const { activities } = await visitor(reception).send('event', {
    name: 'page/viewed',
    value: { id: 'LGT-02' },
  })
  expect(activities.map(({ author }) => author)).toEqual(['customer'])
  expect(activities[0]?.body).toMatchObject({ type: 'event', name: 'page/viewed', value: { id: 'LGT-02' } })
  expect(await turnsOf(reception.store)).toEqual([])
})

test('settled waits for the turns under way', async () => {
  const reception = await openReception()
  void visitor(reception).write('hello')
  await reception.concierge.close()
  expect(await seqs(reception)).toEqual([1, 2])
})

import { describe, expect, test } from 'vitest'
import {
  copyOfCustomer,
  correctionsToLearn,
  eraseCustomer,
  finishErasures,
  forgetOld,
  keepCorrection,
  keepTurn,
  markLearnt,
  replaceShop,
  type Store,
  transcript,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { day, demoShop, noon, talk, turn } from './samples.ts'

const hour = 3_600_000

const correct = (store: Store, more: Partial<Parameters<typeof keepCorrection>[1]> = {}) =>
  keepCorrection(store, {
    conversationId: 'c1',
    seq: 1,
    right: 'refund_status',
    staffId: 's-1',
    at: noon + hour,
    ...more,
  })

/** A store in which a customer said one thing. */
async function said(backEnd: (typeof backEnds)[number], words: Parameters<typeof turn>[0] = {}) {
  const store = await emptyStore(backEnd)
  await keepTurn(store, turn({ text: 'where is my money', ...words }))
  return store
}

describe.each(backEnds)('a correction on $name', (backEnd) => {
  test('keeps the words, what was heard and what is right', async () => {
    const store = await said(backEnd)
    const kept = await correct(store)
    expect(kept).toEqual({
      conversationId: 'c1',
      seq: 1,
      text: 'where is my money',
      language: 'en',
      heard: 'order_status',
      right: 'refund_status',
      staffId: 's-1',
      at: noon + hour,
      learntAt: undefined,
    })
    expect(await correctionsToLearn(store)).toEqual([kept])
  })

  test('of what was not understood, to what is none of the intents, has neither', async () => {
    const store = await said(backEnd, { intent: undefined, language: 'zh', text: '蓝色的大象' })
    expect(await correct(store, { right: undefined })).toMatchObject({
      text: '蓝色的大象',
      language: 'zh',
      heard: undefined,
      right: undefined,
    })
  })

  test('takes the place of the one before it', async () => {
    const store = await said(backEnd)
    await correct(store)
    const second = await correct(store, { right: undefined, staffId: 's-2', at: noon + 2 * hour })
    expect(await correctionsToLearn(store)).toEqual([second])
  })

  test('two at once leave one', async () => {
    const store = await said(backEnd)
    await Promise.all([correct(store), correct(store, { right: 'complaint' })])
    expect(await correctionsToLearn(store)).toHaveLength(1)
  })

  test.each([
    ['of a message that is not there', { seq: 9 }],
    ['of a reply', { seq: 2 }],
    ['in a conversation that is not there', { conversationId: "c1' or 1=1" }],
  ])('%s is none', async (_, where) => {
    const store = await said(backEnd)
    expect(await correct(store, where)).toBeUndefined()
    expect(await correctionsToLearn(store)).toEqual([])
  })

  test('of a message without words is none', async () => {
    expect(await correct(await said(backEnd, { text: '' }))).toBeUndefined()
  })

  test('stands beside its message in the transcript, and beside no other', async () => {
    const store = await emptyStore(backEnd)
    for (const record of talk('c1', [{ text: 'hello' }, { text: 'where is my money' }]))
      await keepTurn(store, record)
    const kept = await correct(store, { seq: 3 })
    const lines = await transcript(store, 'c1')
    expect(lines.map(({ correction }) => correction)).toEqual([undefined, undefined, kept, undefined])
    expect((await transcript(store, 'c1', { before: 3 })).some(({ correction }) => correction)).toBe(false)
  })

  test('that was learnt is not learnt again, until it is made anew', async () => {
    const store = await said(backEnd)
    await correct(store)
    const toLearn = await correctionsToLearn(store)
    expect(await markLearnt(store, toLearn, noon + 5 * hour)).toBe(1)
    expect(await correctionsToLearn(store)).toEqual([])
    expect((await transcript(store, 'c1'))[0]?.correction?.learntAt).toBe(noon + 5 * hour)
    await correct(store, { right: 'complaint', at: noon + 6 * hour })
    expect(await correctionsToLearn(store)).toMatchObject([{ right: 'complaint', learntAt: undefined }])
  })

  test('that was made anew while the one before was learnt is still to be learnt', async () => {
    const store = await said(backEnd)
    await correct(store)
    const before = await correctionsToLearn(store)
    const anew = await correct(store, { right: 'complaint', at: noon + 2 * hour })
    expect(await markLearnt(store, before, noon + 3 * hour)).toBe(0)
    expect(await correctionsToLearn(store)).toEqual([anew])
  })

  test('comes in the order in which they were made', async () => {
    const store = await emptyStore(backEnd)
    for (const id of ['b', 'a', 'c']) await keepTurn(store, turn({ conversationId: id }))
    await correct(store, { conversationId: 'b', at: noon + 2 })
    await correct(store, { conversationId: 'a', at: noon + 1 })
    await correct(store, { conversationId: 'c', at: noon + 1 })
    const made = await correctionsToLearn(store)
    expect(made.map(({ conversationId }) => conversationId)).toEqual(['a', 'c', 'b'])
  })

  test('goes with a customer who asks to be forgotten, at once where they still talk', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    for (const [id, customerId] of [
      ['old', 'C-1'],
      ['now', 'C-1'],
      ['other', 'C-2'],
    ] as const) {
      await keepTurn(store, turn({ conversationId: id, customerId }))
      await correct(store, { conversationId: id })
    }
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon })
    const left = await correctionsToLearn(store)
    expect(left.map(({ conversationId }) => conversationId)).toEqual(['other'])
    await correct(store, { conversationId: 'now' })
    await finishErasures(store, noon + 9 * hour)
    expect(await correctionsToLearn(store)).toEqual(left)
  })

  test('goes with a conversation that is too old', async () => {
    const store = await said(backEnd)
    await keepTurn(store, turn({ conversationId: 'young', at: noon + 730 * day }))
    await correct(store)
    await correct(store, { conversationId: 'young' })
    await forgetOld(store, {
      rules: { conversationsDays: 730, inboxDays: 7, deadLettersDays: 90 },
      now: noon + 731 * day,
      rest: async () => undefined,
    })
    expect((await correctionsToLearn(store)).map(({ conversationId }) => conversationId)).toEqual(['young'])
  })

  test('is in the copy that a customer gets', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    await keepTurn(store, turn({ customerId: 'C-1' }))
    await correct(store, { right: undefined })
    const copy = await copyOfCustomer(store, 'C-1')
    const [line] = copy?.conversations[0]?.lines ?? []
    expect(line?.understood).toMatchObject({ intent: 'order_status', corrected: null })
  })
})

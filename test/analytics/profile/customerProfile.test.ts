import { describe, expect, test } from 'vitest'
import type { TracedTurn } from '../../../data/index.ts'
import { ago, mei, nothing, now, order, profile, profiler, turn } from './customers.ts'

describe('a profile', () => {
  test('is absent without consent, whatever there is to know', () => {
    const orders = [order('1', 3, [['lamp', 1, 40]])]
    const sources = { customer: { ...mei, personalise: false }, orders, traces: nothing, now }
    expect(profiler(sources)).toEqual({ kind: 'absent', reason: 'no-consent' })
  })
  test('is absent when the orders cannot be read: it is complete or not there', () => {
    const sources = { customer: mei, orders: undefined, traces: nothing, now }
    expect(profiler(sources)).toEqual({ kind: 'absent', reason: 'orders-unreachable' })
  })
  test('of who did nothing yet is complete and empty', () => {
    expect(profile([])).toEqual({
      ...{ customerId: 'mei', at: now, tastes: [], often: [], interests: [], mood: undefined },
      buying: {
        ...{ orders: 0, money: 0, meanOrder: undefined, recencyDays: undefined, usualGapDays: undefined },
      },
      contacts: { languages: [], channels: [], lately: 0, intents: [] },
      satisfaction: { csat: undefined, nps: undefined },
      suggestions: { shown: 0, taken: 0, refused: 0, refusedProducts: [] },
    })
  })
})

describe('buying', () => {
  test('is counted by what was paid, not by what things cost today', () => {
    const { buying } = profile([
      order('1', 30, [
        ['lamp', 1, 35],
        ['tea', 2, 4],
      ]),
      order('2', 10, [['gone', 1, 7]]),
    ])
    expect(buying).toMatchObject({ orders: 2, money: 50, meanOrder: 25, recencyDays: 10 })
  })
  test('leaves cancelled orders out', () => {
    const { buying, tastes } = profile([order('1', 1, [['lamp', 1, 40]], 'cancelled')])
    expect([buying.orders, buying.money, tastes]).toEqual([0, 0, []])
  })
  test('has a usual gap from three orders on: the median', () => {
    const at = (...days: readonly number[]) => days.map((each, i) => order(`${i}`, each, [['tea', 1, 5]]))
    expect(profile(at(40, 10)).buying.usualGapDays).toBeUndefined()
    expect(profile(at(100, 40, 10)).buying.usualGapDays).toBe(45)
    expect(profile(at(100, 40, 30, 10)).buying.usualGapDays).toBe(20)
  })
  test('takes an order dated ahead as placed now', () => {
    expect(profile([order('1', -3, [['tea', 1, 5]])]).buying.recencyDays).toBe(0)
  })
})

describe('tastes', () => {
  test('are shares of the money by category, with the usual price and where it stands', () => {
    const { tastes } = profile([
      order('1', 9, [
        ['lamp', 1, 40],
        ['torch', 2, 10],
        ['tea', 4, 5],
      ]),
    ])
    // The lamp stands at 0.75 of its category and the torch at 0.25: (0.75 + 2 * 0.25) / 3.
    expect(tastes).toEqual([
      {
        ...{ category: 'lighting', money: 60, share: 0.75, pieces: 3, usualPrice: 25 },
        priceLevel: 1.25 / 3,
      },
      { category: 'tea', money: 20, share: 0.25, pieces: 4, usualPrice: 5, priceLevel: 0.5 },
    ])
  })
  test('leave out products that the shop does not know any more', () => {
    const orders = [
      order('1', 9, [
        ['gone', 1, 99],
        ['tea', 1, 5],
      ]),
    ]
    expect(profile(orders).tastes.map(({ category, share }) => [category, share])).toEqual([['tea', 1]])
  })
  test('show what was bought in most orders first', () => {
    const orders = [
      order('1', 9, [
        ['lamp', 9, 40],
        ['tea', 1, 5],
      ]),
      order('2', 5, [['tea', 2, 5]]),
    ]
    expect(profile(orders).often).toEqual([
      { productId: 'tea', pieces: 3, orders: 2 },
      { productId: 'lamp', pieces: 9, orders: 1 },
    ])
  })
})

describe('interests', () => {
  const named = (value: string) => [{ kind: 'product', text: value, value }]
  test('are looks and questions of the last 90 days together', () => {
    const views = [
      { productId: 'lamp', day: '2026-11-19', times: 3 },
      { productId: 'torch', day: '2026-06-01', times: 9 },
    ]
    const turns = [
      turn('a', 2, { talk: 'product', entities: [...named('tea'), ...named('tea')] }),
      turn('a', 2, { talk: 'compare', entities: named('lamp') }),
      turn('b', 200, { talk: 'product', entities: named('torch') }),
    ]
    expect(profile([], { views, turns }).interests).toEqual([
      { productId: 'lamp', looks: 3, questions: 1 },
      { productId: 'tea', looks: 0, questions: 1 },
    ])
  })
  test('are not what somebody wants to send back', () => {
    const turns = [turn('a', 2, { talk: 'returns', entities: named('lamp') })]
    expect(profile([], { turns }).interests).toEqual([])
  })
})

describe('contacts', () => {
  test('have languages by message, channels by conversation, and what the last 90 days were about', () => {
    const turns = [
      turn('a', 1, { intent: 'order_status', language: 'zh' }),
      turn('a', 1, { intent: 'order_status', language: 'zh' }),
      turn('b', 5, { intent: 'order_status', channel: 'msteams' }),
      turn('b', 5, { intent: 'complaint', channel: 'msteams', language: 'other' }),
      turn('b', 5, { intent: 'greeting', channel: 'msteams', language: 'other', talk: 'smallTalk' }),
      turn('c', 91, { intent: 'complaint' }),
    ]
    expect(profile([], { turns }).contacts).toEqual({
      languages: [
        { name: 'en', times: 2 },
        { name: 'zh', times: 2 },
      ],
      channels: [
        { name: 'web', times: 2 },
        { name: 'msteams', times: 1 },
      ],
      lately: 2,
      intents: [
        { name: 'order_status', times: 2 },
        { name: 'complaint', times: 1 },
      ],
    })
  })
})

describe('the mood', () => {
  /** One conversation a day, the oldest first, each with a message so positive. */
  const days = (...feelings: readonly number[]) =>
    feelings.map((positive, i) => turn(`c${i}`, feelings.length - i, { negative: 0, positive }))
  const moodOf = (turns: readonly TracedTurn[]) => profile([], { turns }).mood

  test('is the mean of the conversations, however long each was', () => {
    const long = Array.from({ length: 9 }, () => turn('long', 3, { negative: 0.9, positive: 0 }))
    const mood = moodOf([...long, turn('short', 1, { negative: 0, positive: 0.5 })])
    expect(mood?.mean).toBeCloseTo(-0.2, 12)
    expect(mood?.conversations).toBe(2)
  })
  test('is said to change from five conversations in each half on', () => {
    expect(moodOf(days(0, 0.1, 0, 0.1, 0.9, 0.8, 0.9, 0.8, 0.9))?.drift).toEqual({ kind: 'not-enough' })
    expect(moodOf(days(0, 0.1, 0, 0.1, 0, 0.9, 0.8, 0.9, 0.8, 0.9))?.drift.kind).toBe('better')
    expect(moodOf(days(0.9, 0.8, 0.9, 0.8, 0.9, 0, 0.1, 0, 0.1, 0))?.drift.kind).toBe('worse')
  })
  test('is said to be the same only when that is known', () => {
    expect(moodOf(days(0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2))?.drift.kind).toBe('same')
    expect(moodOf(days(0, 0.9, 0, 0.9, 0, 0.9, 0, 0.9, 0, 0.9))?.drift.kind).toBe('not-enough')
  })
  test('is of the newest forty conversations', () => {
    const turns = days(...Array.from({ length: 60 }, (_, i) => (i < 20 ? 1 : 0)))
    expect(moodOf(turns)).toMatchObject({ mean: 0, conversations: 40, drift: { kind: 'same', change: 0 } })
  })
})

test('satisfaction is the last answer to each question, and being asked is none', () => {
  const ratings = [
    { kind: 'csat', score: 2, at: ago(9) },
    { kind: 'csat', score: 5, at: ago(1) },
    { kind: 'nps_asked', score: 0, at: ago(1) },
  ] as const
  expect(profile([], { ratings }).satisfaction).toEqual({ csat: { score: 5, at: ago(1) }, nps: undefined })
})

test('suggestions are counted with what became of them', () => {
  const suggestions = [
    { productId: 'lamp', outcome: 'refused', at: ago(1) },
    { productId: 'lamp', outcome: 'refused', at: ago(2) },
    { productId: 'tea', outcome: 'taken', at: ago(3) },
    { productId: 'torch', outcome: 'shown', at: ago(4) },
  ] as const
  expect(profile([], { suggestions }).suggestions).toEqual({
    ...{ shown: 4, taken: 1, refused: 2, refusedProducts: ['lamp'] },
  })
})

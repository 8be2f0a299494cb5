import { expect, test } from 'vitest'
import type { Diary } from '../../bench/crash/customer.ts'
import { findingsIn } from '../../bench/crash/findings.ts'
import type { Kept } from '../../bench/crash/kept.ts'
import type { Author, StoredActivity } from '../../data/index.ts'

const activity = (seq: number, author: Author, text: string): StoredActivity => ({
  seq,
  id: `c|${seq}`,
  at: 0,
  author,
  body: { type: 'message', text },
})

const said = (id: string, text: string) => ({
  id,
  text,
  acknowledged: true,
  attempts: 1,
  activityId: undefined,
})

const diary: Diary = {
  conversationId: 'c',
  pushed: true,
  said: [said('m0', 'hello'), said('m1', 'yes')],
  purchases: [],
}

const kept: Kept = {
  activities: [
    activity(1, 'customer', 'hello'),
    activity(2, 'bot', 'Hello!'),
    activity(3, 'customer', 'yes'),
    activity(4, 'bot', 'Done: return R-3001 for the lamp is registered.'),
  ],
  received: new Map([
    ['m0', { first: 1, last: 2 }],
    ['m1', { first: 3, last: 4 }],
  ]),
  turns: 2,
  returns: [{ id: 'R-3001', orderId: 'PL50001', productId: 'LGT-01', reason: 'damaged', at: 0 }],
}

const taken = kept.activities
  .filter(({ author }) => author === 'bot')
  .map(({ id, body: { text } }) => ({ key: id, text: String(text) }))

const kindsOf = (change: Partial<Kept>, sunk = taken) =>
  findingsIn(diary, { ...kept, ...change }, sunk).map(({ kind }) => kind)

test('nothing is found where nothing is wrong', () => {
  expect(findingsIn(diary, kept, taken)).toEqual([])
  expect(findingsIn(diary, kept, [...taken, ...taken])).toEqual([])
})

test('an acknowledged message that is not kept is lost', () => {
  const received = new Map([['m0', { first: 1, last: 4 }]])
  expect(kindsOf({ received, turns: 1 })).toContain('lost')
})

test('a message that is kept in other words is lost', () => {
  const activities = kept.activities.with(2, activity(3, 'customer', 'no'))
  expect(kindsOf({ activities })).toEqual(['lost'])
})

test('a gap is a loss', () => {
  const activities = kept.activities.toSpliced(1, 1)
  expect(kindsOf({ activities })).toContain('lost')
})

test('a turn that was kept twice is a double effect', () => {
  const activities = [...kept.activities, activity(5, 'customer', 'yes'), activity(6, 'bot', 'Yes?')]
  const sunk = [...taken, { key: 'c|6', text: 'Yes?' }]
  expect(kindsOf({ activities }, sunk)).toEqual(['doubleEffects', 'doubleEffects'])
  expect(kindsOf({ turns: 3 })).toEqual(['doubleEffects'])
})

test('a reply that stands twice in a turn is a double effect', () => {
  const activities = [...kept.activities, { ...activity(5, 'bot', ''), body: kept.activities[3]?.body ?? {} }]
  const received = new Map(kept.received).set('m1', { first: 3, last: 5 })
  const sunk = [...taken, { key: 'c|5', text: taken[1]?.text ?? '' }]
  expect(kindsOf({ activities, received }, sunk)).toEqual(['doubleEffects'])
})

test('two returns of one thing, and a return that nobody promised, are double effects', () => {
  const [first] = kept.returns
  if (first === undefined) throw new Error('there is a return')
  expect(kindsOf({ returns: [first, { ...first, id: 'R-3002' }] })).toEqual(['doubleEffects'])
  expect(kindsOf({ returns: [] })).toEqual(['doubleEffects'])
})

test('a reply that the sink never took is undelivered', () => {
  expect(kindsOf({}, taken.slice(1))).toEqual(['undelivered'])
})

test('one key for two replies, and a key that the store does not know, are double effects', () => {
  expect(kindsOf({}, [...taken, { key: 'c|2', text: 'Hi!' }])).toEqual(['doubleEffects'])
  expect(kindsOf({}, [...taken, { key: 'c|9', text: 'Hi!' }])).toEqual(['doubleEffects'])
})

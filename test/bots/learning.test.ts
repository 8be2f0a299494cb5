import { expect, test } from 'vitest'
import { learnIntents } from '../../analytics/index.ts'
import { learnApart, vectorsIn } from '../../bots/index.ts'
import { loadWordVectors } from '../../data/index.ts'
import { lessonOf } from './lessonOf.ts'

const examples = [
  ...[
    'where is my order',
    'track my parcel',
    'has my order left',
    'order status',
    '我的订单到哪了',
    '查物流',
  ].map((text) => ({ text, label: 'order' })),
  ...['i want my money back', 'return the lamp', 'send it back', 'refund please', '我要退货', '想退款'].map(
    (text) => ({ text, label: 'return' }),
  ),
  ...['hello', 'hi there', 'good morning', 'hey', '你好', '您好'].map((text) => ({ text, label: 'hello' })),
]

const wordVectors = await loadWordVectors()
const lesson = lessonOf(examples, wordVectors)
const nothing = lessonOf([], wordVectors)

test('a process of its own learns exactly what this one would', async () => {
  expect(await learnApart(lesson)).toEqual(learnIntents(examples, { vectors: vectorsIn(lesson) }))
})

test('what was learnt comes back as plain arrays, ready to be used', async () => {
  const { labels, weights, idf, familiarity } = await learnApart(lesson)
  expect(labels).toEqual(['order', 'return', 'hello'])
  expect(weights).toBeInstanceOf(Int8Array)
  expect(idf).toBeInstanceOf(Float32Array)
  expect(familiarity.han.seen).toBeInstanceOf(Uint32Array)
})

test('it tells how far it is, from nothing to all', async () => {
  const steps: number[] = []
  await learnApart(lesson, (share) => void steps.push(share))
  expect([steps[0], steps.at(-1)]).toEqual([0, 1])
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
})

test('learning that fails rejects, and says how it ended', async () => {
  await expect(learnApart(nothing)).rejects.toThrow('learning ended with code 1 before it was done')
})

test('one that fails does not disturb one that goes well', async () => {
  const [bad, good] = await Promise.allSettled([learnApart(nothing), learnApart(lesson)])
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
})

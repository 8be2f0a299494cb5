import { expect, test } from 'vitest'
import { learnIntents, wordVectorsFrom } from '../../analytics/index.ts'
import { learnApart } from '../../bots/index.ts'
import { loadWordVectors } from '../../data/index.ts'

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

test('a process of its own learns exactly what this one would', async () => {
  const vectors = wordVectorsFrom(await loadWordVectors())
  expect(await learnApart(examples)).toEqual(learnIntents(examples, { vectors }))
})

test('what was learnt comes back as plain arrays, ready to be used', async () => {
  const { labels, weights, idf, familiarity } = await learnApart(examples)
  expect(labels).toEqual(['order', 'return', 'hello'])
  expect(weights).toBeInstanceOf(Int8Array)
  expect(idf).toBeInstanceOf(Float32Array)
  expect(familiarity.han.seen).toBeInstanceOf(Uint32Array)
})

test('learning that fails rejects, and says how it ended', async () => {
  await expect(learnApart([])).rejects.toThrow('learning ended with code 1 before it was done')
})

test('one that fails does not disturb one that goes well', async () => {
  const [bad, good] = await Promise.allSettled([learnApart([]), learnApart(examples)])
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
})

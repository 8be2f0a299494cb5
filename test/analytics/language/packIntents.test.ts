import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intentsFrom, learnIntents, packIntents, unpackIntents } from '../../../analytics/index.ts'
import { featuresOf } from '../../../analytics/language/features.ts'
import { content } from './demo.ts'
import { learnt, vectors } from './learnt.ts'

test('what the demo shop learnt comes back number for number', () => {
  expect(unpackIntents(packIntents(learnt))).toEqual(learnt)
})

test('what comes back understands as what was packed', () => {
  const again = intentsFrom(unpackIntents(packIntents(learnt)) ?? learnt, vectors)
  const before = intentsFrom(learnt, vectors)
  for (const { utterances } of content.intents)
    for (const text of [...utterances.en.slice(0, 2), ...utterances.zh.slice(0, 2)])
      expect(again.read(text)).toEqual(before.read(text))
})

const anyText = fc.string({ unit: 'grapheme' })
const anyLabel = fc.string({ unit: 'grapheme', maxLength: 5 })
const someExamples = fc
  .tuple(
    fc.array(fc.record({ text: anyText, label: anyLabel }), { minLength: 1, maxLength: 8 }),
    fc.array(fc.record({ text: anyText, label: fc.constant(undefined) }), { maxLength: 30 }),
  )
  .map(([meant, outside]) => [...meant, ...outside])

test('whatever was learnt comes back', () => {
  fc.assert(
    fc.property(someExamples, (examples) => {
      const small = learnIntents(examples, { folds: 2 })
      expect(unpackIntents(packIntents(small))).toEqual(small)
    }),
    { numRuns: 50 },
  )
})

test('what messages look like comes back in each script, however many words each has', () => {
  const examples = [
    ...['where is it', 'track my parcel', 'any news of the order that i made on monday'].map((text) => ({
      text,
      label: 'order',
    })),
    ...['查物流', '订单到哪了', '包裹呢', '什么时候发货'].map((text) => ({ text, label: 'order' })),
  ]
  const small = learnIntents(examples, { folds: 2 })
  const again = unpackIntents(packIntents(small))?.familiarity
  expect(small.familiarity.latin.words.length).not.toBe(small.familiarity.han.words.length)
  expect(again).toEqual(small.familiarity)
})

test('thresholds below zero come back', () => {
  const small = learnIntents([{ text: 'where is it', label: 'order' }])
  const thresholds = { sure: 0.4, ask: 0.3, familiar: { latin: -1e9, han: -3.25 } }
  expect(unpackIntents(packIntents({ ...small, thresholds }))?.thresholds).toEqual(thresholds)
})

test('bytes that were not packed are no model, nor are parts of one', () => {
  const packed = packIntents(learnIntents([{ text: 'where is it', label: 'order' }]))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(packed.length - 1), (bytes, length) => {
      expect(unpackIntents(bytes)).toBeUndefined()
      expect(unpackIntents(packed.subarray(0, length))).toBeUndefined()
      expect(unpackIntents(Uint8Array.from([...packed, ...bytes, 0]))).toBeUndefined()
    }),
  )
})

test('a head that says nonsense is none', () => {
  const packed = packIntents(learnIntents([{ text: 'where is it', label: 'order' }]))
  const text = new TextDecoder('latin1').decode(packed)
  for (const [said, instead] of [
    ['"order"', '[12345]'],
    ['"columns":', '"columny":'],
    ['"sure":', '"suro":'],
    ['"labels":[', '"labels":{'],
    ['"latin":', '"latim":'],
    ['"classes":', '"classez":'],
    ['"words":', '"wordz":'],
  ] as const)
    expect(unpackIntents(Buffer.from(text.replace(said, instead), 'latin1'))).toBeUndefined()
})

/**
 * Models that were kept are used as long as `learnerVersion` says that they would be learnt the same. When this
 * fails, messages are read in a new way: raise `learnerVersion` and write the new digest here.
 */
test('the features of messages are those of this version of the learner', () => {
  const texts = [
    'Where is my order #PL20481?',
    "it isn't what I'd expected, refund please",
    '退货',
    '可以寄台灣嗎？請盡快聯繫我',
    '😀 ok',
  ]
  const digest = createHash('sha256').update(JSON.stringify(texts.map((text) => featuresOf(text))))
  expect(digest.digest('hex').slice(0, 16)).toBe('0b36d41362228b79')
})

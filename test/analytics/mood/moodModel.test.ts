import { expect, test } from 'vitest'
import {
  chartingOf,
  makeMoodReader,
  moodModelOf,
  packMessages,
  unpackMessages,
} from '../../../analytics/index.ts'
import { loadContent, shippedContent } from '../../../data/index.ts'

const content = await loadContent([shippedContent])
const { negations } = content.lexicon

/** The English weights without what is known of averages, as files of earlier versions have it. */
function withoutAverages(): Uint8Array {
  const learnt = unpackMessages(content.moodWeights.en)
  if (learnt === undefined) throw new Error('the weights are damaged')
  return packMessages({ ...learnt, averages: [] })
}

test('the same weights and words have the same name, others another', () => {
  const { name } = moodModelOf(content)
  expect(name).toMatch(/^[0-9a-f]{8}$/)
  expect(moodModelOf({ ...content }).name).toBe(name)
  const { en, zh } = content.moodWeights
  const others = [
    { ...content, moodWeights: { en: withoutAverages(), zh } },
    { ...content, moodWeights: { en, zh: en } },
    { ...content, lexicon: { ...content.lexicon, negations: [...negations, '甭'] } },
  ]
  const names = others.map((other) => moodModelOf(other).name)
  expect(new Set([name, ...names]).size).toBe(4)
})

test('what is read bears the name of the model', () => {
  expect(makeMoodReader(content)('hello', 'en').model).toBe(moodModelOf(content).name)
})

test.each([
  ['en', 'this is the third time it arrives broken and nobody answers'],
  ['zh', '已经第三次了，还是坏的，客服根本不理人'],
] as const)(
  'in %s the probability of negative is scaled by what the weights are known for',
  (language, text) => {
    const { mood, scaledNegative = 0 } = makeMoodReader(content)(text, language)
    const averages = unpackMessages(content.moodWeights[language])?.averages[0]
    const { own = 0, others = 0 } = averages ?? {}
    expect(scaledNegative).toBeCloseTo((mood.negative - others) / (own - others), 9)
    const { lowest, highest } = chartingOf(moodModelOf(content), { en: [], zh: [] }).bounds
    expect(scaledNegative).toBeGreaterThan(lowest)
    expect(scaledNegative).toBeLessThan(highest)
  },
)

test('with weights of an earlier version nothing is scaled', () => {
  const earlier = { ...content, moodWeights: { en: withoutAverages(), zh: withoutAverages() } }
  expect(makeMoodReader(earlier)('nobody answers', 'en').scaledNegative).toBeUndefined()
  const { bounds, scales } = chartingOf(moodModelOf(earlier), { en: [], zh: [] })
  expect([bounds, scales?.en]).toEqual([
    { lowest: 0, highest: 1 },
    { from: 0, width: 1 },
  ])
})

test('a message without words is not negative at all', () => {
  const { mood, scaledNegative } = makeMoodReader(content)(' ', 'en')
  expect([mood.negative, scaledNegative]).toEqual([0, undefined])
})

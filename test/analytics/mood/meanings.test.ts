import { expect, test } from 'vitest'
import { learnMessages, wordHash } from '../../../analytics/index.ts'
import { messageReader } from '../../../analytics/mood/messageReader.ts'

const lexicon = { words: {}, negations: [], intensifiers: {}, contrasts: [] }
const words = {
  wobbly: [127, 10],
  rickety: [120, 5],
  shaky: [125, 12],
  roomy: [-127, 10],
  spacious: [-120, 6],
  airy: [-125, 3],
}
const vectors = {
  words: Uint32Array.from(Object.keys(words), wordHash),
  dimensions: 2,
  values: Int8Array.from(Object.values(words).flat()),
}
const examples = [
  ...['wobbly', 'rickety'].map((word) => ({ text: `a ${word} desk`, targets: [1, 0] })),
  ...['roomy', 'spacious'].map((word) => ({ text: `a ${word} desk`, targets: [0, 1] })),
]
const shareWith = (known: typeof vectors | undefined) => {
  const settings = { lexicon, classes: 2, others: 0, folds: 0, fewest: 1, vectors: known }
  const read = messageReader(learnMessages(examples, settings), lexicon)
  return (text: string) => read(text).probabilities[0] ?? 0
}

test('a word that no message had is read by what its neighbours mean', () => {
  const share = shareWith(vectors)
  expect(share('shaky')).toBeGreaterThan(0.55)
  expect(share('airy')).toBeLessThan(0.45)
})

test('without vectors nothing is known of it', () => {
  const share = shareWith(undefined)
  expect(share('shaky')).toBeCloseTo(share('airy'), 1)
})

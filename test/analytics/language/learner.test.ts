import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conceptsIn } from '../../../analytics/language/concepts.ts'
import { featuresOf } from '../../../analytics/language/features.ts'
import { hash, join } from '../../../analytics/language/hash.ts'
import { simplify } from '../../../analytics/language/simplify.ts'
import { stem } from '../../../analytics/language/stem.ts'
import { chooseThresholds } from '../../../analytics/language/thresholds.ts'
import { learnWeighting } from '../../../analytics/language/weighting.ts'
import { wordsOf } from '../../../analytics/language/words.ts'
import { chooseTemperature, softmax } from '../../../analytics/models/calibration.ts'
import { trainLinear } from '../../../analytics/models/linear.ts'
import { seeded } from '../../../analytics/models/random.ts'
import { weighed } from '../models/weighed.ts'

const vector = (entries: Readonly<Record<number, number>>) => ({
  columns: Int32Array.from(Object.keys(entries), Number),
  values: Float32Array.from(Object.values(entries)),
})

test('a hash is the same every time and differs by seed', () => {
  expect(hash('order', 1)).toBe(hash('order', 1))
  expect(hash('order', 1)).not.toBe(hash('order', 2))
  expect(join(1, 2)).not.toBe(join(2, 1))
})

test('ten thousand words hardly ever share a hash', () => {
  const hashes = new Set(Array.from({ length: 10_000 }, (_, i) => hash(`word${i}`, 1)))
  expect(hashes.size).toBeGreaterThan(9_995)
})

test.each([
  ["where's my 快递?", ["where's", 'my', '快递', '?']],
  ['PL20481', ['pl', '20481']],
  ['CRÈME brûlée', ['crème', 'brûlée']],
  ['don’t', ["don't"]],
  ['訂單', ['订单']],
  ['', []],
])('the words of %s', (text, expected) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(expected)
})

test('traditional characters become simplified, one for one', () => {
  expect(simplify('可以寄台灣嗎')).toBe('可以寄台湾吗')
  expect(simplify('already 简体')).toBe('already 简体')
})

test.each([
  ['returned', 'returns'],
  ['deliveries', 'delivery'],
  ['lamps', 'lamp'],
  ["lamp's", 'lamp'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})

test.each([
  ['i want my money back', 'refund'],
  ['我要退款', 'refund'],
  ['請問運費多少', 'postage'],
  ['the box is SMASHED', 'broken'],
  ['talk to a real person', 'person'],
])('%s touches on %s', (text, concept) => {
  expect(conceptsIn(wordsOf(text))).toContain(concept)
})

test('order numbers look alike', () => {
  expect(featuresOf('PL20481')).toEqual(featuresOf('PL33907'))
})

test('letters forgive a typing error', () => {
  const right = new Set(featuresOf('delivery').letters)
  const shared = featuresOf('delivrey').letters.filter((feature) => right.has(feature))
  expect(shared.length).toBeGreaterThan(5)
})

test('nothing has no features', () => {
  const none = { words: [], letters: [], pairs: [], stems: [], said: [] }
  expect(featuresOf('')).toEqual({ ...none, script: 'latin', latinShare: 0 })
})

test('the features of any text are hashes, and no more than its length allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { words, letters, pairs, stems } = featuresOf(text)
      const pieces = text.normalize('NFKC').length * 2 + 10
      expect(letters.length).toBeLessThan(pieces * 5)
      expect(words.length).toBeLessThan(pieces * 3 + 200)
      for (const feature of [...words, ...letters, ...pairs, ...stems]) expect(feature >>> 0).toBe(feature)
    }),
  )
})

test('the rarest features get no column, and a message of known words has length 1', () => {
  const messages = [...Array.from({ length: 5 }, () => 'red lamp'), 'xyz'].map((text) => featuresOf(text))
  const { words, letters, pairs, stems } = featuresOf('red lamp')
  const mostColumns = words.length + letters.length + pairs.length + stems.length
  const weighting = learnWeighting(messages, { mostColumns })
  const { values } = weighting.vector(featuresOf('red lamp'))
  expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5)
  expect(weighting.vector(featuresOf('xyz')).columns).toHaveLength(0)
})

test('where columns are few, words keep theirs before letters and pairs do', () => {
  const messages = ['red lamp', 'red lamp', 'blue mug'].map((text) => featuresOf(text))
  const { said, stems } = featuresOf('red lamp')
  const weighting = learnWeighting(messages, { mostColumns: 2 * (said.length + stems.length) })
  expect(weighting.learnt.features).toHaveLength(2 * (said.length + stems.length))
  expect(weighting.vector(featuresOf('mug')).columns).toHaveLength(2)
})

test('classes that a line divides are learnt without an error', () => {
  const vectors = [vector({ 0: 1 }), vector({ 0: 0.9, 2: 0.1 }), vector({ 1: 1 }), vector({ 1: 0.8, 2: 0.2 })]
  const model = trainLinear(vectors, [0, 0, 1, 1], { size: 3, classes: 2, cost: 10 })
  vectors.forEach((each, n) => {
    const [first = 0, second = 0] = weighed(each, model.weights, 2)
    expect(first > second).toBe(n < 2)
  })
})

test('the weights of two opposite messages are those of the closed form', () => {
  // one column, x = 1 and -1, costs 3 and 1: minimise w^2/2 + 3 (1-w)^2 + (1-w)^2, so w = 8/9
  const model = trainLinear([vector({ 0: 1 }), vector({ 0: -1 })], [0, 1], {
    size: 1,
    classes: 2,
    rounds: 200,
    tolerance: 1e-4,
  })
  expect(model.weights[0]).toBeCloseTo(8 / 9, 3)
})

test('the same seed gives the same model', () => {
  const vectors = Array.from({ length: 30 }, (_, n) => vector({ [n % 7]: 1, [7 + (n % 3)]: 0.5 }))
  const labels = vectors.map((_, n) => n % 3)
  const [one, two] = [1, 1].map((seed) => trainLinear(vectors, labels, { size: 10, classes: 3, seed }))
  expect(one).toEqual(two)
})

test('labels and vectors must be as many', () => {
  expect(() => trainLinear([vector({ 0: 1 })], [], { size: 1, classes: 1 })).toThrow(RangeError)
})

test('random numbers lie in [0, 1) and are evenly spread', () => {
  const random = seeded(7)
  const numbers = Array.from({ length: 10_000 }, random)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  expect(numbers.reduce((sum, each) => sum + each, 0) / 10_000).toBeCloseTo(0.5, 1)
})

test('softmax agrees with scipy.special.softmax', () => {
  const shares = softmax([1, 2, 3], 1)
  expect(shares[0]).toBeCloseTo(0.09003057, 7)
  expect(shares[2]).toBeCloseTo(0.66524096, 7)
})

test('any scores become probabilities in the same order', () => {
  const score = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0.01, max: 10, noNaN: true }),
      (scores, t) => {
        const shares = softmax(scores, t)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
        scores.forEach((a, i) => {
          if (a > (scores[0] ?? 0)) expect(shares[i]).toBeGreaterThanOrEqual(shares[0] ?? 0)
        })
      },
    ),
  )
})

test('scores that are always right ask for a low temperature, scores of no use for a high one', () => {
  const right = Array.from({ length: 50 }, () => ({ scores: Float32Array.of(1, 0), truth: 0 }))
  const useless = Array.from({ length: 50 }, (_, n) => ({ scores: Float32Array.of(1, 0), truth: n % 2 }))
  expect(chooseTemperature(right)).toBeLessThan(0.1)
  expect(chooseTemperature(useless)).toBeGreaterThan(5)
  expect(chooseTemperature([])).toBe(1)
})

test('the temperature makes the confidence as high as the share of right answers', () => {
  // right 3 times in 4 at a margin of 1: the sigmoid of 1/t is 0.75 at t = 1/ln 3 = 0.910
  const heldOut = Array.from({ length: 100 }, (_, n) => ({
    scores: Float32Array.of(1, 0),
    truth: n % 4 === 0 ? 1 : 0,
  }))
  expect(chooseTemperature(heldOut)).toBeCloseTo(0.91, 1)
})

test('where nothing is ever right the bot never acts', () => {
  const trials = Array.from({ length: 40 }, (_, i) => ({
    confidence: i / 40,
    familiarity: i,
    script: 'latin' as const,
    right: false,
    either: 1,
    amongTwo: true,
    inScope: true,
  }))
  expect(chooseThresholds(trials).sure).toBe(1)
  expect(chooseThresholds([]).sure).toBe(1)
})

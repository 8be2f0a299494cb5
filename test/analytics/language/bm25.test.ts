import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankBy } from '../../../analytics/language/bm25.ts'

const terms = (words: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words.split(' ').filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** By hand, with b = 0 so that lengths do not matter: f (k + 1) / (f + k), over the best, (k + 1). */
describe('how often a word stands in a document', () => {
  test.each([
    [1, 1, 1 / 2],
    [2, 1, 2 / 3],
    [3, 1, 3 / 4],
    [1, 2, 1 / 3],
    [2, 2, 2 / 4],
    [6, 2, 6 / 8],
    [1, 0, 1],
  ])('%d times with k = %d is worth %d of the best', (count, k, share) => {
    const ranking = rankBy([new Map([['a', count]]), terms('b'), terms('c')], { k, b: 0 })
    expect(ranking.scores(['a'])[0]).toBeCloseTo(share, 12)
  })
})

/** By hand: idf = ln(1 + (n - having + 0.5) / (having + 0.5)). */
describe('how rare a word is', () => {
  const idf = (n: number, having: number) => Math.log(1 + (n - having + 0.5) / (having + 0.5))

  test.each([
    ['the rare word alone', ['rare'], 1],
    ['the same word asked twice', ['rare', 'rare'], 1],
    ['a common word beside it', ['rare', 'common'], idf(4, 1) / (idf(4, 1) + idf(4, 3))],
    ['a word that nobody has beside it', ['rare', 'unknown'], idf(4, 1) / (idf(4, 1) + idf(4, 0))],
    ['both beside it', ['rare', 'common', 'unknown'], idf(4, 1) / (idf(4, 1) + idf(4, 3) + idf(4, 0))],
  ])('%s', (_, asked, expected) => {
    const documents = [terms('rare'), terms('common'), terms('common'), terms('common')]
    expect(rankBy(documents, { k: 0 }).scores(asked)[0]).toBeCloseTo(expected, 12)
  })
})

/** By hand: lengths 1 and 3, mean 2, so the factors with b = 1 are k / 2 and 3k / 2. */
test('a short document is worth more than a long one with the same word', () => {
  const ranking = rankBy([terms('a'), terms('a b c')], { k: 1, b: 1 })
  const [short = 0, long = 0] = ranking.scores(['a'])
  expect(short).toBeCloseTo(1 / (1 + 0.5), 12)
  expect(long).toBeCloseTo(1 / (1 + 1.5), 12)
})

test.each([
  ['nothing asked', []],
  ['only unknown words', ['x', 'y']],
])('%s finds nothing', (_, asked) => {
  expect([...rankBy([terms('a'), terms('b')]).scores(asked)]).toEqual([0, 0])
})

test('no documents have no scores', () => {
  expect([...rankBy([]).scores(['a'])]).toEqual([])
})

test('an empty document scores nothing and disturbs nobody', () => {
  const scores = rankBy([terms(''), terms('a')]).scores(['a'])
  expect(scores[0]).toBe(0)
  expect(scores[1]).toBeGreaterThan(0)
})

test('terms taken out of one document are taken out of that alone', () => {
  const ranking = rankBy([terms('a a b'), terms('a c')])
  const plain = ranking.scores(['a'])
  const without = ranking.scores(['a'], { document: 0, terms: terms('a') })
  expect(without[0]).toBeLessThan(plain[0] ?? 0)
  expect(without[0]).toBeGreaterThan(0)
  expect(without[1]).toBe(plain[1])
})

test('a word that is taken out altogether is as rare as if it had never been there', () => {
  const ranking = rankBy([terms('a x'), terms('b x')], { b: 0 })
  expect(ranking.scores(['a', 'x'], { document: 0, terms: terms('a') })[0]).toBeCloseTo(
    rankBy([terms('x'), terms('b x')], { b: 0 }).scores(['a', 'x'])[0] ?? 0,
    12,
  )
})

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const document = fc.array(word, { maxLength: 8 }).map((list) => terms(list.join(' ')))
const shop = fc.array(document, { minLength: 1, maxLength: 8 })

test('scores lie between nothing and one', () => {
  fc.assert(
    fc.property(shop, fc.array(word, { maxLength: 5 }), (documents, asked) => {
      for (const score of rankBy(documents).scores(asked)) expect(score >= 0 && score <= 1).toBe(true)
    }),
  )
})

test('who has none of the words scores nothing', () => {
  fc.assert(
    fc.property(shop, fc.array(word, { maxLength: 5 }), (documents, asked) => {
      rankBy(documents)
        .scores(asked)
        .forEach((score, i) => {
          expect(score > 0).toBe(asked.some((each) => documents[i]?.has(each)))
        })
    }),
  )
})

test('the order of the documents is no matter', () => {
  fc.assert(
    fc.property(shop, fc.array(word, { maxLength: 5 }), (documents, asked) => {
      const turned = rankBy(documents.toReversed()).scores(asked).toReversed()
      rankBy(documents)
        .scores(asked)
        .forEach((score, i) => {
          expect(turned[i]).toBeCloseTo(score, 10)
        })
    }),
  )
})

test('one occurrence more of the word never lowers a score when lengths do not matter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), (count, k) => {
      const score = (n: number) =>
        rankBy([new Map([['a', n]]), terms('b')], { k, b: 0 }).scores(['a'])[0] ?? 0
      expect(score(count + 1)).toBeGreaterThan(score(count))
    }),
  )
})

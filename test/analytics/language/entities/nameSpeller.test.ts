import fc from 'fast-check'
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { expect, test } from 'vitest'
import { makeSpeller } from '../../../../analytics/language/entities/nameSpelling.ts'
import { content } from '../demo.ts'

const words = [
  ...new Set(
    content.products.flatMap(({ name, aliases }) =>
      [name.en, ...aliases.en].flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []),
    ),
  ),
]
const meant = makeSpeller(words)

test.each([
  ['ketle', 'kettle'],
  ['kettel', 'kettle'],
  ['charged', undefined],
  ['zzzzz', undefined],
])('by %s %s is meant', (written, expected) => {
  expect(meant(written)).toBe(expected)
})

/** A word with two letters turned, one lost, one doubled or one changed. */
const slip = fc
  .tuple(fc.constantFrom(...words.filter(({ length }) => length >= 6)), fc.nat(), fc.nat(3))
  .map(([word, n, kind]) => {
    const at = 1 + (n % (word.length - 2))
    const [before, here, next, after] = [
      word.slice(0, at),
      word[at] ?? '',
      word[at + 1] ?? '',
      word.slice(at + 2),
    ]
    return (
      [
        `${before}${next}${here}${after}`,
        `${before}${next}${after}`,
        `${before}${here}${here}${next}${after}`,
        `${before}e${next}${after}`,
      ][kind] ?? ''
    )
  })

test('what is meant is as near as the nearest of the words that could be meant', () => {
  const couldBe = (written: string, word: string) =>
    word.length >= 5 && word[0] === written[0] && Math.abs(word.length - written.length) <= 1
  fc.assert(
    fc.property(
      fc.oneof(slip, fc.string({ unit: fc.constantFrom(...'abcdeklnprst'), minLength: 5, maxLength: 9 })),
      (written) => {
        const found = meant(written)
        if (found === undefined) return
        const likeness = jaroWinkler(written, found, {})
        expect(likeness).toBeGreaterThanOrEqual(0.93)
        const alike = words.filter((word) => couldBe(written, word) && word.at(-1) === written.at(-1))
        for (const word of alike) expect(jaroWinkler(written, word, {})).toBeLessThanOrEqual(likeness)
      },
    ),
    { numRuns: 500 },
  )
})

test('no word that is near enough and ends alike is passed over', () => {
  fc.assert(
    fc.property(slip, (written) => {
      fc.pre(/^[a-z]{5,}$/.test(written) && !words.includes(written))
      const near = words.some(
        (word) =>
          word.length >= 5 &&
          word[0] === written[0] &&
          Math.abs(word.length - written.length) <= 1 &&
          word.replace(/s$/, '').at(-1) === written.replace(/s$/, '').at(-1) &&
          jaroWinkler(written, word, {}) >= 0.93,
      )
      if (near) expect(meant(written)).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

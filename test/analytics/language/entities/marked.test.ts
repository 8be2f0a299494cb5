import { describe, expect, test } from 'vitest'
import { namedIn } from '../demo.ts'
import { kinds, labelsOf, markedIn, scoresOf } from './marked.ts'

/** Dates are told in more ways than anything else. */
const least = (kind: string): number => (kind === 'date' ? 0.9 : 0.95)

const read = (text: string) => labelsOf(namedIn(text), text)
const scores = scoresOf([...markedIn('./marked.en.tsv'), ...markedIn('./marked.zh.tsv')], read)

describe('in messages that were marked by hand', () => {
  test.each(kinds)('%ss are found with exactly their words', (kind) => {
    expect(scores.get(kind)?.f1).toBeGreaterThanOrEqual(least(kind))
  })

  test('every kind is marked often enough to tell', () => {
    expect(kinds.filter((kind) => (scores.get(kind)?.marked ?? 0) < 10)).toEqual([])
  })
})

describe('in messages that are full of one kind', () => {
  test.each([
    ['counts.en.tsv', 'quantity'],
    ['people.en.tsv', 'person'],
    ['people.zh.tsv', 'person'],
    ['money.zh.tsv', 'money'],
    ['times.zh.tsv', 'time'],
    ['timesOfDay.zh.tsv', 'time'],
    ['categories.en.tsv', 'category'],
    ['categories.zh.tsv', 'category'],
    ['colours.tsv', 'colour'],
    ['places.zh.tsv', 'place'],
  ])('%s: what is a %s is found', (file, kind) => {
    expect(scoresOf(markedIn(`./${file}`), read).get(kind)?.f1).toBeGreaterThanOrEqual(0.95)
  })

  test('what only looks like them is left alone', () => {
    const wrong = markedIn('./lookalikes.tsv').filter(({ text, labels }) => `${read(text)}` !== `${labels}`)
    expect(wrong.map(({ text }) => text)).toEqual([])
  })
})

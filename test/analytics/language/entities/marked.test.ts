import { describe, expect, test } from 'vitest'
import { namedIn } from '../demo.ts'
import { kinds, labelsOf, markedIn, scoresOf } from './marked.ts'

/** Dates are told in more ways than anything else. */
const least = (kind: string): number => (kind === 'date' ? 0.9 : 0.95)

const scores = scoresOf([...markedIn('./marked.en.tsv'), ...markedIn('./marked.zh.tsv')], (text) =>
  labelsOf(namedIn(text), text),
)

describe('in messages that were marked by hand', () => {
  test.each(kinds)('%ss are found with exactly their words', (kind) => {
    expect(scores.get(kind)?.f1).toBeGreaterThanOrEqual(least(kind))
  })

  test('every kind is marked often enough to tell', () => {
    expect(kinds.filter((kind) => (scores.get(kind)?.marked ?? 0) < 10)).toEqual([])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from './demo.ts'
import { intents } from './learnt.ts'

const said = fc.oneof(
  fc.constantFrom(...content.intents.flatMap(({ utterances }) => [...utterances.en, ...utterances.zh])),
  fc.string({ unit: 'grapheme' }),
)

test('the few likeliest are the first of all', () => {
  fc.assert(
    fc.property(said, fc.nat(60), (text, most) => {
      expect(intents.read(text, most).guesses).toEqual(intents.read(text).guesses.slice(0, most))
    }),
  )
})

test('all of them fall, each stands once, and they sum to 1', () => {
  fc.assert(
    fc.property(said, (text) => {
      const all = intents.read(text).guesses
      const shares = all.map(({ confidence }) => confidence)
      expect(shares).toEqual(shares.toSorted((a, b) => b - a))
      expect(all.map(({ intent }) => intent).toSorted()).toEqual(intents.labels.toSorted())
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossValidate } from '../../../analytics/models/crossValidation.ts'

const messages = { truths: [0, 0, 0, 1, 1, 1, 1, -1, -1, -1], folds: 3, once: false, seed: 1 }

/** Says of each message which others were learnt from. */
const validate = (more: Partial<typeof messages> = {}) => {
  const options = { ...messages, ...more }
  const learn = (isLearnt: (n: number) => boolean) => {
    const learnt = options.truths.flatMap((_, n) => (isLearnt(n) ? [n] : []))
    return (n: number) => ({ n, learnt })
  }
  return crossValidate({ ...options, learn })
}

const rising = (list: readonly number[]) => list.toSorted((a, b) => a - b)
const numbersOf = (held: ReturnType<typeof validate>) => rising(held.map(({ n }) => n))

test('each message is held out once, and read by what has not learnt from it', () => {
  const held = validate()
  expect(numbersOf(held)).toEqual([...messages.truths.keys()])
  for (const { n, said } of held) {
    expect(said.n).toBe(n)
    expect(said.learnt).not.toContain(n)
  }
})

test('a model is learnt for each fold, and no more', () => {
  const parts: number[][] = []
  crossValidate({
    ...messages,
    learn: (isLearnt) => {
      parts.push(messages.truths.flatMap((_, n) => (isLearnt(n) ? [n] : [])))
      return () => undefined
    },
  })
  expect(parts).toHaveLength(3)
  expect(parts.flat()).toHaveLength(2 * messages.truths.length)
})

describe('for want of time', () => {
  test('a single fold is held out, with some of each class', () => {
    const held = validate({ once: true })
    expect(new Set(held.map(({ n }) => messages.truths[n]))).toEqual(new Set([-1, 0, 1]))
    expect(held.length).toBeLessThanOrEqual(4)
  })

  test('it is one of those that all folds would hold out', () => {
    const all = validate()
    for (const each of validate({ once: true })) expect(all).toContainEqual(each)
  })
})

test('the same seed deals the same, another seed deals otherwise', () => {
  expect(validate({ seed: 5 })).toEqual(validate({ seed: 5 }))
  expect(validate({ seed: 5 })).not.toEqual(validate({ seed: 6 }))
})

test('nothing is held out of nothing', () => {
  expect(validate({ truths: [] })).toEqual([])
})

const truths = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 60 })

test('whatever the classes, each message is held out once, in folds of nearly the same size', () => {
  fc.assert(
    fc.property(truths, fc.integer({ min: 2, max: 6 }), fc.nat(), (list, folds, seed) => {
      const held = validate({ truths: list, folds, seed })
      expect(numbersOf(held)).toEqual([...list.keys()])
      for (const { said } of held) {
        const out = list.length - said.learnt.length
        expect(out).toBeGreaterThanOrEqual(Math.floor(list.length / folds))
        expect(out).toBeLessThanOrEqual(Math.ceil(list.length / folds))
      }
    }),
  )
})

test('each fold holds out its share of every class, and leaves the rest to learn from', () => {
  fc.assert(
    fc.property(truths, fc.integer({ min: 2, max: 5 }), fc.nat(), (list, folds, seed) => {
      const held = validate({ truths: list, folds, seed })
      for (const truth of new Set(list)) {
        const all = list.filter((each) => each === truth).length
        for (const { said } of held) {
          const out = all - said.learnt.filter((n) => list[n] === truth).length
          expect(out).toBeGreaterThanOrEqual(Math.floor(all / folds))
          expect(out).toBeLessThanOrEqual(Math.ceil(all / folds))
        }
      }
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allAtOnce, forEachOf, mapped } from '../../analytics/steps.ts'

const numbers = fc.array(fc.integer())
const size = fc.integer({ min: 1, max: 9 })

test('mapping in steps gives what mapping does', () => {
  fc.assert(
    fc.property(numbers, size, (items, inOneStep) => {
      const twice = mapped(items, inOneStep, (item, place) => item * 2 + place)
      expect(allAtOnce(twice)).toEqual(items.map((item, place) => item * 2 + place))
    }),
  )
})

test('between two steps no more items are visited than fit in one', () => {
  fc.assert(
    fc.property(numbers, size, (items, inOneStep) => {
      let visited = 0
      const steps = forEachOf(items, inOneStep, () => visited++)
      for (let before = 0; steps.next().done !== true; before = visited)
        expect(visited - before).toBeLessThanOrEqual(inOneStep)
      expect(visited).toBe(items.length)
    }),
  )
})

test('nothing is done before somebody takes the first step', () => {
  let visited = 0
  forEachOf([1, 2, 3], 1, () => visited++)
  expect(visited).toBe(0)
})

import { expect, test } from 'vitest'
import { fitScaling, scaled } from '../../../analytics/models/scaling.ts'

test('scores that are twice too sure are halved', () => {
  // By hand: right in three of four, so that the logit is ln 3; the scores say 2 ln 3.
  const score = 2 * Math.log(3)
  const heldOut = [1, 1, 1, 0].map((target) => ({ scores: [score], targets: [target] }))
  const mirrored = heldOut.map(({ targets }) => ({ scores: [-score], targets: [1 - (targets[0] ?? 0)] }))
  const scaling = fitScaling([...heldOut, ...mirrored], { classes: 0, others: 1 })
  expect(scaling.slopes[0]).toBeCloseTo(0.5, 2)
  expect(scaled([score], scaling, 0)[0]).toBeCloseTo(0.75, 2)
})

test('offsets make the mean of the probabilities the share of the class', () => {
  const heldOut = [0, 0, 0, 1].map((truth) => ({ scores: [0, 0], targets: [1 - truth, truth] }))
  const [first = 0, second = 0] = scaled([0, 0], fitScaling(heldOut, { classes: 2, others: 0 }), 2)
  expect(first).toBeCloseTo(0.75, 2)
  expect(first + second).toBeCloseTo(1, 9)
})

test('without anything held out scores stay as they are', () => {
  expect(fitScaling([], { classes: 1, others: 1 })).toEqual({ slopes: [1, 1], offsets: [0, 0] })
})

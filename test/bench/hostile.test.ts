import { expect, test } from 'vitest'
import { patternCount, patternTexts, sizes } from '../../bench/hostile/patterns.ts'
import { besiege, type Figures } from '../../bench/hostile/trial.ts'

/** A tenth of what the bench sends. */
const texts = 1_070

test('hostile requests and texts end nothing, hold nothing up for ever and lead nowhere', async () => {
  const wrong: string[] = []
  const figures: Figures = await besiege({ texts, tell: (fault) => wrong.push(fault) })
  expect(wrong).toEqual([])
  expect(figures).toMatchObject({ texts, crashes: 0, faults: 0, stuck: 0, offList: 0 })
  expect(figures.requests).toBeGreaterThanOrEqual(300)
  expect(figures.rssMb).toBeLessThan(512)
})

test('the texts are of more than fifty patterns, each at every size', () => {
  expect(patternCount).toBeGreaterThanOrEqual(50)
  const lengths = patternTexts().map(({ length }) => length)
  for (const size of sizes) expect(lengths.filter((length) => length === size)).toHaveLength(patternCount)
})

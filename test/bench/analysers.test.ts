import { expect, test } from 'vitest'
import { analysers } from '../../bench/analysers/analysers.ts'

test('every reader reads hostile texts, and its cost is held against a bar', async () => {
  const { figures, rows } = await analysers({ data: '', turns: 100, progress: () => undefined })
  expect(figures['texts']).toBe(200)
  expect(rows).toHaveLength(6)
  expect(Object.values(figures).filter((figure) => !Number.isFinite(figure))).toEqual([])
})

import { expect, test } from 'vitest'
import { turns } from '../../bench/turns/turns.ts'

test('every turn is answered and kept, on both stores, and the stock bot answers beside them', async () => {
  const options = { data: '', seconds: 0.2, turns: 200, progress: () => undefined }
  const { figures, rows } = await turns(options)
  expect(figures).toMatchObject({ failed: 0, lost: 0 })
  expect(Object.keys(figures)).toContain('rssMbAt50Percent')
  expect(Object.values(figures).filter((figure) => !Number.isFinite(figure))).toEqual([])
  expect(rows.every(({ holds }) => typeof holds === 'boolean')).toBe(true)
})

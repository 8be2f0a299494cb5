import { expect, test } from 'vitest'
import { store } from '../../bench/store/store.ts'

test('a store of 20,000 interactions is filled and read, and the server starts on it', async () => {
  const told: number[] = []
  const { figures, rows } = await store({
    data: '',
    size: 20_000,
    progress: (done, total) => told.push(done / total),
  })
  expect(rows.map(({ measure }) => measure)).toEqual([
    'trend over 90 days, p95',
    'search in English, p95',
    'search in Chinese, p95',
    "one customer's history, p95",
    'restart to ready',
  ])
  for (const name of ['trend', 'searchEn', 'searchZh', 'filter', 'history', 'restart']) {
    for (const size of [200, 2_000, 20_000]) expect(figures[`${name}MsAt${size}`]).toBeGreaterThan(0)
    expect(figures[`${name}Growth`]).toBeGreaterThan(0)
  }
  expect(told.at(-1)).toBe(1)
})

import { expect, it } from 'vitest'
import { picture } from '../../bench/suggest/growthPicture.ts'
import { growth, neighboursBesideSql } from '../../bench/suggest/scale.ts'
import { simulatedPurchases } from '../../bench/suggest/simulatedPurchases.ts'

const progress = () => {}

it('simulates as many purchases as asked for, the same every time, none of a customer twice', () => {
  const shop = simulatedPurchases({ interactions: 5_000, products: 300 })
  const again = simulatedPurchases({ interactions: 5_000, products: 300 })
  const pairs = Array.from(shop.customers, (customer, i) => `${customer} ${shop.products[i]}`)
  expect(shop).toEqual(again)
  expect(new Set(pairs).size).toBe(5_000)
  expect(Math.max(...shop.products)).toBeLessThan(300)
  expect(shop.customers.at(-1)).toBeGreaterThan(200)
})

it('learns the same neighbours here and in DuckDB', async () => {
  const { figures, rows } = await neighboursBesideSql(progress, { interactions: 5_000, products: 300 })
  expect(rows.find(({ bar }) => bar === 'none')?.figure).toBe(0)
  expect(figures).toMatchObject({ interactions: 5_000, neighbours: expect.any(Number) })
})

it('tells what learning takes, and draws it', async () => {
  const sizes = [
    { interactions: 1_000, products: 100 },
    { interactions: 2_000, products: 5_000 },
  ]
  const { figures, lines, picture: drawn } = await growth(progress, sizes)
  expect(lines).toHaveLength(4)
  expect(lines?.[3]).toMatch(/\| 2,000 \| 5,000 .*\| – \| – \|$/)
  expect(figures).toHaveProperty('easeAt1000Megabytes')
  expect(figures).not.toHaveProperty('easeAt2000Megabytes')
  expect(drawn).toContain('EASE, up to 4,000 products')
})

it('draws a power of ten as long as any other', () => {
  const line = {
    name: 'one',
    colour: 'red',
    points: [[1, 1] as const, [10, 10] as const, [100, 100] as const],
  }
  const drawn = picture([{ title: 'all', lines: [line] }], { across: 'n' })
  expect(drawn).toContain('points="60,256 228,148 396,40"')
})

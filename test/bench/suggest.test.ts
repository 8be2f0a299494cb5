import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CannotMeasure } from '../../bench/result.ts'
import { basket } from '../../bench/suggest/basket.ts'
import { suggest } from '../../bench/suggest/suggest.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
})
afterAll(() => rm(folder, { recursive: true }))

const day = 86_400_000
const began = Date.UTC(2025, 0, 1)
const progress = () => undefined
const dateOf = (day: number) => new Date(day).toISOString().slice(0, 10)

/** Sixty customers with a taste for five things each, one of them a week; the last week is the test. */
const bought = Array.from({ length: 60 }, (_, customer) =>
  Array.from({ length: 12 }, (_, week) => ({
    customer: `c${customer}`,
    product: `p${5 * (customer % 8) + ((customer + week * (1 + (customer % 3))) % 5)}`,
    at: began + (7 * week + (customer % 7)) * day,
    week,
  })),
).flat()

const write = async (name: string, lines: readonly string[]): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, lines.join('\n'))
  return path
}

describe('the basket bench', () => {
  test('reads any orders, foretells after the cut, and names peers beside ours', async () => {
    const orders = await write('orders.csv', [
      'order,customer,product,date,quantity',
      ...bought.map(({ customer, product, at }, i) => `o${i},${customer},${product},${dateOf(at)},1`),
    ])
    const files = { orders, cut: dateOf(began + 77 * day) }
    const { figures, rows } = await basket({ data: '', files, progress })
    expect(figures['asked']).toBe(60)
    expect(figures['nextUsual']).toBeGreaterThan(Number(figures['nextPopularity']))
    expect(rows).toHaveLength(6)
  })

  test('says what is missing', async () => {
    await expect(basket({ data: '/nowhere', progress })).rejects.toThrow(CannotMeasure)
    const orders = await write('wrong.csv', ['a,b', '1,2'])
    await expect(basket({ data: '', files: { orders }, progress })).rejects.toThrow(/no column/)
  })
})

describe('the suggest bench', () => {
  test.each([
    ['tabs without a header', '\t', false],
    ['commas with a header', ',', true],
    ['double colons', '::', false],
  ])('ranks the interactions of a file with %s', async (_, delimiter, hasHeader) => {
    const lineOf = ({ customer, product, at }: (typeof bought)[number]) =>
      [customer, product, 5, at / 1_000].join(delimiter)
    const header = hasHeader ? [['user', 'item', 'rating', 'time'].join(delimiter)] : []
    const interactions = await write('train', [
      ...header,
      ...bought.filter(({ week }) => week < 3).map(lineOf),
    ])
    const tried = await write('test', [...header, ...bought.filter(({ week }) => week >= 3).map(lineOf)])
    const { figures } = await suggest({ data: '', files: { interactions, test: tried }, progress })
    expect(figures['users']).toBe(60)
    expect(figures['ease']).toBeGreaterThan(Number(figures['popularity']))
  })

  test('wants a test file, and parts that exist', async () => {
    await expect(suggest({ data: '', files: { interactions: 'x' }, progress })).rejects.toThrow(/--test/)
    await expect(suggest({ data: '', parts: ['nothing'], progress })).rejects.toThrow(/no part/)
  })
})

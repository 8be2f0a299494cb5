import fc from 'fast-check'
import { seeded } from '../../../analytics/models/random.ts'
import type { Cell, Table } from '../../../analytics/predict/table.ts'

/** Whatever may stand in a cell. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
  fc.constantFrom('a', 'b', 'c', '', 'NA', '7', '__proto__', '很好'),
  fc.string({ maxLength: 5 }),
  fc.constant(undefined),
)

const names = fc.constantFrom('x', 'y', '__proto__', 'constructor', '', 'z z', '年龄', 'x = a')

/** Any table of so many rows, with the most various and the dullest columns. */
export function anyTable(rows: number): fc.Arbitrary<Table> {
  const dull = fc.constantFrom<Cell>(1, 'same', undefined, 1e308, -1e308)
  const column = fc.oneof(
    fc.array(cell, { minLength: rows, maxLength: rows }),
    fc.array(fc.double(), { minLength: rows, maxLength: rows }),
    dull.map((value) => new Array<Cell>(rows).fill(value)),
  )
  return fc.array(fc.tuple(names, column), { maxLength: 4 }).map((columns) => ({
    columns: columns.map(([name]) => name),
    rows: Array.from({ length: rows }, (_, n) => columns.map(([, cells]) => cells[n])),
  }))
}

/**
 * Customers of whom those on a monthly contract leave eight times in ten and others two times, and nothing else matters; what they
 * spend is 10 a visit.
 */
export function contracts(count: number, seed = 1) {
  const random = seeded(seed)
  const rows = Array.from({ length: count }, () => {
    const monthly = random() < 0.5
    const visits = Math.floor(random() * 20)
    return {
      cells: [monthly ? 'monthly' : 'yearly', visits, random()],
      leaves: random() < (monthly ? 0.8 : 0.2),
    }
  })
  return {
    table: { columns: ['contract', 'visits', 'noise'], rows: rows.map(({ cells }) => cells) },
    leaves: rows.map(({ leaves }) => Number(leaves)),
    spends: rows.map(({ cells: [, visits] }) => 10 * Number(visits)),
  }
}

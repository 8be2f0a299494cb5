// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allAtOnce } from '../../analytics/steps.ts'
import { customerSteps } from '../../analytics/suggest/customers.ts'
import { historiesOf } from '../../analytics/suggest/histories.ts'
import { neighbourSteps, neighboursIn } from '../../analytics/suggest/neighbours.ts'
import { seeded } from '../../data/demo/random.ts'
import { neighboursQuery } from '../../data/shop/neighboursQuery.ts'
import { emptyDatabase } from '../fixtures/postgres.ts'

interface Bought {
  readonly customer: number
  readonly product: number
  readonly placed: number
}

interface Near {
  readonly product: number
  readonly neighbour: number
  readonly similarity: number
  readonly place: number
}

interface Engine {
  run(statement: string): Promise<readonly object[]>
  close(): Promise<void>
}

async function postgres(): Promise<Engine> {
  const { server, name, drop } = await emptyDatabase()
  return { run: (statement) => server.run(name, statement), close: drop }
}

async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    run: async (statement) => (await connection.runAndReadAll(statement)).getRowObjects(),
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function sqlite(): Promise<Engine> {
  const database = new DatabaseSync(':memory:')
  return { run: async (statement) => database.prepare(statement).all(), close: async () => database.close() }
}

describe.each([
  ['PostgreSQL', postgres],
  ['DuckDB', duckdb],
  ['SQLite', sqlite],
])('the query of neighbours on %s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.run('create table purchase (customer integer, product integer, placed integer)')
  })
  afterAll(() => engine.close())

  const asked = async (purchases: readonly Bought[]): Promise<readonly Near[]> => {
    await engine.run('delete from purchase')
    const values = purchases.map(({ customer, product, placed }) => `(${customer}, ${product}, ${placed})`)
    if (values.length > 0) await engine.run(`insert into purchase values ${values.join(', ')}`)
    const rows = await engine.run(neighboursQuery('purchase'))
    return rows.map((row) => near(new Map(Object.entries(row))))
  }

  test('gives what analytics learns of any purchases, bit for bit', async () => {
    const bought = fc.record({
      customer: fc.nat({ max: 6 }),
      product: fc.nat({ max: 9 }),
      placed: fc.nat({ max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(bought, { maxLength: 60 }), async (purchases) => {
        expect(await asked(purchases)).toEqual(learnt(purchases))
      }),
      { numRuns: 40 },
    )
  })

  test('gives the same for a shop with many ties and customers who bought more than 300 products', async () => {
    const purchases = manyPurchases(400, 150)
    const rows = await asked(purchases)
    expect(rows).toEqual(learnt(purchases))
    expect(rows.length).toBeGreaterThan(390 * 50)
    expect(rows.some(({ similarity }, i) => similarity === rows[i + 1]?.similarity)).toBe(true)
    const most = new Set(purchases.filter(({ customer }) => customer === 0).map(({ product }) => product))
    expect(most.size).toBeGreaterThan(300)
  })
})

function near(row: ReadonlyMap<string, unknown>): Near {
  const number = (column: string) => Number(row.get(column))
  return {
    product: number('product'),
    neighbour: number('neighbour'),
    similarity: number('similarity'),
    place: number('place'),
  }
}

/** What analytics learns of them, in the shape of the query. */
function learnt(purchases: readonly Bought[]): readonly Near[] {
  const products = [...new Set(purchases.map(({ product }) => product))].sort((a, b) => a - b)
  const places = new Map(products.map((product, place) => [String(product), place]))
  const histories = historiesOf(
    purchases.map(({ customer, product, placed }) => ({
      ...{ customerId: String(customer), productId: String(product), at: placed, quantity: 1 },
    })),
    places,
  )
  const customers = allAtOnce(customerSteps(histories, products.length))
  const neighbours = allAtOnce(neighbourSteps(customers.purchases, products.length))
  return products.flatMap((product, place) =>
    neighboursIn(neighbours, place).map(({ product: other, similarity }, i) => ({
      ...{ product, neighbour: products[other] ?? -1, similarity, place: i + 1 },
    })),
  )
}

/** Two customers in three buy little, one in 30 nearly everything; few moments, so that many are the same. */
function manyPurchases(products: number, customers: number): readonly Bought[] {
  const random = seeded(7)
  return Array.from({ length: customers }, (_, customer) => {
    const size = customer % 30 === 0 ? 1_500 : 5 + Math.floor(random() * 40)
    return Array.from({ length: size }, () => ({
      customer,
      product: Math.floor(random() ** 2 * products),
      placed: Math.floor(random() * 5),
    }))
  }).flat()
}

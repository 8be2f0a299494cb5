import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { nearestQuery, neighboursQuery, taughtBy } from '../../data/shop/neighboursQuery.ts'
import { cpuOf } from './cpuOf.ts'
import type { SimulatedPurchases } from './simulatedPurchases.ts'

export interface DuckdbNeighbours {
  /** From a table of each customer's distinct products; seconds of processor time, the least of the runs. */
  readonly cpu: number
  /** From a table of all purchases. */
  readonly cpuFromPurchases: number
  /** The columns product, neighbour and similarity of what was found. */
  readonly found: readonly (readonly number[])[]
}

const runs = 2

/** The neighbours by the data floor's query in DuckDB, in memory, with so many threads. */
export async function duckdbNeighbours(
  purchases: SimulatedPurchases,
  threads: number,
): Promise<DuckdbNeighbours> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  try {
    await fill(connection, purchases)
    const query = nearestQuery('select customer, product from taught')
    const cpu = await leastCpu(connection, query)
    const cpuFromPurchases = await leastCpu(connection, neighboursQuery('purchase'))
    const columns = (await connection.runAndReadAll(query)).getColumns()
    const found = columns.slice(0, 3).map((column) => column.map(Number))
    return { cpu, cpuFromPurchases, found }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function fill(
  connection: DuckDBConnection,
  { customers, products, days }: SimulatedPurchases,
): Promise<void> {
  await connection.run('create table purchase (customer integer, product integer, placed integer)')
  const rows = await connection.createAppender('purchase')
  for (const [i, customer] of customers.entries()) {
    rows.appendInteger(customer)
    rows.appendInteger(products[i] as number)
    rows.appendInteger(days[i] as number)
    rows.endRow()
  }
  rows.closeSync()
  await connection.run(`create table taught as ${taughtBy('purchase')}`)
}

async function leastCpu(connection: DuckDBConnection, query: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) least = Math.min(least, (await cpuOf(() => connection.run(query))).cpu)
  return least
}

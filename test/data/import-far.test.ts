import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { findOrder, type ImportReport, importShop, type Store } from '../../data/index.ts'
import { backEnds } from '../contracts/backEnds.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { now, twoProducts } from './importTry.ts'

describe.each(backEnds)('orders on $name whose lines come in different writes, imported twice', (backEnd) => {
  const rest = Array.from({ length: 5200 }, (_, i) => `B${i},P1,1,,2024-03-05,shipped,,`)
  const rows = [
    'order,product,quantity,customer,date,status,due,tracking',
    'A1,P1,1,K1,2024-03-05,placed,,',
    'A2,P1,1,K1,2024-03-05,shipped,2024-03-09,NP1',
    'A3,P1,1,K1,2024-03-05,,,',
    ...rest,
    'A1,P2,2,K1,2024-03-07,shipped,2024-03-09,NP1',
    'A2,P2,2,K1,2024-03-05,delivered,,',
    'A3,P2,1,K2,2024-03-05,,,',
    'A3,P2,1,,2024-03-05,,,',
  ]
  let store: Store
  let report: ImportReport

  beforeAll(async () => {
    const [place, dir] = [await backEnd.place(), await mkdtemp(join(quickFolders, 'far-'))]
    await writeFile(join(dir, 'products.csv'), twoProducts)
    await writeFile(join(dir, 'orders.csv'), `${rows.join('\n')}\n`)
    store = await place.open()
    await importShop(store, dir, { now })
    report = await importShop(store, dir, { now })
    return async () => {
      await store.close()
      await place.remove()
      await rm(dir, { recursive: true })
    }
  })

  test('the last row says how it stands, and the first when it was placed', async () => {
    expect(await findOrder(store, 'A1')).toMatchObject({
      ...{ placed: Date.UTC(2024, 2, 5), status: 'shipped', due: Date.UTC(2024, 2, 9), tracking: 'NP1' },
      lines: [
        { line: 1, productId: 'P1' },
        { line: 2, productId: 'P2' },
      ],
    })
  })

  test('what the last row does not say stays', async () => {
    expect(await findOrder(store, 'A2')).toMatchObject({
      ...{ customerId: 'K1', status: 'delivered', due: Date.UTC(2024, 2, 9), tracking: 'NP1' },
      lines: [{ line: 1 }, { line: 2 }],
    })
  })

  test('a row of another customer is refused, and one of a guest too', async () => {
    const reason =
      'The row names another customer than the first row of its order. An order has one customer; correct it.'
    expect(report.refusals.map((refusal) => [refusal.line, refusal.reason])).toEqual([
      [5207, reason],
      [5208, reason],
    ])
    expect((await findOrder(store, 'A3'))?.lines).toHaveLength(1)
  })
})

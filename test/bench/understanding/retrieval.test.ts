import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { retrieval, searchers } from '../../../bench/understanding/retrieval.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'))
  await writeFile(
    join(folder, 'kb.tsv'),
    '运费多少\ta\tzh\n怎么退货\tb\tzh\n几点开门\tc\tzh\n积分有什么用\td\tzh\n',
  )
  await writeFile(join(folder, 'queries.tsv'), '要多少运费\ta\tzh\n退货怎么退\tb\tzh\n发票在哪\tc\tzh\n')
})
afterAll(() => rm(folder, { recursive: true }))

test('the shares of queries that find their entry are counted', () => {
  const { hit1, hit3, queries, entries, microsPerQuery } = retrieval(folder)
  expect({ hit1, hit3, queries, entries }).toEqual({ hit1: 2 / 3, hit3: 2 / 3, queries: 3, entries: 4 })
  expect(microsPerQuery).toBeGreaterThan(0)
})

test.each(Object.entries(searchers))('%s can be measured', (_, searcher) => {
  expect(retrieval(folder, searcher).hit3).toBeGreaterThanOrEqual(2 / 3)
})

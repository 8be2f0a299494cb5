import { expect, test } from 'vitest'
import { orderOf } from '../../bench/order/trial.ts'

const size = { conversations: 4, messages: 50 }
const all = { acknowledged: 200, kept: 200, duplicates: [], outOfOrder: [] }

test('two processes on one file keep messages that come at once, all of them in one order', async () => {
  expect(await orderOf({ kind: 'sqlite', processes: 2, ...size })).toEqual(all)
})

test('two replicas on one PostgreSQL do', async () => {
  expect(await orderOf({ kind: 'postgres', processes: 2, ...size })).toEqual(all)
})

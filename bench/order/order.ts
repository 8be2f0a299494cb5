import { joined } from '../joined.ts'
import type { Bench, Row } from '../result.ts'
import { orderOf } from './trial.ts'

const size = { conversations: 20, messages: 50 }
/** Findings that are told one by one. */
const told = 20
const setUps = [
  { kind: 'sqlite', processes: 1 },
  { kind: 'sqlite', processes: 2 },
  { kind: 'postgres', processes: 1 },
  { kind: 'postgres', processes: 2 },
] as const

/**
 * Fifty messages at once in each of twenty conversations, to one process and to two that share a store. Half of the
 * conversations send each message on a connection of its own, the others in rows on five. Afterwards the store, the
 * transcript, Direct Line and its streams must hold all of them once, in one order.
 */
export const order: Bench = async ({ progress }) => {
  const orders: Record<string, Figures> = {}
  for (const [done, setUp] of setUps.entries()) {
    progress(done, setUps.length)
    const { kept, outOfOrder, duplicates } = await orderOf({ ...setUp, ...size })
    for (const words of [...duplicates, ...outOfOrder].slice(0, told)) process.stderr.write(`\n${words}`)
    orders[`${setUp.kind}${setUp.processes}`] = {
      conversations: size.conversations,
      messages: size.conversations * size.messages,
      kept,
      outOfOrder: outOfOrder.length,
      duplicates: duplicates.length,
    }
  }
  progress(setUps.length, setUps.length)
  return { name: 'order', figures: joined(orders), rows: Object.entries(orders).flatMap(rowsOf) }
}

type Figures = Readonly<Record<'conversations' | 'messages' | 'kept' | 'outOfOrder' | 'duplicates', number>>

/** `postgres2` is PostgreSQL and two processes. */
function rowsOf([setUp, { messages, kept, outOfOrder, duplicates }]: [string, Figures]): readonly Row[] {
  const none = (what: string, figure: number): Row => {
    const measure = `${what} on ${setUp}`
    return { measure, figure, unit: '', bar: 'exactly 0', holds: figure === 0 }
  }
  const all = `all ${messages}`
  return [
    { measure: `kept on ${setUp}`, figure: kept, unit: 'messages', bar: all, holds: kept === messages },
    none('out of order', outOfOrder),
    none('duplicates', duplicates),
  ]
}

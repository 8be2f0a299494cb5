import type { CustomerTable } from '../predict/customers/customerTable.ts'
import type { Cell } from '../predict/table.ts'
import { type Correlations, correlations } from '../stats/correlations.ts'

/** Measures of customers that say nothing of each other by how they are made. */
const measures = [
  'orders',
  'spentPerOrder',
  'usualGap',
  'daysSinceLast',
  'returnsIn180Days',
  'messagesIn90Days',
  'crossIn90Days',
] as const

/** Which measures of customers rise, or fall, together. Costs what `correlations` does. */
export function goesTogether({ table }: CustomerTable): Correlations {
  const columnOf = (name: string) => {
    const place = table.columns.indexOf(name)
    return table.rows.map((row) => numberOf(row[place]))
  }
  return correlations(Object.fromEntries(measures.map((name) => [name, columnOf(name)])))
}

const numberOf = (cell: Cell): number | undefined => (typeof cell === 'number' ? cell : undefined)

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { CannotMeasure } from '../result.ts'

/** One product in one order. */
export interface OrderedLine {
  readonly order: string
  readonly product: string
  readonly customer: string
  readonly at: number
  readonly quantity: number
  readonly description: string
}

/** The names that a column may have, in lower case. */
const names = {
  order: ['invoiceno', 'order', 'order_id', 'orderid', 'invoice'],
  product: ['stockcode', 'product', 'product_id', 'item', 'sku'],
  customer: ['customerid', 'customer', 'customer_id', 'customer id', 'user'],
  at: ['invoicedate', 'date', 'placed', 'time', 'timestamp'],
  quantity: ['quantity', 'qty'],
  price: ['unitprice', 'price'],
  description: ['description', 'name', 'title'],
} as const

type Column = keyof typeof names
type Row = Readonly<Record<string, string>>

/**
 * The lines of a file with a header, CSV or tab-separated, gzipped or not: those of known customers that were bought
 * (a quantity and a price above 0, no cancellation). Stock codes of services (postage, charges), which do not begin
 * with five digits, are left out where the file has a StockCode.
 *
 * @throws CannotMeasure when the file or a column is missing.
 */
export function orderLines(path: string): readonly OrderedLine[] {
  const rows = rowsOf(path)
  const header = Object.keys(rows[0] ?? {})
  const column = (name: Column) =>
    header.find((each) => names[name].some((known) => known === each.toLowerCase()))
  for (const name of ['product', 'customer', 'at'] as const)
    if (column(name) === undefined)
      throw new CannotMeasure(`${path} has no column ${names[name].join(' or ')}.`)
  const value = (row: Row, name: Column) => row[column(name) ?? ''] ?? ''
  const isRetail = header.includes('StockCode')
  return rows.flatMap((row) => {
    const customer = value(row, 'customer')
    const at = momentIn(value(row, 'at'))
    const quantity = Number(column('quantity') === undefined ? 1 : value(row, 'quantity'))
    const price = Number(column('price') === undefined ? 1 : value(row, 'price'))
    const order = value(row, 'order') || `${customer} ${at}`
    const product = value(row, 'product')
    const isBought = quantity > 0 && price > 0 && !order.startsWith('C') && Number.isFinite(at)
    if (customer === '' || product === '' || !isBought || (isRetail && !/^\d{5}/.test(product))) return []
    return [{ order, product, customer, at, quantity, description: value(row, 'description') }]
  })
}

/** @throws CannotMeasure when the file cannot be read. */
function rowsOf(path: string): readonly Row[] {
  const text = textOf(path)
  const delimiter = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ','
  return parse(text, { columns: true, delimiter, relax_quotes: true, relax_column_count: true, bom: true })
}

/** @throws CannotMeasure when the file cannot be read. */
export function textOf(path: string): string {
  try {
    const bytes = readFileSync(path)
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch {
    throw new CannotMeasure(
      `${path} cannot be read: name the folder of the public data with --data, or another file.`,
    )
  }
}

/** A date, a date and a time, or seconds or milliseconds since 1970. */
export function momentIn(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * (Number(text) < 1e11 ? 1_000 : 1)
  return Date.parse(
    /[zZ]|[+-]\d\d:?\d\d$/.test(text)
      ? text
      : `${text.trim().replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}`,
  )
}

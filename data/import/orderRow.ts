import type { Moment, Order, OrderStatus } from '../records.ts'
import type { Findings } from './findings.ts'
import type { Cells } from './plan.ts'
import { type DateRules, type Rules, readDate, readKey, readPrice, readStatus, tidyText } from './values.ts'

/** One line of an order as a row gives it, with what the row says of the order. */
export interface OrderRow {
  readonly order: Omit<Order, 'lines'>
  /** Undefined when the file does not number its lines. */
  readonly line: number | undefined
  readonly productId: string
  readonly quantity: number
  /** Undefined when the row is silent; then the product's price holds. */
  readonly price: number | undefined
}

interface OrderRules extends Rules {
  /** True when the file numbers the lines of an order. */
  readonly numbered: boolean
}

/** A line of an order, or undefined when `findings` holds a refusal. */
export function orderRowOf(
  cells: Cells<'orders'>,
  rules: OrderRules,
  findings: Findings,
): OrderRow | undefined {
  const id = findings.key(cells('order'), 'order number')
  const productId = findings.key(cells('product'), 'product key')
  const pieces = findings.whole(cells('quantity'), 'quantity')
  const placed = findings.pastDate(cells('date'), rules)
  const status = statusOf(cells('status'), findings)
  const line = rules.numbered ? lineNumber(cells('line'), findings) : undefined
  const price = priceOf(cells('price'), findings)
  const customerId = customerOf(cells('customer'), findings)
  if (id === undefined || productId === undefined || pieces === undefined || placed === undefined)
    return undefined
  const cancelled = status === 'cancelled' || (pieces < 0 && isCancellation(id))
  checkQuantity(pieces, cancelled, findings)
  if (findings.refusal !== undefined) return undefined
  const due = dueOf(cells('due'), rules, findings)
  const tracking = tidyText(cells('tracking'), 500) || undefined
  return {
    order: { id, customerId, placed, status: cancelled ? 'cancelled' : status, due, tracking },
    ...{ line, productId, quantity: Math.abs(pieces), price },
  }
}

/** An invoice such as C536379 takes back another one. */
function isCancellation(id: string): boolean {
  return /^c[\s-]?\d/i.test(id)
}

function checkQuantity(pieces: number, cancelled: boolean, findings: Findings): void {
  if (pieces === 0) findings.refuse('The quantity is 0. Leave the row out or correct it.')
  if (pieces < 0 && !cancelled)
    findings.refuse(
      'The quantity is negative, but the order is not cancelled. Give the row the status cancelled if it is a return, or correct it.',
      String(pieces),
    )
}

function statusOf(text: string, findings: Findings): OrderStatus {
  const status = text === '' ? 'delivered' : readStatus(text)
  if (status === undefined)
    findings.refuse(
      'The status is not known. Translate it in the map under orders.values.status to placed, packed, shipped, delivered or cancelled.',
      text,
    )
  return status ?? 'delivered'
}

function dueOf(text: string, rules: DateRules, findings: Findings): Moment | undefined {
  const due = readDate(text, rules)
  if (text !== '' && due === undefined)
    findings.note('The due date is not understood, so it is left empty. Write it like 2024-03-05.', text)
  return due
}

function lineNumber(text: string, findings: Findings): number | undefined {
  const line = findings.whole(text, 'line number')
  return line !== undefined && line < 0
    ? findings.refuse('The line number is negative. Correct it.', text)
    : line
}

function priceOf(text: string, findings: Findings): number | undefined {
  if (text === '') return undefined
  return readPrice(text) ?? findings.refuse('The price is not an amount of 0 or more. Correct it.', text)
}

/** The key of a customer is personal, so it is never quoted. */
function customerOf(text: string, findings: Findings): string | undefined {
  if (text === '') return undefined
  return readKey(text) ?? findings.refuse('The customer key is longer than 100 characters. Shorten it.')
}

import type { Order, Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import { daysSince } from './returnRules.ts'

/** How long durable items are under warranty. */
export interface WarrantyRules {
  /** Without it a person decides. */
  readonly warrantyMonths?: number | undefined
  /** By category or product, where it is another time. */
  readonly warrantyMonthsIn: Readonly<Record<string, number>>
  /** Whether the shop has said which of its products are durable. */
  readonly tellsDurable: boolean
  /** Within how many days what came damaged is to be told. */
  readonly reportDays?: number | undefined
}

/** How long a product is under warranty; undefined when the shop has not said. */
export const monthsOf = ({ id, category }: Product, rules: WarrantyRules): number | undefined =>
  rules.warrantyMonthsIn[id] ?? rules.warrantyMonthsIn[category] ?? rules.warrantyMonths

/** Why an item of an order is not under warranty, if it is not. */
export function notCovered(
  item: string,
  order: Order | undefined,
  { catalogue, rules }: { readonly catalogue: Catalogue; readonly rules: WarrantyRules },
  { now }: Turn,
): Line | undefined {
  const product = catalogue.product(item)
  if (order === undefined || product === undefined) return undefined
  if (rules.tellsDurable && !product.durable) return say.noWarranty(product.name, rules.reportDays)
  const months = monthsOf(product, rules)
  if (months === undefined) return undefined
  return daysSince(order, now) > (months * 365) / 12 ? say.warrantyOver(product.name, months) : undefined
}

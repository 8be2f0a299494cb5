import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import { daysSince } from './returnRules.ts'

/** How long durable items are under warranty. */
export interface WarrantyRules {
  readonly warrantyMonths: number
  /** By category or product, where it is another time. */
  readonly warrantyMonthsIn: Readonly<Record<string, number>>
}

/** Why an item of an order is not under warranty, if it is not. */
export function notCovered(
  item: string,
  order: Order | undefined,
  { catalogue, rules }: { readonly catalogue: Catalogue; readonly rules: WarrantyRules },
  { now }: Turn,
): Line | undefined {
  const product = catalogue.product(item)
  if (order === undefined || product === undefined) return undefined
  if (!product.durable) return say.noWarranty(product.name)
  const months =
    rules.warrantyMonthsIn[item] ?? rules.warrantyMonthsIn[product.category] ?? rules.warrantyMonths
  return daysSince(order, now) > (months * 365) / 12 ? say.warrantyOver(product.name, months) : undefined
}

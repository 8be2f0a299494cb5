import { type SuggestionModel, trainSuggestions } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import type { OrderedLine } from './orderLines.ts'

/** What was known at the cut, and the first basket of each customer after it. */
export interface Split {
  readonly model: SuggestionModel
  readonly asked: readonly Asked[]
}

/** A customer, and what they bought next. */
export interface Asked {
  readonly customer: string
  /** By place; products that nobody had bought before are below 0. */
  readonly next: ReadonlySet<number>
  /** Those that they had not bought before. */
  readonly fresh: ReadonlySet<number>
}

/** Learns from the lines before `cut` and asks for the first basket of each known customer from then until before `end`. */
export function splitAt(lines: readonly OrderedLine[], cut: number, end = Number.POSITIVE_INFINITY): Split {
  const before = lines.filter(({ at }) => at < cut)
  const model = modelOf(before, cut)
  const baskets = firstBaskets(lines.filter(({ at }) => at >= cut && at < end))
  const asked = [...baskets].flatMap(([customer, next]) => {
    const own = model.histories.get(customer)
    if (own === undefined) return []
    const bought = new Set(own.map(({ product }) => product))
    const places = new Set([...next].map((id, i) => model.places.get(id) ?? -1 - i))
    return [
      { customer, next: places, fresh: new Set([...places].filter((one) => one >= 0 && !bought.has(one))) },
    ]
  })
  return { model, asked }
}

/** The product model of the lines; names are the last descriptions. */
export function modelOf(lines: readonly OrderedLine[], now: number): SuggestionModel {
  const products = new Map(
    lines.map(({ product, description }) => [product, productOf(product, description)]),
  )
  const purchases = lines.map(({ customer, product, at, quantity }) => ({
    customerId: customer,
    productId: product,
    at,
    quantity,
  }))
  return trainSuggestions({ products: [...products.values()], purchases, categories: [], now })
}

export const productOf = (id: string, en: string, zh = ''): Product => ({
  id,
  sku: undefined,
  category: '',
  name: { en, zh },
  description: { en: '', zh: '' },
  attributes: {},
  aliases: { en: [], zh: [] },
  price: 1,
  stock: undefined,
  sold: true,
  durable: false,
})

/** The products of the first order of each customer. */
function firstBaskets(lines: readonly OrderedLine[]): ReadonlyMap<string, ReadonlySet<string>> {
  const first = new Map<string, OrderedLine>()
  for (const line of lines) {
    const before = first.get(line.customer)
    if (before === undefined || line.at < before.at) first.set(line.customer, line)
  }
  const baskets = new Map<string, Set<string>>()
  for (const line of lines) {
    if (first.get(line.customer)?.order !== line.order) continue
    baskets.set(line.customer, (baskets.get(line.customer) ?? new Set()).add(line.product))
  }
  return baskets
}

import type { Product } from '../../data/index.ts'
import type { SuggestionModel } from './model.ts'
import type { SuggestionRequest } from './suggested.ts'
import { divide, isUnwanted, thingsOf } from './unwanted.ts'
import type { Want } from './wish.ts'

/** What decides whether something may be suggested. */
interface Rules {
  readonly model: SuggestionModel
  readonly request: SuggestionRequest
  /** Places of the products that the customer bought. */
  readonly owned: ReadonlySet<number>
}

/** Whether a product may be suggested at all, by its place; holds the shop's rules. O(1) a product. */
export function allowed({ model, request, owned }: Rules, want: Want): (product: number) => boolean {
  const { categories, minPrice = 0, maxPrice = Number.POSITIVE_INFINITY } = request.wish
  const refused = new Set(request.refused)
  const only = new Set(categories)
  const named = new Set(want.kind === 'products' ? want.products : [])
  const shown = new Set(request.shown)
  const unwanted = thingsOf(divide(request.wish.text).unwanted)
  const isNews = ({ id }: Product, place: number): boolean =>
    named.has(place) ? want.kind === 'products' && want.relation === 'themselves' : !shown.has(id)
  const isMeant = ({ category, price }: Product): boolean =>
    minPrice <= price && price <= maxPrice && (only.size === 0 || only.has(category))
  const isDeclined = (product: Product): boolean => refused.has(product.id) || isUnwanted(product, unwanted)
  return (place) => {
    const product = model.products[place]
    if (product === undefined || !isOnSale(product) || !isNews(product, place)) return false
    return isMeant(product) && !isDeclined(product) && !(product.durable && owned.has(place))
  }
}

/** Whether a product can be bought now. O(1). */
export function isOnSale({ sold, stock }: Product): boolean {
  return sold && (stock === undefined || stock > 0)
}

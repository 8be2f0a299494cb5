import type { Product } from '../../data/index.ts'
import { denied, lackingIn } from './lacks.ts'
import type { SuggestionModel } from './model.ts'
import type { SuggestionRequest } from './suggested.ts'
import { isStray, wordsOf } from './text.ts'
import { divide, isUnwanted, thingsOf } from './unwanted.ts'
import type { Want } from './wish.ts'

const longest = 500

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
  const among = request.wish.among === undefined ? undefined : new Set(request.wish.among)
  const named = new Set(want.kind === 'products' ? want.products : [])
  const shown = new Set(request.shown)
  const { lacks } = lackingIn(request.wish.text.slice(0, longest))
  const { wanted, unwanted: things } = divide(request.wish.text)
  const unwanted = thingsOf(things)
  const without = lacks.length === 0 && things.length === 0 ? lackingAny(model, wanted) : undefined
  const isNews = ({ id }: Product, place: number): boolean =>
    named.has(place) ? want.kind === 'products' && want.relation === 'themselves' : !shown.has(id)
  const isMeant = ({ id, category, price }: Product): boolean =>
    minPrice <= price &&
    price <= maxPrice &&
    (only.size === 0 || only.has(category)) &&
    among?.has(id) !== false
  const isDeclined = (product: Product): boolean => refused.has(product.id) || isUnwanted(product, unwanted)
  const lacksWanted = (place: number): boolean =>
    (without?.has(place) === true && !named.has(place)) ||
    lacks.some((thing) => model.texts.hasIn(place, thing))
  return (place) => {
    const product = model.products[place]
    if (product === undefined || !isOnSale(product) || !isNews(product, place)) return false
    if (!isMeant(product) || isDeclined(product) || lacksWanted(place)) return false
    return !(product.durable && owned.has(place))
  }
}

/** Places of products whose texts say that they have not, or are not for, what is wished for. */
const lackingAny = ({ texts }: SuggestionModel, text: string): ReadonlyMap<number, unknown> =>
  texts.find(denied(wordsOf(text).filter(({ key }) => !isStray(key))))

/** Whether a product can be bought now. O(1). */
export function isOnSale({ sold, stock }: Product): boolean {
  return sold && (stock === undefined || stock > 0)
}

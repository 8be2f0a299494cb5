import { normal } from '../../data/demo/random.ts'
import type { Purchase } from '../../data/index.ts'
import { seeded } from '../random.ts'

/** Purchases as arrays of numbers, customer by customer; no customer has a product twice. */
export interface SimulatedPurchases {
  readonly customers: Uint32Array
  readonly products: Uint32Array
  /** Days. */
  readonly days: Uint32Array
}

export interface ShopSize {
  readonly interactions: number
  readonly products: number
}

const DAY = 86_400_000
const DAYS = 365
/** The moment when the year of purchases is over. */
export const year = DAYS * DAY

const MEAN_BASKET = 20
const SPREAD = 0.8
const MOST = 300
/** Products that belong to one taste. */
const inOneTaste = 100
const tastesOfEach = 3
const ofOwnTaste = 0.8

/**
 * A shop with so many interactions, customers who bought 20 products on average (log-normal, deviation 0.8 of the
 * logarithm, 300 at most) in the last year. Products are popular as Zipf and Mandelbrot say, 1 / (rank + 5)^0.9, and
 * belong to tastes of 100 products each; a customer has three tastes, whence four purchases in five come. Always the
 * same for a size.
 */
export function simulatedPurchases({ interactions, products }: ShopSize): SimulatedPurchases {
  const random = seeded(interactions)
  const shop = {
    customers: new Uint32Array(interactions),
    products: new Uint32Array(interactions),
    days: new Uint32Array(interactions),
  }
  const tastes = Math.max(1, Math.round(products / inOneTaste))
  const [anyRank, tasteRank] = [ranks(products, random), ranks(Math.floor(products / tastes), random)]
  let end = 0
  for (let customer = 0; end < interactions; customer++) {
    const own = Array.from({ length: tastesOfEach }, () => Math.floor(random() * tastes))
    const any = () =>
      random() < ofOwnTaste
        ? tasteRank() * tastes + (own[Math.floor(random() * tastesOfEach)] as number)
        : anyRank()
    for (const product of distinct(any, Math.min(basketSize(random), interactions - end))) {
      shop.customers[end] = customer
      shop.products[end] = product
      shop.days[end++] = Math.floor(random() * DAYS)
    }
  }
  return shop
}

/** The same as the product reads them from its store. */
export function* asPurchases({ customers, products, days }: SimulatedPurchases): Generator<Purchase> {
  for (let i = 0; i < customers.length; i++)
    yield {
      customerId: `C${customers[i]}`,
      productId: productId(products[i] as number),
      at: (days[i] as number) * DAY,
      quantity: 1,
    }
}

/** Ids in the order of the products. */
export const productId = (product: number): string => `P${String(product).padStart(6, '0')}`

function basketSize(random: () => number): number {
  const size = Math.exp(Math.log(MEAN_BASKET) - SPREAD ** 2 / 2 + SPREAD * normal(random))
  return Math.min(MOST, Math.max(1, Math.round(size)))
}

/** So many different ones, or as many as come in twenty times as many draws. */
function distinct(draw: () => number, size: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let draws = 0; found.size < size && draws < 20 * size; draws++) found.add(draw())
  return found
}

/** Draws ranks from 0, each as likely as its popularity; a binary search each. */
function ranks(size: number, random: () => number): () => number {
  const sums = new Float64Array(size)
  let total = 0
  for (let rank = 0; rank < size; rank++) {
    total += 1 / (rank + 5) ** 0.9
    sums[rank] = total
  }
  return () => {
    const wanted = random() * total
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

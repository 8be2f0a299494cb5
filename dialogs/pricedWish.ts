import { type Heard, isForSomebodyElse, priceRangeIn } from '../analytics/index.ts'
import { pricesIn, productsIn } from './turn.ts'

const longest = 80

/**
 * A short message that names what something may cost from and to, as "any lamp between 50 and 100", or at most, for
 * somebody, as "for my kids, nothing over 25", looks for something, though its words sound like a comparison.
 */
export function pricedWish(heard: Heard): Heard {
  const { text, intent, entities } = heard
  const unclear = intent === undefined || intent === 'compare_products'
  const about = text.length <= longest && !entities.some(({ kind }) => kind === 'order')
  const priced = priceRangeIn(text) ?? (isForSomebodyElse(text) ? pricesIn(heard) : undefined)
  if (!unclear || !about || productsIn(heard).length > 1 || priced === undefined) return heard
  return { ...heard, intent: 'product_advice', outcome: 'sure' }
}

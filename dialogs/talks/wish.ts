import { type Heard, isForSomebodyElse, maskPersonalData } from '../../analytics/index.ts'
import { categoriesIn, pricesIn, productsIn, type Wish } from '../turn.ts'

/** What a message wishes for. A named product stands for its kind, which its words say, unless the customer wants what goes with it. */
export function wishOf(heard: Heard): Wish {
  const besides = /\b(goes?|go(ing)?|match(es)?|fits?) with\b|搭配|配套|一起用/i.test(heard.text)
  return {
    text: maskPersonalData(heard.text),
    categories: besides ? [] : categoriesIn(heard),
    products: besides ? productsIn(heard) : [],
    ...pricesIn(heard),
    ...(isForSomebodyElse(heard.text) ? { gift: true } : {}),
  }
}

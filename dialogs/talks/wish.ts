import { divide, type Heard, isForSomebodyElse, maskPersonalData } from '../../analytics/index.ts'
import { categoriesIn, pricesIn, productsIn, type Wish } from '../turn.ts'

/**
 * What a message wishes for, without what it does not want. A named product stands for its kind, which its words say,
 * unless the customer wants what goes with it.
 */
export function wishOf(heard: Heard): Wish {
  const meant = wanted(heard)
  const besides = /\b(goes?|go(ing)?|match(es)?|fits?) with\b|搭配|配套|一起用/i.test(heard.text)
  return {
    text: maskPersonalData(heard.text),
    categories: besides ? [] : categoriesIn(meant),
    products: besides ? productsIn(meant) : [],
    ...pricesIn(heard),
    ...(isForSomebodyElse(heard.text) ? { gift: true } : {}),
  }
}

/** What was heard without the things that are not wanted: "a lamp but no candles" names lamps. */
export function wanted(heard: Heard): Heard {
  const { wanted, unwanted } = divide(heard.text)
  if (unwanted.length === 0) return heard
  return { ...heard, entities: heard.entities.filter(({ text }) => wanted.includes(text)) }
}

/** A wish that hears of what is not wanted, and no more. */
export function wishWithout(wish: Wish, { text }: Heard): Wish | undefined {
  const { wanted, unwanted } = divide(text)
  return unwanted.length > 0 && wanted.replace(who, '').length <= little
    ? { ...wish, text: `${wish.text}. ${maskPersonalData(text)}` }
    : undefined
}

/** Who does not want it, and how it is said. */
const who =
  /\b(?:she|he|they|i|we|but|and|please|pls|thanks?|really|sorry|my (?:mum|mother|wife|husband|dad))\b|[她他我们們咱也的呢啊吧，,。.!！？?\s]/giu
/** So many characters beside say nothing else. */
const little = 3

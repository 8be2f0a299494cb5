import { divide, type Heard, isForSomebodyElse, maskPersonalData } from '../../analytics/index.ts'
import type { Wish } from '../memory.ts'
import { categoriesIn, pricesIn, productsIn } from '../turn.ts'

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
    ...priceOf(heard),
    ...(isForSomebodyElse(heard.text) ? { gift: true } : {}),
  }
}

/** "Around 50" is neither 10 nor 80. */
const near = { least: 0.6, most: 1.25 }
const about =
  /\b(?:around|about|roughly|approx(?:\.|imately)?|circa|ish)\s(?:s?\$\s?)?(?:\d|\p{L}+\s(?:dollars|bucks))|\b(?:around|about)\s(?:a )?(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b|左右|上下|(?:差不多|大概|大约|大約)(?=[\d一二两三四五六七八九十百])/iu

/** What a wish may cost; where that is near some price, a range around it. */
function priceOf(heard: Heard): Pick<Wish, 'minPrice' | 'maxPrice' | 'roughly'> {
  const range = pricesIn(heard)
  if (range?.maxPrice === undefined || range.minPrice !== undefined || !about.test(heard.text))
    return range ?? {}
  return { minPrice: range.maxPrice * near.least, maxPrice: range.maxPrice * near.most, roughly: true }
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

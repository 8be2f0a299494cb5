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

/** A wish that hears of what is not wanted, and why at most; what it was for itself is then no wish any more. */
export function wishWithout(wish: Wish, { text }: Heard): Wish | undefined {
  const { wanted, unwanted } = divide(text.replace(refusedAfter, '不要$1'))
  const isAll = unwanted.length > 0 && wanted.replace(having, ' ').replace(who, '').length <= little
  if (!isAll) return undefined
  const taken = unwanted.filter((thing) => wish.text.toLowerCase().includes(thing.toLowerCase()))
  const left = taken.reduce(
    (kept, thing) => kept.replaceAll(new RegExp(escaped(thing), 'giu'), ' '),
    wish.text,
  )
  const meant = taken.length > 0 ? { categories: [], products: [] } : {}
  return { ...wish, ...meant, text: [left, refusing(unwanted)].join('. ') }
}

/** 咖啡不要了 refuses what 不要咖啡 does. */
const refusedAfter =
  /^(?!还是|還是|那|就|都|也|我|先|这|這|[它他她])(\p{Script=Han}{1,6}?)(?:就|也)?(?:不要|免)了?(?=[，。,.!！ ]|$)/u

/** Whether it refuses what the wish itself was for. */
export const refusesWished = (wish: Wish, heard: Heard): boolean => {
  const next = wishWithout(wish, heard)
  return (
    next !== undefined &&
    next.categories.length + next.products.length === 0 &&
    !next.text.startsWith(wish.text)
  )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** What is refused, in words that say no more than that. */
export const refusing = (unwanted: readonly string[]): string =>
  unwanted
    .map((thing) => (/\p{Script=Han}/u.test(thing) ? `不要${thing}` : `not ${maskPersonalData(thing)}`))
    .join('. ')

/** Why a thing is not wanted: there is enough of it already. */
const having =
  /\b(?:that['’]?s|it['’]?s|that is|it is|is|are|was) (?:too |so |rather )?(?:boring|common|obvious|ordinary|nothing special|overdone|a bit \p{L}+)\b|\b(?:(?:has|have|had|got|owns?|gets?|drinks?|['’]?s got|['’]?ve got|with)\s)?(?:already |still |more than |quite |really |way )*(?:has |have |had |got |owns? )?(?:(?:enough|plenty|lots?|loads|tons|too (?:much|many)|so (?:much|many)|heaps|piles|a (?:lot|ton|bunch|pile|whole \p{L}+)|one|some|several|that|those|it|them|everything)\b\s?)+(?:of (?:that|those|it|them|these)?)?(?:\s?(?:already|at home|anyway|there|too))*|(?:那儿|那裡|那里|家里|家裡|办公室|那边|那邊)?(?:已经|已經|早就|早|都|也)*(?:(?:有|囤|买|買|收到)(?:了|过|過)|(?:有|囤|买|買|收)?(?:了|过|過)?(?:很多|好多|太多|不少|一大?堆|够多?|夠|足够|足夠|不缺|多得[是很]|[好很]几[个個盒包]))(?:了|的|呢)?|太(?:普通|常见|俗)了?/giu

/** Who does not want it, and how it is said. */
const who =
  /\b(?:she|he|they|i|we|but|and|please|pls|thanks?|really|sorry|my (?:mum|mother|wife|husband|dad|boss)|because|as|since|cause|something|anything|else|instead|rather|either|then|though|now|any ?more|again|today|maybe|ok|show me)\b|换|換|别的|別的|其他|其它|[她他我们們咱也的呢啊吧，,。.!！？?\s]/giu
/** So many characters beside say nothing else. */
const little = 3

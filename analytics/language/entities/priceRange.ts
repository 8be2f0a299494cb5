import { sign, unit } from './currencies.ts'
import { limitIn, otherUnit } from './limits.ts'
import { markedNumber, markNumbers, matchMarked } from './markedNumbers.ts'
import { numberOf, numberSource } from './numbers.ts'

/** What something may cost, in the shop's currency. */
export interface PriceRange {
  readonly minPrice?: number | undefined
  readonly maxPrice?: number | undefined
}

const { digits, chinese, mixed } = numberSource
const number = `(?:${mixed}|${markedNumber}(?!\\p{Script=Latin})|${digits}|${chinese})`
const sum = `(?:${sign}\\s?)?(${number})(?:\\s?${unit})?`
const before = String.raw`(?<![\p{Script=Latin}\d#:/-]|\d[.,]|\d\s)`
/** What makes two numbers with something between them prices. */
const priced = new RegExp(
  `${sign}|${unit}|\\b(?:between|budget|price[ds]?|spend|around|about|under)\\b|预算|預算|价|大概|大约|之间`,
  'iu',
)
const between = new RegExp(`\\bbetween\\s${sum}\\s?(?:and|to|-|–|&)\\s?${sum}${otherUnit}`, 'iu')
const fromTo = new RegExp(`${before}${sum}\\s?(?:-|–|—|~|～|to|到|至)\\s?${sum}${otherUnit}`, 'iu')
const least = new RegExp(
  `(?:(?<!\\b(?:not?|nothing|never|none|any|n['’]t|go|goes)\\s)\\b(?:at least|more than|over|above|upwards? of|starting (?:at|from)|min(?:imum)?(?: of)?)\\s|(?<![不别別没沒]|[不别別](?:要|能|会|想|用))(?:至少|最少|起码|起碼|不低于|不低於|不少于|不少於|超过|超過|高于|高於|大于|大於)\\s?)${sum}${otherUnit}`,
  'iu',
)
const upwards = new RegExp(
  `${before}${sum}(?:\\s(?:or|and|&)\\s(?:more|up|upwards?|above|over)(?!\\p{L})|\\s?(?:以上|起(?!来|床|动|泡)|往上))`,
  'iu',
)

/**
 * What a message says that something may cost when it names a lower bound: "between 30 and 60 dollars", 五十以上. Two
 * numbers alone count only when they can be nothing else (`bare`), as in an answer to "how much?". Undefined when it
 * names no lower bound. O(length).
 * @example priceRangeIn('30到60块') // { minPrice: 30, maxPrice: 60 }
 */
export function priceRangeIn(text: string, { bare = false } = {}): PriceRange | undefined {
  const marked = markNumbers(text)
  const both =
    matchMarked(marked, between) ?? (bare || priced.test(text) ? matchMarked(marked, fromTo) : null)
  const [low, high] = [both?.[1], both?.[2]].flatMap((written) => numberOf(written ?? '') ?? [])
  if (low !== undefined && high !== undefined)
    return { minPrice: Math.min(low, high), maxPrice: Math.max(low, high) }
  const found = matchMarked(marked, least) ?? matchMarked(marked, upwards)
  const minPrice = numberOf(found?.[1] ?? '')
  if (found === null || minPrice === undefined || minPrice < fewest) return undefined
  const maxPrice = limitIn(text.replace(found[0], ' '))
  return maxPrice === undefined ? { minPrice } : { minPrice, maxPrice }
}

/** Below this a number counts things: "more than one". */
const fewest = 5

import { sign } from './currencies.ts'
import { markedNumber, markNumbers, matchMarked } from './markedNumbers.ts'
import { numberOf, numberSource } from './numbers.ts'

const { digits, chinese, mixed } = numberSource
const figures = `${mixed}|${digits}`
const range = String.raw`\s?(?:-|–|~|to|and|到|至)\s?`
const limit = String.raw`\b(?:under|below|less than|cheaper than|more than|not? more than|up to|at most|at least|maximum|max|min|within|over|above|between|around|about|budget)(?:\s(?:is|of|maybe|about|around|max|under|of about|only)){0,2}:?\s|(?:不超过|低于|高于|最多|至多|预算|大概|大约|不到|便宜过)(?:是|大概|在|就|有|只有|为){0,2}\s?`
/** What a bare number after "under" or "about" counts when it is not money. */
export const otherUnit = String.raw`(?![\d零一二两三四五六七八九十百千万]|[.,:/]\d|${range}\d|\s?(?:%|percent|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|cm|mm|m\b|metres?|meters?|kg|g\b|grams?|ml|l\b|litres?|liters?|inch(?:es)?|w\b|watts?|people|pax|pieces?|pcs|am|pm|o'clock|个|只|天|年|月|号|点|小时|分钟|公分|厘米|米|升|公斤|斤|件|人|盒|包|套|岁|周|折))`

/** What limits a sum that is told in words, which count other things as well: "about twenty". */
const most = String.raw`\b(?:under|below|less than|cheaper than|not? more than|up to|at most|maximum|max|within|budget|spend)(?:\s(?:is|of|maybe|about|around|max|under|only)){0,2}:?\s`
/** Below this, words are no sum: "up to two". */
const leastInWords = 10

const patterns = [
  new RegExp(
    `(?:${limit})(?:${sign}\\s?)?(${figures}|${chinese})(?:${range}(?:${figures}|${chinese}))?${otherUnit}`,
    'iu',
  ),
  new RegExp(`${most}(${markedNumber})${otherUnit}`, 'iu'),
  new RegExp(
    `(?<![\\p{L}\\d])(?<!\\d[.,])(${figures}|${markedNumber})(?:\\s(?:or less|max|maximum|or under|and below|and under|tops))(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(${figures}|${chinese})(?:以内|以下|之内|左右|上下)`, 'u'),
]

/**
 * The sum that a limit such as "under", "budget" or 以内 makes of a number without a currency; the lower end of a
 * range. Undefined when there is none. O(length).
 * @example limitIn('预算一百以内') // 100
 */
export function limitIn(text: string): number | undefined {
  const marked = markNumbers(text)
  return patterns.flatMap((pattern) => {
    const written = matchMarked(marked, pattern)?.[1] ?? ''
    const value = numberOf(written) ?? 0
    return value >= (/^\p{Script=Latin}/u.test(written) ? leastInWords : 0) && value > 0 ? [value] : []
  })[0]
}

import { numberOf, numberSource } from './numbers.ts'
import { type Span, spansOf } from './span.ts'

const { digits, words, chinese, numerals } = numberSource
const number = `(?:${digits}|${words}|${chinese})`
const sign = String.raw`(?:s\$|us\$|a\$|\$|sgd|usd|rm|myr|rmb|¥|€|£)`
const unit = String.raw`(?:dollars?|bucks?|sgd|usd|rmb|s\$|euros?|新元|新币|新幣|人民币|元|刀|蚊|块钱|塊錢|块(?!\p{Script=Han}?(?:皂|布|毯|板|表|垫|巾|蛋糕|巧克力|电池)))`
const range = String.raw`\s?(?:-|–|~|to|and|到|至)\s?`
const limit = String.raw`\b(?:under|below|less than|cheaper than|more than|not more than|up to|at most|at least|maximum|max|min|within|over|above|between|around|about|budget)(?:\s(?:is|of|maybe|about|around|max|under|of about|only)){0,2}:?\s|(?:不超过|低于|高于|最多|至多|预算|大概|大约|不到|便宜过)(?:是|大概|在|就|有|只有|为){0,2}\s?`
/** What a bare number after "under" or "about" counts when it is not money. */
const otherUnit = String.raw`(?![\d零一二两三四五六七八九十百千万]|[.,:/]\d|${range}\d|\s?(?:%|percent|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|cm|mm|m\b|metres?|meters?|kg|g\b|grams?|ml|l\b|litres?|liters?|inch(?:es)?|w\b|watts?|people|pax|pieces?|pcs|am|pm|o'clock|个|只|天|年|月|号|点|小时|分钟|公分|厘米|米|升|公斤|斤|件|人|盒|包|套|岁|周|折))`

const withSign = new RegExp(
  `(?<![\\p{L}\\p{N}])${sign}\\s?(${number})(k)?(?:${range}(?:${sign}\\s?)?(${digits}))?(?![\\d])`,
  'giu',
)
const withUnit = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?<!\\d[.,])(?:(${number})${range})?(${number})\\s?${unit}(?:以内|以下|之内|左右|上下)?`,
  'giu',
)
const withLimit = new RegExp(
  `(?:${limit})(?:${sign}\\s?)?(${digits}|${chinese})(?:${range}(${digits}|${chinese}))?${otherUnit}`,
  'giu',
)
const coins = new RegExp(`(${digits}|${chinese})块([\\d一二三四五六七八九])(?![\\d十百千])`, 'gu')
const beforeLimit = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[.,])(${digits})(?:\\s(?:or less|max|maximum|or under|and below|and under|tops))(?!\\p{L})`,
  'giu',
)
const chineseLimit = new RegExp(`(${digits}|${chinese})(?:以内|以下|之内|左右|上下)`, 'gu')

/** A sum has digits or Chinese numerals, or a currency behind or before words. */
const mayHoldMoney = new RegExp(`[\\d${numerals}]|(?<![\\p{L}\\p{N}])${sign}|${unit}`, 'iu')

/**
 * Sums of money: with a currency's sign or name, or after and before a limit such as "under", "budget" or
 * 以内. A range gives one entity for each end, so the highest value is the limit. O(length).
 * @example findMoney('三百块以内').map(s => s.entity.value) // [300]
 */
export function findMoney(text: string): readonly Span[] {
  if (!mayHoldMoney.test(text)) return []
  const sums = [withSign, withUnit, withLimit, beforeLimit, chineseLimit].flatMap((pattern) =>
    text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)].flatMap((match) => moneyIn(match)),
  )
  return [...sums, ...spansOf(text, coins, readCoins)]
}

/** 39块9 is 39.90. */
function readCoins([found, whole = '', tenths = '']: RegExpExecArray) {
  const value = (numberOf(whole) ?? 0) + (numberOf(tenths) ?? 0) / 10
  return value > 0 ? ({ kind: 'money', text: found, value } as const) : undefined
}

/** Below this, 块 without 钱 counts pieces rather than dollars. */
const fewestDollars = 5

function moneyIn(match: RegExpExecArray): readonly Span[] {
  const factor = match[2]?.toLowerCase() === 'k' ? 1_000 : 1
  const values = match.slice(1).flatMap((part) => {
    const value = part === undefined ? undefined : numberOf(part)
    const pieces = value !== undefined && value < fewestDollars && match[0].endsWith('块')
    return value === undefined || value <= 0 || pieces ? [] : [value * factor]
  })
  const span = { start: match.index, end: match.index + match[0].length }
  return values.map((value) => ({ ...span, entity: { kind: 'money', text: match[0].trim(), value } }))
}

const counted = `(?:pcs|pieces?|pairs?|sets?|boxe?s?|packs?|packets?|bags?|bottles?|units?|bars?|rolls?|tins?|jars?|copies)`
const notCounted = String.raw`(?!\s?(?:%|percent|dollars?|bucks?|sgd|years?|yrs?|months?|weeks?|wks?|(?:working\s|business\s)?days?|hours?|hrs?|hr|minutes?|mins?|min|times?|secs?|seconds?|and|or|to|not|is|for|but|in|on|at|from|a|an|the|will|by|with|i|i'm|we|you|pls|please|wide|high|tall|cm|mm|metres?|meters?|kg|kilos?|grams?|ml|litres?|liters?|inch(?:es)?|watts?|people|pax|am|pm|o'clock|star|stars|st|nd|rd|th|points?|tiers?|things?|questions?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|\s?(?:m|g|l|w|k|x)\b)`
const someWords = `(?:(?:an?|\\d{1,3}|${words})\\s(?:couple|pair|dozen)(?!\\p{L})|${words})`
const counting = new RegExp(
  `(?<![\\p{L}\\p{N}:/$#-])(?<!\\d[.,])(${someWords}|\\d{1,4})(?:\\s?x)?(?:\\s(?:more(?!\\p{L})|(?:of\\s)?(?=\\p{Script=Latin}))|-|\\s?(?=${counted}))${notCounted}(${counted}(?!\\p{L}))?`,
  'giu',
)
const times =
  /(?<![\p{L}\p{N}]|\d\s)(?:[x×]\s?(\d{1,3})(?!\s?(?:cm|mm|x|×))|(\d{1,3})\s?[x×](?=\s|$)(?!\s\d)|(?:qty|quantity)[:\s]{1,3}(\d{1,4}))(?![\p{L}\p{N}])/giu
const wanted =
  /(?<=\b(?:want|need|take|order|ordered|only|just|buy|bought|get|have)\s)(\d{1,3})(?=\s*(?:$|[.,!?]))/giu
const onlyNumber = new RegExp(`^\\s*(${someWords}|\\d{1,2}|${chinese})\\s*[.!。]?\\s*$`, 'iu')
const measure = '[个個只隻盒包瓶套双雙条條张張件支枝本盏盞把袋箱台份对對组組罐卷副床块塊]'
const chineseCount = new RegExp(
  `(?<![第每\\d.零一二两三四五六七八九十百千万]|[下上另没同哪这那后某](?=一))(\\d{1,4}|${chinese})\\s?${measure}(?![月星礼禮小钟鐘工问問多]|人[^造体工]|人$)`,
  'gu',
)

const mayCount = new RegExp(`[\\d${numerals}]|(?:\\b|_)(?:${words}|couple|pair|dozen)`, 'iu')

/**
 * How many: a number before a thing or a measure word, "x2", or a message that is only a number. Lengths,
 * weights, times, percentages and the pronoun "one" are no quantities. O(length).
 * @example findQuantities('2 pairs please')[0].entity.value // 2
 */
export function findQuantities(text: string): readonly Span[] {
  if (!mayCount.test(text)) return []
  const read = (match: RegExpExecArray) => quantity(match[0].trim(), match.slice(1).find(isNumber))
  const found = [counting, times, wanted, chineseCount].flatMap((pattern) => spansOf(text, pattern, read))
  const alone = onlyNumber.exec(text)
  const entity = alone === null ? undefined : quantity(alone[0].trim(), alone[1])
  return entity === undefined ? found : [...found, { start: 0, end: text.length, entity }]
}

function isNumber(part: string | undefined): boolean {
  return part !== undefined && numberOf(part) !== undefined
}

function quantity(text: string, written: string | undefined) {
  const value = written === undefined ? undefined : numberOf(written)
  if (value === undefined || value < 1 || !Number.isInteger(value)) return undefined
  if (/^one\s(?!pair|set|box|pack|bag|bottle|piece|unit|bar|dozen|more)/iu.test(`${text} `)) return undefined
  return { kind: 'quantity', text, value } as const
}

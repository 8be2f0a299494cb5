import { sign, unit } from './currencies.ts'
import { hanMoney, isPieces } from './hanMoney.ts'
import { numberOf, numberSource } from './numbers.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const { digits, words, chinese, numerals } = numberSource
const roughNumber = '几[十百千]|[十百千](?=[来多几])|十几'
const mixed = String.raw`\d{1,4}(?:\.\d{1,2})?(?:[千万百][\d一二三四五六七八九](?:百|千)?|[千万百]|[kw](?!\p{Script=Latin}))`
const number = `(?:${mixed}|${digits}|${words}|${chinese}|${roughNumber})`
const range = String.raw`\s?(?:-|–|~|to|and|or|到|至|和|或)\s?`
/** What a second number counts when it is no sum. */
const otherUnit = String.raw`(?![\d.,:]\d|\d|\s?(?:%|${sign}|percent|x\b|off|years?|months?|weeks?|days?|hours?|cm|m\b|kg|ml|l\b|people|pax|pieces?|pcs|am|pm|of|\p{L}{3,}s\b|[个只天年月号点件人盒包折]))`

const withSign = new RegExp(
  `(?<![\\p{L}\\p{N}])(${sign}\\s?${number}(?:k(?!\\p{L}))?)(?:${range}(${digits})${otherUnit})?(?!\\d)`,
  'giu',
)
const withUnit = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?<!\\d[.,])(?:(${number})${range})?(${number}[多来几]?\\s?${unit})`,
  'giu',
)
/** A sum has digits or Chinese numerals, or a currency behind or before words. */
const mayHoldMoney = new RegExp(`[\\d${numerals}]|(?<![\\p{L}\\p{N}])${sign}|${unit}|[块毛]把钱`, 'iu')

/**
 * Sums of money: numbers with a currency's sign or name. A range gives one entity for each end, and the sign of
 * one end counts for both. O(length).
 * @example findMoney('$20-50').map(s => s.entity.text) // ['$20', '50']
 */
export function findMoney(text: string): readonly Span[] {
  if (!mayHoldMoney.test(text)) return []
  return [
    ...spansIn(text, withSign, (match) => [...sumIn(match, match[1]), ...sumIn(match, match[2], true)]),
    ...spansIn(text, withUnit, (match) => [...sumIn(match, match[1]), ...sumIn(match, match[2], true)]),
    ...hanMoney(text),
  ]
}

const numberAlone = new RegExp(`${digits}|${words}|十几|${chinese}|几[十百千]`, 'iu')

function sumIn(match: RegExpExecArray, words: string | undefined, last = false): readonly Span[] {
  const value = words === undefined ? undefined : sumOf(words)
  if (words === undefined || value === undefined || value <= 0) return []
  const span = spanIn(match, words, { kind: 'money', text: words, value }, { last })
  const [left, right] = [match.input.slice(0, span.start), match.input.slice(span.end)]
  return isPieces(value, words, left.slice(-12), right.slice(0, 6)) ? [] : [span]
}

function sumOf(words: string): number | undefined {
  const [written = ''] = numberAlone.exec(words) ?? []
  const value = mixedSum(words) ?? numberOf(written) ?? roughly(written)
  const factor = /(?:cents?|分钱)$/iu.test(words) ? 0.01 : words.endsWith('毛钱') ? 0.1 : 1
  return value === undefined ? undefined : Math.round(value * factor * 10_000) / 10_000
}

const places: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, k: 1_000, 万: 10_000, w: 10_000 }

/** 1千2 is 1,200, and so is 1千2百; 1.5k is 1,500. */
function mixedSum(words: string): number | undefined {
  const [, high = '', place = '', low, lowPlace] =
    /(\d[\d,]*(?:\.\d{1,2})?)([百千万kw])(?:([\d一二三四五六七八九])([百千])?)?/iu.exec(words) ?? []
  const factor = places[place.toLowerCase()]
  if (factor === undefined) return undefined
  const rest = low === undefined ? 0 : (numberOf(low) ?? 0) * (places[lowPlace ?? ''] ?? factor / 10)
  return (numberOf(high) ?? 0) * factor + rest
}

/** 三四十 is up to forty, 几十 some tens, 百来 about a hundred. */
function roughly(written: string): number | undefined {
  if (/^[一二两三四五六七八九]{2}/u.test(written)) return numberOf(written.slice(1))
  return written === '十几' ? 10 : numberOf(`一${written.replace('几', '')}`)
}

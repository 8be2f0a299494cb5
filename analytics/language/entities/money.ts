import { sign, unit } from './currencies.ts'
import { measureWords } from './measures.ts'
import { numberOf, numberSource } from './numbers.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const { digits, words, chinese, numerals } = numberSource
const roughNumber = '几[十百千]|[十百千](?=[来多几])|十几'
const number = `(?:\\d{1,4}(?:\\.\\d)?[千万]|${digits}|${words}|${chinese}|${roughNumber})`
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
const coins = new RegExp(
  `(${digits}|${chinese})块([\\d一二三四五六七八九])(?:毛|角)?(?![\\d十百千]|${measureWords})`,
  'gu',
)

/** A sum has digits or Chinese numerals, or a currency behind or before words. */
const mayHoldMoney = new RegExp(`[\\d${numerals}]|(?<![\\p{L}\\p{N}])${sign}|${unit}`, 'iu')

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
    ...spansIn(text, coins, readCoins),
  ]
}

/** 39块9 is 39.90. */
function readCoins(match: RegExpExecArray): readonly Span[] {
  const [found, whole = '', tenths = ''] = match
  const value = (numberOf(whole) ?? 0) + (numberOf(tenths) ?? 0) / 10
  return value > 0 ? [spanIn(match, found, { kind: 'money', text: found, value })] : []
}

/** Below this, 块 without 钱 counts pieces rather than dollars. */
const fewestDollars = 5
const numberAlone = new RegExp(`${digits}|${words}|十几|${chinese}|几[十百千]`, 'iu')

function sumIn(match: RegExpExecArray, words: string | undefined, last = false): readonly Span[] {
  const value = words === undefined ? undefined : sumOf(words)
  if (words === undefined || value === undefined || value <= 0) return []
  if (value < fewestDollars && /块$/u.test(words)) return []
  return [spanIn(match, words, { kind: 'money', text: words, value }, { last })]
}

function sumOf(words: string): number | undefined {
  const [written = ''] = numberAlone.exec(words) ?? []
  const thousands = /\d([千万])/u.exec(words)?.[1]
  const value = numberOf(written) ?? roughly(written)
  const factor =
    thousands === '万'
      ? 10_000
      : thousands === '千' || /\dk$/iu.test(words)
        ? 1_000
        : /(?:cents?|毛钱)$/iu.test(words)
          ? 0.01
          : 1
  return value === undefined ? undefined : Math.round(value * factor * 10_000) / 10_000
}

/** 三四十 is up to forty, 几十 some tens, 百来 about a hundred. */
function roughly(written: string): number | undefined {
  if (/^[一二三四五六七八九]{2}/u.test(written)) return numberOf(written.slice(1))
  return written === '十几' ? 10 : numberOf(`一${written.replace('几', '')}`)
}

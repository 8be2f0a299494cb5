import { sign, unit } from './currencies.ts'
import { hanMoney, isPieces } from './hanMoney.ts'
import { markedNumber, markNumbers, spansMarked } from './markedNumbers.ts'
import { numberOf, numberSource, roughNumberOf } from './numbers.ts'
import { type Span, spanIn } from './span.ts'

const { digits, words, chinese, mixed, formal, numerals } = numberSource
const roughNumber = '几[十百千]|[十百千](?=[来多几])|十几'
/** 2w is two times 万. */
const tenThousands = String.raw`\d{1,4}(?:\.\d{1,2})?w(?!\p{Script=Latin})`
const numbers = (inWords: string) =>
  `(?:${mixed}|${tenThousands}|${inWords}|${digits}|${chinese}|${formal}|${roughNumber})`
const number = numbers(markedNumber)
const range = String.raw`\s?(?:-|–|~|to|and|or|到|至|和|或)\s?`
/** What a second number counts when it is no sum. */
const otherUnit = String.raw`(?![\d.,:]\d|\d|\s?(?:%|${sign}|percent|x\b|off|years?|months?|weeks?|days?|hours?|cm|m\b|kg|ml|l\b|people|pax|pieces?|pcs|am|pm|of|\p{L}{3,}s\b|[个只天年月号点件人盒包折]))`

const withSign = new RegExp(
  `(?<![\\p{L}\\p{N}])(${sign}\\s?${number})(?:${range}(${digits})${otherUnit})?(?!\\d)`,
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
  const marked = markNumbers(text)
  return [
    ...spansMarked(marked, withSign, (match) => [...sumIn(match, match[1]), ...sumIn(match, match[2], true)]),
    ...spansMarked(marked, withUnit, (match) =>
      rangeOf(sumIn(match, match[1]), sumIn(match, match[2], true)),
    ),
    ...hanMoney(text),
  ]
}

/** "Two to three hundred dollars" begins at 200, "fifty to a hundred" at 50. */
function rangeOf(low: readonly Span[], high: readonly Span[]): readonly Span[] {
  const [lower, higher] = [low[0]?.entity, high[0]?.entity]
  if (lower?.kind !== 'money' || higher?.kind !== 'money') return [...low, ...high]
  const value = lower.value * scaleOf(higher.text)
  const scaled = /^(?:\p{L}{1,5}|\d{1,2})$/u.test(lower.text) && value < higher.value
  return [...low.map((span) => (scaled ? { ...span, entity: { ...lower, value } } : span)), ...high]
}

const scale = new RegExp(`^(?:\\d{1,2}|\\p{L}+)\\s?(?:(hundred|百)|(thousand|k|千))\\s?${unit}$`, 'iu')

function scaleOf(words: string): number {
  const [, hundreds, thousands] = scale.exec(words) ?? []
  return hundreds === undefined ? (thousands === undefined ? 1 : 1_000) : 100
}

const numberAlone = new RegExp(numbers(words), 'iu')

function sumIn(match: RegExpExecArray, words: string | undefined, last = false): readonly Span[] {
  const value = words === undefined ? undefined : sumOf(words)
  if (words === undefined || value === undefined || value <= 0) return []
  const span = spanIn(match, words, { kind: 'money', text: words, value }, { last })
  const [left, right] = [match.input.slice(0, span.start), match.input.slice(span.end)]
  return isPieces(value, words, left.slice(-12), right.slice(0, 6)) ? [] : [span]
}

function sumOf(words: string): number | undefined {
  const [written = ''] = numberAlone.exec(words) ?? []
  const value = numberOf(written) ?? roughly(written)
  const factor = /(?:cents?|分钱)$/iu.test(words) ? 0.01 : words.endsWith('毛钱') ? 0.1 : 1
  return value === undefined ? undefined : Math.round(value * factor * 10_000) / 10_000
}

/** 三四十 is up to forty, 几十 some tens, 百来 about a hundred. */
function roughly(written: string): number | undefined {
  return roughNumberOf(written) ?? (written === '十几' ? 10 : numberOf(`一${written.replace('几', '')}`))
}

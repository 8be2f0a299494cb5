import { englishCounts, listsOnes, otherCounts, some } from './englishCounts.ts'
import { englishNumberWord } from './englishNumbers.ts'
import { markNumbers, matchMarked } from './markedNumbers.ts'
import { measure } from './measures.ts'
import { numberOf, numberSource, roughNumberOf } from './numbers.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const { chinese, numerals } = numberSource
const times =
  /(?<![\p{Script=Latin}\p{N}]|\d\s)(?:[x×]\s?\d{1,3}(?!\s?(?:cm|mm|x|×))|\d{1,3}\s?[x×](?=\s|$|[,.!?])(?!\s\d))(?![\p{Script=Latin}\p{N}])/giu

const oneOfSeveral =
  /(?<!\p{L}|\b(?:that|this|the|which|each|every|any|no|such|other|last|first|only|day|just|share|new|same|right|wrong|big|small|red|blue|black|white|green)\s)(one)(?=\s(?!of\b|day\b|more\b|thing\b|question\b|is\b|was\b|that\b|by\b|in\b|for\b|and\b|or\b|from\b|with\b|last\b|final\b)\p{Script=Latin}{3})/giu
const listed =
  /(?<!\p{L})one(?!\p{L})[^.!?]{1,40}(?:(?<!\p{L})and(?!\p{L})|[,&+]|(?<!\p{L})plus(?!\p{L}))|(?:(?<!\p{L})and|[,.&+]|(?<!\p{L})plus)\s?one(?!\p{L})/iu
const onlyNumber = new RegExp(`^\\s*(${some}|${chinese})\\s*[.!。]?\\s*$`, 'iu')
const chineseCount = new RegExp(
  `(?<![第每\\d.零一二两三四五六七八九十百千万几半]|[周期拜]|[下上另没同哪这那后某](?=一))(\\d{1,4}|${chinese})[来几多]?\\s?${measure}`,
  'gu',
)

const han = /\p{Script=Han}/u
const mayCount = new RegExp(
  `[\\d${numerals}半俩仨]|(?:\\b|_)(?:${englishNumberWord}|couple|pair|dozen)`,
  'iu',
)

/**
 * How many: a number before a thing, a number with its measure word in Chinese, "x2", or a message that is only a
 * number. Lengths, weights, times, ages, percentages and the pronoun "one" are no quantities. O(length).
 * @example findQuantities('2 pairs please')[0].entity // { kind: 'quantity', text: '2', value: 2 }
 */
export function findQuantities(text: string): readonly Span[] {
  if (!mayCount.test(text)) return []
  const marked = markNumbers(text)
  const counted = [...englishCounts(marked, quantity), ...hanCounts(text)]
  const listing = listsOnes(text) || (counted.length > 0 && listed.test(text))
  const ones = listing ? spansIn(text, oneOfSeveral, (match) => place(match, match[1] ?? '', 1)) : []
  const alone = matchMarked(marked, onlyNumber)
  return [
    ...counted,
    ...ones,
    ...(counted.length > 0 && !han.test(text) ? otherCounts(marked, quantity) : []),
    ...(alone === null ? [] : quantity(alone, alone[1])),
  ]
}

/** Numbers with their measure words in Chinese, and "x2". */
const hanCounts = (text: string): readonly Span[] => [
  ...spansIn(text, chineseCount, (match) =>
    quantity(match, match[0], { written: match[1], each: pieces[match[0].slice(-1)] ?? 1 }),
  ),
  ...spansIn(text, times, (match) =>
    quantity(match, match[0], { written: match[0].replace(/[\sx×]/giu, '') }),
  ),
  ...spansIn(text, /(?<!一)半打(?!折)/gu, (match) => place(match, match[0], 6)),
  ...spansIn(text, /(?<=[买要订来收给送寄拿退][了到]?)[俩仨]/gu, (match) =>
    place(match, match[0], match[0] === '俩' ? 2 : 3),
  ),
]

/** 一打 is twelve, 一对 two. */
const pieces: Readonly<Record<string, number>> = { 打: 12, 对: 2, 對: 2 }

interface Counted {
  /** What is read, when it is not the words themselves. */
  readonly written?: string | undefined
  /** How many there are in one of what is counted. */
  readonly each?: number
  /** Whether "one" counts. */
  readonly one?: boolean
  /** Whether the words stand last in the match. */
  readonly last?: boolean
}

function quantity(
  match: RegExpExecArray,
  words: string | undefined,
  { written = words, each = 1, one = false, last = true }: Counted = {},
): readonly Span[] {
  const value =
    numberOf((written ?? '').replace(/^half\s/iu, '').replace(/\sof$/iu, '')) ?? roughNumberOf(written ?? '')
  if (words === undefined || value === undefined || value < 1 || !Number.isInteger(value)) return []
  if (!one && /^one$/iu.test(words) && !oneOfKind.test(after(match, words))) return []
  return place(match, words, /^half\s/iu.test(words) ? value / 2 : value * each, last)
}

const oneOfKind =
  /^one\s(?:pair|set|box|pack|bag|bottle|piece|unit|bar|dozen|more(?!\sthing|\squestion|\stime))/iu

const place = (match: RegExpExecArray, words: string, value: number, last = true): readonly Span[] => [
  spanIn(match, words, { kind: 'quantity', text: words, value }, { last }),
]

/** The words and what follows them. */
const after = ({ input, index, 0: found }: RegExpExecArray, words: string): string =>
  input.slice(index + found.lastIndexOf(words), index + found.length + 20)

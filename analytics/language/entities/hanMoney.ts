import { named } from './currencies.ts'
import { measureWords } from './measures.ts'
import { numberOf, numberSource } from './numbers.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const { digits, chinese, numerals } = numberSource
const figure = '[\\d一二三四五六七八九]'
const tenths = new RegExp(
  `(${digits}|${chinese})(?:块钱?|元)(${figure}|半)(?:(?:毛|角)(?:钱|${figure}分?)?)?(?![\\d十百千]|折|(?!包邮)${measureWords})`,
  'gu',
)
/** Sums below one, which 毛 and 角 name; 分 is a mark as well, so that it needs 钱 or a word for paying. */
const small = new RegExp(
  `(?<![\\d.${numerals}块几])(?:(\\d{1,2}|[${numerals}]{1,3})(?:毛(?:钱|(?![巾毯衣线绒笔重毛料发病]))|角(?:钱|(?<!一角)(?![落度色形尺架型星钢桌亭铁海])))|(\\d{1,2}|[${numerals}]{1,3})分(?:钱|(?<=(?:退|差|扣|收|付|便宜|贵|给|返)了?我?\\d{1,2}分)(?![钟之期手类店享好公别])))`,
  'gu',
)
const before = new RegExp(
  `(?:${named})\\s?(${digits}|${chinese})(?:[千万百]|k(?!\\p{L}))?(?:[多来]?(?:块钱?|元))?(?![\\d.]|[个件只盒包折%])`,
  'gu',
)

/**
 * Sums in Chinese that are told in other ways than a number and its currency: 39块9, 六块半, 五毛, 人民币300, and
 * 块把钱, which is about one.
 */
export const hanMoney = (text: string): readonly Span[] => [
  ...spansIn(text, tenths, (match) =>
    sum(
      match,
      (numberOf(match[1] ?? '') ?? 0) + (match[2] === '半' ? 0.5 : (numberOf(match[2] ?? '') ?? 0) / 10),
    ),
  ),
  ...spansIn(text, small, (match) =>
    sum(match, (numberOf(match[1] ?? match[2] ?? '') ?? 0) / (match[1] === undefined ? 100 : 10)),
  ),
  ...spansIn(text, before, (match) => sum(match, numberOf(match[1] ?? '') ?? 0)),
  ...spansIn(text, /[块毛]把钱/gu, (match) => sum(match, match[0].startsWith('块') ? 1 : 0.1)),
]

const sum = (match: RegExpExecArray, value: number): readonly Span[] =>
  value > 0 ? [spanIn(match, match[0], { kind: 'money', text: match[0], value })] : []

/** Below this, 块 without 钱 counts pieces unless the words around it tell of a price. */
const fewestDollars = 5
/** From this on pieces are counted only where they are named at once. */
const mostPieces = 20
const goods = '皂|布|毯|板|表|垫|巾|蛋糕|巧克力|电池'
const pieces = new RegExp(`^\\p{Script=Han}{0,2}(?:${goods})`, 'u')
const manyPieces = new RegExp(`^\\p{Script=Han}?(?:${goods})`, 'u')
const priced = new RegExp(
  `(?:[运邮路差]费|手续费|费用|价格?|邮资|卖|便宜|贵|多[收扣付退]|少[收退付]|减|降|涨|赚|省|差价?|抵|值|花|[降涨减卖]到|退给?我|(?:每|一)${measureWords})(?:了|我|你|您|是|要|才|只|就|我们)*$`,
  'u',
)
const closes = /^(?:$|[\s,，。.!！?？;；、~)）]|[的也都吧吗呢啊了太还以左上多]|运费|邮费|不)/u

/** Whether 块 behind a number counts pieces: 四块香皂, but not 运费三块. */
export function isPieces(value: number, words: string, left: string, right: string): boolean {
  if (!words.endsWith('块')) return false
  if (value >= mostPieces) return manyPieces.test(right)
  if (pieces.test(right) || left.endsWith('块')) return true
  return value < fewestDollars && !(priced.test(left) && closes.test(right))
}

import { simplify } from '../simplify.ts'
import { englishNumber, englishNumberOf } from './englishNumbers.ts'

const chineseDigits = '零一二三四五六七八九'
/** Written on cheques and vouchers, and in simplified characters only; 参 stands for 叁. */
const formal = '壹贰叁参肆伍陆柒捌玖拾佰仟'
const plain = '一二三三四五六七八九十百千'

const numerals = '零〇一二两兩三四五六七八九十百千万萬'

/** Pattern texts for numbers: digits with separators, English number words, Chinese numerals and their characters. */
export const numberSource = {
  digits: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?`,
  words: englishNumber,
  chinese: `[${numerals}]{1,9}`,
  /** Digits with what they are multiplied by: 1.5k, 3百, 1千2, 1千2百. */
  mixed: String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,5})(?:\.\d{1,2})?(?:[千万百](?:[\d一二三四五六七八九][百千]?)?|k(?!\p{Script=Latin}))`,
  /** 伍拾, 壹仟贰佰; the characters are words and surnames too: 大陆, 收拾. */
  formal: `(?<![大内登收${formal}])(?=.[${formal}元圆块整])[${formal}零万]{1,13}`,
  numerals,
}

/** Most patterns need a digit, so that most messages need not be searched with them. */
export const hasDigit = /\d/

/**
 * The number that digits, English words or Chinese numerals stand for; undefined when they stand for none.
 * Numbers up to 99,999,999. O(length).
 * @example numberOf('1,250.50') // 1250.5
 * @example numberOf('twenty five') // 25
 * @example numberOf('1.5k') // 1500
 * @example numberOf('一百五') // 150
 */
export function numberOf(written: string): number | undefined {
  const text = written.trim().toLowerCase()
  if (/^\d[\d.,]*$/.test(text)) return finite(Number(text.replaceAll(',', '')))
  const mixed = mixedNumber.exec(text)
  if (mixed !== null) return fromMixed(mixed)
  return /^[a-z\d]/.test(text) ? englishNumberOf(text) : fromChinese(inPlain(simplify(text)))
}

const anyNumber = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?:${numberSource.mixed}|${numberSource.words}(?!\\p{Script=Latin})|(?:${numberSource.digits})(?!\\d)|${numberSource.chinese})`,
  'giu',
)

/** The numbers that a text names, in digits, English words or Chinese numerals. O(length). */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(anyNumber)].flatMap(([written]) => numberOf(written) ?? [])

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

const neighbours = /^(?:一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)/u

/**
 * The number up to which two neighbouring digits go: three for 两三, forty for 三四十; 三五 is up to five. Undefined
 * for other digits, which are no number: 五一 is a holiday. O(length).
 */
export const roughNumberOf = (written: string): number | undefined =>
  neighbours.test(written) ? numberOf(written.slice(1)) : undefined

const mixedNumber = /^(\d[\d,]*(?:\.\d{1,2})?)([百千万kw])(?:([\d一二三四五六七八九])([百千])?)?$/u
const places: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1_000],
  ['k', 1_000],
  ['万', 10_000],
  ['w', 10_000],
])

/** 1千2 is 1,200, and so is 1千2百. */
function fromMixed([, high = '', place = '', low, lowPlace = '']: RegExpExecArray): number {
  const factor = places.get(place) ?? 1
  const rest = low === undefined ? 0 : (numberOf(low) ?? 0) * (places.get(lowPlace) ?? factor / 10)
  return Math.round(Number(high.replaceAll(',', '')) * factor * 100) / 100 + rest
}

const formalNumerals = new RegExp(`[${formal}]`, 'gu')

const inPlain = (text: string): string =>
  text.replace(formalNumerals, (each) => plain.charAt(formal.indexOf(each)))

const chineseSection =
  /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?(零)?([一二三四五六七八九])?$/u

/** Sections of four digits, each with its 千, 百 and 十; 万 stands between two of them: 一万二 is 12,000. */
function fromChinese(written: string): number | undefined {
  const sections = written.replaceAll('两', '二').replaceAll('〇', '零').split('万')
  const values = sections.map((section) => fromSection(section))
  const [high, low = 0] = values
  if (sections[0] === '' || high === undefined || sections.length > 2 || values.includes(undefined))
    return undefined
  return sections.length === 2
    ? high * 10_000 + low * (sections[1]?.length === 1 && low < 10 ? 1_000 : 1)
    : high
}

function fromSection(section: string): number | undefined {
  const parts = chineseSection.exec(section)
  if (parts === null) return undefined
  const [, thousands, hundreds, tens, ten, zero, rest] = parts
  const digit = (character: string | undefined) => Math.max(0, chineseDigits.indexOf(character ?? ''))
  const whole =
    digit(thousands) * 1_000 + digit(hundreds) * 100 + (ten === undefined ? 0 : digit(tens ?? '一') * 10)
  return whole + digit(rest) * placeOfRest(section, zero)
}

/** What stands last without its place goes one below the place before it: 一百五 is 150, 两千五 is 2,500. */
function placeOfRest(section: string, zero: string | undefined): number {
  const before = section.at(-2)
  if (zero !== undefined) return 1
  return before === '百' ? 10 : before === '千' ? 100 : 1
}

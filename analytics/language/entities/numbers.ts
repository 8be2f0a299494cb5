import { simplify } from '../simplify.ts'

const english: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  a: 1,
  an: 1,
}
const chineseDigits = '零一二三四五六七八九'
/** What the number before is multiplied by. */
const factors: Readonly<Record<string, number>> = { hundred: 100, dozen: 12, couple: 2, pair: 1 }

const small = Object.keys(english).filter((word) => word.length > 2)
const words = `(?:${small.toSorted((a, b) => b.length - a.length).join('|')})`

const numerals = '零〇一二两兩三四五六七八九十百千万萬'

/** Pattern texts for numbers: digits with separators, English number words, Chinese numerals and their characters. */
export const numberSource = {
  digits: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?`,
  words: String.raw`${words}(?:[\s-]${words})?(?:\shundred)?|an?\shundred`,
  chinese: `[${numerals}]{1,9}`,
  numerals,
}

/** Most patterns need a digit, so that most messages need not be searched with them. */
export const hasDigit = /\d/

/**
 * The number that digits, English words or Chinese numerals stand for; undefined when they stand for none.
 * Numbers up to 99,999,999. O(length).
 * @example numberOf('1,250.50') // 1250.5
 * @example numberOf('twenty five') // 25
 * @example numberOf('一百五') // 150
 */
export function numberOf(written: string): number | undefined {
  const text = written.trim().toLowerCase()
  if (/^\d[\d.,]*$/.test(text)) return finite(Number(text.replaceAll(',', '')))
  return /^[a-z\d]/.test(text) ? fromEnglish(text) : fromChinese(simplify(text))
}

const anyNumber = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?:(?:${numberSource.digits})(?!\\d)|(?:${numberSource.words})(?!\\p{Script=Latin})|${numberSource.chinese})`,
  'giu',
)

/** The numbers that a text names, in digits, English words or Chinese numerals. O(length). */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(anyNumber)].flatMap(([written]) => numberOf(written) ?? [])

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

function fromEnglish(text: string): number | undefined {
  return text.split(/[\s-]+/u).reduce<number | undefined>(addWord, 0)
}

function addWord(sum: number | undefined, word: string): number | undefined {
  if (sum === undefined) return undefined
  const factor = factors[word]
  if (factor !== undefined) return Math.max(1, sum) * factor
  const value = /^\d+$/.test(word) ? Number(word) : english[word]
  return value === undefined ? undefined : sum + value
}

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

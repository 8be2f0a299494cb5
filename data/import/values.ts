import type { Language, Moment, OrderStatus } from '../records.ts'

/** Characters; no number or date is longer. */
const longest = 48

/**
 * A price: `1234.5`, `1,234.50`, `1.234,50`, `S$39.90`, `39,90 €`. With both marks the last one is the decimal
 * mark; a lone comma is one unless three digits follow it; a lone point always is. Undefined for anything else,
 * for negative amounts and from a thousand million up.
 */
export function readPrice(text: string): number | undefined {
  if (text.length > longest) return undefined
  const bare = text
    .normalize('NFKC')
    .replace(/^\s*(?:[A-Z]{0,3}\s*[$€£¥₹元]|[A-Z]{3})?\s*|\s*(?:[$€£¥元]|[A-Z]{3})?\s*$/g, '')
  if (!/^\d[\d.,' ]*$/.test(bare)) return undefined
  const plain = withPoint(bare.replace(/[' ]/g, ''))
  const price = /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : Number.NaN
  return price < 1e9 ? price : undefined
}

function withPoint(digits: string): string {
  const comma = digits.lastIndexOf(',')
  const point = digits.lastIndexOf('.')
  if (comma >= 0 && point >= 0) {
    return comma > point ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
  }
  if (/^\d{1,3}(,\d{3})+$/.test(digits)) return digits.replaceAll(',', '')
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '')
  return digits.replace(',', '.')
}

/** A whole number, also written `6.0` or `1,000`; undefined for anything else and beyond a thousand million. */
export function readWhole(text: string): number | undefined {
  if (text.length > longest) return undefined
  const plain = text.normalize('NFKC').replace(/^\s*\+|\s+/g, '')
  if (!/^-?(\d{1,3}(,\d{3})+|\d{1,12})(\.0*)?$/.test(plain)) return undefined
  const whole = Number(plain.replaceAll(',', ''))
  return Math.abs(whole) <= 1e9 ? whole : undefined
}

export interface DateRules {
  /** Which of the first two numbers of 03/04/2024 is the day; such dates are not understood without it. */
  readonly dates?: 'day-first' | 'month-first' | undefined
  /** Hours from UTC of times without a zone, such as +08:00. */
  readonly offset?: string | undefined
}

export interface Rules extends DateRules {
  readonly now: Moment
}

/** Whether a moment lies in the future; a day's grace covers time zones. */
export const isAhead = (at: Moment | undefined, { now }: Rules): boolean =>
  at !== undefined && at > now + 864e5

/**
 * A moment: ISO 8601 with or without a time, `2024/3/5`, `2024年3月5日`, `05/03/2024` by the rules, or milliseconds
 * since 1970. Undefined for anything else, for days that do not exist and for years before 1970 or after 2200.
 */
export function readDate(text: string, rules: DateRules = {}): Moment | undefined {
  if (text.length > longest) return undefined
  const plain = text.normalize('NFKC').trim()
  if (/^\d{12,13}$/.test(plain) && !compact.test(plain)) return within(Number(plain))
  const parts = yearFirst.exec(plain)?.groups ?? yearLast(rules.dates)?.exec(plain)?.groups
  return parts === undefined ? undefined : moment(parts, rules.offset ?? 'Z')
}

/** 202403051430 is no moment of 1976, but a date and time that somebody wrote without separators. */
const compact = /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])[0-5]\d$/

const time = String.raw`(?:(?:[T ]|, ?)\s*(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:\.\d{1,9})?)?\s*(?<half>[AaPp][Mm])?\s*(?<zone>Z|UTC|[+-]\d{2}:?\d{2})?)?`
const yearFirst = new RegExp(String.raw`^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?${time}$`)
const dayFirst = new RegExp(String.raw`^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})${time}$`)
const monthFirst = new RegExp(String.raw`^(?<m>\d{1,2})[-/.](?<d>\d{1,2})[-/.](?<y>\d{4})${time}$`)

function yearLast(order: DateRules['dates']): RegExp | undefined {
  if (order === undefined) return undefined
  return order === 'day-first' ? dayFirst : monthFirst
}

function moment(parts: Readonly<Record<string, string | undefined>>, offset: string): Moment | undefined {
  const { y = '', m = '', d = '', h = '0', min = '00', s = '00', half, zone } = parts
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const day = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)))
  if (day.getUTCMonth() !== Number(m) - 1 || day.getUTCDate() !== Number(d)) return undefined
  if (hour > 23 || Number(min) > 59 || Number(s) > 59) return undefined
  return within(
    day.getTime() + (hour * 60 + Number(min) - minutes(zone ?? offset)) * 60_000 + Number(s) * 1000,
  )
}

/** Minutes ahead of UTC. */
function minutes(zone: string): number {
  const [, sign, hours, rest] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return sign === undefined ? 0 : (Number(hours) * 60 + Number(rest)) * (sign === '-' ? -1 : 1)
}

function within(at: Moment): Moment | undefined {
  return at >= -864e5 && at < Date.UTC(2200, 0) ? Math.max(0, at) : undefined
}

const yes = new Set(['true', 'yes', 'y', '1', 't', 'on', 'active', '是', '有', 'x', '✓'])
const no = new Set(['false', 'no', 'n', '0', 'f', 'off', 'inactive', 'discontinued', '否', '无'])

/** Yes or no in the usual words of both languages; undefined for others. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase()
  if (yes.has(word)) return true
  return no.has(word) ? false : undefined
}

const statuses: readonly (readonly [OrderStatus, words: string])[] = [
  ['placed', 'placed|new|pending|open|paid|processing|已下单|待付款|已付款|待发货'],
  ['packed', 'packed|ready|已打包|已包装'],
  ['shipped', 'shipped|sent|dispatched|in transit|已发货|运输中|待收货'],
  ['delivered', 'delivered|complete|completed|closed|fulfilled|已送达|已签收|已完成'],
  ['cancelled', 'cancelled|canceled|void|voided|returned|refunded|已取消|已退款|已退货'],
]
const statusOf = new Map(
  statuses.flatMap(([status, words]) => words.split('|').map((word) => [word, status] as const)),
)

/** The status behind the usual words of both languages; returned and refunded count as cancelled. */
export function readStatus(text: string): OrderStatus | undefined {
  return statusOf.get(text.toLowerCase())
}

/** English or Chinese from a language code or name; undefined for others. */
export function readLanguage(text: string): Language | undefined {
  if (/^(zh|cn|chinese|mandarin|中文|汉语|华语|简体|繁体)/i.test(text)) return 'zh'
  return /^(en|english|英文|英语)/i.test(text) ? 'en' : undefined
}

/** An address of an ordinary form. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)
}

/** Without control characters, with single blanks, and at most so many characters. */
export function tidyText(text: string, most: number): string {
  const bare = text
    .replace(control, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
  if (bare.length <= most) return bare
  const cut = bare.slice(0, most)
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd()
}

const control = /[\p{Cc}\u200B\u2028-\u202E\u2066-\u2069]/gu

/** A key: no control characters, at most 100 characters; 17850.0 is 17850, as spreadsheets write it. */
export function readKey(text: string): string | undefined {
  const key = tidyText(text.normalize('NFKC'), Number.POSITIVE_INFINITY).replace(/^(\d+)\.0$/, '$1')
  return key === '' || key.length > 100 ? undefined : key
}

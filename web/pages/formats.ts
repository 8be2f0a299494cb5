import type { Language, Moment } from '../../data/index.ts'

const locales = { en: 'en-GB', zh: 'zh-CN' } as const
const minute = 60_000

/** How numbers, prices and moments are written in one language; times in the reader's own time zone. */
export interface Formats {
  readonly number: (value: number) => string
  /** A share between 0 and 1, as whole percent. */
  readonly percent: (share: number) => string
  readonly money: (amount: number, currency: string | undefined) => string
  readonly time: (at: Moment) => string
  readonly date: (at: Moment) => string
  readonly dateTime: (at: Moment) => string
  /** Today by its time, another day by its date. */
  readonly short: (at: Moment, now: Moment) => string
  /** A length of time, rounded to its largest unit: 4 min, 2 hr. */
  readonly length: (millis: number) => string
  /** A day written 2026-03-12, without its year. */
  readonly day: (iso: string) => string
  /** At what time of the reader a day of UTC begins. */
  readonly dayBegins: (now: Moment) => string
}

const made = new Map<Language, Formats>()

/** The formats of a language, made once. */
export function formatsOf(language: Language): Formats {
  const found = made.get(language) ?? makeFormats(locales[language])
  made.set(language, found)
  return found
}

function makeFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const date = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' })
  const dayMonth = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' })
  const utcDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: (amount, currency) => moneyIn(locale, amount, currency),
    time: (at) => time.format(at),
    date: (at) => date.format(at),
    dateTime: (at) => `${date.format(at)} ${time.format(at)}`,
    short: (at, now) => (date.format(at) === date.format(now) ? time : dayMonth).format(at),
    length: (millis) => lengthIn(locale, millis),
    day: (iso) => utcDay.format(Date.parse(`${iso}T00:00:00Z`)),
    dayBegins: (now) => time.format(now - (now % (1440 * minute))),
  }
}

/** Singapore dollars are written S$39.90 in every language of the house; other currencies as Intl does. */
function moneyIn(locale: string, amount: number, currency: string | undefined): string {
  if (currency === undefined)
    return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount)
  if (currency !== 'SGD') return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount)
  const digits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return `${amount < 0 ? '-' : ''}S$${digits.format(Math.abs(amount))}`
}

function lengthIn(locale: string, millis: number): string {
  const minutes = Math.max(0, Math.floor(millis / minute))
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 1440
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}

import type { Language, Moment, Text } from '../../data/index.ts'

const locale = { en: 'en-SG', zh: 'zh-Hans-SG' } as const

/** What of the shop shows in its phrases. */
export interface Local {
  readonly currency: string
  readonly timeZone: string
  /** An order number of this shop, for customers who ask what it looks like. */
  readonly orderExample: string
}

/** Whom to call in an emergency, as the shop's settings say it for its country; what they do not say stays unnamed. */
export interface Emergency {
  readonly ambulance?: string | undefined
  readonly fire?: string | undefined
  readonly police?: string | undefined
  /** Who listens to people in despair. */
  readonly crisisLine?: { readonly name: Text; readonly phone: string } | undefined
}

/** An order as it is named in either language, with its day where that helps. */
export interface OrderName {
  in(language: Language): string
}

/** What a talk tells of a customer's profile. */
export interface ProfileInBrief {
  readonly orders: number
  readonly money: number
  readonly recencyDays: number | undefined
  /** The category with the most money, and its share of that. */
  readonly taste: { readonly name: Text; readonly share: number } | undefined
  readonly suggestions: { readonly shown: number; readonly taken: number; readonly refused: number }
  /** Where the whole profile is. */
  readonly page: string
}

/** An amount as a customer reads it: S$39.90. */
export function money(amount: number, { currency }: Pick<Local, 'currency'>): string {
  return `${symbols[currency] ?? `${currency} `}${amounts(currency).format(amount)}`
}

/** A round amount, without cents when there are none: S$30. */
export const roundMoney = (amount: number, local: Pick<Local, 'currency'>): string =>
  money(amount, local).replace(/\.0+$/, '')

const symbols: Readonly<Record<string, string>> = {
  SGD: 'S$',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  CNY: '¥',
  HKD: 'HK$',
}

/** What things come to, each so many times its price. */
export const sumOf = (items: readonly { readonly price: number; readonly pieces: number }[]): number =>
  items.reduce((sum, { price, pieces }) => sum + price * pieces, 0)

/** A sum without so many percent of it. */
export const less = (sum: number, percent: number): number => (sum * (100 - percent)) / 100

/** A share as a customer reads it: 56%. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** A day as a customer reads it: 12 November, 11月12日. */
export function day(at: Moment, language: Language, { timeZone }: Pick<Local, 'timeZone'>): string {
  return days(language, timeZone).format(at)
}

/** The same, with the year when it is not the one that it is now: 26 November 2025, 2025年11月26日. */
export function dayAndYear(
  at: Moment,
  now: Moment,
  language: Language,
  { timeZone }: Pick<Local, 'timeZone'>,
): string {
  const yearOf = years(timeZone).format
  const isNow = yearOf(at) === yearOf(now)
  return isNow ? day(at, language, { timeZone }) : fullDays(language, timeZone).format(at)
}

/** A day and an hour as a customer reads them: Tuesday, 24 November at 14:00; 11月24日星期二 14:00. */
export function moment(at: Moment, language: Language, { timeZone }: Pick<Local, 'timeZone'>): string {
  return moments(language, timeZone).format(at)
}

/** Names in a row: a, b and c; a、b和c. */
export const list = (items: readonly string[], language: Language): string => lists(language).format(items)

const amounts = made((currency: string) => {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: digits.minimumFractionDigits ?? 2,
    maximumFractionDigits: digits.maximumFractionDigits ?? 2,
  })
})

const days = made(
  (language: Language, timeZone: string) =>
    new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'long', timeZone }),
)

const fullDays = made(
  (language: Language, timeZone: string) =>
    new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone }),
)

const years = made((timeZone: string) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }))

const moments = made(
  (language: Language, timeZone: string) =>
    new Intl.DateTimeFormat(locale[language], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone,
    }),
)

const lists = made((language: Language) => new Intl.ListFormat(locale[language], { type: 'conjunction' }))

/** Keeps what it makes: a formatter costs a thousand times what its use does, and a shop needs only a few. */
/** A formatter for each key, made once: making one costs more than what is formatted with it. */
export function made<Of extends readonly string[], Formatter>(
  make: (...of: Of) => Formatter,
): (...of: Of) => Formatter {
  const kept = new Map<string, Formatter>()
  return (...of) => {
    const key = of.join(' ')
    const formatter = kept.get(key) ?? make(...of)
    kept.set(key, formatter)
    return formatter
  }
}

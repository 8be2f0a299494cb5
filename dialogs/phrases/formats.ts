import type { Language, Moment } from '../../data/index.ts'

const locale = { en: 'en-SG', zh: 'zh-Hans-SG' } as const

/** What of the shop shows in its phrases. */
export interface Local {
  readonly currency: string
  readonly timeZone: string
  /** An order number of this shop, for customers who ask what it looks like. */
  readonly orderExample: string
}

/** An amount as a customer reads it: S$39.90. */
export function money(amount: number, { currency }: Pick<Local, 'currency'>): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  const number = amount.toLocaleString('en', {
    minimumFractionDigits: digits.minimumFractionDigits ?? 2,
    maximumFractionDigits: digits.maximumFractionDigits ?? 2,
  })
  return `${symbols[currency] ?? `${currency} `}${number}`
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

/** A day as a customer reads it: 12 November, 11月12日. */
export function day(at: Moment, language: Language, { timeZone }: Pick<Local, 'timeZone'>): string {
  return new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'long', timeZone }).format(at)
}

/** Names in a row: a, b and c; a、b和c. */
export function list(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)
}

import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { type Ready, type Reason, rounded } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'

/** What a reason says of a customer, in words; undefined for one that nobody wrote words for. */
export function useReasonWords({
  names,
  currency,
}: Pick<Ready, 'names' | 'currency'>): (reason: Reason) => string | undefined {
  const { reasons } = useCustomersWords()
  const language = useLanguage()
  const { money, number, percent } = formatsOf(language)
  const figure = (column: string, value: number): string => {
    if (column.startsWith('spent')) return money(value, currency)
    if (column === 'crossIn90Days') return percent(value)
    return number(column === 'overdue' ? rounded(value) : Math.round(value))
  }
  const category = (id: string): string => names.categories[id]?.[language] ?? id
  const unknown: Readonly<Record<string, string>> = reasons.unknown
  const known = new Map<string, unknown>(Object.entries(reasons))
  return ({ column, value }) => {
    if (value === undefined) return unknown[column]
    const say = known.get(column)
    return typeof say === 'function'
      ? String(say(typeof value === 'number' ? figure(column, value) : category(String(value))))
      : undefined
  }
}

import { type RawBuilder, sql } from 'kysely'
import type { Language } from '../records.ts'

/**
 * By what the shares of conversations are scaled when they are summed up, language by language: (share - from) / width.
 * What is in neither language is read like English.
 */
export type ShareScales = Readonly<Record<Language, { readonly from: number; readonly width: number }>>

type Scope = 'day' | 'language' | 'intent' | 'both'

/** The sum of the conversations' shares over rows of `mood_day`, and that of their squares. */
export function shareSums(scope: Scope, { en, zh }: ShareScales = unscaled) {
  const [share, squares, count] = [`share_${scope}`, `squares_${scope}`, `new_to_${scope}`].map((column) =>
    sql.ref(column),
  )
  const byLanguage = (term: (scale: ShareScales[Language]) => RawBuilder<unknown>) =>
    sql<number>`sum(case language when 'zh' then ${term(zh)} else ${term(en)} end)`
  return {
    sum: byLanguage(
      ({ from, width }) => sql`(${share} - ${count} * (${sql.lit(from)})) / (${sql.lit(width)})`,
    ),
    squares: byLanguage(
      ({ from, width }) =>
        sql`(${squares} - ${share} * (${sql.lit(2 * from)}) + ${count} * (${sql.lit(from * from)})) / (${sql.lit(width * width)})`,
    ),
  }
}

const unscaled: ShareScales = { en: { from: 0, width: 1 }, zh: { from: 0, width: 1 } }

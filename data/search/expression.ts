import { sql } from 'kysely'
import type { Db } from '../store/open.ts'
import { type Sign, type Sought, signsOf } from './sought.ts'
import { beginningOf } from './words.ts'

/** Words that a beginning is looked up as; of one with more, the rows that may have it are read. */
const mostWords = 128

/** What to ask SQLite's index of words for. */
export interface Expression {
  /** Undefined when nothing is asked of the words. */
  readonly match: string | undefined
  /** Whether all that matches fits; otherwise it is to be read. */
  readonly enough: boolean
}

/**
 * The index finds whole tokens only, as gathering the rows of all words with one beginning would take
 * as long as they are many. So the words that were ever said and begin so are looked up first.
 */
export async function expressionOf(
  db: Db,
  { phrases, labels }: Pick<Sought, 'phrases' | 'labels'>,
): Promise<Expression | 'nothing'> {
  const sought = phrases.map(signsOf)
  const all = await Promise.all(sought.flatMap(({ signs }) => signs.map((sign) => tokensFor(db, sign))))
  if (all.some(({ tokens }) => tokens.length === 0)) return 'nothing'
  const terms = [...all.map(({ tokens }) => anyOf(tokens)), ...labels.map(quoted)]
  return {
    match: terms.length === 0 ? undefined : terms.join(' AND '),
    enough: sought.every(({ enough }) => enough) && all.every(({ enough }) => enough),
  }
}

interface Tokens {
  /** A row has one of them. */
  readonly tokens: readonly string[]
  readonly enough: boolean
}

async function tokensFor(db: Db, sign: Sign): Promise<Tokens> {
  if (sign.kind === 'token') return { tokens: [sign.token], enough: true }
  const words = await wordsFrom(db, sign.of)
  if (words.length <= mostWords) return { tokens: words, enough: true }
  return { tokens: [beginningOf(sign.of) ?? ''], enough: false }
}

/** Words in the index that begin like this, one more than may be used; some 40 us each. */
async function wordsFrom(db: Db, beginning: string): Promise<readonly string[]> {
  const from = (term: ReturnType<typeof sql>) =>
    sql`(select term from said_vocabulary where term >= ${term} limit 1)`
  const { rows } = await sql<{ word: string }>`
    with recursive words (word) as (
      select ${from(sql`${beginning}`)}
      union all
      select ${from(sql`word || char(0)`)} from words where substr(word, 1, ${[...beginning].length}) = ${beginning}
    )
    select word from words where substr(word, 1, ${[...beginning].length}) = ${beginning}
    limit ${mostWords + 1}`.execute(db)
  return rows.map(({ word }) => word)
}

const anyOf = (tokens: readonly string[]): string =>
  tokens.length === 1 ? tokens.map(quoted).join('') : `(${tokens.map(quoted).join(' OR ')})`

/** Tokens hold no quotes. */
const quoted = (token: string): string => `"${token}"`

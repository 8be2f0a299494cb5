import type { Language } from '../../data/index.ts'
import { type Book, en } from './en.ts'
import { zh } from './zh.ts'

export type { Emergency } from './formats.ts'

/** A phrase that is chosen but not yet spoken: its words come with the language. */
export interface Line {
  in(language: Language): string
}

const books: Readonly<Record<Language, Book>> = { en, zh }

type Say = { readonly [K in keyof Book]: (...values: Parameters<Book[K]>) => Line }

function line<K extends keyof Book>(key: K) {
  return (...values: Parameters<Book[K]>): Line => ({
    in: (language) => (books[language][key] as (...values: Parameters<Book[K]>) => string)(...values),
  })
}

/**
 * The phrases, ready to be spoken in either language.
 *
 * @example say.noSuchOrder('PL20481').in('zh')
 */
export const say = Object.fromEntries(
  Object.keys(en).map((key) => [key, line(key as keyof Book)]),
) as unknown as Say

/** Words that come from the shop's own content. */
export const words = (text: Readonly<Record<Language, string>>): Line => ({
  in: (language) => text[language],
})

/** For staff, who read either language. */
export const inBothLanguages = (line: Line): string => `${line.in('en')} / ${line.in('zh')}`

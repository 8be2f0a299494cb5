import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError, shippedContent } from './contentFile.ts'
import type { Language } from './records.ts'

/** A message in which a reader marked the words that name goods of a category, as it stands in `categoryMentions.*.tsv`. */
export interface CategoryMessage {
  readonly text: string
  /** The places of what is marked. */
  readonly goods: readonly { readonly start: number; readonly end: number }[]
  /**
   * Patterns were written after it (`known`), customers write so (`usual`), or it was written to be mistaken (`hard`).
   */
  readonly part: (typeof parts)[number]
}

const parts = ['known', 'usual', 'hard'] as const
const columns = 'text\tpart'
const mark = /\[([^\]|]+)\|category\]/gu

/** The marked messages of a language. Throws ContentError. */
export async function readCategoryMessages(language: Language): Promise<readonly CategoryMessage[]> {
  const file = join(shippedContent, `categoryMentions.${language}.tsv`)
  const [head, ...lines] = (await readFile(file, 'utf8')).split('\n')
  if (head !== columns) throw new ContentError(file, 'line 1', 'write text and part')
  return lines.flatMap((line, i) => {
    if (line === '') return []
    const [text = '', said, ...more] = line.split('\t')
    const part = parts.find((one) => one === said)
    if (part === undefined || text === '' || more.length > 0)
      throw new ContentError(file, `line ${i + 2}`, 'write text and known, usual or hard, with a tab')
    return [{ text: text.replaceAll(mark, '$1'), goods: placesIn(text), part }]
  })
}

/** Where the marked words stand when the marks are taken out. */
function placesIn(marked: string): CategoryMessage['goods'] {
  let marks = 0
  return [...marked.matchAll(mark)].map(({ 0: all, 1: words = '', index }) => {
    const start = index - marks
    marks += all.length - words.length
    return { start, end: start + words.length }
  })
}

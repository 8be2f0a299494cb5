import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../data/index.ts'
import { oneOf } from './random.ts'
import type { Purchase } from './shop.ts'

/** Pieces of talk: messages that belong together, in the order in which they are said. */
export type Talks = Readonly<Record<Language, readonly (readonly string[])[]>>

/** Reads what customers say: one message a line, an empty line between pieces. */
export async function readTalks(): Promise<Talks> {
  const [en, zh] = await Promise.all(['en', 'zh'].map(piecesOf))
  return { en: en ?? [], zh: zh ?? [] }
}

async function piecesOf(language: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(join(import.meta.dirname, 'texts', `${language}.txt`), 'utf8')
  return text
    .trim()
    .split(/\n{2,}/)
    .map((piece) => piece.split('\n'))
}

/** What one customer says in a visit, order number and address filled in. */
export function wordsOf(
  pieces: readonly (readonly string[])[],
  { turns, purchase, random }: { turns: number; purchase: Purchase; random: () => number },
): readonly string[] {
  const words: string[] = []
  while (words.length < turns) words.push(...oneOf(pieces, random))
  return words.slice(0, turns).map((text) => filledIn(text, purchase))
}

/** With the order number and the address of a purchase where the text leaves room for them. */
export const filledIn = (text: string, { order, customer: { email = '' } }: Purchase): string =>
  text.replace('{order}', order).replace('{email}', email)

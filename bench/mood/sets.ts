import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hash } from '../../analytics/language/hash.ts'
import { CannotMeasure } from '../result.ts'

/** A line of a set, by the names of its columns. */
export type Line = Readonly<Record<string, string>>

/** A message with the class that people gave it. */
export interface Labelled {
  readonly text: string
  readonly label: string
}

/** Reads tab-separated values with a header. Throws CannotMeasure when there is no such file, or no column `text`. */
export function readTable(file: string): readonly Line[] {
  if (!existsSync(file)) throw new CannotMeasure(`There is no ${file}: say with --data where the sets are.`)
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [head = '', ...lines] = text.split(/\r?\n/)
  const names = head.replace(/^\uFEFF/, '').split('\t')
  if (!names.includes('text')) throw new CannotMeasure(`${file} has no column text in its first line.`)
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const fields = line.split('\t')
      return Object.fromEntries(names.map((name, n) => [name, fields[n] ?? '']))
    })
}

/** The lines of a public set, as people wrote them. */
export const setIn =
  (data: string) =>
  (name: string): readonly Line[] =>
    readTable(join(data, 'mood', `${name}.tsv.gz`)).map((line) => ({
      ...line,
      text: asWritten(line['text'] ?? ''),
    }))

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Undoes what stands for other characters in sets of tweets: \u2019 and &amp;. */
const asWritten = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')

export const labelled = (lines: readonly Line[]): readonly Labelled[] =>
  lines.map(({ text = '', label = '' }) => ({ text, label }))

export const partOf = (lines: readonly Line[], ...parts: readonly string[]): readonly Line[] =>
  lines.filter(({ split = '' }) => parts.includes(split))

/** Which of some folds a text falls into: the same text into the same fold, in whatever set it stands. O(length). */
export const foldOf = (text: string, folds: number): number => hash(text, 0) % folds

/** Those of which the text stands in no other list. */
export function without<T extends { readonly text: string }>(
  lines: readonly T[],
  others: readonly { readonly text: string }[],
): readonly T[] {
  const known = new Set(others.map(({ text }) => text))
  return lines.filter(({ text }) => !known.has(text))
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '../random.ts'
import { CannotMeasure } from '../result.ts'

/** A message and the label that people gave it; undefined for what is in none of the classes. */
export interface Labelled {
  readonly text: string
  readonly label: string | undefined
}

/** Messages to learn from and messages to be tried on. */
export interface Split {
  readonly train: readonly Labelled[]
  readonly test: readonly Labelled[]
}

/** What a file calls messages that are in no class. */
const outside = new Set(['oos', ''])

/** Reads lines of `text<TAB>label<TAB>language`. Throws CannotMeasure when there is no such file. */
export function readLabelled(file: string): readonly Labelled[] {
  if (!existsSync(file)) throw new CannotMeasure(`There is no ${file}: say with --data where the sets are.`)
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text = '', label = ''] = line.replace(/\r$/, '').split('\t')
      return { text, label: outside.has(label) ? undefined : label }
    })
}

/** The sets in the folder of the public data. */
export const setsIn = (data: string) => (set: string, part: string) =>
  readLabelled(join(data, 'understanding', set, `${part}.tsv`))

/** Each message is tried once by what the other folds teach; every fold has all classes. */
export function foldsOf(examples: readonly Labelled[], folds: number): readonly Split[] {
  const random = seeded(1)
  const shuffled = examples
    .map((example) => ({ example, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ example }) => example)
    .sort((a, b) => ((a.label ?? '') < (b.label ?? '') ? -1 : a.label === b.label ? 0 : 1))
  return Array.from({ length: folds }, (_, fold) => ({
    train: shuffled.filter((_each, n) => n % folds !== fold),
    test: shuffled.filter((_each, n) => n % folds === fold),
  }))
}

/** Those of which the words stand in no other list. */
export function without(examples: readonly Labelled[], others: readonly Labelled[]): readonly Labelled[] {
  const known = new Set(others.map(({ text }) => text))
  return examples.filter(({ text }) => !known.has(text))
}

/**
 * The name of a class, such as `card_arrival` or `FindConnection`, is one more example of it, as the names of the
 * shop's intents are.
 */
export function withNames(train: readonly Labelled[]): readonly Labelled[] {
  const names = [...new Set(train.flatMap(({ label }) => label ?? []))]
  return [...train, ...names.map((label) => ({ text: spelt(label), label }))]
}

/** A name as words. */
const spelt = (name: string): string =>
  name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[\p{P}\p{S}]/gu, ' ')

import { hash, join } from '../hash.ts'
import { remembered } from '../remembered.ts'
import { stem } from '../stem.ts'
import { rangeOf } from './categorySynonyms.ts'
import type { Mention } from './mention.ts'
import { classesAfter, classesBefore } from './mentionWords.ts'
import { kindOfWords } from './wishes.ts'

const pieces = /[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*|\p{Nd}+|\p{Script=Han}|[^\s]/gu
/** So many characters before and after a mention are looked at. */
const reach = 60
const mostBeside = 10
const classesBeside = 3
const seed = 31

const idOf = remembered(5_000, (text) => hash(text, seed))
const [edge, kinds] = [idOf('^'), remembered(200, (name) => hash(name, seed + 1))]
/** A feature of some kind, made of what was found in order. */
const made = (kind: string, ...ids: readonly number[]): number => ids.reduce(join, kinds(kind))

/**
 * What tells whether a mention names goods, as hashes: the word and its range, how it is written, the words or
 * characters beside it with their places, in pairs and in threes, their classes, what stands further off, and what
 * the patterns say of it unless that is unknown. O(1).
 */
export function mentionFeatures(mention: Mention, verdict: boolean | undefined): readonly number[] {
  const beside = wordsBeside(mention)
  const close = [...formOf(mention, beside), ...closeTo(beside), ...classesOf(mention)]
  const key = idOf(mention.key)
  return [
    ...ofWord(mention, key, verdict),
    ...close,
    ...close.map((feature) => made('with key', key, feature)),
    ...fartherOff(beside),
  ]
}

function ofWord({ text, start, end, ...mention }: Mention, key: number, verdict: boolean | undefined) {
  const word = text.slice(start, end)
  const kind = idOf(kindOfWords(word))
  const units = Math.min(3, mention.key.split(' ').length)
  const said = verdict === undefined ? [] : [idOf(`verdict ${verdict}`)]
  return [
    made('any'),
    made('kind', kind, Number(isHan(word))),
    made('word', idOf(word.toLowerCase())),
    made('key', key),
    made('range', rangeOf(mention.key) ?? -1),
    made('units', units, Number(isHan(word))),
    ...(mention.doubtful ? [made('doubtful')] : []),
    ...said.flatMap((verdict) => [verdict, made('of kind', verdict, kind), made('of key', verdict, key)]),
  ]
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Words before a mention, the last first, and words after it. */
interface Beside {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

function wordsBeside({ text, start, end }: Mention): Beside {
  const before = text.slice(Math.max(0, start - reach), start).match(pieces) ?? []
  const after = text.slice(end, end + reach).match(pieces) ?? []
  return { before: before.toReversed().map(plainWord), after: after.map(plainWord) }
}

const plainWord = (word: string): string =>
  /^\p{Nd}/u.test(word) ? '#' : word.toLowerCase().replaceAll('’', "'")

function formOf({ text, start, end }: Mention, { before, after }: Beside): readonly number[] {
  const word = text.slice(start, end)
  const [first, last] = [before.length === 0, after.length === 0]
  const place = made('place', Number(first), Number(last))
  if (isHan(word)) return [place]
  const letters = /^\p{Lu}{2,}$/u.test(word) ? 2 : Number(/^\p{Lu}/u.test(word))
  const form = made('form', letters, Number(/s$/iu.test(word)))
  if (letters !== 1) return [place, form]
  const beside = [
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 24), start)),
    /^\s\p{Lu}/u.test(text.slice(end)),
  ]
  return [place, form, made('capitals', Number(first), ...beside.map(Number))]
}

function closeTo({ before, after }: Beside): readonly number[] {
  const [b0, b1, b2] = [0, 1, 2].map((at) => idAt(before, at)) as [number, number, number]
  const [a0, a1, a2] = [0, 1, 2].map((at) => idAt(after, at)) as [number, number, number]
  return [
    ...[made('b0', b0), made('b1', b1), made('b2', b2), made('a0', a0), made('a1', a1), made('a2', a2)],
    ...[made('b1 b0', b1, b0), made('b2 b0', b2, b0), made('a0 a1', a0, a1), made('b0 a0', b0, a0)],
    ...[made('b2 b1 b0', b2, b1, b0), made('a0 a1 a2', a0, a1, a2), made('b1 b0 a0', b1, b0, a0)],
  ]
}

const idAt = (words: readonly string[], at: number): number => {
  const word = words[at]
  return word === undefined ? edge : idOf(word)
}

function classesOf({ text, start, end }: Mention): readonly number[] {
  const before = classesBefore(text.slice(Math.max(0, start - reach), start), classesBeside)
  const after = classesAfter(text.slice(end, end + reach), classesBeside)
  const [b0, b1, b2] = [0, 1, 2].map((at) => idAt(before, at)) as [number, number, number]
  const [a0, a1, a2] = [0, 1, 2].map((at) => idAt(after, at)) as [number, number, number]
  return [
    ...[made('B0', b0), made('A0', a0), made('B1 B0', b1, b0), made('A0 A1', a0, a1), made('B0 A0', b0, a0)],
    ...[made('B2 B1 B0', b2, b1, b0), made('A0 A1 A2', a0, a1, a2)],
    ...[made('B1 B0 A0', b1, b0, a0), made('B0 A0 A1', b0, a0, a1)],
  ]
}

function fartherOff({ before, after }: Beside): readonly number[] {
  const side = (kind: string, words: readonly string[]) =>
    [...new Set(words.slice(0, mostBeside).map(stemmed))].map((word) => made(kind, idOf(word)))
  return [...side('before', before), ...side('after', after)]
}

const stemmed = (word: string): string => (/^\p{Script=Latin}/u.test(word) ? stem(word) : word)

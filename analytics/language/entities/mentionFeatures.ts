import { hash, join } from '../hash.ts'
import { remembered } from '../remembered.ts'
import { stem } from '../stem.ts'
import { rangeOf } from './categorySynonyms.ts'
import type { Mention } from './mention.ts'
import { classesAfter, classesBefore } from './mentionWords.ts'
import { kindOfWords } from './wishes.ts'

const pieces = /[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*|\p{Nd}+|\p{Script=Han}|[^\s]/gu
/** So many characters before and after a mention are looked at, and so many words in them. */
const reach = 60
const mostBeside = 10
const close = 3
const seed = 31

const idOf = remembered(5_000, (text) => hash(text, seed))
const stemId = remembered(5_000, (text) => hash(/^\p{Script=Latin}/u.test(text) ? stem(text) : text, seed))
const edge = idOf('^')

/**
 * What tells whether a mention names goods, as hashes: the word and its range, how it is written, the words or
 * characters beside it with their places, in pairs and in threes, their classes, what stands further off, and what the
 * patterns say of it unless that is unknown. O(1).
 */
export function mentionFeatures(mention: Mention, verdict: boolean | undefined): ReadonlySet<number> {
  const { text, start, end } = mention
  const [left, right] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)]
  const [before, after] = [wordsIn(left).reverse(), wordsIn(right)]
  const found: number[] = formOf(text.slice(start, end), left, right)
  addPlaces(found, wordPlaces, [...idsOf(before), ...idsOf(after)])
  const classes = [...idsOf(classesBefore(left, close)), ...idsOf(classesAfter(right, close))]
  addPlaces(found, classPlaces, classes)
  const key = join(kinds.withKey, idOf(mention.key))
  for (const feature of [...found]) found.push(join(key, feature))
  addWord(found, mention, verdict)
  for (const word of before.slice(0, mostBeside)) found.push(join(kinds.before, stemId(word)))
  for (const word of after.slice(0, mostBeside)) found.push(join(kinds.after, stemId(word)))
  return new Set(found)
}

const kindId = (name: string): number => hash(name, seed + 1)

const kinds = {
  any: kindId('any'),
  key: kindId('key'),
  withKey: kindId('with key'),
  word: kindId('word'),
  kind: kindId('kind'),
  range: kindId('range'),
  units: kindId('units'),
  doubtful: kindId('doubtful'),
  said: kindId('said'),
  form: kindId('form'),
  capital: kindId('capital'),
  before: kindId('before'),
  after: kindId('after'),
}

const wordsIn = (text: string): string[] => (text.match(pieces) ?? []).map(plainWord)

const plainWord = (word: string): string =>
  /^\p{Nd}/u.test(word) ? '#' : word.toLowerCase().replaceAll('’', "'")

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Whether it is first or last, capital or plural, and among other capitals. */
function formOf(word: string, left: string, right: string): number[] {
  const place = 2 * Number(left.trim() === '') + Number(right.trim() === '')
  const letters = /^\p{Lu}{2,}$/u.test(word) ? 2 : Number(/^\p{Lu}/u.test(word))
  const form = isHan(word) ? 0 : 1 + 2 * letters + Number(/s$/iu.test(word))
  const found = [join(kinds.form, place), join(kinds.form, 8 + form)]
  if (letters !== 1) return found
  const capitals = 2 * Number(/\p{Lu}\p{Ll}+\s$/u.test(left)) + Number(/^\s\p{Lu}/u.test(right))
  return [...found, join(kinds.capital, 4 * Number(place > 1) + capitals)]
}

/** The nearest words of a side; the edge of the text where there is none. */
const idsOf = (words: readonly string[]): readonly number[] =>
  Array.from({ length: close }, (_, at) => {
    const word = words[at]
    return word === undefined ? edge : idOf(word)
  })

/** Places that are looked at together, by their number among the three before, the nearest first, and the three after. */
interface Places {
  readonly kind: number
  readonly at: readonly number[]
}

const placesNamed = (prefix: string, names: readonly string[]): readonly Places[] =>
  names.map((name) => ({
    kind: kindId(`${prefix} ${name}`),
    at: name.split(' ').map((place) => (place.startsWith('b') ? 0 : close) + Number(place.slice(1))),
  }))

const wordPlaces = placesNamed('word', [
  ...['b0', 'b1', 'b2', 'a0', 'a1', 'a2'],
  ...['b1 b0', 'b2 b0', 'a0 a1', 'b0 a0', 'b2 b1 b0', 'a0 a1 a2', 'b1 b0 a0'],
])
const classPlaces = placesNamed('class', [
  ...['b0', 'a0', 'b1 b0', 'a0 a1', 'b0 a0'],
  ...['b2 b1 b0', 'a0 a1 a2', 'b1 b0 a0', 'b0 a0 a1'],
])

function addPlaces(found: number[], places: readonly Places[], ids: readonly number[]): void {
  for (const { kind, at } of places) {
    let feature = kind
    for (const place of at) feature = join(feature, ids[place] as number)
    found.push(feature)
  }
}

function addWord(
  found: number[],
  { text, start, end, ...mention }: Mention,
  verdict: boolean | undefined,
): void {
  const word = text.slice(start, end)
  const kind = join(kinds.kind, idOf(kindOfWords(word)) + Number(isHan(word)))
  const key = join(kinds.key, idOf(mention.key))
  const units = Math.min(3, mention.key.split(' ').length)
  found.push(
    ...[kinds.any, kind, key, join(kinds.word, idOf(word.toLowerCase()))],
    ...[join(kinds.range, rangeOf(mention.key) ?? -1), join(kinds.units, 2 * units + Number(isHan(word)))],
  )
  if (mention.doubtful) found.push(kinds.doubtful)
  if (verdict === undefined) return
  const said = join(kinds.said, Number(verdict))
  found.push(said, join(said, kind), join(said, key))
}

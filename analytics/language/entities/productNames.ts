import { wordsOf } from '../words.ts'
import { bareName, headNames, plainName } from './bareName.ts'
import type { NamedProduct } from './catalogue.ts'
import { isHan, keyOf, type Unit, unitsOf } from './units.ts'

/**
 * How surely a name means its product: its whole name or alias; a longer part of its name; the thing
 * it is ("kettle" of "electric kettle"); or a word that only helps to choose among others.
 */
export type Strength = 'whole' | 'part' | 'thing' | 'hint'

export interface ProductName {
  readonly key: string
  readonly strength: Strength
}

/** Words at a name's end that are said in many ways that mean no product. */
/** Exported for categories, which must not be called so either. */
export const noThings = new Set(
  '电器 礼物 礼盒 套装 套 清单 器具 用品 产品 商品 日程 地址 时间 over block carrier basket cream bank throw can set kit gift wash bar stand mix feed note food cover work house box card tip pack packet bag mist paper bowl powder blend spray art book top bed cell water machine stick alternative bag pad row gel tip mix tap day'.split(
    ' ',
  ),
)
const smallWords = new Set('a an and the for of in on with to by or no my your it is can'.split(' '))

/**
 * Every way to name a product: its names and aliases in both languages, beginnings and ends of
 * its names, and what kind of thing it is. O(length of the names).
 */
export function namesOf(product: NamedProduct): readonly ProductName[] {
  const whole = [product.name.en, product.name.zh].map((name) => unitsOf(plainName(name)))
  const aliases = [...product.aliases.en, ...product.aliases.zh].map((alias) => unitsOf(alias))
  const heads = [product.name.en, product.name.zh].flatMap(headNames)
  return [
    ...[...whole, ...aliases, ...written(product)].map((units) => named(units, 'whole')),
    ...whole.flatMap((units) => partsOf(units)).map((units) => named(units, 'part')),
    ...[product.name.en, product.name.zh].flatMap(shortened).map((units) => named(units, 'part')),
    ...[...heads, ...product.aliases.en, ...product.aliases.zh].flatMap((text) => thingOf(text)),
    ...whole.flatMap((units) => units.filter((unit) => !isHan(unit)).map((unit) => named([unit], 'hint'))),
    ...aliases.map((units) => named(joinedWords(units), 'whole')),
    ...wordsOf(plainName(product.name.zh))
      .filter(({ han, text }) => han && text.length > 1)
      .map(({ text }) => named(unitsOf(text), 'hint')),
    ...aliases
      .filter((units) => units.length > 0 && units.every(isHan))
      .map((units) => named(units.slice(-2), 'hint')),
    ...[...whole, ...aliases].map((units) => named(units.filter(isHan).slice(-1), 'hint')),
  ].filter(isTelling)
}

/** One Han character tells what kind of thing is meant beside a name: 壁虎灯. */
const isTelling = ({ key, strength }: ProductName): boolean =>
  key.length > 1 ? !smallWords.has(key) : strength === 'hint' && /^\p{Script=Han}$/u.test(key)

/** A name without what it specifies at its end, and its own parts, when it says enough without. */
function shortened(name: string): readonly (readonly Unit[])[] {
  if (bareName(name) === plainName(name).trim()) return []
  return [bareName(name), ...headNames(name)].flatMap((text) => {
    const units = unitsOf(text)
    return units.length < shortestOf(units) ? [] : [units, ...partsOf(units)]
  })
}

const shortestOf = (units: readonly Unit[]): number => (units.every(isHan) ? 3 : 2)

function written({ name }: NamedProduct): readonly (readonly Unit[])[] {
  return [unitsOf(name.en), unitsOf(name.zh)]
}

/** "Bed sheets" are bedsheets to many. */
export function joinedWords(units: readonly Unit[]): readonly Unit[] {
  const [first, second, third] = units
  if (first === undefined || second === undefined || third !== undefined) return []
  if (!/^[a-z]{3,}$/u.test(first.word) || !/^[a-z]{4,}$/u.test(second.word)) return []
  return unitsOf(`${first.word}${second.word}`)
}

function named(units: readonly Unit[], strength: Strength): ProductName {
  return { key: keyOf(units), strength }
}

/** Beginnings and ends of a name: two words or more, three characters or more. */
function partsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const shortest = shortestOf(units)
  const lengths = Array.from({ length: Math.max(0, units.length - shortest) }, (_, i) => i + shortest)
  return lengths
    .flatMap((length) => [units.slice(0, length), units.slice(-length)])
    .filter((part) => !part.some(({ key }) => smallWords.has(key)))
}

/** The last word says what a thing is: "kettle", 台灯; two characters where the dictionary divides to one. */
function thingOf(text: string): readonly ProductName[] {
  const last = wordsOf(text.trim()).at(-1)
  if (last === undefined || !/^\p{L}/u.test(last.text)) return []
  const thing = unitsOf(last.han && last.text.length === 1 ? text.trim().slice(-2) : last.text)
  const [key, word] = [keyOf(thing), thing.map((unit) => unit.word).join('')]
  const general = noThings.has(word) || noThings.has(key) || word.length < (last.han ? 2 : 3)
  return [{ key, strength: general ? 'hint' : 'thing' }]
}

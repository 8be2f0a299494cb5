import { remembered } from '../language/remembered.ts'
import { headsIn, isCalled, isEndedBy, kindsIn } from './kinds.ts'
import { lackingIn, lackWords } from './lacks.ts'
import type { SuggestionModel } from './model.ts'
import type { Wish } from './suggested.ts'
import { isStray, type Word, wordsOf } from './text.ts'
import type { Fit } from './textIndex.ts'
import { divide } from './unwanted.ts'

/** What a wish comes down to. */
export type Want =
  | { readonly kind: 'anything' }
  | { readonly kind: 'category' }
  /** What the customer buys again and again. */
  | { readonly kind: 'usual' }
  /** Something that the words describe; nothing fits when the shop has none of the words. */
  | {
      readonly kind: 'need'
      readonly fits: ReadonlyMap<number, Fit>
      /** Whether the words name a kind within a category, so that the rest of the category is beside the point. */
      readonly isKind?: boolean
    }
  | {
      readonly kind: 'products'
      readonly products: readonly number[]
      readonly relation: Relation
      readonly fits: ReadonlyMap<number, Fit>
    }

/** Whether the named products are wanted, or something to go with them, or something like them. */
type Relation = 'themselves' | 'beside' | 'instead'

const LONGEST = 500
const MOST_NAMED = 5

/** What the wish is about: named products first, then needs, then categories. O(its words * products). */
export function wantOf(model: SuggestionModel, wish: Wish): Want {
  const { said, lacks } = lackingIn(wish.text.slice(0, LONGEST))
  const text = divide(said)
    .wanted.replace(occasion, ' ')
    .replace(drinking, ' ')
    .replace(sleepless, ' 睡眠 睡前 ')
    .replace(sensitive, (said) => (/\p{Script=Han}/u.test(said) ? ' 易敏皮肤 ' : ' irritated skin '))
  if (wish.relation === 'again') return { kind: 'usual' }
  const all = wordsOf(text)
  const heads = headsIn(model, all, wish.categories)
  const words = [...needsIn(model, wish, { all, heads }), ...lackWords(lacks)]
  const kinds = kindsIn(model, words, wish.categories)
  const found = ofAmong(model, model.texts.find(words), wish.among)
  const fits = ofHeads(model, ofKinds(model, found, kinds), heads)
  const products = wish.products.flatMap((id) => model.places.get(id) ?? []).slice(0, MOST_NAMED)
  if (products.length > 0)
    return { kind: 'products', products, relation: wish.relation ?? relationIn(text), fits }
  if (fits.size > 0) return { kind: 'need', fits, isKind: kinds.length > 0 }
  if (wish.categories.length > 0) return { kind: 'category' }
  if (wish.among !== undefined) return { kind: 'anything' }
  return words.some(isTelling) ? { kind: 'need', fits } : { kind: 'anything' }
}

/** Who sleeps badly wants what helps to sleep. */
const sleepless = /睡不[好着著香]|失眠/gu
/** Sensitive skin is one that is easily irritated. */
const sensitive =
  /敏感肌肤?|敏感皮[肤膚]|皮[肤膚](?:很|比[较較]|容易)?敏感|\bsensitive skin\b|\bskin is (?:very |quite |so )?sensitive\b/giu
/** How old somebody turns says nothing of things. */
const occasion = /\bturn(?:s|ed|ing)? \d{1,3}\b/giu
/** 喝茶 wants tea. */
const drinking = /[喝饮飲泡品沏](?=茶|咖啡)/gu

function ofAmong(
  { products }: SuggestionModel,
  fits: ReadonlyMap<number, Fit>,
  among: readonly string[] | undefined,
): ReadonlyMap<number, Fit> {
  if (among === undefined) return fits
  return new Map([...fits].filter(([place]) => among.includes(products[place]?.id ?? '')))
}

function ofKinds(
  { products }: SuggestionModel,
  fits: ReadonlyMap<number, Fit>,
  kinds: readonly Word[],
): ReadonlyMap<number, Fit> {
  if (kinds.length === 0) return fits
  return new Map([...fits].filter(([place]) => kinds.some((kind) => isCalled(products[place], kind))))
}

/** What the words say that a thing is counts more than what they say of it. */
const headWeight = 2

/** What fits, first what the words say that it is: for a lamp lamps before bulbs. */
function ofHeads(
  { products }: SuggestionModel,
  fits: ReadonlyMap<number, Fit>,
  heads: readonly Word[],
): ReadonlyMap<number, Fit> {
  if (heads.length === 0) return fits
  const isEnded = (place: number) => heads.some(({ key }) => isEndedBy(products[place], key))
  return new Map(
    [...fits].map(([place, fit]) => [
      place,
      isEnded(place) ? { ...fit, similarity: fit.similarity * headWeight } : fit,
    ]),
  )
}

/** The words beside the names of the categories, which are held apart; a kind within one is none of them. */
function needsIn(
  model: SuggestionModel,
  wish: Wish,
  { all, heads }: { readonly all: readonly Word[]; readonly heads: readonly Word[] },
): readonly Word[] {
  const { categories } = model
  const names = wish.categories.map((id) => categories.get(id)?.name)
  const said = new Set(names.flatMap((name) => wordsOfName(`${name?.en} ${name?.zh}`).map(({ key }) => key)))
  const words = all.filter(({ key }) => !isStray(key))
  const kinds = new Set([...kindsIn(model, words, wish.categories), ...heads].map(({ key }) => key))
  return words.filter(({ key }) => kinds.has(key) || !said.has(key))
}

/** Of categories, which are few. */
const wordsOfName = remembered(1_000, wordsOf)

/** A single character that no product has may be a particle that the stop words lack. */
function isTelling({ key, whole }: Word): boolean {
  return whole && key.length > 1
}

function relationIn(text: string): Relation {
  if (instead.test(text)) return 'instead'
  return beside.test(text) ? 'beside' : 'themselves'
}

const beside =
  /\b(?:(?:go(?:es)?|pairs?|comes?|together)(?: well)? with|match(?:es|ing)?|besides)\b|搭|配|一起/i
const instead =
  /\b(?:similar to|alternatives? to|instead of|other than|(?:something|anything|ones?|others?) like)\b|类似|差不多|像|代替|替代|除了|以外/i

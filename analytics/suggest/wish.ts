import type { SuggestionModel } from './model.ts'
import type { Wish } from './suggested.ts'
import { type Word, wordsOf } from './text.ts'
import type { Fit } from './textIndex.ts'

/** What a wish comes down to. */
export type Want =
  | { readonly kind: 'anything' }
  | { readonly kind: 'category' }
  /** What the customer buys again and again. */
  | { readonly kind: 'usual' }
  /** Something that the words describe; nothing fits when the shop has none of the words. */
  | { readonly kind: 'need'; readonly fits: ReadonlyMap<number, Fit> }
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
  const text = wish.text.slice(0, LONGEST)
  if (wish.relation === 'again') return { kind: 'usual' }
  const words = needsIn(model, wish, text)
  const fits = model.texts.find(words)
  const products = wish.products.flatMap((id) => model.places.get(id) ?? []).slice(0, MOST_NAMED)
  if (products.length > 0)
    return { kind: 'products', products, relation: wish.relation ?? relationIn(text), fits }
  if (fits.size > 0) return { kind: 'need', fits }
  if (wish.categories.length > 0) return { kind: 'category' }
  return words.some(isTelling) ? { kind: 'need', fits } : { kind: 'anything' }
}

/** The words beside the names of the categories, which are held apart. */
function needsIn({ categories }: SuggestionModel, wish: Wish, text: string): readonly Word[] {
  const names = wish.categories.map((id) => categories.get(id)?.name)
  const said = new Set(names.flatMap((name) => wordsOf(`${name?.en} ${name?.zh}`).map(({ key }) => key)))
  return wordsOf(text).filter(({ key }) => !said.has(key) && !isStray(key))
}

/** Things that one Chinese character names; any other single character is a piece of a word. */
const things = '茶灯锅碗杯壶刀伞扇床枕被毯花皂笔纸椅桌灯盆'
const isStray = (key: string): boolean =>
  (/^\p{Script=Han}$/u.test(key) && !things.includes(key)) || counts.test(key)

/** How many of them, as 一盏 and 二十块. */
const counts = /^[一二两三四五六七八九十百千几半]+(?:[个只盏件款把张条套瓶盒支双对副块元]|块钱)?$/

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

import type { Product } from '../../data/index.ts'
import { bareName, headNames } from '../language/entities/bareName.ts'
import { once } from '../once.ts'
import type { SuggestionModel } from './model.ts'
import { isStray, type Word, wordsOf } from './text.ts'

/** The products that go by some name. */
export interface Called {
  /** Their ids; those whose own name ends so stand before those that are only called so as well. */
  readonly productIds: readonly string[]
  /** How many of them have a name of their own that ends so. */
  readonly byName: number
  /** Whether all that was said is in their names, and not the last word of it alone. */
  readonly whole: boolean
}

const none: Called = { productIds: [], byName: 0, whole: false }

/**
 * The products that are called so, sold out or not: whose name, or another that they go by, ends as the thing does and
 * has its other words somewhere; or else only ends as its last word does. O(products * length of their names).
 * @example calledSo(model, '碗').productIds // the rice bowls, and no dish soap (洗碗皂)
 */
export function calledSo({ products }: Pick<SuggestionModel, 'products'>, thing: string): Called {
  const said = plain(thing)
  const words = wordsOf(said).filter(({ key, whole }) => whole && (!isStray(key) || key === said))
  const last = words.at(-1)
  if (last === undefined) return none
  const rest = words.slice(0, -1)
  const ways: readonly (readonly [readonly string[], readonly Word[]])[] = [
    [[said], []],
    ...hanSetOf(said),
    [endsOf(last), rest],
    [[said.replace(looking, '')], []],
    [endsOf(last), []],
  ]
  for (const [at, [ends, others]] of ways.entries()) {
    const found = products.filter(
      (product) => product.sold && isCalled(product, ends) && hasAll(product, others),
    )
    if (found.length > 0) return sorted(found, ends, at < ways.length - 1)
  }
  return none
}

function sorted(found: readonly Product[], ends: readonly string[], whole: boolean): Called {
  const named = found.filter((product) => namesOf(product).some((name) => endsSo(name, ends)))
  const others = found.filter((product) => !named.includes(product))
  return { productIds: [...named, ...others].map(({ id }) => id), byName: named.length, whole }
}

/** What a thing looks like is no part of its name: 大碗 is a 碗, but 地毯 is no 盖毯. */
const looking =
  /^[大小新旧舊好老厚薄长長短高矮宽寬深浅淺红紅黑白蓝藍绿綠黄黃紫粉灰棕圆圓方]+色?(?=\p{Script=Han})/u

const plain = (thing: string): string =>
  thing
    .toLowerCase()
    .replace(/^.*的(?=.)/u, '')
    .replace(/(?<=\p{Script=Han})[子儿兒]$/u, '')
    .trim()

const isHan = (text: string): boolean => /\p{Script=Han}$/u.test(text)

/** A kit is a set, in either language. */
const sets = ['set', 'kit', 'bundle', '套装', '套裝', '套件', '礼盒']
/** 手冲套装 is a set with 手冲 in its names, together or not. */
function hanSetOf(said: string): readonly (readonly [readonly string[], readonly Word[]])[] {
  const [, of] = /^(\p{Script=Han}+)(?:套[装裝件]|[礼禮]盒)$/u.exec(said) ?? []
  return of === undefined ? [] : [[sets, [{ key: of, shown: of, whole: true }]]]
}

const endsOf = ({ key, shown }: Word): readonly string[] =>
  sets.includes(key) ? sets : [...new Set([key, shown])]

const ended = (name: string): string => name.toLowerCase().replace(/(?<=\p{Script=Han})[子儿兒]$/u, '')

/** The names of its own, as their ends are compared. */
const namesOf = once(({ name }: Product): readonly string[] =>
  [name.en, name.zh].flatMap(headNames).map(ended),
)

/** These and all others that it goes by. */
const allNamesOf = once((product: Product): readonly string[] => {
  const { en, zh } = product.aliases
  return [...namesOf(product), ...[...en, ...zh].map((alias) => ended(bareName(alias)))]
})

const isCalled = (product: Product, ends: readonly string[]): boolean =>
  allNamesOf(product).some((name) => endsSo(name, ends))

/** A phone is what ends no earphone; 碗 ends 饭碗. */
const endsSo = (name: string, ends: readonly string[]): boolean =>
  ends.some((end) => {
    const stem = name.endsWith(end) ? end : `${end}s`
    if (!name.endsWith(stem)) return false
    return isHan(end) || !/[a-z]$/u.test(name.slice(0, -stem.length))
  })

/** Whether the words are in the names of a product. */
function hasAll(product: Product, words: readonly Word[]): boolean {
  if (words.length === 0) return true
  const { all, keys } = wordsIn(product)
  return words.every(({ key, shown }) => keys.has(key) || (isHan(shown) && all.includes(shown)))
}

const wordsIn = once(({ name, aliases }: Product) => {
  const all = [name.en, name.zh, ...aliases.en, ...aliases.zh].join(', ')
  return { all, keys: new Set(wordsOf(all).map(({ key }) => key)) }
})

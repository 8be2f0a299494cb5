import { allAtOnce, forEachOf, mapped, type Steps } from '../../steps.ts'
import { type LongestFrom, longestFromSteps } from '../longestFrom.ts'
import { remembered } from '../remembered.ts'
import { plainName } from './bareName.ts'
import type { Day } from './calendar.ts'
import type { NamedCategory, NamedProduct } from './catalogue.ts'
import { categoryNameSteps, thingSteps } from './categories.ts'
import { wordsForRanges } from './categorySynonyms.ts'
import { makeColourReader } from './colours.ts'
import type { ColourReader } from './englishColours.ts'
import type { GoodsReader } from './mention.ts'
import { makeSpeller, type Speller } from './nameSpelling.ts'
import { usualOrders } from './orders.ts'
import { joinedWords, namesOf, type ProductName, type Strength } from './productNames.ts'
import { codesOf } from './skus.ts'
import { type Unit, unitsOf } from './units.ts'
import { goodsByPatterns } from './wishes.ts'

/** In milliseconds since 1970, UTC. */
export type Moment = number

/** The products that a name may mean. */
export interface Named {
  /** Those it means by itself; none when it is too general. */
  readonly own: readonly string[]
  /** Those it goes with, which help when it stands beside another name. */
  readonly all: readonly string[]
}

/** What can be recognised in this shop's messages; made once for a catalogue. */
export interface Vocabulary {
  readonly orderPatterns: readonly RegExp[]
  readonly products: ReadonlyMap<string, Named>
  /** Products by their numbers, as `codeOf` writes them. */
  readonly codes: ReadonlyMap<string, string>
  readonly categories: ReadonlyMap<string, string>
  /** Of categories' names that are mostly said of something else the words that are meant, in lower case. */
  readonly doubtful: ReadonlyMap<string, string>
  /** Tells whether a word of a category names goods. */
  readonly isGoods: GoodsReader
  /** Of how many units the longest name is that begins with two units. */
  readonly longestFrom: LongestFrom
  /** The word of a name that was meant by a word that is misspelt. */
  readonly meant: Speller
  /** Words of names as they are written. */
  readonly words: ReadonlySet<string>
  /** Words of the descriptions: these are spelt right, whatever they resemble. */
  readonly ordinary: ReadonlySet<string>
  /** Finds colours, the shop's own among them. */
  readonly colours: ColourReader
  /** The shop's calendar day at a moment. */
  readonly dayOf: (now: Moment) => Day
}

/** How many products a name may mean, by how surely it means them. */
const atMost: Readonly<Record<Strength, number>> = { whole: 20, part: 5, thing: 3, hint: 0 }
const ranks: readonly Strength[] = ['whole', 'part', 'thing', 'hint']
/** A name that goes with more products than this helps to choose none of them. */
const mostHinted = 200

interface VocabularyOptions {
  readonly orderPatterns?: readonly RegExp[]
  readonly timeZone?: string
  readonly isGoods?: GoodsReader
}

/**
 * Prepares names, aliases, numbers and parts of names of products and categories in both languages for
 * `findEntities`. `orderPatterns` are the shop's own order numbers, `timeZone` its calendar, `isGoods` what was learnt
 * of the words of categories; patterns alone tell without.
 * O(length of all names and descriptions), some 0.2 ms for each product; about 3 kB for each.
 */
export function makeVocabulary(
  products: readonly NamedProduct[],
  categories: readonly NamedCategory[],
  options: VocabularyOptions = {},
): Vocabulary {
  return allAtOnce(vocabularySteps(products, categories, options))
}

/** The same in steps, for whoever must not stand still meanwhile. */
export function* vocabularySteps(
  products: readonly NamedProduct[],
  categories: readonly NamedCategory[],
  { orderPatterns = usualOrders, timeZone = 'UTC', isGoods = goodsByPatterns }: VocabularyOptions = {},
): Steps<Vocabulary> {
  const names: Gathered = new Map()
  const words = new Set<string>()
  yield* forEachOf(products, 20, (product) => {
    for (const name of namesOf(product)) addName(names, name, product.id)
    for (const text of [product.name.en, ...product.aliases.en])
      addWords(words, [...unitsOf(text), ...joinedWords(unitsOf(text))])
  })
  const { owners, ordinary } = yield* readTexts(products)
  yield* forEachOf(owners, 1_000, ([key, ids]) => {
    for (const id of ids) addName(names, { key, strength: 'part' }, id)
  })
  const { sure: called, doubtful } = yield* categoryNameSteps(categories, products)
  for (const text of [...categories.map(({ name }) => name.en), ...wordsForRanges(called)])
    addWords(words, unitsOf(text))
  const known = new Map<string, Named>()
  const one = remembered(products.length, (id): Named => ({ own: [id], all: [id] }))
  yield* forEachOf(names, 1_000, ([key, mentions]) => {
    const { own, all } = settle(mentions, called.has(key))
    known.set(key, all.length === 1 && own[0] !== undefined ? one(own[0]) : { own, all })
  })
  const things = yield* thingSteps(products)
  const others = doubtful.filter(({ key }) => !things.has(key))
  const placed = new Map([...others.map(({ key, id }) => [key, id] as const), ...things, ...called])
  const keys = yield* mapped([...known.keys(), ...placed.keys()], 2_000, (key) => key.split(' '))
  return {
    orderPatterns,
    products: known,
    codes: codesOf(products),
    categories: placed,
    doubtful: new Map(others.map(({ key, words }) => [key, words])),
    isGoods,
    longestFrom: yield* longestFromSteps(keys),
    meant: makeSpeller(words),
    words,
    ordinary,
    colours: makeColourReader(products),
    dayOf: calendar(timeZone),
  }
}

interface Mention {
  readonly id: string
  readonly strength: Strength
}

type Gathered = Map<string, Mention[]>

function addName(names: Gathered, { key, strength }: ProductName, id: string): void {
  const mentions = names.get(key)
  if (mentions === undefined) names.set(key, [{ id, strength }])
  else if (mentions.length <= mostHinted || strength === 'whole') mentions.push({ id, strength })
}

/** The strongest meaning counts unless it is too general; "coffee" is the category before it is three products. */
function settle(mentions: readonly Mention[], isCategory: boolean): Named {
  const idsOf = (some: readonly Mention[]) => [...new Set(some.map(({ id }) => id))]
  const strongest = ranks.find((rank) => mentions.some(({ strength }) => strength === rank)) ?? 'hint'
  const own = idsOf(mentions.filter(({ strength }) => strength === strongest))
  const all = idsOf(mentions)
  const single = own.length <= atMost[strongest] && !(isCategory && strongest !== 'whole')
  return { own: single ? own : [], all: all.length <= mostHinted ? all : [] }
}

/**
 * `owners`: the first word of a name (two characters in Chinese) when no other product's texts use it: a name
 * that the shop made up, such as "Owlet", and no word of every day. `ordinary`: the words of the descriptions.
 */
function* readTexts(products: readonly NamedProduct[]) {
  const owners = new Map<string, Set<string>>()
  const ordinary = new Set(lookalikes)
  const namesByBeginning = new Map(products.map(({ name }) => [name.zh.slice(0, 2), plainName(name.zh)]))
  yield* forEachOf(products, 50, (product) => {
    for (const key of firstKeys(product)) owners.set(key, (owners.get(key) ?? new Set()).add(product.id))
  })
  yield* forEachOf(products, 20, ({ id, name, description, aliases }) => {
    const described = unitsOf(description.en)
    addWords(ordinary, described)
    const plain = withoutNames(description.zh, namesByBeginning)
    const texts = [name.en, name.zh, plain, ...aliases.en, ...aliases.zh].map(unitsOf)
    const common = described.filter((unit) => !isProper(description.en, unit))
    for (const key of [common, ...texts].flatMap(withPairs))
      if (owners.get(key)?.has(id) === false) owners.delete(key)
  })
  return { owners, ordinary }
}

/** Words of every day that look like the names of ranges of goods misspelt. */
const lookalikes = ['lightning', 'kitten', 'kittens', 'bidding', 'gardener', 'gardeners']

/** A Chinese text without what names other products: 月升床头灯 of 月升触控床头灯, whose beginning and end it has. */
function withoutNames(text: string, names: ReadonlyMap<string, string>): string {
  let left = ''
  for (let at = 0; at < text.length; ) {
    const name = names.get(text.slice(at, at + 2))
    const end = name === undefined ? -1 : text.slice(at + 2, at + name.length).lastIndexOf(name.slice(-1))
    if (end === -1) left += text.charAt(at)
    at += end === -1 ? 1 : end + 3
  }
  return left
}

/** "For our Reedbed lamp" names another product; its name is no word of every day. */
const isProper = (text: string, { start }: Unit): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) && /[\p{Ll},]\s$/u.test(text.slice(0, start))

function addWords(words: Set<string>, units: readonly Unit[]): void {
  for (const { word } of units) words.add(word)
}

/** First words of made-up names that are said in many other ways: "slow delivery", "trade in". */
const everyday = new Set(
  `slow fast quick cool cold warm happy good best great little small large long short light dark full half trade
  pocket back front after before over under five seven eight nine first second last next morning evening night
  monday sunday today home house city street north south east west daily every`.split(/\s+/u),
)

function firstKeys({ name }: NamedProduct): readonly string[] {
  const [first] = unitsOf(plainName(name.en))
  const telling = first !== undefined && /^\p{Script=Latin}{4}/u.test(first.word) && !everyday.has(first.word)
  const english = telling ? [first.key] : []
  const chinese = unitsOf(plainName(name.zh)).slice(0, 2)
  return chinese.length === 2 ? [...english, chinese.map(({ key }) => key).join(' ')] : english
}

function withPairs(units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ key }, i) => {
    const next = units[i + 1]
    return next === undefined ? [key] : [key, `${key} ${next.key}`]
  })
}

const msPerDay = 86_400_000

const msPerQuarter = 900_000

/** Days begin on a quarter of an hour in every time zone, so within a quarter the day is the same. */
function calendar(timeZone: string): (now: Moment) => Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  let known: { readonly quarter: number; readonly day: Day } | undefined
  return (now) => {
    const quarter = Math.floor(now / msPerQuarter)
    if (known?.quarter !== quarter)
      known = { quarter, day: Math.floor(Date.parse(format.format(now)) / msPerDay) }
    return known.day
  }
}

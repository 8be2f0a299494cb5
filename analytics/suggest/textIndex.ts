import type { Category, Product } from '../../data/index.ts'
import { allAtOnce, forEachOf, type Steps } from '../steps.ts'
import { names, scentOf, type Told, toldIn } from './contents.ts'
import { lackingIn, lackWords } from './lacks.ts'
import { eachCell, type SparseRows, sparseRows, transposed } from './sparseRows.ts'
import { type Word, wordsOf } from './text.ts'

/** How well a product fits some words, and which of the words it has. */
export interface Fit {
  /** Cosine of the two TF-IDF vectors, above 0 and at most 1. */
  readonly similarity: number
  readonly words: readonly Word[]
}

/** The words of all products, to be searched by words. */
export interface TextIndex {
  /** By place in the list of products: those that share a word with these. */
  find(words: readonly Word[]): ReadonlyMap<number, Fit>
  /** Whether a product's texts name a thing, and do not say that it is free of it. O(length). */
  hasIn(product: number, thing: string): boolean
  /** What a product is: the words of its names, aliases and category. */
  namesOf(product: number): readonly Word[]
  /** A row for each word that two products have: how much it is of each one's vector of length 1. */
  readonly words: SparseRows
  /** How like the texts of two products are: the cosine of their vectors, from 0 to 1. O(words of both). */
  likeness(one: number, other: number): number
  /**
   * The products most like one, the likest first, among those that `among` lets in; words that more than 500
   * products have liken none. O(postings of its words).
   */
  nearest(
    product: number,
    choice: { readonly among: (other: number) => boolean; readonly limit: number },
  ): readonly { readonly product: number; readonly likeness: number }[]
}

const weights = { name: 3, alias: 2, category: 2, attribute: 1, description: 1 }

/**
 * Indexes the names, aliases, categories, attributes and descriptions of the products in both languages.
 * A term weighs sqrt(sum of the weights of the fields it stands in) * ln(1 + products / products with it).
 * O(characters); about 3 kB for each product. Salton and Buckley 1988.
 */
export function makeTextIndex(products: readonly Product[], categories: readonly Category[]): TextIndex {
  return allAtOnce(textIndexSteps(products, categories))
}

export function* textIndexSteps(
  products: readonly Product[],
  categories: readonly Category[],
): Steps<TextIndex> {
  const categoryNames = new Map(categories.map(({ id, name }) => [id, `${name.en} ${name.zh}`]))
  const postings = new Map<string, Posting[]>()
  const called: (readonly Word[])[] = []
  const told: Told[] = []
  const same = sameWords()
  yield* forEachOf(products, 10, (product, place) => {
    const category = categoryNames.get(product.category) ?? ''
    const terms = [...termsOf(product, category)]
    told.push(toldBy(product, category))
    for (const [key, { weight }] of terms) addPosting(postings, key, { product: place, weight })
    called.push(terms.flatMap(([, { word, weight }]) => (weight >= weights.category ? [same(word)] : [])))
  })
  const packed = yield* pack(postings, products.length)
  const words = sharedWords(packed)
  const vectors = transposed(words, products.length)
  return {
    find: (words) => find(words, packed),
    hasIn: (product, thing) => {
      const texts = told[product]
      return texts !== undefined && names(texts, thing)
    },
    namesOf: (product) => called[product] ?? [],
    words,
    likeness: (one, other) => dotProduct(vectors, one, other),
    nearest: (product, choice) => nearestTo(vectors, words, product, choice),
  }
}

const toldBy = (product: Product, category: string): Told =>
  toldIn([...fieldsOf(product, category).map(([text]) => text), scentOf(product.attributes)])

/** Gives the first of the words that are the same in every part: they come in thousands of products. */
function sameWords(): (word: Word) => Word {
  const known = new Map<string, Word>()
  return (word) => {
    const mark = `${word.shown}${word.whole ? '' : '+'}`
    const first = known.get(mark) ?? word
    if (first === word) known.set(mark, word)
    return first
  }
}

interface Term {
  readonly word: Word
  readonly weight: number
}

function termsOf(product: Product, category: string): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>()
  for (const [text, weight] of fieldsOf(product, category)) {
    const { said, lacks } = lackingIn(text)
    for (const word of [...wordsOf(said), ...lackWords(lacks)]) {
      terms.set(word.key, { word, weight: (terms.get(word.key)?.weight ?? 0) + weight })
    }
  }
  return terms
}

function fieldsOf(product: Product, category: string): readonly (readonly [string, number])[] {
  const { name, aliases, attributes, description } = product
  const values = Object.values(attributes)
  return [
    [`${name.en} ${name.zh}`, weights.name],
    [[...aliases.en, ...aliases.zh].join(', '), weights.alias],
    [category, weights.category],
    [values.map(({ en, zh }) => `${en} ${zh}`).join(', '), weights.attribute],
    [`${description.en} ${description.zh}`, weights.description],
  ]
}

/** A product that has a term, and the square root of what the term's fields in it weigh. */
interface Posting {
  readonly product: number
  readonly weight: number
}

function addPosting(postings: Map<string, Posting[]>, key: string, { product, weight }: Posting): void {
  const posting = { product, weight: Math.sqrt(weight) }
  const list = postings.get(key)
  if (list === undefined) postings.set(key, [posting])
  else list.push(posting)
}

/** All postings end to end: term n has those from starts[n] to starts[n + 1]. */
interface Packed {
  readonly terms: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  readonly rarity: Float64Array
  readonly products: Uint32Array
  readonly weights: Float64Array
}

/** Gives each weight its rarity and every product's vector the length 1. */
function* pack(postings: ReadonlyMap<string, readonly Posting[]>, count: number): Steps<Packed> {
  const total = [...postings.values()].reduce((sum, list) => sum + list.length, 0)
  const terms = new Map<string, number>()
  const starts = new Uint32Array(postings.size + 1)
  const rarity = new Float64Array(postings.size)
  const products = new Uint32Array(total)
  const weights = new Float64Array(total)
  const squares = new Float64Array(count)
  let at = 0
  yield* forEachOf(postings, 200, ([key, list], term) => {
    terms.set(key, term)
    const rare = Math.log(1 + count / list.length)
    rarity[term] = rare
    for (const { product, weight } of list) {
      products[at] = product
      weights[at++] = weight * rare
      squares[product] = (squares[product] ?? 0) + (weight * rare) ** 2
    }
    starts[term + 1] = at
  })
  const lengths = squares.map(Math.sqrt)
  const scaled = weights.map((weight, place) => weight / (lengths[products[place] ?? 0] ?? 1))
  return { terms, starts, rarity, products, weights: scaled }
}

/** A word of one product alone likens it to none. */
function sharedWords({ starts, products, weights }: Packed): SparseRows {
  const rows = Array.from(starts.subarray(1), (end, term) =>
    Array.from(products.subarray(starts[term], end), (column, at) => ({
      column,
      value: weights[(starts[term] as number) + at] as number,
    })),
  )
  return sparseRows(rows.filter(({ length }) => length > 1))
}

/** Of two rows, whose columns stand in order. */
function dotProduct({ starts, columns, values }: SparseRows, one: number, other: number): number {
  let sum = 0
  let b = starts[other] as number
  for (let a = starts[one] as number; a < (starts[one + 1] as number); a++) {
    while (b < (starts[other + 1] as number) && (columns[b] as number) < (columns[a] as number)) b += 1
    if (b < (starts[other + 1] as number) && columns[b] === columns[a])
      sum += (values[a] as number) * (values[b] as number)
  }
  return sum
}

const MOST_POSTINGS = 500

function nearestTo(
  vectors: SparseRows,
  words: SparseRows,
  product: number,
  { among, limit }: Parameters<TextIndex['nearest']>[1],
): ReturnType<TextIndex['nearest']> {
  const found = new Map<number, number>()
  eachCell(vectors, product, (word, weight) => {
    if ((words.starts[word + 1] as number) - (words.starts[word] as number) > MOST_POSTINGS) return
    eachCell(words, word, (other, value) => {
      if (among(other)) found.set(other, (found.get(other) ?? 0) + weight * value)
    })
  })
  return [...found]
    .map(([other, likeness]) => ({ product: other, likeness }))
    .sort((a, b) => b.likeness - a.likeness || a.product - b.product)
    .slice(0, limit)
}

function find(words: readonly Word[], packed: Packed): ReadonlyMap<number, Fit> {
  const known = words.flatMap((word) => {
    const term = packed.terms.get(word.key)
    return term === undefined ? [] : [{ word, term, rare: packed.rarity[term] as number }]
  })
  const norm = Math.hypot(...known.map(({ rare }) => rare))
  const found = new Map<number, { similarity: number; words: Word[] }>()
  for (const { word, term, rare } of known) {
    const [start, end] = [packed.starts[term], packed.starts[term + 1]]
    const weights = packed.weights.subarray(start, end)
    for (const [at, product] of packed.products.subarray(start, end).entries()) {
      const fit = found.get(product) ?? { similarity: 0, words: [] }
      fit.similarity += (rare / norm) * (weights[at] as number)
      if (fit.words.push(word) === 1) found.set(product, fit)
    }
  }
  return found
}

import type { Category, Product } from '../../data/index.ts'
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
  /** What a product is: the words of its names, aliases and category. */
  namesOf(product: number): readonly Word[]
}

interface Posting {
  readonly product: number
  readonly weight: number
}

const weights = { name: 3, alias: 2, category: 2, attribute: 1, description: 1 }

/**
 * Indexes the names, aliases, categories, attributes and descriptions of the products in both languages.
 * A term weighs sqrt(sum of the weights of the fields it stands in) * ln(1 + products / products with it).
 * O(characters). Salton and Buckley 1988.
 */
export function makeTextIndex(products: readonly Product[], categories: readonly Category[]): TextIndex {
  const names = new Map(categories.map(({ id, name }) => [id, `${name.en} ${name.zh}`]))
  const documents = products.map((product) => termsOf(product, names.get(product.category) ?? ''))
  const rarity = rarityOf(documents)
  const postings = postingsOf(documents, rarity)
  return {
    find: (words) => find(words, { postings, rarity }),
    namesOf: (product) =>
      [...(documents[product]?.values() ?? [])]
        .filter(({ weight }) => weight >= weights.category)
        .map(({ word }) => word),
  }
}

interface Term {
  readonly word: Word
  readonly weight: number
}

type Terms = ReadonlyMap<string, Term>

function termsOf(product: Product, category: string): Terms {
  const terms = new Map<string, Term>()
  for (const [text, weight] of fieldsOf(product, category)) {
    for (const word of wordsOf(text)) {
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

function rarityOf(documents: readonly Terms[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const terms of documents) for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map([...counts].map(([key, count]) => [key, Math.log(1 + documents.length / count)]))
}

type Postings = ReadonlyMap<string, readonly Posting[]>

function postingsOf(documents: readonly Terms[], rarity: ReadonlyMap<string, number>): Postings {
  const postings = new Map<string, Posting[]>()
  for (const [product, terms] of documents.entries()) {
    const vector = [...terms].map(
      ([key, { weight }]) => [key, Math.sqrt(weight) * (rarity.get(key) ?? 0)] as const,
    )
    const norm = Math.hypot(...vector.map(([, weight]) => weight))
    for (const [key, weight] of vector) {
      const list = postings.get(key) ?? []
      list.push({ product, weight: weight / norm })
      postings.set(key, list)
    }
  }
  return postings
}

interface Searched {
  readonly postings: Postings
  readonly rarity: ReadonlyMap<string, number>
}

function find(words: readonly Word[], { postings, rarity }: Searched): ReadonlyMap<number, Fit> {
  const norm = Math.hypot(...words.map(({ key }) => rarity.get(key) ?? 0))
  const found = new Map<number, { similarity: number; words: Word[] }>()
  for (const word of words) {
    const rare = rarity.get(word.key) ?? 0
    for (const { product, weight } of postings.get(word.key) ?? []) {
      const fit = found.get(product) ?? { similarity: 0, words: [] }
      fit.similarity += (rare / norm) * weight
      fit.words.push(word)
      found.set(product, fit)
    }
  }
  return found
}

import type { z } from 'zod/v4'
import { ContentError, readContent, shippedContent, withLine } from './contentFile.ts'
import * as schema from './contentSchema.ts'
import { loadGoodsWeights } from './goodsWeights.ts'
import { loadMoodWeights, type MoodWeights } from './moodWeights.ts'
import { type OwnMood, ownMoodsFile, readOwnMoods } from './ownMoods.ts'
import type { Category, Language, Product, Text } from './records.ts'
import { loadWordVectors, type PackedWords } from './wordVectors.ts'

/** What the shop's people write and edit. */
export interface Content {
  readonly shop: schema.ShopSettings
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
  /** What product attributes are called. */
  readonly attributeNames: Readonly<Record<string, Text>>
  readonly articles: readonly Article[]
  readonly intents: readonly IntentExamples[]
  /** What customers write that none of the intents is for. */
  readonly outOfScope: Readonly<Record<Language, readonly string[]>>
  readonly lexicon: schema.Lexicon
  /** What moods are read with: as the product comes with it, until something else was learnt. */
  readonly moodWeights: MoodWeights
  /** What teaches moods beside that. */
  readonly ownMoods: readonly OwnMood[]
  /** What tells whether a word of a category names goods, as the product comes with it. */
  readonly goodsWeights: Uint8Array
  /** What English words mean, as the product comes with it; undefined when its file was taken away. */
  readonly wordVectors: PackedWords | undefined
  /** Whether the articles are those of the demo shop, which speak for no other. */
  readonly demoArticles: boolean
  /** The same for the settings. */
  readonly demoSettings: boolean
  /** Whether the intents are those that come with the product. */
  readonly shippedIntents: boolean
  /** The articles of the demo shop: another shop's few are searched by what these show of good answers. */
  readonly shippedArticles: readonly Article[]
}

/** A piece of knowledge, in Markdown. */
export interface Article {
  readonly id: string
  readonly topic: string
  readonly title: Text
  /** How customers ask for it. */
  readonly questions: Readonly<Record<Language, readonly string[]>>
  readonly body: Text
}

/** What customers say when they want one thing. */
export interface IntentExamples {
  readonly id: string
  /** What it is called before customers, as on a button. */
  readonly label: Text
  /** The talk that answers it. */
  readonly talk: string
  /** The article that answers it, when the talk is knowledge. */
  readonly article?: string
  readonly utterances: Readonly<Record<Language, readonly string[]>>
}

/** The files of a content folder. */
export const contentFiles = [
  'shop.json',
  'catalogue.json',
  'knowledge.json',
  'intents.json',
  'lexicon.zh.json',
  ownMoodsFile,
] as const

/**
 * Reads the content files; of each, the first folder that has it is used, so the shop's own folder
 * stands before the shipped one. Throws ContentError at the first thing that cannot be used.
 */
export async function loadContent(folders: readonly string[]): Promise<Content> {
  try {
    return await load(folders)
  } catch (error) {
    throw error instanceof Misplaced ? await withLine(error) : error
  }
}

/** What is wrong between entries, found when the files were read. */
class Misplaced extends ContentError {}

async function load(folders: readonly string[]): Promise<Content> {
  const [shop, catalogue, knowledge, intents, lexicon, wordVectors, moodWeights, ownMoods, goodsWeights] =
    await Promise.all([
      readContent(folders, 'shop.json', schema.shop),
      readContent(folders, 'catalogue.json', schema.catalogue),
      readContent(folders, 'knowledge.json', schema.knowledge),
      readContent(folders, 'intents.json', schema.intents),
      readContent(folders, 'lexicon.zh.json', schema.lexicon),
      loadWordVectors(),
      loadMoodWeights(),
      readOwnMoods(folders),
      loadGoodsWeights(),
    ])
  const { categories, products, attributeNames } = catalogue.content
  const { articles } = knowledge.content
  const demoArticles = shipped(knowledge.file)
  const shippedIntents = shipped(intents.file)
  consistent({ catalogue, knowledge, intents }, { ownArticles: shippedIntents && !demoArticles })
  const demo = demoArticles
    ? knowledge
    : await readContent([shippedContent], 'knowledge.json', schema.knowledge)
  const ids = new Set(articles.map((article) => article.id))
  return {
    ...{ shop: shop.content, categories, attributeNames, articles, lexicon: lexicon.content },
    ...{ wordVectors, moodWeights, ownMoods, goodsWeights },
    products: products.map((product) => ({ ...product, sku: product.sku, stock: product.stock })),
    outOfScope: intents.content.outOfScope ?? { en: [], zh: [] },
    intents: intents.content.intents.map(({ article, ...intent }) =>
      article === undefined || !ids.has(article) ? intent : { ...intent, article },
    ),
    demoArticles,
    demoSettings: shipped(shop.file),
    shippedIntents,
    shippedArticles: demo.content.articles,
  }
}

interface Read<T> {
  readonly file: string
  readonly content: T
}

interface Files {
  readonly catalogue: Read<z.output<typeof schema.catalogue>>
  readonly knowledge: Read<z.output<typeof schema.knowledge>>
  readonly intents: Read<schema.IntentFile>
}

/** Throws Misplaced where ids are used twice, or name nothing. */
function consistent(
  { catalogue, knowledge, intents }: Files,
  { ownArticles }: { readonly ownArticles: boolean },
): void {
  const { categories, products } = catalogue.content
  const { articles } = knowledge.content
  once(catalogue.file, 'categories', categories)
  once(catalogue.file, 'products', products)
  once(knowledge.file, 'articles', articles)
  once(intents.file, 'intents', intents.content.intents)
  for (const [i, { category }] of products.entries())
    known(catalogue.file, `products[${i}].category`, { id: category, among: categories })
  for (const [i, { article }] of intents.content.intents.entries())
    if (article !== undefined && !ownArticles)
      known(intents.file, `intents[${i}].article`, { id: article, among: articles })
}

/** Of the demo shop; whoever writes own articles need not keep the ids that the shipped intents name. */
const shipped = (file: string): boolean => file.startsWith(shippedContent)

interface Identified {
  readonly id: string
}

function once(file: string, list: string, entries: readonly Identified[]): void {
  const seen = new Set<string>()
  for (const [i, { id }] of entries.entries()) {
    if (seen.has(id))
      throw new Misplaced(file, `${list}[${i}].id`, `${id} is used twice: give one another id`)
    seen.add(id)
  }
}

function known(
  file: string,
  place: string,
  { id, among }: { readonly id: string; readonly among: readonly Identified[] },
): void {
  if (among.some((entry) => entry.id === id)) return
  throw new Misplaced(file, place, `there is no ${id}: add it or write the id of one that is there`)
}

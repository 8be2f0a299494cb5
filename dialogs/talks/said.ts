import type { Language, Product } from '../../data/index.ts'
import { say } from '../phrases/say.ts'

/** The names of properties by their keys, as the shop's files have them. */
export type AttributeNames = Readonly<Record<string, { readonly en: string; readonly zh: string }>>

/** How and in which language a text is read. */
export interface Reading {
  readonly language: Language
  readonly attributeNames: AttributeNames
}

/** The sentences of a product's description. */
export const sentencesOf = ({ description }: Product, language: Language): readonly string[] =>
  description[language].split(/(?<=[.!?])\s+|(?<=[。！？])/u)

/** A property of a product, by its name and as a line. */
export interface Told {
  readonly names: readonly string[]
  readonly line: string
}

export const propertiesOf = (
  { attributes }: Product,
  { language, attributeNames }: Reading,
): readonly Told[] =>
  Object.entries(attributes).map(([key, value]) => {
    const called = attributeNames[key] ?? { en: key, zh: key }
    return { names: [key, called.en, called.zh], line: say.productAttribute(called, value).in(language) }
  })

/** All that is said of a product, its properties first. */
export const saidOf = (product: Product, reading: Reading): readonly string[] => [
  ...propertiesOf(product, reading).map(({ line }) => line),
  ...sentencesOf(product, reading.language),
]

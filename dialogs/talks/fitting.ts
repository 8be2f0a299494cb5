import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import type { Line } from '../phrases/say.ts'
import { madeFor } from './madeFor.ts'
import { asksForFit, namedIn, pairsOf, sizesOf } from './pairs.ts'
import type { Reading } from './said.ts'
import { without } from './without.ts'

/** What answers, and of which products it speaks. */
export interface Fit {
  readonly lines: readonly Line[]
  readonly products: readonly Product[]
}

/**
 * Whether what a message names is made for what it measures, and whether two things that it names go together; undefined
 * when that is not asked, or nothing tells.
 */
export function fitOf(products: readonly Product[], heard: Heard, reading: Reading): Fit | undefined {
  const text = without(heard, 'product')
  const named = namedIn(heard, products)
  const together = named.length > 1 && asksForFit(heard.text)
  const all = together ? named.flatMap((each) => each.products) : products
  const verdicts = all.flatMap((product) => {
    const line = madeFor(product, text, reading)
    return line ? [{ line, product }] : []
  })
  if (verdicts.length === 0)
    return together ? (pairsOf(named, text, reading) ?? sizesOf(named, text, reading)) : undefined
  const told = together ? verdicts.slice(0, 1) : verdicts
  return { lines: told.map(({ line }) => line), products: told.map(({ product }) => product) }
}

/** What belongs to another thing that the same words name is not meant beside it: the spare tips of the earbuds. */
export const withoutAccessories = (products: readonly Product[], heard: Heard): readonly Product[] =>
  products.filter(
    (part) => !products.some((whole) => belongsTo(part, whole) && isNamedWith(part, whole, heard)),
  )

const belongsTo = ({ attributes }: Product, { name }: Product): boolean =>
  Object.entries(attributes).some(([key, { en }]) => key === 'fits' && en.includes(name.en))

const isNamedWith = (part: Product, whole: Product, { entities }: Heard): boolean =>
  entities
    .filter(({ value }) => value === part.id)
    .every((one) => entities.some(({ text, value }) => text === one.text && value === whole.id))

/** Things between whose names stands nothing but "and" are asked about alike. */
const joining = /^(?:[\s,、，&+]|and|or|vs\.?|versus|the|your|和|跟|与|與|还是|還是|或者?|以及)*$/iu

/** What a question is about when it names other things only as what that has or goes with: the first that it names. */
export function subjectOf(products: readonly Product[], heard: Heard): readonly Product[] {
  const [first, second] = namedIn(heard, products)
  if (first === undefined || second === undefined) return products
  const { text } = heard
  if (sizes.test(text) && asksForFit(text)) return products
  const [start, end] = [text.indexOf(first.said), text.indexOf(second.said)]
  const isJoined = joining.test(text.slice(start + first.said.length, end))
  const others = first.products.filter(({ id }) => !second.products.some((other) => other.id === id))
  if (start < 0) return end < 0 ? products : first.products
  if (ofSecond.test(text.slice(0, start))) return second.products
  return isJoined || !leading.test(text.slice(0, start)) || others.length === 0 ? products : others
}

/** "Which batteries does the night light take?" */
const ofSecond = /^(?:and |so )?(?:what|which)(?: (?:kind|type|sort|size) of)? $/iu

/** Whose sizes match is seen by both. */
const sizes = /\bsizes?\b|尺寸|大小/iu

/** What stands before the thing that a question is about. */
const leading =
  /^(?:(?:is|are|does|do|can|could|will|would|has|have|how|you|i|use|the|this|that|your|an?|any|and|so|hi|hello|lah?|ok|got|那|请问|請問|你们的?|你們的?|这个|這個|个|個)[\s,]*)*$/iu

import { termsOf } from '../../analytics/index.ts'
import type { Article, Product, Text } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, productsIn, type Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import type { Catalogue } from './catalogue.ts'
import type { Knowledge } from './knowledge.ts'
import { asksForProperty } from './qualities.ts'
import type { Pointers } from './rules.ts'
import type { AttributeNames } from './said.ts'

interface CareServices extends Pick<Pointers, 'button'> {
  readonly catalogue: Catalogue
  readonly attributeNames: AttributeNames
  readonly knowledge: Knowledge
}

/** So many products with a word in common are a kind of them. */
const atMost = 2
const longest = 60
/** What happened to a thing, which articles know more of than its own text. */
const mishap = /\brust|\bmou?ld|\bstain|\bblack spots?|[锈鏽]|霉|污[渍漬]|[斑黑][点點]/iu

/**
 * What the product that is named, or on the screen, says of its care, before an article that is not on what it is made
 * of; when it says nothing and no article fits, that. Undefined when an article answers better.
 */
export function ownCare(services: CareServices, turn: Turn): Reply | undefined {
  const { intent = turn.heard.alternatives[0]?.intent } = turn.heard
  const products = intent === 'product_care' ? meant(services, turn) : []
  if (products.length === 0 || mishap.test(turn.heard.text)) return undefined
  const article = bestArticle(services, turn)
  if (article && products.every((each) => isOnMaterial(article, each, services))) return undefined
  const told = products.flatMap((each) => {
    const lines = propertiesOf(each, 'wash', services).map(({ called, value }) =>
      say.productAttribute(called, value).in(turn.language),
    )
    return lines.length > 0 ? [say.productTells(each.name, lines)] : []
  })
  if (told.length === 0) return article ? undefined : silent(products, services)
  turn.notes.talk = 'care'
  turn.memory = { ...turn.memory, lastProducts: products.map(({ id }) => id) }
  return { line: { in: (language) => told.map((line) => line.in(language)).join('\n') } }
}

/** Those that are named, or those on the screen when none is and the message asks of no kind of things either. */
function meant({ catalogue }: CareServices, { heard, memory }: Turn): readonly Product[] {
  const { text } = heard
  const named = productsIn(heard)
  const isOther = categoriesIn(heard).length > 0 || text.length > longest || !isQuestion(text)
  const ids = named.length > 0 ? named : isOther ? [] : (memory.lastProducts ?? [])
  return ids.length > atMost ? [] : ids.flatMap((id) => catalogue.product(id) ?? [])
}

function bestArticle({ knowledge }: CareServices, { heard, language }: Turn): Article | undefined {
  const [best] = knowledge.search(heard.text, language)
  return best?.good ? knowledge.article(best.articleId) : undefined
}

/** Whether an article speaks of what a product is made of, or the product does not say that; by their English words. */
function isOnMaterial({ title, body }: Article, product: Product, services: CareServices): boolean {
  const made = propertiesOf(product, 'made of', services).flatMap(({ value }) =>
    termsOf(value.en.replace(/[\w-]+-free/g, '')),
  )
  const told = termsOf(`${title.en} ${body.en}`)
  return made.length === 0 || made.some((term) => told.includes(term))
}

/** The properties that tell what is asked in such words. */
const propertiesOf = (
  { attributes }: Product,
  asked: string,
  { attributeNames }: CareServices,
): readonly { readonly called: Text; readonly value: Text }[] =>
  Object.entries(attributes).flatMap(([key, value]) => {
    const called = attributeNames[key] ?? { en: key, zh: key }
    return asksForProperty(asked, [key, called.en, called.zh]) ? [{ called, value }] : []
  })

function silent(products: readonly Product[], { button }: CareServices): Reply {
  const [one, another] = products
  const line = one && !another ? say.productTellsNot(one.name) : say.productsTellNot()
  return { line, options: [button('talk_to_person')] }
}

import { isEndedByWord, type Suggested } from '../../analytics/index.ts'
import type { Language, Product } from '../../data/index.ts'
import type { Wish } from '../memory.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import { onScreen, productsIn, type Turn } from '../turn.ts'
import { foundFor, noWish, type SuggestionServices, together } from './suggestions.ts'

/** Would have another thing, and does not say which: "something else then", 那就别的吧. */
export const wantsElse =
  /^(?:(?:no|nah|ok(?:ay)?|then|well|so|hm+|oh|all ?right|fine|maybe|and|please|pls|show me|give me|suggest|recommend|do you have|have you got|is there|i(?:['’]ll| will)? (?:take|have|want)|i['’]?d like|let['’]?s (?:see|try)|what about|how about|got)[\s,.!]+)*(?:(?:something|anything|smth) (?:else|similar|like (?:it|that|this))|(?:an)?other ones?|(?:any |some )?(?:others?|alternatives?)|a different one|another|what else(?: (?:is there|do you have))?)(?:[\s,]+(?:then|instead|please|pls|maybe|is there|you have|there|do you have|in stock))*[?.!\s]*$|^(?:不了?|不用了?|不要了?|好吧?|那|嗯|哦|算了|行吧?)*[，,\s]*(?:那)?(?:我)?(?:就|要|看看|[来來]|[换換]|给我|給我|有[没沒]有|有|推[荐薦]|介[绍紹]|[选選]|[买買]){0,3}(?:[个個点點些]|一[个個款])*(?:[别別]的|其[他它]的?|[类類]似的|差不多的|替代的?|另外的?|另一[个個款])(?:[东東]西|商品|款|[种種])?(?:有(?:什[么麼]|哪些|[没沒]有)?|吧|[吗嗎]|呢|看看|也行|好了)*[。.！!？?\s]*$/iu

/** What may stand in the place of a thing that cannot be had: others that are called so, or else of its category. */
export async function insteadOf(id: string, services: SuggestionServices, turn: Turn): Promise<Said> {
  const product = services.catalogue.product(id)
  if (product === undefined) return say.nothingFits()
  const wish: Wish = { ...noWish, products: [id], relation: 'instead' }
  const asker = { ...turn, memory: { ...turn.memory, shown: [] } }
  const found = (await foundFor(wish, looked, services, asker)).flatMap((one) => {
    const other = services.catalogue.product(one.productId)
    return other?.category === product.category ? [{ one, other }] : []
  })
  const kin = found.filter(({ other }) => nounsOf(product, 'en').some((noun) => isEndedByWord(other, noun)))
  const best = (kin.length > 0 ? kin : found).slice(0, atOnce).map(({ one, other }): Suggested => {
    const words = [sameEnd(product, other, turn.language) ?? categoryOf(product, services, turn)]
    return { ...one, reason: { kind: 'fits', words } }
  })
  turn.memory = { ...turn.memory, wish }
  return best.length === 0 ? say.nothingFits() : together(best, services, turn)
}

const atOnce = 3
/** So many are looked through. */
const looked = 40

const categoryOf = ({ category }: Product, { assortment }: SuggestionServices, { language }: Turn): string =>
  assortment.categories.find(({ id }) => id === category)?.name[language] ?? ''

/** What it is called without what stands in brackets or behind a comma; in English by the noun, in the singular. */
const nounsOf = ({ name, aliases }: Product, language: Language): readonly string[] =>
  [name[language], ...aliases[language]].map((each) => {
    const plain = each
      .toLowerCase()
      .replace(/[,，(（].*$/u, '')
      .trim()
    return language === 'zh' ? plain : plain.replace(/^.*\s/u, '').replace(/s$/u, '')
  })

/** What the names of both end with, as those of two teas do. */
function sameEnd(one: Product, another: Product, language: Language): string | undefined {
  const ends = nounsOf(one, language).flatMap((noun) =>
    language === 'zh' ? [...noun].map((_, i) => noun.slice(i)) : [noun],
  )
  const same = ends.filter((end) => end !== '' && isEndedByWord(another, end))
  return same.toSorted((a, b) => b.length - a.length)[0]
}

/** The one thing on the screen that is sold out, when a message would have something else. */
export function elseThan({ catalogue }: SuggestionServices, turn: Turn): string | undefined {
  const [product, another] = onScreen(turn)
  if (product === undefined || another !== undefined || productsIn(turn.heard).length > 0) return undefined
  return catalogue.product(product)?.stock === 0 && wantsElse.test(turn.heard.text) ? product : undefined
}

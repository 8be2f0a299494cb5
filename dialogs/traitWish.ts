import { type Heard, traitsIn } from '../analytics/index.ts'
import type { Memory } from './memory.ts'
import type { Catalogue } from './talks/catalogue.ts'

const longest = 100
/** Who tells of what they have, or asks of one thing, wishes for none. */
const ofOne =
  /\b(?:the|this|that(?! (?:does|do|can|needs?|has|goes|runs?|works?|is|are))|these|those|it|its|my|your|one of|came|arrived|received|delivered|ordered|bought|got|return|refund|order|parcel|box)\b|^(?:so |and |but )?(?:is|are|does|do(?! (?:you|u|they) (?:have|sell|stock|carry))|did|can|will|why|how|has)\b|(?<!that |which )\b(?:has|had|is|was|were|there['’]?s)\b|\bi have\b|[这這那它]|我的|收到|寄|[买買]的|[订訂][单單]|退|坏|壞|[为為]什|怎[么麼]/iu
const asksOfIt = /[吗嗎么麼][?？。 ]*$/u
const stocked = /有|推荐|推薦|[卖賣]/u
/** What says no more than that some thing is wished for. */
const vague =
  /\b(?:something|anything|some|any|things?|stuff|items?|products?|ones?|which|that|i|we|you|do|have|want|need|looking|for|please|pls|show|me|am|a|an)\b|东西|東西|商品|有|没有|沒有|[的吗嗎我想要买買]|[^\p{L}]/giu
const something = /\b(?:something|anything|things?|items?|products?)\b|东西|東西|商品|有.*的|的[。！? ？]*$/iu

interface Known {
  readonly catalogue: Catalogue
  readonly memory: Pick<Memory, 'lastProducts'>
}

/**
 * Who names a kind and what it must do without wishes for such things, though the words sound like a fault, or name
 * what it is to do without: "a lamp without a cable", "battery powered fan", 充电的台灯. What is called so by its very
 * name and can be had is meant itself.
 */
export function traitWish(heard: Heard, known: Known): Heard {
  const { text, entities } = heard
  if (namesSet(heard)) return wishing(heard, entities)
  if (!wishesForTrait(heard, known) || namesOneSold(heard, known)) return heard
  const { rest } = traitsIn(text)
  const left = entities.filter((each) => !isNamed(each) && rest.includes(each.text))
  return wishing(heard, left)
}

/** Whether a kind is named with what it must do without, and no one thing is asked about. */
function wishesForTrait(heard: Heard, { memory: { lastProducts = [] } }: Known): boolean {
  const { text } = heard
  const { rest, count, purpose } = traitsIn(text)
  if (count === 0 || text.length > longest || ofOne.test(rest) || isOther(heard)) return false
  if ((asksOfIt.test(text) && !stocked.test(text)) || tellsOfIt(text)) return false
  const isThing = rest.replace(vague, '') !== '' || (purpose !== undefined && near.includes(heard.intent))
  return isThing || (lastProducts.length === 0 && something.test(text))
}

/** Whether a thing that can be had is called so itself: "decaf coffee". */
function namesOneSold({ text, entities }: Heard, { catalogue }: Known): boolean {
  const { rest } = traitsIn(text)
  const itself = entities.filter((each) => isNamed(each) && !rest.includes(each.text))
  const isSold = itself.some(
    ({ text: said, value }) => traitsIn(said).rest !== '' && canBeHad(String(value), catalogue),
  )
  return isSold && itself.some((each) => traitsIn(each.text).count > 0)
}

const isNamed = ({ kind }: Heard['entities'][number]): boolean => kind === 'product' || kind === 'sku'

const wishing = (heard: Heard, entities: Heard['entities']): Heard => ({
  ...heard,
  entities,
  intent: 'product_advice',
  outcome: 'sure',
  alternatives: [],
})

/** Purposes that a message may seem to have which says what something is to be for. */
const near = ['product_advice', 'product_question', 'more_suggestions', 'help', undefined]

/** A set that is named by what it is for, and no more: 手冲套装, "pour over kit". */
const namesSet = ({ text, intent, entities }: Heard): boolean =>
  (intent === undefined || intent === 'product_advice') &&
  entities.every(({ kind }) => kind === 'category') &&
  set.test(text)
const set =
  /^(?:an? |any |the )?(?:[\p{Script=Latin}-]+ ){1,3}(?:set|kit|bundle)s?[?.! ]*$|^(?:有(?:没有)?|想要|要|想买)?\p{Script=Han}{1,6}(?:套[装裝]|[礼禮]盒)(?:吗|嗎|有吗)?[？?。 ]*$/iu

/** 灯没有插头 tells of a lamp what 没有插头的灯 wishes for. */
const tellsOfIt = (text: string): boolean =>
  /^\p{Script=Han}/u.test(text) && !/的|[要找买買]|推[荐薦]|(?<![没沒])有/u.test(text) && !begins(text)
const begins = (text: string): boolean => text.startsWith(traitsIn(text).said[0] ?? ' ')

const isOther = ({ entities }: Heard): boolean => entities.some(({ kind }) => kind === 'order')

const canBeHad = (id: string, catalogue: Catalogue): boolean => {
  const product = catalogue.product(id)
  return product?.sold === true && product.stock !== 0
}

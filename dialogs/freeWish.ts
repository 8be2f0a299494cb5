import { asksFree, type Heard, lackingIn, tellsAllergy } from '../analytics/index.ts'
import type { Memory } from './memory.ts'
import { productsIn } from './turn.ts'

/** What a thing did to somebody, or is to come back for, is no wish. */
const suffered =
  /\b(?:return|refund|reaction|rash|hives|itch|swollen|swelling|sick|hospital|breath|order|complain)|[过過]敏了|[红紅]疹|起疹|发痒|發癢|[难難]受|医院|醫院|退|投诉|投訴|[订訂][单單]/iu
/** Purposes that a wish for what is free of something may seem to have. */
const near = [
  ...['product_advice', 'product_question', 'more_suggestions', 'refuse_suggestion', 'compare_products'],
  undefined,
]

/**
 * Who must not have something asks of the thing that is named, or what there is; what it must be free of is named for no
 * other reason.
 */
export function freeWish(heard: Heard, { lastProducts = [] }: Pick<Memory, 'lastProducts'> = {}): Heard {
  const { text, intent } = heard
  if (!asksFree(text) || suffered.test(text) || !(near.includes(intent) || tellsAllergy(text))) return heard
  const { said } = lackingIn(text)
  const entities = heard.entities.filter((entity) => said.includes(entity.text) || isCalledFree(entity.text))
  const meant: Heard = { ...heard, entities, outcome: 'sure', alternatives: [] }
  const [last, another] = lastProducts
  if (last !== undefined && another === undefined && entities.length === 0 && asksOfIt(text))
    return { ...meant, intent: 'product_question', entities: [{ kind: 'product', text: last, value: last }] }
  return { ...meant, intent: productsIn(meant).length > 0 ? 'product_question' : 'product_advice' }
}

/** Whether a name itself says what the thing lacks: "lotion fragrance free". */
function isCalledFree(name: string): boolean {
  const { said, lacks } = lackingIn(name)
  return lacks.length > 0 && said.trim() !== ''
}

/** Asks whether the thing that was talked about is for somebody: "can I use it?", 能用吗, 能喝吗. */
const ofIt =
  /\b(?:can|could|may|should) (?:i|we|he|she|they|my \w+) (?:still |safely )?(?:use|eat|drink|take|have|wear|try) (?:it|this|that|them|one)\b|\bis (?:it|this|that) (?:ok(?:ay)?|safe|fine|suitable|good)\b|\b(?:does|do) (?:it|they|this) (?:contain|have|include)\b|(?:能|可以|可不可以|能不能|[适適]合)(?:不能)?(?:用|吃|喝|[抹涂塗擦穿戴])[吗嗎么麼]?|[它这這](?:个|個|款)?(?:里|裡|裏)?(?:有|含)/iu

/** Whether a message asks if the thing that was talked about is for somebody. */
export const asksOfIt = (text: string): boolean => ofIt.test(text)

/** Whether what must not be in a thing is said of a kind of things, and not of the one that is named. */
export function asksForFree(text: string): boolean {
  return asksFree(text) && !(ofOne.test(text) && !ofKind.test(text))
}
const ofKind =
  /\b(?:which|what|any|anything|something|some|looking for|need|want|recommend|suggest|show me|do you have|have you)\b|哪[些个個款种種]|有[没沒]有|有什[么麼]|推[荐薦]|想[要买買找]|[适適]合.*的/iu
const ofOne = /\b(?:the|this|that|it|its)\b|^(?:is|are|does|do|has|have|can|will)\b|[这這那它]|[吗嗎]/iu

/** What stands before a part that a thing has. */
const having =
  /\b(?:has|have|having|with(?! (?:my|our|your)\b)|includes?|including|comes? with)\s(?:an?|the|any|built-in)?|[带帶有含](?!没|沒|没有)/iu

/** What something is used with is no part of it. */
const goingWith =
  /\b(?:use[ds]?|go(?:es)?|works?|fits?|pair(?:ed)?|compatible|connect(?:ed)?|charged?)\b[^.?!]{0,60}\bwith\b/iu

/** "Which helmets have a light?" names helmets, of which it asks for the light: no lights are meant. */
export function withoutParts(heard: Heard): Heard {
  const { text, entities } = heard
  if (goingWith.test(text)) return heard
  const at = having.exec(text)?.index ?? -1
  const isThing = ({ kind }: Heard['entities'][number]) => ['product', 'sku', 'category'].includes(kind)
  const isBefore = (each: Heard['entities'][number]) => text.indexOf(each.text) < at
  if (at <= 0 || !entities.some((each) => isThing(each) && isBefore(each))) return heard
  const left = entities.filter((each) => !isThing(each) || isBefore(each))
  return left.length === entities.length ? heard : { ...heard, entities: left }
}

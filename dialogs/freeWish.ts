import { asksFree, type Heard, lackingIn, tellsAllergy } from '../analytics/index.ts'
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
export function freeWish(heard: Heard): Heard {
  const { text, intent } = heard
  if (!asksFree(text) || suffered.test(text) || !(near.includes(intent) || tellsAllergy(text))) return heard
  const { said } = lackingIn(text)
  const entities = heard.entities.filter((entity) => said.includes(entity.text))
  const meant: Heard = { ...heard, entities, outcome: 'sure', alternatives: [] }
  return { ...meant, intent: productsIn(meant).length > 0 ? 'product_question' : 'product_advice' }
}

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

import { type Heard, isForSomebodyElse, priceRangeIn } from '../analytics/index.ts'
import { wanted } from './talks/wish.ts'
import { pricesIn, productsIn } from './turn.ts'

const longest = 80

/**
 * A short message that names what something may cost from and to, as "any lamp between 50 and 100", or at most, for
 * somebody, as "for my kids, nothing over 25", looks for something, though its words sound like a comparison.
 */
export function pricedWish(heard: Heard): Heard {
  const { text, intent, entities } = heard
  const unclear = intent === undefined || intent === 'compare_products'
  const about = text.length <= longest && !entities.some(({ kind }) => kind === 'order')
  const priced = priceRangeIn(text) ?? (isForSomebodyElse(text) ? pricesIn(heard) : undefined)
  if (!unclear || !about || productsIn(heard).length > 1 || priced === undefined) return heard
  return { ...heard, intent: 'product_advice', outcome: 'sure' }
}

/** A message that tells what is not wanted, and wishes for something else, names only what it wishes for. */
export function withoutUnwanted(heard: Heard): Heard {
  const meant = wanted(heard)
  if (meant === heard || meant.entities.length === heard.entities.length) return heard
  const wishes = shopping.includes(heard.intent ?? 'product_advice') && looking.test(heard.text)
  return wishes ? { ...meant, intent: 'product_advice', outcome: 'sure', alternatives: [] } : heard
}

const shopping = [
  'product_advice',
  'product_question',
  'compare_products',
  'more_suggestions',
  'refuse_suggestion',
]
const looking =
  /\b(?:something|anything|else|gifts?|presents?|recommend|suggest|looking for|i want|i need|show me|do you have|what (?:can|could|should|about)|for (?:the|my|a))\b|送|礼物|禮物|推荐|推薦|有什[么麼]|有没有|别的|想[买買要]|我要|找|其他|还有/iu

/** Who asks what to give somebody looks for a present, though the words name no thing. */
export function giftWish(heard: Heard): Heard {
  const unclear = heard.intent === undefined && heard.text.length <= longest
  return unclear && asksForGift.test(heard.text)
    ? { ...heard, intent: 'product_advice', outcome: 'sure', alternatives: [] }
    : heard
}

const asksForGift =
  /\bwhat (?:can|should|could|do|would) (?:i|we) (?:give|get|buy) (?:her|him|them|my|our|a|an|for)\b|\b(?:gifts?|presents?)\b.*\bfor\b|\bfor .*\b(?:gifts?|presents?)\b|(?:送|买给|買給).{0,8}(?:什[么麼]|啥)|(?:什[么麼]|啥).{0,4}(?:送|当礼物|當禮物)|(?:送|当|當).{0,6}礼物|送禮/iu

import { limitIn, priceRangeIn } from '../analytics/index.ts'
import { asksOfIt } from './freeWish.ts'
import { asksCheaper, asksDearer, asksWhyDear, bargains } from './priceWishes.ts'
import type { Offer } from './reply.ts'
import { backAsked } from './talks/askedBack.ts'
import { asksForOtherColour } from './talks/variants.ts'
import { refusesWished, wishWithout } from './talks/wish.ts'
import { listed, onScreen, productsIn, type Turn } from './turn.ts'
import { asksOnlyWhy, mayAskWhy } from './whyShown.ts'
import { isQuestion } from './wording.ts'

/** Purposes that a short message may seem to have when it is about what was suggested. */
const near = [
  ...['product_advice', 'product_question', 'more_suggestions', 'take_suggestion', 'refuse_suggestion'],
  ...['compare_products', 'no', 'repeat'],
]
/** And when it asks why: our articles tell how suggestions come about in general. */
const nearWhy = [...near, 'personal_suggestions', 'privacy']
const longest = 80

/**
 * What only makes sense of suggestions: why these, more like one of them, none of them, cheaper ones, and what the
 * customer always buys. Nothing of a message that is surely for something else, or long. Not to be asked while a
 * question is open: what answers it is no word about suggestions.
 */
export function aboutShown(turn: Turn): Offer | undefined {
  if (isOfOthers(turn) || isOneOfThese(turn)) return undefined
  const { text } = turn.heard
  const intent = (onScreen(turn).length > 0 ? plainlyAbout(turn) : undefined) ?? perhapsAbout(turn)
  if (intent === undefined) return undefined
  const [productId, another] = intent === 'why_price' ? productsIn(turn.heard) : []
  return {
    text,
    means: another === undefined && productId !== undefined ? { intent, productId } : { intent },
  }
}

/** What the words mean when the message may be for it. */
function perhapsAbout(turn: Turn): string | undefined {
  const { text, intent } = turn.heard
  const may = (purposes: readonly string[]) => intent === undefined || purposes.includes(intent)
  const shown = onScreen(turn).length > 0
  if (shown && (mayAskWhy(text) || asksWhyOfAnswer(turn)) && may(nearWhy)) return 'why_suggestion'
  if (!may(near)) return undefined
  const found = patterns.find(
    ({ words, unless, needed }) => words.test(text) && unless?.(text) !== true && (shown || !needed),
  )
  return found?.intent ?? (shown ? changesWish(turn) : undefined)
}

/** Says what is not wanted of the last wish, or what it may cost. */
function changesWish(turn: Turn): string | undefined {
  const { heard, memory } = turn
  if (refines(turn)) return 'more_suggestions'
  const priced = memory.wish !== undefined && namesAPrice(heard.text) && !namesAThing(heard)
  return priced ? 'cheaper_suggestions' : undefined
}

/** What the words mean of what is on the screen, whatever they sound like; of what was only told there are no reasons. */
function plainlyAbout({ heard, memory, lastSuggestions }: Turn): string | undefined {
  const { text } = heard
  if (asksWhyPrice(text)) return 'why_price'
  if (asksOnlyWhy(text)) return lastSuggestions.length > 0 ? 'why_suggestion' : undefined
  if (memory.wish === undefined) return undefined
  if (asksDearer(text)) return 'dearer_suggestions'
  if (refusesWished(memory.wish, heard)) return 'more_suggestions'
  return asksCheaper(text) ? 'cheaper_suggestions' : undefined
}

/** Talks that suggest. */
const suggesting = [
  ...['advice', 'moreSuggestions', 'likeSuggestion', 'cheaperSuggestions', 'dearerSuggestions'],
  'usualSuggestions',
]

const asksWhyOfAnswer = ({ heard: { text }, memory: { answered = '' } }: Turn): boolean =>
  suggesting.includes(answered) && backAsked(text) === 'why'

/** Whether it says of the last wish what is not wanted; who asks of the thing itself does not. */
const refines = ({ heard, memory: { wish } }: Turn): boolean =>
  wish !== undefined && !asksOfIt(heard.text) && wishWithout(wish, heard) !== undefined

const namesAPrice = (text: string): boolean =>
  priceRangeIn(text) !== undefined || (atMost.test(text) && limitIn(text) !== undefined)

const namesAThing = ({ entities }: Turn['heard']): boolean =>
  entities.some(({ kind }) => kind === 'category' || kind === 'product' || kind === 'sku')

/** A product of those suggested last that a message says it does not want: "not the candle". */
export function unwanted({ heard, lastSuggestions }: Turn): Offer | undefined {
  const { text } = heard
  const [productId, another] = productsIn(heard).filter((id) =>
    lastSuggestions.some((shown) => shown.productId === id),
  )
  const refuses = productId !== undefined && another === undefined && refusing.test(text)
  return refuses && text.length <= longest && !isQuestion(text)
    ? { text, means: { intent: 'refuse_suggestion', productId } }
    : undefined
}

const refusing =
  /^(?:(?:but|and|ok|no|please|anything but),? )*(?:not|no|anything but|without)(?: want)? (?:the|this|that|any|a)\b|\b(?:do not|don['’]?t|dont) (?:really )?(?:want|like|need)\b|^(?:我)?(?:不要|不想要|不喜欢|不喜歡|别要|别给我|除了|不是)/i

const moreLike =
  /\b(?:more|others?|something|anything) (?:like|similar to) (?:this|that|it|the (?:first|second|third|last))\b|(?:像|跟|和)(?:这|那|第)[一二三]?[个款种样].{0,4}(?:的|一样|差不多|类似)|类似(?:这|那|第)[一二三]?[个款种]/i
const noneOf =
  /\b(?:none of (?:these|those|them)|(?:don['’]?t|do not) (?:really )?(?:like|want) (?:any of )?(?:these|those|them|(?:this|that) one))(?: ones?)?(?: either| at all)?[.! ]*$|(?:这些|这几[个款样]|都)(?:也|都)*(?:不(?:太)?(?:喜欢|合适|想要|好看)|没(?:有)?(?:一个)?喜欢的?)(?:的|了|啊|呢)?[。！! ]*$/i
const cheaper =
  /\b(?:cheaper|cheapest|less expensive|lower priced?)\b|\btoo (?:expensive|pricey|dear)\b|\b(?:above|over|beyond|out of) (?:my|our) (?:budget|price range)\b|超出?了?(?:预算|預算)|便宜(?:点|些|一点|一些)|[更最]便宜|最平|太贵/i
const isOfOthers = ({ heard: { text, entities } }: Turn): boolean =>
  text.length > longest || asksForOtherColour(text) || entities.some(({ kind }) => kind === 'order')

/** Whether it means one of those on the screen, and no others. */
const isOneOfThese = (turn: Turn): boolean => theOne.test(turn.heard.text) && listed(turn).length > 1

const theOne =
  /^(?:(?:and|so|ok|then|i(?:['’]ll| will)? (?:take|want|like))[, ]+)*the (?:cheap|dear)(?:er|est)(?: one)?(?: please)?\W*$|^(?:那|就|我?要)*[最更]?便宜的?(?:那[一]?[个個款件])(?:呢|吧)?\W*$/i
const differ =
  /\bdifferen(?:ce|t)\b.*\b(?:first|second|third|last|these|them|those|two)\b|\b(?:first|second|third|last|these|them|those|two)\b.*\bdifferen(?:ce|t)\b|\bcompare (?:these|them|those|the (?:two|three|first|last))\b|(?:这|那|這|第)[些几幾两兩一二三][^，。]{0,6}(?:区别|區別|不同|差别|差別|比较|比較|对比|對比)/i
const chargesOrWhich = /\bwhich\b|哪[个個款件种]|运费|運費|邮费|快递|配送|delivery|shipping|postage|courier/i
/** Of the price of a thing, and not of its delivery. */
const asksWhyPrice = (text: string): boolean => asksWhyDear(text) && !chargesOrWhich.test(text)
/** Who bargains wants these for less, and no others. */
const isNoWish = (text: string): boolean => chargesOrWhich.test(text) || bargains(text)
const usual =
  /\b(?:my|the) usual(?: ones?| order| stuff)?(?:,? please| again)?[.! ]*$|^(?:the )?same (?:things? |order )?(?:again|as (?:always|usual|last time))\b|what i (?:always|usually) (?:buy|get|order)\b|\bi (?:bought|ordered|had|got) (?:last time|before)\b.*\bagain\b|\bsame .{2,30} (?:as|i (?:bought|had|ordered)) (?:last time|before)\b|(?:上次|上回|之前|以前)[买買]的.{0,8}(?:再|还要|還要|又)|再[来來买買]?.{0,4}(?:上次|上回|之前)[买買]的|老样子|照旧|(?:平时|经常|常)买的|再来一份|再买一份/i
const atMost =
  /\b(?:under|below|less than|up to|at most|no more than|within|max(?:imum)?|cheaper than)\b|以内|以下|不超过|最多|之内|不到/i

interface Pattern {
  readonly words: { test(text: string): boolean }
  /** What makes it something else. */
  readonly unless?: (text: string) => boolean
  /** Whether there must be suggestions on the screen. */
  readonly needed: boolean
  readonly intent: string
}

const patterns: readonly Pattern[] = [
  { words: { test: asksWhyPrice }, needed: false, intent: 'why_price' },
  { words: moreLike, needed: true, intent: 'like_suggestion' },
  { words: noneOf, needed: true, intent: 'refuse_suggestion' },
  { words: cheaper, unless: isNoWish, needed: true, intent: 'cheaper_suggestions' },
  { words: differ, needed: true, intent: 'compare_products' },
  { words: usual, needed: false, intent: 'usual_suggestions' },
]

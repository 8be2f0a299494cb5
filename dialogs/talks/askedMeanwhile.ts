import type { Text } from '../../data/index.ts'
import { isUnfit } from '../fault.ts'
import { type Line, say } from '../phrases/say.ts'
import { productsIn, type Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import type { Catalogue } from './catalogue.ts'
import type { Matter } from './matter.ts'
import type { ReturnRules } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { type AnswerRules, answerBy } from './tickets.ts'
import { monthsOf, type WarrantyRules } from './warrantyRules.ts'

interface MeanwhileServices extends Pick<Pointers, 'article'> {
  readonly catalogue: Catalogue
  readonly rules: AnswerRules & ReturnRules & WarrantyRules
}

type Answer = (matter: Matter, services: MeanwhileServices, turn: Turn) => Line | undefined

/** How the articles put it, which customers ask in fewer words. */
const repairs = { en: 'repair, replacement or refund under warranty', zh: '保修是维修、换新还是退款' }
const photos = { en: 'where do i send the picture of the damage', zh: '报损的照片发到哪里' }

/** What is asked while a thing is talked about, and what answers it; the first that fits. */
const questions: readonly (readonly [RegExp, Answer])[] = [
  [
    /\b(?:still|under|have|got|any) .{0,14}\b(?:warrant\w+|guarantee)|\bhow long\b.{0,24}\b(?:warrant\w+|guarantee)|保修期?(?:多久|到什|到哪|[过過]了|[还還])|[还還]在保|[过過]保/iu,
    covered,
  ],
  [/\b(?:fix|repair|mend)\w*\b|[维維]修|能修|修理|修[吗嗎不]/iu, articleOn('warranty', repairs)],
  [
    /\b(?:photos?|pictures?|pics?|videos?)\b|照片|拍照|[图圖]片|[视視][频頻]/iu,
    articleOn('damaged_item', photos),
  ],
  [
    /\b(?:dangerous|harmful|poisonous|toxic)\b|\bis (?:it|this|that) (?:still )?safe\b|\b(?:can|may|should) (?:i|we) (?:still |keep )?(?:us(?:e|ing)|eat|drink|wear)\b|危[险險]|安全[吗嗎]|[还還]能(?:[继繼][续續])?[用喝吃穿]|有毒/iu,
    (_, __, { heard: { text } }) =>
      isUnfit(text) || /eat|drink|[吃喝]/iu.test(text) ? say.doNotConsume() : say.notToBeUsed(),
  ],
  [/\b(?:send|return|post|ship|bring|give)\b.{1,30}\bback\b|[寄退送][还還]?回|[寄退][给給]你/iu, comesBack],
  [
    /\b(?:pay|cost|costs|charged?|fees?|free|deduct\w*|postage|shipping)\b|[运運邮郵][费費]|多少[钱錢]|[谁誰](?:出|付|[承]担)|扣|收[费費]|要[钱錢]|免[费費]/iu,
    costs,
  ],
  [
    /\b(?:how (?:long|soon|many (?:days|weeks))|when|what day|by when)\b|多久|什[么麼]时候|什麼時候|啥[时時]候|[几幾][时時天]/iu,
    takes,
  ],
]

/** Asks, whether or not it ends as a question does. */
const asking =
  /^(?:(?:so|and|but|ok(?:ay)?|then)[, ]+)*(?:do|does|did|is|are|am|will|would|can|could|should|must|may|has|have|who|which)\b|\bor\b.*\?|[谁誰]|多久|[几幾][时時天]|[哪吗嗎么呢]/iu
/** Purposes that such questions may seem to have; what is clearly for another has its own answer. */
const near = [
  ...['delivery_time', 'delivery_cost', 'delivery_options', 'back_in_stock', 'return_item', 'order_status'],
  ...['damaged_item', 'missing_item', 'exchange_item', 'product_question', 'product_care', 'product_advice'],
  ...['payment_methods', 'take_suggestion', undefined],
]
const mayMean = ({ talk }: Matter, { heard: { intent } }: Turn): boolean =>
  near.includes(intent) || (talk === 'warranty' && (intent === 'warranty' || intent === 'refund_status'))

/** Asks of something else. */
const elsewhere =
  /\bdeliver\w*|\b(?:parcel|package|order)\b.*\b(?:arriv\w+|come|get here)\b|\b(?:open|closed?)\b|\b(?:opening|store) hours\b|配送|送[货貨]|派送|下[单單]/iu
const longest = 80

/**
 * What is asked of a matter in the middle of it, or right after: how long it takes, what it costs, whether the thing
 * has to come back, where photos go. Undefined when the message asks none of that, or the shop has not said.
 */
export function askedMeanwhile(matter: Matter, services: MeanwhileServices, turn: Turn): Line | undefined {
  const { text } = turn.heard
  const asks = (isQuestion(text) || asking.test(text)) && mayMean(matter, turn)
  const isOther = elsewhere.test(text) || productsIn(turn.heard).some((id) => id !== matter.item)
  if (!asks || isOther || text.length > longest) return undefined
  if (matter.talk === 'warranty' && rather.test(text))
    return articleOn('warranty', repairs)(matter, services, turn)
  const [, answer] = questions.find(([words]) => words.test(text)) ?? []
  return answer?.(matter, services, turn)
}

/** Would have something else than what a warranty gives first. */
const rather = /\b(?:money|refund\w*|new one|replac\w*)\b|退款|退[钱錢]|[换換]新|新的/iu

/** What an article says to the question as articles put it. */
function articleOn(intent: string, question: Text): Answer {
  return (_, { article }, turn) =>
    article({ ...turn, heard: { ...turn.heard, text: question[turn.language] } }, intent)
}

function covered({ item }: Matter, { catalogue, rules }: MeanwhileServices): Line | undefined {
  const product = catalogue.product(item ?? '')
  if (product === undefined || (rules.tellsDurable && !product.durable)) return undefined
  const months = monthsOf(product, rules)
  return months === undefined ? undefined : say.warrantyOf(product.name, months)
}

function comesBack({ talk, way, stays = false }: Matter): Line | undefined {
  if (stays) return say.needNotComeBack()
  if (way === 'sentBack') return say.comesBackWithLabel()
  return talk === 'missing' ? undefined : say.comesBackIfAsked()
}

function costs(matter: Matter, { article, rules }: MeanwhileServices, turn: Turn): Line | undefined {
  const { talk, way, ourFault } = matter
  if (talk === 'warranty') return say.comesBackIfAsked()
  if (talk === 'exchange') return article(turn, 'exchange_item')
  if (way === 'kept' || ourFault === true) return say.costsNothing()
  const { returnLabelCost, returnInStore } = rules
  if (talk !== 'returns' || returnLabelCost === undefined) return undefined
  const lines = [
    say.labelCosts(returnLabelCost, turn.local),
    ...(returnInStore ? [say.storeTakesBack()] : []),
  ]
  return { in: (language) => lines.map((line) => line.in(language)).join(language === 'zh' ? '' : ' ') }
}

function takes({ talk, way }: Matter, { article, rules }: MeanwhileServices, turn: Turn): Line | undefined {
  const promised = answerBy(turn.now, rules, turn.local)
  if (talk === 'warranty') return say.claimTakes(promised, turn.local)
  if (way === 'kept') return say.refundTakes(promised, turn.local)
  if (way === 'replaced' || talk !== 'returns') return say.replacementTakes(promised, turn.local)
  const { refundDays } = rules
  return (
    article(turn, 'refund_status') ?? (refundDays === undefined ? undefined : say.refundedWithin(refundDays))
  )
}

/** Remembers what was done, for what is asked of it then. */
export const settled = (matter: Matter, turn: Turn): void => {
  turn.memory = { ...turn.memory, settled: matter }
}

/** The same of what was done last. */
export const askedAfter = (services: MeanwhileServices, turn: Turn): Line | undefined => {
  const { settled: matter, lastTalk } = turn.memory
  const isOther = matter === undefined || matter.talk !== lastTalk || turn.heard.intent === 'refund_status'
  return isOther ? undefined : askedMeanwhile(matter, services, turn)
}

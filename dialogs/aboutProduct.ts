import type { Heard } from '../analytics/index.ts'
import { counted } from './talks/counted.ts'
import { productsIn, suggestedLast, type Turn } from './turn.ts'
import { isQuestion } from './wording.ts'

const longest = 120
/** Purposes that a question about a product may seem to have. */
const near = ['product_question', 'product_advice', 'take_suggestion', 'more_suggestions']

/** What looks for something else than the thing that is named. */
const elsewhere =
  /\b(?:like|similar|instead|alternative|cheaper|cheapest|goes? with|go(?:ing)? with|match(?:es|ing)?|recommend|suggest|gift|present|difference|better|compare|other|another|something|anything)\b|推荐|推薦|搭|配|类似|類似|像|便宜|送|哪个|哪個|区别|區別|比|别的|另/iu
/** Asks of a thing what it is like. */
const ofThing = /^(?:(?:hi|hello|hey|so|and|ok|but)[, ]+)*(?:is|are|does|do|can|will|would|has|how|what)\b/iu
/** Asks the shop, not of the thing. */
const ofShop =
  /^(?:do|can|could|will|would) (?:you|i|we)\b|^how (?:do|can|long (?:does|is) (?:delivery|shipping)|much is (?:delivery|shipping))\b|\b(?:deliver|delivery|shipping|return|refund|order)\b|运费|運費|发货|發貨|快递|退|订单|訂單/iu
/** Points at the thing that was talked about last, or asks what one only asks of a thing. */
const pointing =
  /\b(?:it|its|they|them|these|those|this|that)\b|^(?:how (?:long|big|heavy|tall|wide|deep|much|loud|bright)|waterproof|washable|dishwasher|microwave)\b|[它这這那](?:个|個|款|盏|盞|件)?|^(?:带|帶|有|支持|能|可以|会|會|要|是|用|怎么)|多[长長大重高宽寬厚深少响響亮]|[几幾][瓦升个個]|防水|颜色|顏色|尺寸|大小|材[质質料]|[水机機]洗|充[电電]/iu
/** Parts of a thing, though some are sold too. */
const parts =
  /\b(?:the|its|their) (?:cable|cord|lid|cover|bulb|batter(?:y|ies)|size|colou?r|handle|material|box|base|shade|strap|filter|plug)\b|(?:它|这个|那个|這個|那個)的?(?:电池|電池|灯泡|燈泡|盖子|蓋子|底座|手柄|插头|插頭)/iu
const including = /\b(?:comes?|ships?|supplied) with\b|\binclud|(?:^|[个個款盏盞件种種])自?[带帶含附]/iu
const tell =
  /^what(?:['’]s| is| are) .*\blike\b|^(?:(?:can|could) you |please )?tell me (?:more )?about\b|^more about\b|[说說讲講][说說讲講]|介[绍紹]|详细|詳細/iu
const quantity =
  /多[长長大重高宽寬厚深少响響亮]|[几幾][瓦升个個]|(?:什[么麼]|哪[种種些])(?:颜色|顏色|尺寸|材[质質]|牌子)/u

/** Which of some things is like that; what is more so than others is for comparing them. */
const whichOf = /^(?:and |so |ok )?which (?:ones?|of (?:these|them|those))\b|哪[个個款种種些件]/iu
const more = /\b(?:\p{L}{2,}er|best|more|most|least|less|\p{L}{3,}est)\b|[更最]|比[较較]|好/iu

/**
 * A question about what a thing is like: about the one that a message names, though its words sound like a wish for
 * advice; about the one of those on the screen whose place it names; or about what was talked about in the turn before
 * and is not named again. Places answer a question that is open (`isAsking`).
 */
export function aboutProduct(
  heard: Heard,
  turn: Pick<Turn, 'memory' | 'lastSuggestions'>,
  { isAsking = false } = {},
): Heard {
  const { text } = heard
  if (text.length > longest || ofShop.test(text) || !asks(text)) return heard
  const pointed = pointedAt(heard, isAsking ? [] : onScreen(turn))
  if (pointed.length > 0) return asksAbout(pointed, heard)
  return isNear(heard) ? ofLast(heard, turn.memory.lastProducts ?? []) : heard
}

/** Those on the screen whose place a message names; all of them when it asks which of them is like that. */
function pointedAt(heard: Heard, shown: readonly string[]): readonly string[] {
  const { text } = heard
  const placed = ofPlaced(heard) ? counted(text, shown) : []
  if (placed.length > 0) return placed
  const asksWhich = isNear(heard) && whichOf.test(text) && !more.test(text)
  return asksWhich && shown.length > 1 ? shown : []
}

function ofPlaced(heard: Heard): boolean {
  const { text } = heard
  const isOfThing = !elsewhere.test(text) && productsIn(heard).length === 0
  return (isNear(heard) || heard.outcome !== 'sure') && (isOfThing || including.test(text) || tell.test(text))
}

const isNear = ({ intent, text }: Heard): boolean =>
  intent === undefined || near.includes(intent) || (intent === 'switch_language' && itsTongue.test(text))

/** Asks which language a thing speaks or is in, and not for ours to be another. */
const itsTongue =
  /\b(?:it|its|they|this|that|there)\b(?!.*\b(?:you|we|me)\b)|^(?:那|它|[这這那][个個])?(?:有[没沒]有|有|[带帶]|支持|是)(?!.*(?:[你您讲講聊]|[说說](?!明)))|^(?:它|[这這那][个個])/iu

/** What was shown or told last, and else the suggestions that came together last. */
function onScreen(turn: Pick<Turn, 'memory' | 'lastSuggestions'>): readonly string[] {
  const { lastProducts = [] } = turn.memory
  return lastProducts.length > 1 ? lastProducts : suggestedLast(turn).map(({ productId }) => productId)
}

function ofLast(heard: Heard, last: readonly string[]): Heard {
  const { text } = heard
  const [any] = last
  if (any !== undefined && (including.test(text) || parts.test(text))) return asksAbout(last, heard)
  if (elsewhere.test(text)) return heard
  if (productsIn(heard).length > 0) return asksOfNamed(heard)
  const isOther = heard.entities.some(({ kind }) => kind === 'order' || kind === 'money')
  return any === undefined || isOther || !pointing.test(text) ? heard : asksAbout(last, heard)
}

const asks = (text: string): boolean =>
  ofThing.test(text) || isQuestion(text) || quantity.test(text) || whichOf.test(text) || tell.test(text)

/** Which of what is named, if any, is like that: no wish for advice. */
function asksOfNamed(heard: Heard): Heard {
  const { intent = heard.alternatives[0]?.intent ?? '' } = heard
  return near.includes(intent) && productsIn(heard).length <= fewest ? asking(heard) : heard
}

/** Words that so many products have name a kind of them. */
const fewest = 3

/** Other things that it names may be parts of them. */
const asksAbout = (productIds: readonly string[], heard: Heard): Heard =>
  asking({
    ...heard,
    entities: [
      ...productIds.map((value) => ({ kind: 'product' as const, text: value, value })),
      ...heard.entities.filter(({ kind }) => kind !== 'product' && kind !== 'sku'),
    ],
  })

const asking = (heard: Heard): Heard => ({ ...heard, intent: 'product_question', outcome: 'sure' })

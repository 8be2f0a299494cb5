import type { Heard } from '../analytics/index.ts'
import { asksForPrice } from './talks/comparison.ts'
import { counted } from './talks/counted.ts'
import { asksForMany } from './talks/manyOf.ts'
import { measuresIn } from './talks/measures.ts'
import { asksForContents, asksForQuality } from './talks/qualities.ts'
import { asksForOtherColour } from './talks/variants.ts'
import { listed, productsIn, type Turn } from './turn.ts'
import { isQuestion } from './wording.ts'

const longest = 120
/** So few characters ask of what is on the screen when they name a quality: 吵不吵, "burn time?". */
const short = 24
/** Purposes that a question about a product may seem to have. */
const near = ['product_question', 'product_advice', 'take_suggestion', 'more_suggestions']

/** What looks for something else than the thing that is named. */
const elsewhere =
  /\b(?:(?<!\b(?:i|we) )like|similar|instead|alternative|cheaper|cheapest|goes? with|go(?:ing)? with|match(?:es|ing)?|recommend|suggest|gift|present|difference|better|compare|other|another|something|anything)\b|推荐|推薦|搭|配|类似|類似|像|便宜|送|哪个|哪個|区别|區別|比|别的|另/iu
/** Another colour is one of the same thing. */
const isElsewhere = (text: string): boolean => elsewhere.test(text) && !asksForOtherColour(text)
/** Asks of a thing what it is like. */
const ofThing =
  /^(?:(?:hi|hello|hey|so|and|ok|but|yes|yeah|great|nice|good|cool|thanks|(?:that|this) one|lah)[,. !]+)*(?:is|are|does|do|can|will|would|has|(?:for )?how|what)\b/iu
/** Asks the shop, not of the thing. */
export const ofShop =
  /^(?:do|can|could|will|would) (?:you|ya|u|i|we)\b(?! (?:still |also |just |even )?(?:use|connect|pair|plug|charge|hang|mount|dim|boil|heat|bake|stack|fold|attach|refill|brew|run)\b(?!.*\b(?:points?|codes?|coupons?|vouchers?|cards?|paypal|cash|discount|account)\b))|^how (?:do|can|long (?:does|is) (?:delivery|shipping)|much is (?:delivery|shipping))\b|\b(?:deliver|delivery|shipping|return|refund|order)\b|运费|運費|发货|發貨|快递|退|订单|訂單/iu
/** Points at the thing that was talked about last, or asks what one only asks of a thing. */
const pointing =
  /\b(?:it|its|they|them|these|those|this|that)\b|^(?:how (?:long|many|big|heavy|tall|wide|deep|much|loud|bright)|waterproof|washable|dishwasher|microwave)\b|[它这這那](?:个|個|款|盏|盞|件)?|^(?:带|帶|有|支持|能|可以|会|會|要|是|用|怎么)|多[长長大重高宽寬厚深少响響亮]|[几幾][瓦升个個]|防水|颜色|顏色|尺寸|大小|材[质質料]|[水机機]洗|充[电電]/iu
/** Parts of a thing, though some are sold too. */
const parts =
  /\b(?:plug|batter(?:y|ies)|bulb|cable|filter)s? (?:do|does|is|are) (?:it|they|this|that|these|those)\b|\b(?:it|they|this|that|these|those) (?:needs?|takes?|uses?|ha(?:ve|s)|includes?) (?:an? )?(?:cable|bulb|batter(?:y|ies)|plug|cover|filter)s?\b|\b(?:the|its|their) (?:cable|cord|lid|cover|bulb|batter(?:y|ies)|size|colou?r|handle|material|box|base|shade|strap|filter|plug)\b|(?:它|这个|那个|這個|那個)的?(?:电池|電池|灯泡|燈泡|盖子|蓋子|底座|手柄|插头|插頭)/iu
const including = /\b(?:comes?|ships?|supplied) with\b|\binclud|(?:^|[个個款盏盞件种種])自?[带帶含附]/iu
const tell =
  /^what(?:['’]s| is| are) .*\blike\b|(?:^|[,.;!]\s?|\band )(?:(?:can|could) you |please )?(?:tell me (?:more\b|about\b)|show me more\b)|^more (?:about|on|info)\b|^(?:and|(?:and )?(?:what|how) about) the \w+(?: one)?\W*$|^那?第[一二三][个個款]?呢|[说說讲講][说說讲講]|介[绍紹]|详细|詳細/iu
const quantity =
  /多[长長大重高宽寬厚深少响響亮]|[几幾][瓦升个個档檔級级種种層层節节米斤克度]|(?:什[么麼]|哪[种種些])(?:颜色|顏色|尺寸|材[质質]|牌子)/u

/** Which of some things is like that; what is more so than others is for comparing them. */
const whichOf =
  /^(?:and |so |ok )*which (?:ones?|of (?:these|them|those|the)|is|are|has|lasts?)\b|^(?:and |so )+the \p{L}+(?:er|est)(?: one)?\W*$|^the \p{L}+(?:er|est)(?: one)?[?？]$|哪[个個款种種些件]/iu
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
  const mayAsk = asks(text) || (text.length <= short && asksForQuality(text))
  if (text.length > longest || ofShop.test(text) || !mayAsk) return heard
  const pointed = pointedAt(heard, isAsking ? [] : listed(turn))
  if (pointed.length > 0) return asksAbout(pointed, heard)
  return isNear(heard) ? ofLast(heard, turn.memory.lastProducts ?? []) : heard
}

/** Those on the screen whose place a message names; all of them when it asks which of them is like that. */
function pointedAt(heard: Heard, shown: readonly string[]): readonly string[] {
  const { text } = heard
  const placed = ofPlaced(heard) ? counted(text, shown) : []
  if (placed.length > 0) return placed
  if (shown.length < 2 || productsIn(heard).length > 0 || !whichOf.test(text)) return []
  const isMore = mayCompare(heard) && (asksForPrice(text) || asksForQuality(text))
  return isMore || (isNear(heard) && !more.test(text)) ? shown : []
}

function ofPlaced(heard: Heard): boolean {
  const { text } = heard
  const isOfThing = !isElsewhere(text) && productsIn(heard).length === 0
  return (isNear(heard) || heard.outcome !== 'sure') && (isOfThing || including.test(text) || tell.test(text))
}

/** What is more so than others may sound like a wish for cheaper ones, or for a comparison. */
const mayCompare = (heard: Heard): boolean =>
  isNear(heard) ||
  ['compare_products', 'price_adjustment', 'promotions', 'repeat'].includes(heard.intent ?? '')
const isNear = ({ intent, text }: Heard): boolean =>
  intent === undefined ||
  near.includes(intent) ||
  asksForContents(text) ||
  (intent === 'switch_language' && itsTongue.test(text))

/** Asks which language a thing speaks or is in, and not for ours to be another. */
const itsTongue =
  /\b(?:it|its|they|this|that|there)\b(?!.*\b(?:you|we|me)\b)|^(?:那|它|[这這那][个個])?(?:有[没沒]有|有|[带帶]|支持|是)(?!.*(?:[你您讲講聊]|[说說](?!明)))|^(?:它|[这這那][个個])/iu

function ofLast(heard: Heard, last: readonly string[]): Heard {
  const { text } = heard
  const [any] = last
  if (any !== undefined && (including.test(text) || parts.test(text))) return asksAbout(last, heard)
  if (asksOfUse(heard)) return asking(heard)
  if (isElsewhere(text)) return heard
  if (productsIn(heard).length > 0) return asksOfNamed(heard)
  const isOther = heard.entities.some(({ kind }) => kind === 'order' || kind === 'money')
  const points = pointing.test(text) || (text.length <= short && asksForQuality(text))
  return any === undefined || isOther || !points ? heard : asksAbout(last, heard)
}

/** Whether a message asks of a thing what it is like. */
export const asks = (text: string): boolean =>
  ofThing.test(text) || isQuestion(text) || quantity.test(text) || whichOf.test(text) || tell.test(text)

/** Which of what is named, if any, is like that: no wish for advice. */
function asksOfNamed(heard: Heard): Heard {
  const { intent = heard.alternatives[0]?.intent ?? '' } = heard
  return near.includes(intent) && productsIn(heard).length <= fewest ? asking(heard) : heard
}

/** Whether it asks what can be done with what it names, when it is not clear what it is for. */
const asksOfUse = (heard: Heard): boolean =>
  heard.outcome !== 'sure' && productsIn(heard).length > 0 && use.test(heard.text) && !mishap.test(heard.text)

const use =
  /\b(?:can|could|does|do|will|would|is|are|may)\b.*\b(?:used?|pair(?:ed)?|connect(?:ed|s)?|plug(?:ged|s)?|charged?|run|works?|fits?|compatible|stack(?:ed)?)\b/iu
/** What went wrong, or is wanted of an order. */
const mishap =
  /\b(?:order(?:ed|s)?|return(?:ed)?|refund|exchange|swap|replace(?:ment)?|broken?|damaged|faulty|warranty|repair(?:ed)?|stopped|arrived|received|sent|wrong|not|n['’]t|no longer)\b/iu

/** Words that so many products have name a kind of them. */
const fewest = 3

const goesWith =
  /\b(?:what|which|anything|something)\b.*\b(?:goes?|go|fits?|match(?:es)?|pairs?) (?:well )?(?:with|together with) (?:it|this|that|them)\b|\bwhat else (?:do|will|would|should) i need\b|[还還](?:要|需要|得)?(?:配|搭配?|[买買])(?:点|點|些)?(?:什[么麼]|啥)|(?:[可能]以?|用)?(?:什[么麼]|啥)(?:跟|和|与|與)?[它这這]?.{0,3}(?:搭|配)|搭配什[么麼]|配什[么麼]/iu

/** Who asks what goes with what is on the screen wishes for something beside it. */
export function besideIt(heard: Heard, { memory }: Pick<Turn, 'memory'>): Heard {
  const [product, another] = memory.lastProducts ?? []
  const asks = goesWith.test(heard.text) && productsIn(heard).length === 0
  if (!asks || product === undefined || another !== undefined) return heard
  const meant = asksAbout([product], { ...heard, text: `${heard.text} goes with it` })
  return { ...meant, intent: 'product_advice' }
}

/**
 * A question that the product on the screen answers, though it sounds like one for the shop, or for a person: "is it
 * dishwasher safe?", "can a person of 120 kg sit on it?"; or one that is named, when it is not clear what it is for.
 */
export function answeredByProduct(
  heard: Heard,
  turn: Pick<Turn, 'memory'>,
  tells: (productIds: readonly string[]) => boolean,
): Heard {
  const { text } = heard
  const isAsked =
    text.length <= longest && (asks(text) || asksForQuality(text) || measuresIn(text).length > 0)
  if (!isAsked || ofShop.test(text) || elsewhere.test(text)) return heard
  const meant = meantBy(heard, turn.memory.lastProducts ?? [])
  return meant.length === 1 && (asksForMany(heard) || tells(meant)) ? asksAbout(meant, heard) : heard
}

/** What a message names, when it is not clear what it is for or asks for several of it, or else points at. */
function meantBy(heard: Heard, last: readonly string[]): readonly string[] {
  const named = [...new Set(productsIn(heard))]
  if (named.length === 0) return pointing.test(heard.text) || isBrief(heard.text) ? last : []
  const isSure = heard.outcome === 'sure' && heard.intent !== undefined
  return isSure && !asksForMany(heard) ? [] : named
}

const ofKinds =
  /^(?:and |so |ok )*(?:what|which) (?:other )?(?:colou?rs?|sizes?|scents?|flavou?rs?|materials?|kinds?)\b/iu

/** So short a question is for what is on the screen, when that answers it: "calories?", 保质期多久. */
function isBrief(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return text.length <= short / 2
  return text.length <= short || (text.length <= 2 * short && ofKinds.test(text))
}

/** Other things that it names may be parts of them. */
export const asksAbout = (productIds: readonly string[], heard: Heard): Heard =>
  asking({
    ...heard,
    entities: [
      ...productIds.map((value) => ({ kind: 'product' as const, text: value, value })),
      ...heard.entities.filter(({ kind }) => kind !== 'product' && kind !== 'sku'),
    ],
  })

const asking = (heard: Heard): Heard => ({ ...heard, intent: 'product_question', outcome: 'sure' })

import type { Heard } from '../analytics/index.ts'
import { asks, asksAbout, ofShop } from './aboutProduct.ts'
import { measuresIn } from './talks/measures.ts'
import { asksForFit } from './talks/pairs.ts'
import { productsIn, type Turn } from './turn.ts'

const longest = 60

const opening = String.raw`^(?:(?:and|so|ok(?:ay)?|but|hm+|then|那|那么|請問|请问|这个|這個|它)[,， ]*)*`
const price = new RegExp(
  String.raw`${opening}(?:多钱|多錢|多少钱|多少錢|[几幾]钱|[几幾]錢|幾多錢|咋[卖賣]|怎[么麼][卖賣]|[什啥]么?[价價]|(?:berapa )?harga(?:nya)?|berapa|how much(?: (?:is|are|for|does) (?:it|this|that|they|one)(?: cost)?)?|(?:the |its )?price)(?:呢|啊|呀|的)?[?？!. ]*$`,
  'iu',
)
const stock = new RegExp(
  String.raw`${opening}(?:(?:现在|現在)?[还還][有剩](?:下)?(?:[几幾]|多少)[个個把件只隻盒包袋瓶套本支条條块塊盏盞张張台臺]?|剩(?:下)?(?:[几幾]|多少)[个個把件]?|how many (?:pieces )?(?:are |do you have )?left|is (?:it|this|that) the last(?: one)?)`,
  'iu',
)
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const many = String.raw`(\d{1,4}|${numbers.join('|')})(?: ?(?:pieces?|pcs|of (?:them|these|those)|[个個把件只隻盒包袋瓶套本支条條块塊盏盞张張台臺]))?`
const count = new RegExp(
  String.raw`^(?:(?:and|or|what about|how about|what if|if i (?:buy|take|get)|(?:and )?how much (?:is|are|for)|for) )+${many}[?.! ]*$|^(?:那|要是|如果|要|买|買)*${many}(?:的话|的話)?(?:呢|[?？])+$`,
  'iu',
)

const people = String.raw`孕[妇婦]|[产產][妇婦]|哺乳期|[宝寶]{2}|[婴嬰][儿兒]|孩子|小孩|[儿兒]童|老人|[长長][辈輩]|男[生士人]|女[生士人]|左撇子|[猫貓狗]|[宠寵]物|敏感|[过過]敏|糖尿病|高血[压壓]|素食|回民`
const whoMayUse = new RegExp(
  String.raw`^(?:那)?\p{Script=Han}{0,4}(?:${people})\p{Script=Han}{0,3}(?:也)?(?:可以|能|可不可以|能不能|[适適]合)(?:用|吃|喝|戴|睡|坐|穿|玩)?(?:吗|嗎|么|麼|不|吧)?[?？]?$`,
  'iu',
)
/** "For kids?" alone wishes for something else. */
const forWhom =
  /^(?:and |is (?:it|this|that) |are (?:they|these) )*(?:(?:ok(?:ay)?|safe|good|fine|suitable|all ?right) (?:for|to use on|around|near) (?:a |an |my |the )?(?:\w+ )?(?:pregnan\w*|bab(?:y|ies)|toddlers?|kids?|child(?:ren)?|cats?|dogs?|pets?|elderly|left[- ]hand\w*|diabetics?|vegans?|vegetarians?|sensitive skin)|for (?:a |an |my |the )?(?:pregnan\w*|cats?|dogs?|pets?|left[- ]hand\w*|diabetics?|sensitive skin))\b[\w ]{0,12}[?.! ]*$/iu
const madeHow =
  /^(?:is (?:it|this|that) |are (?:they|these) |and |also )*(?:halal|kosher|vegan|vegetarian|organic|(?:gluten|sugar|dairy|lactose|nut|bpa|cruelty|fragrance|paraben)[- ]free|handmade|recyclable|biodegradable|fair ?trade)(?: (?:too|then|certified))?\W*$/iu
/** "Can I use them outside?" is asked of them. */
const using =
  /\b(?:can|could|may|should) (?:i|you|we|one) (?:still |also |just |even )?(?:use|put|wash|connect|pair|plug|charge|hang|mount|dim|leave|take|bring|clean|boil|heat|bake|drink|eat|stack|fold|attach|iron|adjust|refill|brew)\b.*\b(?:it|them|this|that|these|those)\b/iu
/** 能泡乌龙吗 leaves out what it is asked of, and "does it fit on it" points at it. */
const elided =
  /^(?:那|它)*(?:能|可以|能不能|可不可以)(?:用来|用來)?(?:给|給|泡|[装裝]|插|煮|放|接|[连連]|[挂掛]|[铺鋪]|套).{1,8}[吗嗎么麼不]?[？?]?$/u
const withIt = /\b(?:it|this|that)\b|跟[它这這]|和[它这這]|[它这這个個]?.{0,6}[配搭]/iu
const both =
  /(?=.*(?:\b(?:both|together|altogether|in total)\b|一[共起]|[总總]共|加起[来來]))(?=.*(?:\bhow much\b|\bcosts?\b|多少[钱錢]?|[几幾][钱錢])).*/iu
/** Who wants something done with an order, or with what they have, means no property of a thing. */
const ofOrder =
  /\b(?:back|return|refund|exchange|cancel|order|deliver\w*|pick|collect|shop|store|points?|code|voucher|card)\b|退|[换換]|取消|[订訂][单單]|快[递遞]|付|支付|卡/iu

/**
 * What one asks of the thing that was talked about last in words that name none: what it costs, how many are left, so
 * many of it, whether it is for a child; they sound like something else, or like nothing.
 */
export function askedOfThing(heard: Heard, { memory: { lastProducts = [] } }: Pick<Turn, 'memory'>): Heard {
  const { text, entities } = heard
  if (lastProducts.length === 1 && asksOfMeasure(heard)) return asksAbout(lastProducts, heard)
  const isOther = entities.some(({ kind }) => kind === 'order' || kind === 'category')
  if (text.length > longest || isOther || ofOrder.test(text)) return heard
  if (productsIn(heard).length > 0) return besideLast(heard, lastProducts)
  if (whoMayUse.test(text)) return asksAbout(lastProducts, heard)
  return lastProducts.length === 0 ? heard : askedOfLast(heard, lastProducts)
}

function askedOfLast(heard: Heard, lastProducts: readonly string[]): Heard {
  const { text } = heard
  const isOne = lastProducts.length === 1
  if ([using, madeHow, forWhom].some((words) => words.test(text)) || (!isOne && both.test(text)))
    return asksAbout(lastProducts, heard)
  const meant = inOtherWords(heard, isOne)
  return meant === undefined ? heard : asksAbout(lastProducts, meant)
}

/** "Is 20 sqm ok for the living room?" names a room, and asks it of the thing. */
const asksOfMeasure = (heard: Heard): boolean =>
  productsIn(heard).length === 0 && asks(heard.text) && measuresIn(heard.text).length > 0

/** Whether what is named fits the thing that was talked about, or that what is named. */
function besideLast(heard: Heard, [last, another]: readonly string[]): Heard {
  const { text } = heard
  if (last === undefined || another !== undefined || productsIn(heard).includes(last)) return heard
  const points = elided.test(text) || (withIt.test(text) && asksForFit(text) && asks(text))
  if (!points) return heard
  const asked = asksAbout([last], heard)
  return {
    ...asked,
    entities: [...asked.entities, ...heard.entities.filter(({ kind }) => kind === 'product')],
  }
}

/** The same in words that ask it of a thing. */
function inOtherWords(heard: Heard, isOne: boolean): Heard | undefined {
  const { text } = heard
  const words = /\p{Script=Han}/u.test(text)
    ? { price: '多少钱', stock: '有货' }
    : { price: 'how much', stock: 'in stock' }
  if (price.test(text)) return { ...heard, text: words.price }
  if (stock.test(text)) return { ...heard, text: words.stock, entities: [] }
  const [, inEnglish, inHan] = count.exec(text) ?? []
  const pieces = numberOf(inEnglish ?? inHan ?? '')
  if (!isOne || !(pieces > 1)) return undefined
  return {
    ...heard,
    text: words.price,
    entities: [{ kind: 'quantity', text: String(pieces), value: pieces }],
  }
}

function numberOf(said: string): number {
  const at = numbers.indexOf(said.toLowerCase())
  return at < 0 ? Number(said) : at + 2
}

/** So many products on the screen may be asked of at once. */
const fewest = 3
const pointing = /\b(?:it|its|they|them|these|those|this|that)\b/iu
const inChinese =
  /[吗嗎么麼不呢]\s*[?？]?$|多[久长長大高重远遠]|[几幾]|行不行|[好能可]不[好能可]|(\p{Script=Han})不\1/u
/** What is asked of the shop, or of what was said. */
const ofTalk =
  /\b(?:you|your|we|our|me|us|why|who|when|where|mean|really|person|human|price match|points?|what about|how about)\b|^what\W*$|你|您|我[要想]|[为為]什|[订訂][单單]|快[递遞]|[发發]票|退|[换換]|付|[钱錢]|送|券|[码碼]|[积積]分|人工|客服|[会會][员員]|[门門]店|[营營][业業]|地址|[电電][话話]|[时時]候|天[气氣]|今天|明天|真的|[确確]定|^是[吗嗎不]/iu

/** A question that nothing else explains is one of the thing on the screen, though its text may not answer it. */
export function perhapsOfThing(heard: Heard, { lastProducts = [] }: Turn['memory']): Heard | undefined {
  const { text, entities, outcome } = heard
  const isOther = entities.some(({ kind }) =>
    ['order', 'product', 'sku', 'category', 'money', 'quantity'].includes(kind),
  )
  if (lastProducts.length === 0 || lastProducts.length > fewest || isOther || outcome === 'sure')
    return undefined
  if (text.length > longest || ofTalk.test(text) || ofOrder.test(text) || ofShop.test(text)) return undefined
  const isHan = /\p{Script=Han}/u.test(text)
  const isAsked = isHan
    ? inChinese.test(text)
    : asks(text) && (pointing.test(text) || text.split(' ').length <= few)
  return isAsked ? asksAbout(lastProducts, heard) : undefined
}

const few = 5

import type { Heard } from '../analytics/index.ts'

/** What is to be done with an order whose number is all that is said beside it. */
const deeds: readonly { readonly intent: string; readonly words: RegExp }[] = [
  { intent: 'cancel_order', words: /^cancel$|^取消$/iu },
  { intent: 'return_item', words: /^(?:return|send back)$|^退[货貨]?$/iu },
  { intent: 'exchange_item', words: /^(?:exchange|swap)$|^[换換][货貨]?$/iu },
  {
    intent: 'order_status',
    words: /^(?:track|where|where is|status|status of)$|^(?:查|查[询詢]|查一下|到哪了?)$/iu,
  },
]
const around =
  /\b(?:please|pls|can you|could you|i want to|i['’]?d like to|order|my|the|number|for me|now|hi|hello)\b|[订訂][单單]|[请請]|[帮幫]我|我[想要]|[这這][个個]|[把吧了的]|[^\p{L}\p{N}'’\s]/giu

/** Money back for what does not suit is a return, and no question where the money is. */
const moneyBack =
  /\b(?:(?:want|need|like|get|have|give me)\b.{0,12}\b(?:money back|refund)|refund me)\b|退(?!款(?:到|多久|[进進]|状|狀|了)|了)/iu
const unsuitable =
  /\b(?:do|does|did)(?:n['’]?t| not) (?:fit|suit|like)\b|\btoo (?:big|small|large|tight|loose|long|short|wide|narrow)\b|\bwrong size\b|(?:小|大|[长長]|短|[紧緊]|[松鬆])了|不合[适適身]|不[喜合]|太[大小长長短紧緊]/iu

/** "Return the mango": something is named, and no rules are asked for. */
const returned =
  /^(?:hi|hello|please|pls|ok|so|and|i (?:want|need|would like|wanna)(?: to)?|i['’]d like to|can i|could i|let me|help me)?[,\s]*(?:(?:to )?(?:return|send back|give back))\s+(?:the|my|this|that|these|those|one of)\b(?!.{0,12}\b(?:polic\w*|labels?|period|window|address|form|slip|status|number|favou?r|parcel)\b)/iu
const returnedInChinese =
  /^(?:[你您]好)?[，,]?(?:我?[想要]|[帮幫]我|麻[烦煩](?:[你您])?|[请請])*退(?:一下|掉)?(?:我的|那[个個]|[这這][个個])?(?![款货貨税稅休役出回了的换換订訂会會费費运運邮郵件定]|[钱錢])\p{Script=Han}{2,}/u

/** "Swap my shoes for size 43". */
const exchanged =
  /^(?:hi|hello|please|pls|ok|so|and|i (?:want|need|would like|wanna)(?: to)?|i['’]d like to|could i|let me|help me)?[,\s]*(?:to )?(?:exchange|swap)\s(?:the|my|this|that|these|those|one of)\b(?!.{0,12}\b(?:polic\w*|address|date|name|e-?mail|password)\b)/iu
/** Who has not decided yet asks for the rules. */
const undecided = /\bif\b|如果|要是|的[话話]/iu

const longest = 120

/** What is wanted of an order by plain words, whatever else they may seem to want. */
export function deedIn({ text, entities }: Heard): string | undefined {
  if (text.length > longest) return undefined
  const orders = entities.filter(({ kind }) => kind === 'order')
  if (orders.length > 0) {
    const rest = orders.reduce((left, order) => left.replace(order.text, ' '), text).replace(around, ' ')
    const said = rest.replace(/\s+/g, ' ').trim()
    const deed = deeds.find(({ words }) => words.test(said))
    if (deed !== undefined) return deed.intent
  }
  if (undecided.test(text)) return undefined
  if (exchanged.test(text)) return 'exchange_item'
  if (moneyBack.test(text) && unsuitable.test(text) && !/[?？吗嗎]\s*$/u.test(text)) return 'return_item'
  return returned.test(text) || returnedInChinese.test(text) ? 'return_item' : undefined
}

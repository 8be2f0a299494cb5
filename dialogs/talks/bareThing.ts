import { simplify } from '../../analytics/index.ts'
import { isGoodsWord } from './goodsWords.ts'

const opening =
  /^(?:(?:hi|hello|hey|ok(?:ay)?|and|so|but|please|pls|then|maybe|excuse me|(?:what|how) about|any|some|(?:do |have |did )?(?:you|u|ya) (?:guys )?(?:have|got|sell|stock|carry)|do (?:you|u)|got|sells?|selling|(?:just )?(?:look(?:ing)?|search(?:ing)?|browsing|shopping) (?:for|at|thr(?:ough|u))|(?:let me |can i |wanna |want to )?see|show(?: me)?|find(?: me)?|your|a|an)(?:[\s,.:!]+|$))*/iu
const closing =
  /(?:[\s,]+(?:please|pls|plz|thanks?|thank you|lah?|leh|ah|anyone|got|or not|in stock|available|for sale|there|here|maybe|too|also))*[\s.…!?~]*$/iu
/** What stands before a thing that is somebody's, or not as it should be. */
const owned =
  /^(?:(?:my|our|his|her|their|the|this|that|these|those|no|not|without|wrong|broken|damaged|missing|lost|cracked|faulty|return|refund|exchange|cancel|cancelled|order|ordered|replace|repair|fix|where|when|why|is|are|was|more|other|another|cheaper|same|i|we|it|you|track|receive|received|second|first|last)\b|\p{L}+n['’]?t\b)/iu

const openingInChinese =
  /^(?:(?:[你您]好|请问|那|还|再|我|想|[帮给]我|找(?:一?[下找])?|看看|看一?下|瞧瞧|逛逛|来|[有卖](?:没有|不卖)?|什么|哪[些种]|没有|你们|店里|这里|一|[个把条只块些点张盏款]|推荐)[，,！!\s]*)*/u
const closingInChinese =
  /(?:(?:有|卖|有得?卖)?(?:没有|不卖)?(?:[吗呢么吧啊呀哦]|的)?|谢谢|有[哪什][些么]?|在哪里?)[，,。.!！?？~\s]*$/u
/** What is had, sent, broken or surely to be bought is not only looked for. */
const ownedInChinese = /的|[坏碎破错漏少退换修买要]|订单|我家|[这它]|那[个把些条只张盏]|收到|快递/u

const mostWords = 3
const mostHan = 6

/**
 * The thing that a message names and hardly says more: "umbrella", "mugs pls", 看看雨伞, 杯子呢. Undefined for what no shop
 * sells by such a name, and for a thing that the customer has. O(length).
 */
export function bareThing(text: string): string | undefined {
  const thing = /\p{Script=Han}/u.test(text) ? inChinese(simplify(text)) : inEnglish(text)
  return thing !== undefined && isGoodsWord(thing) ? thing : undefined
}

function inEnglish(text: string): string | undefined {
  const rest = text.trim().replace(opening, '').replace(closing, '')
  const isName = /^[\p{Script=Latin}’'-]+(?: [\p{Script=Latin}’'-]+)*$/u.test(rest)
  return isName && !owned.test(rest) && rest.split(' ').length <= mostWords ? rest : undefined
}

function inChinese(text: string): string | undefined {
  if (ownedInChinese.test(text)) return undefined
  const rest = text.trim().replace(openingInChinese, '').replace(closingInChinese, '')
  return /^[\p{Script=Han}Tt]+$/u.test(rest) && rest.length <= mostHan ? rest : undefined
}

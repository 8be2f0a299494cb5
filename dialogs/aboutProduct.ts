import type { Heard } from '../analytics/index.ts'
import { productsIn, type Turn } from './turn.ts'
import { isQuestion } from './wording.ts'

const longest = 120
/** Purposes that a question about a product may seem to have. */
const near = ['product_question', 'product_advice', 'take_suggestion', 'more_suggestions']

/** What looks for something else than the thing that is named. */
const elsewhere =
  /\b(?:like|similar|instead|alternative|cheaper|cheapest|goes? with|go(?:ing)? with|match(?:es|ing)?|recommend|suggest|gift|present|difference|better|compare|other|another)\b|推荐|推薦|搭|配|类似|類似|像|便宜|送|哪个|哪個|区别|區別|比|别的|另/iu
/** Asks of a thing what it is like. */
const ofThing = /^(?:(?:hi|hello|hey|so|and|ok|but)[, ]+)*(?:is|are|does|do|can|will|would|has|how|what)\b/iu
/** Asks the shop, not of the thing. */
const ofShop =
  /^(?:do|can|could|will|would) (?:you|i|we)\b|^how (?:do|can|long (?:does|is) (?:delivery|shipping)|much is (?:delivery|shipping))\b|\b(?:deliver|delivery|shipping|return|refund|order)\b|运费|運費|发货|發貨|快递|退|订单|訂單/iu
/** Points at the thing that was talked about last, or asks what one only asks of a thing. */
const pointing =
  /\b(?:it|its|they|them|this|that|the (?:cable|cord|lid|cover|bulb|battery|size|colou?r|handle|material|box|base|shade|strap))\b|^(?:how (?:long|big|heavy|tall|wide|deep|much|loud|bright)|waterproof|washable|dishwasher|microwave)\b|[它这這那](?:个|個|款|盏|盞|件)?|^(?:带|帶|有|能|可以|会|會|要|是|用|怎么)|多[长長大重高宽寬厚深少响響亮]|[几幾][瓦升个個]|防水|颜色|顏色|尺寸|大小|材[质質料]|[水机機]洗|充[电電]/iu
const including = /\b(?:comes?|ships?|supplied) with\b|\binclud|^(?:自)?[带帶含附]/iu
const quantity =
  /多[长長大重高宽寬厚深少响響亮]|[几幾][瓦升个個]|(?:什[么麼]|哪[种種些])(?:颜色|顏色|尺寸|材[质質]|牌子)/u

/**
 * A question about what a thing is like: about the one that a message names, though its words sound like a wish for
 * advice, or about the one that was talked about in the turn before and is not named again.
 */
export function aboutProduct(heard: Heard, { memory: { lastProduct } }: Pick<Turn, 'memory'>): Heard {
  const { text, intent } = heard
  const may = intent === undefined || near.includes(intent)
  if (!may || text.length > longest || ofShop.test(text) || !asks(text)) return heard
  if (lastProduct !== undefined && including.test(text)) return asksAbout(lastProduct, heard)
  if (elsewhere.test(text)) return heard
  if (productsIn(heard).length > 0) return asksOfNamed(heard)
  const isOther = heard.entities.some(({ kind }) => kind === 'order' || kind === 'money')
  return lastProduct === undefined || isOther || !pointing.test(text) ? heard : asksAbout(lastProduct, heard)
}

const asks = (text: string): boolean => ofThing.test(text) || isQuestion(text) || quantity.test(text)

const asksOfNamed = (heard: Heard): Heard =>
  productsIn(heard).length === 1 && heard.intent === 'product_advice' ? asking(heard) : heard

/** Other things that it names may be parts of it. */
const asksAbout = (productId: string, heard: Heard): Heard =>
  asking({
    ...heard,
    entities: [
      { kind: 'product', text: productId, value: productId },
      ...heard.entities.filter(({ kind }) => kind !== 'product' && kind !== 'sku'),
    ],
  })

const asking = (heard: Heard): Heard => ({ ...heard, intent: 'product_question', outcome: 'sure' })

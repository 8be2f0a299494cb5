import { isEndedByWord, simplify } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { categoriesIn, onScreen, productsIn, type Turn } from '../turn.ts'
import { isGoodsWord } from './goodsWords.ts'
import type { SuggestionServices } from './suggestions.ts'

const gone =
  /\b(?:out of stock|sold[- ]?out|(?:run|ran|running) out|unavailable|not (?:available|in stock)|no stock|oos)\b|缺货|[没无]货|没有?现货|售罄|售完|卖(?:完|光|没)|断货|脱销|抢(?:光|完)|没库存/iu
const there = /\b(?:in stock|available|any left)\b|有货|有现货|有库存/iu
/** Asks for more than whether there is some: when, why, what if, of an order. */
const otherwise =
  /\b(?:why|when|if|how (?:long|soon|often|many|do|does)|notify|notif\w+|tell|let me know|restock\w*|order(?:ed)?s?|refund\w*|exchange|size|colou?r|back|again|always|code|card|delivery|slots?|pick ?up|at the store|in (?:the|your) (?:store|outlet))\b|为什么|怎么|什么时候|啥时候|几时|多久|如果|要是|万一|通知|告诉|补货|到货|订单|退|换|尺|码|颜色|色的|总是|老是|门店|自提|预[订购]/iu
const asking =
  /[?？]\s*$|[吗嘛呢么]\s*$|^(?:(?:hi|hello|hey|so|and|ok)[, ]+)*(?:is|are|what|which|any|show|list|do|does|anything|everything|out of stock|sold[- ]?out)\b|哪|什么|有没有|是不是|都有货|^(?:缺货|售罄|卖完)/iu

const filling =
  /\b(?:what(?:['’]?s)?|which|is|are|isn['’]?t|aren['’]?t|any(?:thing)?|everything|something|all|of|the|your|you|do|does|have|has|been|got|there|currently|now|at the moment|right|today|at present|items?|products?|things?|stuff|goods|ones?|show|list|me|please|pls|it|its|they|them|this|that|these|those|just|already|still|completely|in|on|shop|store|a|an|and|that|kinds?|hi|hello|hey|so|ok|stock|guys|lah|ah|or not)\b|哪(?:些|个|种|几[种样件款])|什么|有没有|是不是|东西|商品|产品|现在|目前|店里|你们|请问|全部|所有|一下|看看|列出?|还|都|是|有|没|了|吗|呢|么|的|啊|呀|里|款|已经|[?？!！,，.。'’\s]/giu

const longest = 50

/** What a message asks the stock of: what it names, a kind of things, or all that there is. */
interface Asked {
  readonly products: readonly Product[]
  readonly ofAll: boolean
}

/**
 * What a message asks the stock of, though not when it is back or why it is gone: "are the pillows sold out?", 哪些灯缺货,
 * "what is out of stock?". Without any product when it names what we do not sell; undefined when it asks nothing of the kind.
 */
export function stockAsked(
  services: Pick<SuggestionServices, 'assortment' | 'catalogue'>,
  turn: Turn,
): Asked | undefined {
  const { heard } = turn
  const text = simplify(heard.text)
  const asks = gone.test(text) || (there.test(text) && productsIn(heard).length === 0)
  if (text.length > longest || !asks || !asking.test(text) || otherwise.test(text)) return undefined
  return meantBy(text, services, turn)
}

function meantBy(
  text: string,
  { assortment: { products }, catalogue }: Pick<SuggestionServices, 'assortment' | 'catalogue'>,
  turn: Turn,
): Asked | undefined {
  const { heard } = turn
  const shown = onScreen(turn).flatMap((id) => catalogue.product(id) ?? [])
  const thing = text.replace(gone, ' ').replace(there, ' ').replace(filling, ' ').trim().toLowerCase()
  if (thing === '') return ofNothingNamed(text, { products, shown })
  const called = products.filter((product) => keysOf(thing).some((key) => isEndedByWord(product, key)))
  const named = productsIn(heard).flatMap((id) => catalogue.product(id) ?? [])
  const kinds = categoriesIn(heard)
  const found = [called, named, products.filter(({ category }) => kinds.includes(category))].find(
    (each) => each.length > 0,
  )
  return found === undefined && !isGoodsWord(thing) ? undefined : { products: found ?? [], ofAll: false }
}

/** What is on the screen, unless all that there is is asked for; whether that is there tells the talk about it. */
function ofNothingNamed(
  text: string,
  { products, shown }: { readonly products: readonly Product[]; readonly shown: readonly Product[] },
): Asked | undefined {
  if (all.test(text)) return { products, ofAll: true }
  if (!gone.test(text)) return undefined
  return shown.length > 0 ? { products: shown, ofAll: false } : { products, ofAll: true }
}

const all =
  /\b(?:what(?:['’]?s)?|which|any(?:thing)?|everything|all|items?|products?|things?|stuff|goods)\b|哪|什么|有没有|东西|商品|产品|全部|所有|都/iu

/** As it is said, and in the singular. */
const keysOf = (thing: string): readonly string[] =>
  /\p{Script=Han}/u.test(thing)
    ? [thing.replace(/(?<=\p{Script=Han})[子儿]$/u, '')]
    : [thing, thing.replace(/e?s$/u, '')]

/** Which of them are there and which are not; of all only what is not. */
export function stockTold(services: Pick<SuggestionServices, 'assortment' | 'catalogue'>, turn: Turn): Line {
  const { products, ofAll } = stockAsked(services, turn) ?? {
    products: services.assortment.products,
    ofAll: true,
  }
  const missing = products.filter(({ stock }) => stock === 0)
  turn.memory = { ...turn.memory, lastProducts: missing.length === 1 ? missing.map(({ id }) => id) : [] }
  if (products.length === 0) return say.notInShop()
  if (ofAll) return missing.length === 0 ? say.allThere() : say.stockOf([], missing)
  return say.stockOf(
    products.filter(({ stock }) => stock !== 0),
    missing,
  )
}

import type { Heard } from '../../analytics/index.ts'
import { type Line, say, words } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, onScreen, type Turn } from '../turn.ts'
import { suggestDear } from './byPrice.ts'
import { foundFor, noWish, productCard, type SuggestionServices, together } from './suggestions.ts'

/** What is asked of all that the shop sells. */
type Asked = 'size' | 'cheapest' | 'dearest' | 'bestSellers' | 'news'

const atOnce = 3
/** Buttons for categories that fit on the screen. */
const mostButtons = 8

/** Says how much there is, what costs least or most, and what sells best. */
export function range(services: SuggestionServices, turn: Turn): Promise<Reply | Line> | Reply {
  const asked = rangeAsked(turn) ?? 'size'
  switch (asked) {
    case 'size':
      return size(services)
    case 'cheapest':
    case 'dearest':
      return asked === 'dearest' && isOfWish(turn)
        ? suggestDear(turn.memory.wish ?? noWish, services, turn)
        : byPrice(asked, services, turn)
    case 'bestSellers':
      return bestSellers(services, turn)
    case 'news':
      return { line: say.newsUnknown(), options: [{ line: say.whatSellsWell() }] }
    default:
      return asked satisfies never
  }
}

function size({ assortment: { products, categories } }: SuggestionServices): Reply {
  const options = categories.slice(0, mostButtons).map(({ name }) => ({ line: words(name) }))
  return { line: say.rangeIs(products.length, categories.length), options }
}

/** From the end, or from the one after it that is asked for: "second most expensive". */
function byPrice(asked: 'cheapest' | 'dearest', { assortment }: SuggestionServices, turn: Turn): Reply {
  const onSale = assortment.products.filter(({ stock }) => stock !== 0)
  const sorted = asked === 'cheapest' ? onSale : onSale.toReversed()
  const from = second.test(turn.heard.text) ? 1 : third.test(turn.heard.text) ? 2 : 0
  const shown = sorted.slice(from, from + atOnce)
  turn.memory = { ...turn.memory, wish: noWish, lastProducts: shown.map(({ id }) => id) }
  const line = asked === 'cheapest' ? say.cheapestOfAll(from) : say.dearestOfAll(from)
  return { line, cards: shown.map((product) => productCard(product, turn)) }
}

async function bestSellers(services: SuggestionServices, turn: Turn): Promise<Reply> {
  const wish = { ...noWish, categories: categoriesIn(turn.heard) }
  const asker = { ...turn, customer: undefined, memory: { ...turn.memory, shown: [] } }
  const found = await foundFor(wish, atOnce, services, asker)
  turn.memory = { ...turn.memory, wish, lastProducts: [] }
  if (found.length === 0) return size(services)
  return { ...together(found, services, turn), line: say.bestSellers() }
}

/** Whether what was asked for last is meant, and not all that there is. */
const isOfWish = ({ heard: { text }, memory, lastSuggestions }: Turn): boolean =>
  !ofShop.test(text) &&
  memory.wish !== undefined &&
  memory.wish !== noWish &&
  memory.wish.text !== '' &&
  onScreen({ memory, lastSuggestions }).length > 0

/** What a message asks of all that the shop sells; undefined when it asks for something that it names. */
export function rangeAsked(turn: Turn): Asked | undefined {
  const { text, entities } = turn.heard
  if (text.length > longest || entities.some(({ kind }) => kind === 'order')) return undefined
  const found = kinds.find(
    ({ words, isAlone }) => words.test(text) && (!isAlone || isGeneral(turn.heard, words)),
  )
  // Of what was compared, and the cheapest of what is on the screen, tell the talks about that.
  const isOfShown = isOfWish(turn) || (turn.memory.lastTalk === 'compare' && !ofShop.test(text))
  return found?.asked === 'cheapest' && isOfShown ? undefined : found?.asked
}

/** Whether the words name no thing beside, but a category that is meant. */
function isGeneral({ text, entities }: Heard, words: RegExp): boolean {
  const categories = entities.flatMap((each) =>
    each.kind === 'category' && words === best ? [each.text] : [],
  )
  const rest = categories.reduce((left, category) => left.replace(category, ' '), text.replace(words, ' '))
  return !/\p{L}/u.test(rest.replace(general, ' '))
}

const longest = 60
const general =
  /\b(?:what(?:['’]?s)?|which|is|are|was|the|your|you|ur|u|guys|thing|item|product|one|stuff|article)s?\b|\b(?:in|of|all|at|from|on|shop|store|website|site|catalogue|have|got|sell|sold|do|that|it|a|and|so|then|show|me|tell|about|now|overall|second|2nd|third|3rd|here|can|i|buy|get|please|pls|thanks|hi|hello|ok|right|most|right now|today|pieces?|absolute|absolutely|single)\b|请问|請問|你们|你們|店[里裡]?|[家里裡的是呢有卖賣最一个個款件样樣吗嗎啊哪全整第二三到底]|什[么麼]|商品|东西|東西|产品|產品|多少[钱錢]|推荐|推薦/giu
const ofShop =
  /\b(?:shop|store|catalogue|website|you (?:have|sell)|things?|products?|items?|overall|of all)\b|店|你们|你們|全/iu
const second = /\b(?:second|2nd)\b|第[二2]/iu
const third = /\b(?:third|3rd)\b|第[三3]/iu
const dearest = /\b(?:most expensive|dearest|priciest|highest[- ]priced)\b|(?:最|第[二三])[贵貴]/iu
const cheapest = /\b(?:cheapest|least expensive|lowest[- ]priced)\b|(?:最|第[二三])(?:便宜|平)/iu
const best =
  /\bbest[- ]?sell(?:er|ers|ing)\b|\b(?:most )?popular\b|\bsells? (?:the )?(?:best|most|well)\b|[卖賣]得?最?(?:好|火|多)|[热熱][卖賣销銷]|爆款|最火|人[气氣](?:款|最高|商品)?|[销銷]量(?:最[高好]|第一|冠[军軍])|最(?:受[欢歡]迎|多人[买買])/iu
const news =
  /^(?:(?:hi|hello|hey|ok|so|and)[, ]+)*(?:what(?:['’]?s| is) new(?: in)?(?: (?:here|in (?:the|your) (?:shop|store)|at the shop))?|(?:do you have |have you got |got |show me )?(?:any|some|your|the)?\s?(?:new (?:arrivals?|products?|items?|stuff|things)|latest (?:products?|arrivals?|items?)))[?!. ]*$|^(?:你们|你們|店里|店裡|最近|请问|請問)*(?:有[没沒]?有?)?(?:什[么麼]|啥|哪些)?(?:最近)?(?:上)?(?:新品|新款|新[货貨]|上新|新到的?)(?:推荐|推薦|上市)?[吗嗎呢么]?[?？。 ]*$/iu
const sizeAsked =
  /\bhow many (?:different )?(?:products?|items?|things?|articles?|goods|categor(?:y|ies)|kinds of \w+)\s(?:do|are|does|have)\s(?:you|there|your shop|the shop|this shop)\b(?!.*\b(?:order|cart|basket|parcel|stock of)\b)|(?:你们|你們|店[里裡]|一共|[总總]共)[^，。]{0,6}(?:多少|几|幾)(?:[种種个個样樣款件])?(?:类|類)?(?:商品|产品|產品|东西|東西|[货貨])|(?:商品|产品|產品)(?:一共)?有?(?:多少|几|幾)[种種个個样樣款件]/iu
const allAsked =
  /^(?:(?:hi|hello|hey|ok|so|and)[, ]+)*what(?: all| else| kinds? of (?:products?|things?|stuff|goods))? (?:do|does) (?:you|your (?:shop|store)|this shop)(?: guys| all| actually)? (?:sell|offer|stock)(?: here| in (?:the|your) (?:shop|store))?[?!. ]*$|^(?:请问|請問|你们|你們|店里|店裡|您|家)*(?:都|主要|这里|這裡|一般)*[卖賣](?:些|点|點)?(?:的(?:是|都是))?(?:什[么麼]|啥|哪些)(?:东西|東西|商品|产品|產品)?[的呢啊呀]?[?？。 ]*$/iu

interface Kind {
  readonly asked: Asked
  readonly words: RegExp
  /** Whether the words may stand beside nothing that says what is meant. */
  readonly isAlone?: boolean
}

const kinds: readonly Kind[] = [
  { asked: 'size', words: sizeAsked },
  { asked: 'size', words: allAsked },
  { asked: 'news', words: news },
  { asked: 'bestSellers', words: best, isAlone: true },
  { asked: 'dearest', words: dearest, isAlone: true },
  { asked: 'cheapest', words: cheapest, isAlone: true },
]

import type { Heard } from '../analytics/index.ts'
import type { Product } from '../data/index.ts'
import type { Catalogue } from './talks/catalogue.ts'
import { productsIn } from './turn.ts'

const polite =
  /\b(?:hi|hello|hey|please|pls|plz|thanks?|thank you|ok(?:ay)?|yes|so|well|great|then)\b|你好|您好|请问|請問|麻烦|麻煩|谢谢|謝謝|好的?(?=[，,。！! ]|$)/giu
const pieces = String.raw`(?:(?:the|a|an|some|your|one|two|three|\d{1,3}|pieces?|more|another|of|for me|from you|today|now|too|set|pair|new)\b\s*)*`
const buying = new RegExp(
  String.raw`^(?:(?:i|we|me|us|can|could|may|would|will|let|d|ll|m|s)\b[\s'’]*)*(?:(?:like|want|wish|love|going|need|gonna|wanna|just)\s)?(?:to\s)?(?:buy|order|re-?order|purchase|get|take|have|add|put)\s*${pieces}(?:(?:to|in|into|on) (?:my|the) (?:cart|basket|bag|order))?$`,
  'iu',
)
const buyingInChinese =
  /^(?:我|那|就|再|还|還|帮我|幫我|给我|給我|把)*(?:想要?|要|准备|準備)?(?:买|買|下单|下單|订|訂|购买|購買|来|來|要|拿|加入?(?:到)?(?:购物车|購物車))(?:[一两兩二三\d]{0,2}(?:[个個把条條只隻张張盏盞台臺套件支瓶盒块塊款双雙份包]|点|點|些))?(?:这个|這個|这款|這款)?(?:放?(?:进|進|到)?(?:购物车|購物車))?(?:吧|了|啦|哈|的|喔|哦)?$/u
const telling = new RegExp(
  String.raw`^(?:(?:can|could|would) you )?(?:tell me (?:more |something )?about|what(?:['’]s| is| are)|show me|give me (?:details|information|info) (?:on|about)|more (?:info |information |details )?(?:on|about)|info (?:on|about)|and|(?:and )?(?:what|how) about|describe|explain|i (?:only )?want to know (?:more )?about|i(?:['’]m| am) (?:interested in|asking about))\s*${pieces}$`,
  'iu',
)
const tellingInChinese =
  /^(?:我|给我|給我|帮我|幫我|能|可以|那|还有|還有)*(?:想)?(?:介绍|介紹|说说|說說|讲讲|講講|看看|了解|瞭解|看)?(?:一下|一点)?(?:这个|這個|那个|那個|这款|這款|那款|你们的|你們的)?(?:怎么样|怎麼樣|如何|好用吗|好用嗎|好不好|是什么|是什麼|吗|嗎|呢)?$/u

/**
 * A message that hardly says more than that one wants to buy the product that it names, or to hear of it, is for that,
 * though its name may sound like something else: "I'd like to buy the Kite notebook" buys it. What is not to be had
 * cannot be bought, and one may be told when it is back.
 */
export function namedWish(heard: Heard, catalogue: Catalogue): Heard {
  if (buysSeveral(heard)) return meaning('take_suggestion', heard)
  const named = [...new Set(productsIn(heard))]
  const [product, another] = named.flatMap((id) => catalogue.product(id) ?? [])
  if (product === undefined || another !== undefined) return heard
  const rest = beside(heard)
  if (wantsIt(heard, product) && matches(rest, buying, buyingInChinese))
    return meaning(canBeHad(product) ? 'take_suggestion' : 'back_in_stock', heard)
  const tells = rest !== '' && matches(rest, telling, tellingInChinese)
  return tells ? meaning('product_question', heard) : heard
}

const canBeHad = ({ sold, stock }: Product): boolean => sold && stock !== 0

/** Of a kind of which there is but one that is sold out nothing else can be shown. */
const wantsIt = (heard: Heard, product: Product): boolean =>
  isMeant(heard, product) || (product.sold && product.stock === 0)

/** Whether the thing itself is wanted; so many of it are not looked for but bought. */
const isMeant = (heard: Heard, product: Product): boolean =>
  heard.entities.some((entity) => entity.kind === 'quantity' && entity.value > 1) || !isKind(heard, product)

/** Whether several things are wanted, each by a name that only one has. */
function buysSeveral({ text, entities, outcome, intent }: Heard): boolean {
  const named = entities.filter(({ kind }) => kind === 'product')
  const said = new Set(named.map((each) => each.text))
  const may = outcome !== 'sure' || intent === 'change_order' || intent === 'product_advice'
  return may && said.size > 1 && said.size === named.length && toBuy.test(text)
}

const toBuy =
  /^(?:(?:hi|hello|hey|please|ok)[,!. ]+)*(?:i|we)(?:['’]d)? (?:want|would like|like|wanna|need)(?: to)? (?:order|buy|purchase|get)\b(?!.*\b(?:how much|before|last)\b)|^(?:你好[，,！!]?)?我?(?:想要?|要)(?:[买買订訂]|下[单單])(?!.*(?:多少|[吗嗎]))/iu

/** Whether the words are for a thing of some kind, of which the shop has but one: "a blanket", 买把办公椅. */
function isKind({ text, entities }: Heard, { id, name }: Product): boolean {
  const called =
    entities.flatMap((entity) => (entity.value === id ? [entity.text.toLowerCase()] : []))[0] ?? ''
  if (called !== '' && name.zh.startsWith(called)) return false
  const isName = [name.en, name.zh].some((each) => each.toLowerCase().includes(called.replace(/s$/u, '')))
  return !isName || (called.length < shortest && /\p{Script=Han}/u.test(called)) || anyOf.test(text)
}

/** Fewer Chinese characters are a kind rather than a name. */
const shortest = 4
const anyOf = /\b(?:an?|some|any)\s/iu

/** What the words say beside the names of things, and politeness. */
function beside({ text, entities }: Heard): string {
  const things = entities.filter(({ kind }) => ['product', 'sku', 'category', 'quantity'].includes(kind))
  const rest = things.reduce((left, thing) => left.replace(thing.text, ' '), text)
  return rest
    .replace(/[（(][^)）]*[)）]/gu, ' ')
    .replace(polite, ' ')
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim()
}

const matches = (rest: string, english: RegExp, chinese: RegExp): boolean =>
  english.test(rest) || (/\p{Script=Han}/u.test(rest) && chinese.test(rest.replaceAll(' ', '')))

const meaning = (intent: string, heard: Heard): Heard => ({
  ...heard,
  intent,
  outcome: 'sure',
  alternatives: [],
})

const room =
  /^(?:kitchens?|balcon(?:y|ies)|gardens?|desks?|beds?|baths?|bathe|bathrooms?)(?:['’]s)?$|^(?:厨房|阳台|书桌|床|花园|浴室)$/iu
const goods =
  /^\s(?:stuff|things?|items?|products?|goods|categor(?:y|ies)|range|section|department|accessor(?:y|ies)|essentials|wares?|tools?|supplies|decor|gifts?|gadgets?|deals?|collection|needs|textiles|linens?|ideas|pages?|sale|promo(?:tion)?s?|offers?|discounts?|bits|sets?|utensils|equipment|furniture|related|gear|lines?)(?!\p{L})/iu
/** "Bath and kitchen items" names both. */
const otherGoods = new RegExp(`^(?:,| and| or| &|/) ?\\p{L}+(?=${goods.source.slice(1)})`, 'iu')
const hanGoods = /^\s?(?:类|用品|产品|商品|的(?:东西|产品|商品)|系列|分类|区)/u
const inside =
  /\b(?:in|on|at|to|from|into|onto|near|around|by|beside|under|behind|outside|off|of|through|against|fits?|across|out|over)\s(?:(?:my|our|the|a|an|his|her|their|this|that|each|every|one|small|tiny|open)\s){0,3}$/iu
/** What is asked for names no thing: "something for the kitchen", "what do we need for our balcony". */
const wishedFor =
  /(?:\b(?:(?:some|any)thing|things?|stuff|gifts?|presents?|ideas?|nothing|products?|items?|else|best|suggestions?|recommendations?|nice|new)(?: (?:small|nice|cute|new|useful|pretty|cheap|cool|else|on sale|suitable))?\s|\b(?:suggest|recommend|need|want|get|buy|have|sell|shopping|looking|bundles?|vouchers?|coupons?|codes?|promos?|discounts?|offers?|deals?)\s)for (?:(?:my|our|the|his|her|their|a|an|tiny|small|little|new)\s){0,3}$/iu
/** A room in a list with ranges of goods is one of them: "coffee or kitchen", "bath? or audio?". */
const range =
  '(?:coffee(?: (?:and|&) tea)?|teas?|lighting|lamps|bedding|linens|audio|electronics|gadgets|stationery|kitchenware|cookware|tableware|toiletries|gardening|textiles)(?!\\p{L})'
const listedAfter = new RegExp(
  `(?<!\\p{L})${range}(?:,|\\??,?\\s(?:and|or|&))\\s(?:only |maybe |even )?(?:on |in |from )?$`,
  'iu',
)
const listedBefore = new RegExp(
  `^(?:,|[?,]*\\s(?:and|or|&))\\s(?:only |maybe |even )?(?:on |in |from )?${range}`,
  'iu',
)
const someRoom = /\b(?:the|my|our|a|an|his|her|their|your|this|that)\s$/iu
const justFor = /^for (?:my |our |the |a )?$/iu
const asked =
  /\b(?:where['’]?s|where is|browse|browsing|sell|carry|stock|any|your|see|show me|about|category|more|also|everything|sale on|deals on|off|like)\s$/iu
/** What is new in kitchen: without an article it is a range. */
const amongRange =
  /\b(?:(?:cheapest|new|newest|offers?|deals?|sellers?|sale|discounts?|available|items?|products?)\sin|(?:everything|anything|something|nothing|all|else|things?|one|two|three|\d|voucher|code|pieces?|gifts?|bits|items?|products?|order(?:ed|ing|s)?|buy|bought|carry|stock|sell)\s(?:in|from|on))\s$/iu
const rest = /^\s*(?:$|[,.!?&/+]|(?:and|or|please|pls|then|under|below|around|first|i guess|\d)(?!\p{L}))/iu
const hanInside = /(?:[在放摆搁到去进从]|我家|家里|家里的|我的|这张|那张|一张|上|下|起|花盆我|开放式|放我)$/u
/** A room in Chinese names goods only where they are asked for: 厨房类, 阳台有什么, 厨房里用的. */
const hanAskedFor =
  /^\s?(?:$|[，。、？?！!,；;和跟与及或~～]|类|[那这](?:一?[类块]|个分类)|用品|产品|商品|系列|分类|专区|区(?!域)|栏|板块|方面|好物|装饰|摆件|小?工具|小物|小件|电器|[里上]?(?:用|摆|装饰|种|适用)的|[里上]?的(?:东西|产品|商品|物品|小|有)|[里上]?(?:有|卖)(?:什么|啥|哪些|没有|新品|推荐)|打折|折扣|优惠|促销|活动|满|全场|怎么(?!办)|布置|美化|改造|在哪|添|推荐|新品|全部|这边|那边有|适合|需要|买|该)/u

/** Whether words tell that what stands before them is a range of goods: " section", " stuff". */
export const areGoods = (after: string): boolean => goods.test(after)

/** Whether a word may name a room, a place in the house or its goods. */
export const mayBeRoom = (words: string): boolean => room.test(words)

/** Whether a room is where something is or happens, and no goods are asked for. O(1). */
export function isRoom(before: string, after: string, words: string): boolean {
  if (/\p{Script=Han}/u.test(words) || /^\p{Script=Han}/u.test(after))
    return hanInside.test(before) || !hanAskedFor.test(after)
  if (goods.test(after) || otherGoods.test(after) || hanGoods.test(after)) return false
  return !isNamed(words, before) && !isListed(before, after) && !isAskedFor(before, after)
}

const isListed = (before: string, after: string): boolean =>
  (listedAfter.test(before) || listedBefore.test(after)) && !someRoom.test(before)

/** "Everything in Kitchen" names a category; "in Bath" a town, "Tulip Garden" a street. */
const isNamed = (words: string, before: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) && !/^bath/iu.test(words) && before !== '' && !/\p{Lu}\p{Ll}+\s$/u.test(before)

function isAskedFor(before: string, after: string): boolean {
  if (/^\s(?:time|room|job|bound|of|and breakfast)(?!\p{L})/iu.test(after)) return false
  if (wishedFor.test(before) || (justFor.test(before) && /^\W*$/u.test(after))) return true
  if (/^\W*$/u.test(before)) return rest.test(after)
  if (amongRange.test(before) && !/^\s(?:centre|center|street|road|party)/iu.test(after)) return true
  return !inside.test(before) && asked.test(before) && rest.test(after)
}

/** How many characters after a category belong to it: 厨房用品. */
export const goodsAfter = (text: string, end: number): number =>
  /^(?:用品|产品|用具|类产品|类商品|商品)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0

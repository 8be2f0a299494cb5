import { isNoDrink } from './drinks.ts'
import { isNoLamp, isNoLight } from './lamps.ts'

const room =
  /^(?:kitchens?|balcon(?:y|ies)|gardens?|desks?|beds?|baths?|bathe|bathrooms?)(?:['’]s)?$|^(?:厨房|阳台|书桌|床)$/iu
const goods =
  /^\s(?:stuff|things?|items?|products?|goods|categor(?:y|ies)|range|section|department|accessor(?:y|ies)|essentials|wares?|tools?|supplies|decor|gifts?|gadgets?|deals?|collection|needs|textiles|linens?|ideas|pages?|sale|promo(?:tion)?s?|offers?|discounts?|bits|utensils|equipment|furniture|related|gear|lines?)(?!\p{L})/iu
const inside =
  /\b(?:in|on|at|to|from|into|onto|near|around|by|beside|under|behind|outside|off|of|through|against|fits?|across|out|over)\s(?:(?:my|our|the|a|an|his|her|their|this|that|each|every|one|small|tiny|open)\s){0,3}$/iu
/** What is asked for names no thing: "something for the kitchen", "what do we need for our balcony". */
const wishedFor =
  /(?:\b(?:(?:some|any)thing|things?|stuff|gifts?|presents?|ideas?|nothing|products?|items?|else|best|suggestions?|recommendations?|nice|new)(?: (?:small|nice|cute|new|useful|pretty|cheap|cool|else|on sale|suitable))?\s|\b(?:suggest|recommend|need|want|get|buy|have|sell|got|shopping|looking)\s)for (?:(?:my|our|the|his|her|their|a|an|tiny|small|little|new)\s){0,3}$/iu
const justFor = /^for (?:my |our |the |a )?$/iu
const asked =
  /\b(?:browse|browsing|sell|carry|stock|any|your|see|show me|about|category|more|also|everything|sale on|deals on|off|like)\s$/iu
const rest = /^\s*(?:$|[,.!?&/+]|(?:and|or|please|pls|then|under|below|around|first|i guess|\d)(?!\p{L}))/iu
const hanInside = /(?:[在放摆搁到去进从]|我家|家里|家里的|我的|这张|那张|一张|上|下|起|花盆我|开放式|放我)$/u
const hanAround =
  /^(?:太|很|有点|比较|没|不|漏|装修|里没|上没|里有|上有|里太|上太|里放|上放|那边|门|窗|边|旁|单|头|垫|底|位|铺|宽|长|晒|放|摆|也|能放|装得|就巴|只有|灯|水|地)/u
const hanCare = /^(?:院|师|士|员|人员|学|系|工|专业|站)|^的(?:[，。,]|$)/u

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Whether the words of a category tell where or what else rather than what is wished for: "reading in bed", "my
 * desk is small", "a cup of tea", 放在厨房. O(1).
 */
export function isNoWish(text: string, { start, end }: Place): boolean {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 48), start)
  const after = text.slice(end, end + 16)
  if (room.test(words)) return isRoom(before, after, words)
  if (/^(?:teas?|coffees?|咖啡|茶)$/iu.test(words)) return isNoDrink(words, before, after)
  if (/^lights?$/iu.test(words)) return isNoLight(words, before, after)
  if (words === '灯') return isNoLamp(before, after)
  if (/^electronic$/iu.test(words)) return true
  return words === '护理' && (hanCare.test(after) || /(?:做|医疗|专业|皮肤)$/u.test(before))
}

function isRoom(before: string, after: string, words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) return hanInside.test(before) || hanAround.test(after)
  return !goods.test(after) && !isNamed(words, before) && !isAskedFor(before, after)
}

/** "Everything in Kitchen" names a category; "in Bath" a town, "Tulip Garden" a street. */
const isNamed = (words: string, before: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) && !/^bath/iu.test(words) && before !== '' && !/\p{Lu}\p{Ll}+\s$/u.test(before)

function isAskedFor(before: string, after: string): boolean {
  if (/^\s(?:time|room|job|bound|of)(?!\p{L})/iu.test(after)) return false
  if (wishedFor.test(before) || (justFor.test(before) && /^\W*$/u.test(after))) return true
  if (/^\W*$/u.test(before)) return rest.test(after)
  return !inside.test(before) && asked.test(before) && rest.test(after)
}

/** How many characters after a category belong to it: 厨房用品. */
export const goodsAfter = (text: string, end: number): number =>
  /^(?:用品|产品|用具|类产品|类商品|商品)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0

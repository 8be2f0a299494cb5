import { bareThing } from './bareThing.ts'

/** What may be wished for in such words and is no thing. */
const vague =
  /^(?:something|anything|everything|things?|stuff|ones?|it|them|that|this|these|those|gifts?|presents?|ideas?|help|advice|suggestions?|recommendations?|tips?|inspiration|more|others?)\b|\b(?:gifts?|presents?)$|[礼禮][物品]$|^(?:东西|東西|什么|什麼|啥|礼物|禮物|礼品|禮品|推荐|推薦|建议|建議|别的|別的|主意|点子)|^(?:[现現]|存)?[货貨]$/iu

const article = String.raw`(?:an?|some|any|the|new|good|nice|cheap|pair of|set of)\s`
const wishes = new RegExp(
  String.raw`\b(?:want|wanna|need|buy|get|gimme|like|(?:looking|searching|shopping) for|i['’]?m after|sell|have|stock|carry|got|any|show me|see)\s(?:to\s(?:buy|get|have|order)\s)?(?:${article})*([\p{L}’'-]+(?:\s[\p{L}’'-]+)?)(?:,?\s(?:please|pls|plz|thanks?))?[.!? ]*$`,
  'iu',
)
const wishesInChinese =
  /(?:要|买|買|来|來|找|有|卖|賣|换|換)[一几幾两兩]?(?:[个個把条條只隻张張盏盞台臺口套件支瓶盒块塊款双雙]|点|點|些)?(?:新的?)?([\p{Script=Han}]{1,8}?)(?:吗|嗎|么|麼|呢|吧|卖|賣|不|没有|沒有)?[。？?！! ]*$/u

/**
 * Whether a message wishes for some thing, or asks whether there is some, by its name: "I want to buy a rug", 有毛巾吗.
 * Said of what is not in the shop, so that the answer can say so.
 */
export const namesThing = (text: string): boolean => thingIn(text) !== undefined

/** The thing that a wish names first, before it says what that is for or like: the shelf of "a shelf for plants", 不用插电的灯. */
export function headIn(text: string): string | undefined {
  const named = thingIn(text)
  if (named !== undefined) return named
  const [before = ''] = text.split(qualifying)
  const thing = before.replace(politely, ' ').match(lastWords)?.[0]?.trim() ?? hanHead.exec(text.trim())?.[1]
  return thing === undefined || vague.test(thing) ? undefined : thing
}

const qualifying =
  /[,.;:!?，。！？；]|\s(?:for|with|without|that|which|who|to (?!buy|get)|in|on|under|below|above|up to|around|about|between|from|at|max|no more)\b|\s\d/iu
const politely = /\b(?:please|pls|plz|thanks?|thank you)\b/giu
const lastWords =
  /(?:\p{Script=Latin}[\p{Script=Latin}’'-]*\s){0,2}\p{Script=Latin}[\p{Script=Latin}’'-]*\s*$/u
const hanHead =
  /^(?:[^，。,.;；]*(?:的|推荐|推薦|介绍|介紹|看看|[一两兩几幾来來荐薦][个個款盏盞只隻套条條把]))?\s*(\p{Script=Han}{1,6}?)(?:有吗|有嗎|有没有|吗|嗎|呢|吧)?[。？?！! ]*$/u

/** The thing that a message wishes for by its name, or that it names and says no more. */
export function thingIn(text: string): string | undefined {
  const things = [wishes, wishesInChinese].flatMap((words) => words.exec(text)?.[1] ?? [])
  return things.find((thing) => !vague.test(thing)) ?? bareThing(text)
}

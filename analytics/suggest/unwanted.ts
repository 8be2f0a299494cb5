import type { Product } from '../../data/index.ts'
import { type Word, wordsOf } from './text.ts'

/** What a wish is for, and what it is not to be. */
export interface Divided {
  /** The words without those that say what is not wanted. */
  readonly wanted: string
  /** The things, colours or materials that are not wanted, as they were said. */
  readonly unwanted: readonly string[]
}

/** "No limit", "not too dear" and "not sure" refuse no thing. */
const noThing = String.raw`(?!(?:any|the|a|an|my|of|made|too|so|very|that|this|really|quite|limit|idea|ideas|problem|more|less|than|over|above|under|sure|rush|hurry|matter|preference|budget|thanks?|thank|need|one|only|just|expensive|cheap|dear|pricey|big|small|large|heavy|bad|good|yet|anymore|any more|able|available|working|in stock|to|want|like|need|have|has|had|be|been|get|got|find|see|know|think|care|caffeine|sugar|smell|scent|noise|longer|way|luck|chance|use|e-?mails?|mails?|messages?|newsletters?|calls?|person|human|help|refunds?|returns?|orders?|delivery|adverts?|ads|suggestions?)\b)`
const refusing = String.raw`\b(?:(?<!\b(?:have|has|had|got|is|are|was|there['’]s|we|i) )no|not|without|nothing (?:with|in|made (?:of|from|with))|anything but|except(?: for)?|(?:other|else) than|apart from|rather than|hates?|dislikes?|can['’]?t stand|allergic to|(?:do|does|did|will|would|is|are|am)(?: not|n['’]?t) (?:really |even )?(?:like|want|drink|eat|use|wear|need|fond of|a fan of|into|keen on)(?: any)?)`
const filling = String.raw`(?:(?:an?|another|the|any|that|those|these|my|more|made of|made from|of|please)\s)*`
const inEnglish = new RegExp(
  String.raw`${refusing}\s${filling}${noThing}((?:(?!(?:and|but|or|because|as|for|so|what|which|that|please|thanks|with|any|either|then|though|now|anymore|again|today|at|on|in|is|are|i|we|she|he|they|it)\b)[\p{Script=Latin}’'-]+\s?){1,3})(?:(?:,\s?|\s?and\s|\s?or\s)(?:no|not)\s([\p{Script=Latin}-]+))?`,
  'giu',
)
const inChinese =
  /(?:(?<![要好对對是])不(?:想)?(?:要|是|带|帶|喜欢|喜歡|爱|愛|喝|吃|用|想要)|[讨討][厌厭]|除了|[别別](?:给|給)?(?:我)?(?:推荐|推薦|是|要)?|过敏的?|過敏)(?:任何|那种|那種|这种|這種|一?[些点點]|给我|喝|用|看|带|帶|什么|什麼)?(?!太|那么|那麼|超过|超過|知|限|贵|貴|想|要|多|[了吗嗎呢啊吧的])(\p{Script=Han}{1,8}?)(?:做)?(?:的|以外|之外|了|吧|啊|和|、|还|還|有什|$|[\s，,。；;！!？?])/gu

/**
 * What a message wishes for and what it refuses: "a lamp, not green", "she hates candles", 不要台灯, 除了茶. Prices
 * and sizes that are refused are no things. O(length).
 * @example divide('a lamp, not green') // { wanted: 'a lamp, ', unwanted: ['green'] }
 */
export function divide(text: string): Divided {
  const unwanted: string[] = []
  const wanted = [inEnglish, inChinese].reduce(
    (left, pattern) =>
      left.replace(pattern, (all: string, ...things: readonly unknown[]) => {
        const named = things.slice(0, 2).filter((thing): thing is string => typeof thing === 'string')
        const said = named.map((thing) => thing.trim()).filter((thing) => thing !== '')
        unwanted.push(...said)
        return said.length === 0 ? all : ' '
      }),
    text,
  )
  return unwanted.length === 0 ? { wanted: text, unwanted } : { wanted, unwanted }
}

/** Whether a product is called so, or is of such a colour or material. O(things * length of its names). */
export function isUnwanted(product: Product, unwanted: readonly (readonly Word[])[]): boolean {
  if (unwanted.length === 0) return false
  const { name, aliases, attributes } = product
  const told = ['colour', 'color', 'material'].flatMap((key) => Object.values(attributes[key] ?? {}))
  const text = [name.en, name.zh, ...aliases.en, ...aliases.zh, ...told].join(', ').replaceAll('咖啡因', ' ')
  const keys = new Set(wordsOf(text).map(({ key }) => key))
  return unwanted.some((words) => {
    const thing = words.at(-1)
    return thing !== undefined && (keys.has(thing.key) || text.includes(inShort(thing.key)))
  })
}

/** The words of each unwanted thing, of which the last says what it is. */
export const thingsOf = (unwanted: readonly string[]): readonly (readonly Word[])[] =>
  unwanted.map((thing) => wordsOf(thing).filter(({ whole }) => whole))

/** 绿色 is a part of 苔绿 without its 色; an English word is no part of another. */
const inShort = (key: string): string =>
  /^\p{Script=Han}+$/u.test(key) ? key.replace(/色$/u, '') : `\u0000${key}`

import { segmentsOf } from '../language/segments.ts'
import { type Word, wordsOf } from './text.ts'

/** What a text says that there is, and what it says that there is not. */
interface Lacking {
  /** The text without what is not there. */
  readonly said: string
  /** Each thing that is not there, as it was said. */
  readonly lacks: readonly string[]
}

/** "No idea" and "without doubt" lack nothing. */
const saying = String.raw`(?!(?:(?:an?|the|any) )?(?:doubt|problems?|rush|idea|hurry|limit|need|matter|one|more|less|thanks?|thank|preference|budget|longer|way|luck|chance|worr(?:y|ies)|clue|use|answer|reply|refunds?|returns?|orders?|e-?mails?|delivery|two|fuss|fail|reason|only|just|sure|too|so|very|yet)\b)`
const end = String.raw`(?!(?:and|or|but|because|for|so|which|that|please|with|at|in|on|is|are|i|we|it|as|than|needed|only)\b)`
const word = String.raw`${end}\p{Script=Latin}[\p{Script=Latin}’'-]{0,30}`
const thing = String.raw`(?:(?:any|an?|the|of|from|added|all|traces of)\s){0,2}(${word}(?:\s${word}){0,2})`
const further = String.raw`(?:(?:,|,?\s(?:or|and))\s(?:no\s)?${thing}(?=[.,;!?]|$))?`
const free = String.raw`(?:free (?:of|from)|without|(?:contain(?:s|ing)?|with|has|have) no|(?:does|do)(?: not|n['’]?t) (?:contain|have|include)|not (?:for|suitable for|meant for)|do(?: not|n['’]?t) (?:wear|use|put|wash) (?:it |them )?in)`
const hard = String.raw`(?:allergic to|allerg(?:y|ies) (?:to|against)|intoleran(?:t|ce) (?:to|of)|can(?:no|['’])?t (?:eat|have|drink|tolerate))`
const hanThing = String.raw`((?:(?![的但而吗嗎呢吧])[\p{Script=Han}、]){1,16})`

/** What somebody must not have. */
const hardly: readonly RegExp[] = [
  new RegExp(String.raw`\b${hard}\s${thing}${further}`, 'giu'),
  /(?<!\p{L})(\p{Script=Latin}{3,30})[- ](?:allerg(?:y|ies|ic)|intoleran(?:ce|t))(?!\p{L})/giu,
  /(?<=[对對])(\p{Script=Han}{1,6}?)(?:严重|很)?(?:过敏|過敏|不耐受?)/gu,
  /(?<=^|[，。,\s]|[我他她孩子宝妈爸人])(?![对對有])(\p{Script=Han}{1,4}?)(?:严重|很)?(?:过敏|過敏)(?![原源了性])/gu,
  /不[能可](?:吃|喝|碰)(\p{Script=Han}{1,6})/gu,
]

const lacking: readonly RegExp[] = [
  new RegExp(String.raw`\b${free}\s${saying}${thing}${further}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:no|not any)\s${saying}${thing}`, 'giu'),
  /\bnot\s((?:\p{Script=Latin}{3,20}[- ])?\p{Script=Latin}{0,12}(?:proof|safe|resistant|approved|freestanding|washable))(?!\p{L})/giu,
  /(?<!\p{L})(\p{Script=Latin}{3,30})[- ]free(?![\p{L}-]|\s(?:delivery|shipping|return|gift|sample|of|from))/giu,
  new RegExp(
    String.raw`(?:不含有?|不添加|不加(?![价價钱錢收班盟热熱])|不带|不帶|不防|不支持|不能(?=装|放|用于|洗|进|沾|淋)|不可(?=放|浸|机|水)|不适合|不適合|不适用于?|不宜|(?<!有)[没沒]有?(?=[带帶含加]))[带帶含加]?${hanThing}`,
    'gu',
  ),
]
/** 无糖 lacks sugar; 无线, 无论 and 无理由 lack nothing. */
const hanWithout =
  /(?<![\p{Script=Latin}有])[无無](?![线線人论論理纺患忧比限印极缝需法须])((?:(?![无無的但而])\p{Script=Han}){1,8})/gu
/** What who has an allergy asks of: "does it contain peanuts?", 有花生吗. */
const askedOf: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:contain(?:s|ing)?|includ(?:e|es|ing)|(?:have|has|with))\s${thing}(?: in (?:it|them))?(?=[.,;!?]|$)`,
    'giu',
  ),
  /(?<![没沒])[有含带](\p{Script=Han}{1,6}?)(?:成分)?[吗嗎么麼]/gu,
]

/**
 * Parts a text about products from what it says that is not there, or must not be: "no light", "free of nuts",
 * "caffeine-free", 不含糖, 无灯, 不能装热饮, 我对花生过敏. O(length).
 * @example lackingIn('Road helmet. No light.') // { said: 'Road helmet.  .', lacks: ['light'] }
 */
export function lackingIn(text: string): Lacking {
  const lacks: string[] = []
  const taken = (_: string, ...found: readonly unknown[]) => {
    lacks.push(...found.slice(0, 2).flatMap((each) => (typeof each === 'string' ? thingsIn(each) : [])))
    return ' '
  }
  const without = text.replace(hanWithout, (all: string, thing: string) => {
    const first = firstOf(thing)
    lacks.push(first)
    return ` ${all.slice(1 + first.length)}`
  })
  const said = [...hardly, ...lacking].reduce((left, pattern) => left.replace(pattern, taken), without)
  lacks.push(...conditions.flatMap(({ told, thing }) => (told.test(text) ? [thing] : [])))
  if (lacks.length > 0 || !allergy.test(text)) return { said, lacks }
  return { said: askedOf.reduce((left, pattern) => left.replace(pattern, taken), said), lacks }
}

/** What who has such an illness must not have. */
const conditions = [
  { told: /\bdiabet/iu, thing: 'sugar' },
  { told: /糖尿病/u, thing: '糖' },
  { told: /\bco?eliac\b/iu, thing: 'gluten' },
  { told: /乳糖不耐/u, thing: '乳糖' },
]

/** Whether it asks for what is free of something that labels tell of. O(length). */
export const asksFree = (text: string): boolean =>
  tellsAllergy(text) || lackingIn(text).lacks.some((thing) => namesOf(thing).length > 1 || isFreeOf(text))

/** Whether it asks for what may harm who must not have it, so that its label decides; a smell is told by what a thing is. O(length). */
export const needsLabel = (text: string): boolean =>
  tellsAllergy(text) ||
  lackingIn(text).lacks.some((thing) => namesOf(thing).length > 1 && namesOf(thing) !== scents)

/** Whether it is called free of something, whatever that is: "coconut free", 不含椰子. */
const isFreeOf = (text: string): boolean => freeOf.test(text)
const freeOf =
  /\bfree (?:of|from) (?!charge|cost)|\p{Script=Latin}-free(?!\p{L})|(?<!\b(?:is|are|be|for|it|shipping|delivery|pickup|returns?|wrapping|hands|feel|duty|toll|worry|risk|hassle|stress)) free (?:then|please|options?|ones?)?[?.! ]*$|不含|[无無]添加/iu

/** Whether a text says that somebody must not have something. O(length). */
export const tellsAllergy = (text: string): boolean =>
  allergy.test(text) || hardly.some((pattern) => text.search(pattern) >= 0)

const allergy =
  /\ballerg(?:y|ies|ic)\b|\bintoleran(?:t|ce)\b|\bco?eliac\b|\bdiabet|[过過]敏(?![原源了])|乳糖不耐|糖尿病|麸质|\bgluten\b/iu

/** The words that say what is not there, each marked so that it is only found where it is not there either. */
export const lackWords = (lacks: readonly string[]): readonly Word[] =>
  denied([...new Set(lacks.flatMap(otherNames))].flatMap(wordsTold))

/** Of what must not be done the pairs of characters count as well: 装热 of 装热饮; 咖啡 of 咖啡因 does not. */
const wordsTold = (thing: string): readonly Word[] =>
  wordsOf(thing).filter(({ whole }) => whole || /^[装放用洗淋泡]/u.test(thing))

/** Words as they are found where a text says that there is no such thing. */
export const denied = (words: readonly Word[]): readonly Word[] =>
  words.map(({ key, shown, whole }) => ({
    key: `-${key}`,
    shown: hasHan(shown) ? `不含${shown}` : `no ${shown}`,
    whole,
  }))

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** What smells, however it is called. */
const scents = 'fragrance 香精 香味 香料 气味 perfume parfum scent smell scented fragranced'.split(' ')

/** What is called otherwise in the other language or on labels, and behind it what it is in. */
const allergens: readonly (readonly string[])[] = [
  ['peanut', '花生'],
  ['nut', '坚果', '核桃', '腰果', '杏仁', '巴旦木', '榛子', 'almond', 'walnut', 'cashew', 'hazelnut'],
  ['milk', 'dairy', '牛奶', '乳制品', '奶粉', 'lactose', '乳糖'],
  ['lactose', '乳糖', 'milk', 'dairy', '牛奶', '奶粉', '乳制品'],
  ['egg', '鸡蛋'],
  ['gluten', '麸质', 'wheat', '小麦', 'barley', 'rye'],
  ['soy', 'soya', 'soybean', '大豆'],
  ['sesame', '芝麻'],
  ['caffeine', '咖啡因'],
  ['sugar', '糖'],
]

/** The words by which a text would tell that there is such a thing. */
function namesOf(thing: string): readonly string[] {
  const plain = thing.toLowerCase().replace(/(?<=[a-z]{2})s$/u, '')
  if (scents.includes(plain)) return scents
  return allergens.find((names) => names.slice(0, 2).includes(plain)) ?? [plain]
}

/** In both languages. */
const otherNames = (thing: string): readonly string[] => [thing, ...namesOf(thing).slice(0, 2)]

/** Whether what a text says is there, in lower case, names a thing that somebody must not have. O(length). */
export const mentions = (said: string, thing: string): boolean =>
  namesOf(thing).some((name) =>
    hasHan(name)
      ? said.includes(name)
      : said.split(/[^\p{Script=Latin}]+/u).some((word) => word === name || word === `${name}s`),
  )

/** 糖轻烘焙 begins with what is not there; 添加盐 goes on. */
function firstOf(text: string): string {
  const [first = text, second = ''] = segmentsOf([text])[0] ?? []
  return /^(?:添加?|任何|内置|额外)$/u.test(first) ? first + second : first
}

const thingsIn = (found: string): readonly string[] =>
  found
    .split(/[、和或及]/u)
    .map((each) =>
      each
        .replace(who, '')
        .replace(/^(?:无|不含)/u, '')
        .trim(),
    )
    .filter((each) => each !== '' && !/^(?:im|i['’]?m|snacks?|which|any|季节|春季|花粉|皮肤)$/iu.test(each))

const who = /^(?:我|他|她|孩子|宝宝|小孩|儿子|女儿|家人|妈妈|爸爸|老公|老婆|本人)+/u

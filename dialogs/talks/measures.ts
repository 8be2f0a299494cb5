/** What a measure is of; only those of one kind can be compared. */
type Kind = 'area' | 'length' | 'weight' | 'volume' | 'warmth' | 'power' | 'people' | 'age'

/** A measure that words name, in the unit of its kind, and as they say it. */
export interface Measure {
  readonly kind: Kind
  readonly value: number
  readonly said: string
}

/** From what to what something may be. */
interface Limit {
  readonly kind: Kind
  readonly least: number
  readonly most: number
}

interface Unit {
  readonly kind: Kind
  /** In how many of the unit of its kind. */
  readonly of: number
  readonly words: string
}

const units: readonly Unit[] = [
  {
    kind: 'area',
    of: 1,
    words: String.raw`m²|㎡|m2\b|sq\.?\s?m(?:et(?:er|re)s?)?\b|square met(?:er|re)s?|平方米|平米|平方|平(?!板|底|价|均|时)`,
  },
  { kind: 'area', of: 0.0929, words: String.raw`sq\.?\s?f(?:ee|oo)?t\b|square f(?:ee|oo)t|平方[英呎]尺?` },
  { kind: 'length', of: 1, words: String.raw`cm\b|centimet(?:er|re)s?|厘米|公分` },
  { kind: 'length', of: 0.1, words: String.raw`mm\b|毫米` },
  { kind: 'length', of: 2.54, words: String.raw`-?\s?inch(?:es)?|″|英寸|[寸吋]` },
  { kind: 'length', of: 100, words: String.raw`m\b(?!²)|met(?:er|re)s?\b|米` },
  { kind: 'weight', of: 1, words: String.raw`kgs?\b|kilos?\b|kilograms?|公斤|千克` },
  { kind: 'weight', of: 0.4536, words: String.raw`lbs?\b|pounds?\b` },
  { kind: 'weight', of: 0.5, words: '斤' },
  { kind: 'weight', of: 0.001, words: String.raw`g\b|grams?\b|克` },
  { kind: 'volume', of: 0.001, words: String.raw`ml\b|毫升` },
  { kind: 'volume', of: 1, words: String.raw`l\b|lit(?:er|re)s?\b|升` },
  { kind: 'warmth', of: 1, words: String.raw`°\s?c?\b|°|℃|degrees?|度(?!数)` },
  { kind: 'power', of: 1, words: String.raw`w\b|watts?\b|瓦` },
  {
    kind: 'people',
    of: 1,
    words: String.raw`(?:people|persons?|adults?|portions?|servings?|guests?)\b|[个個]?人份?|口[人之]|口(?=[家吗嗎够夠])`,
  },
  { kind: 'age', of: 1, words: String.raw`[- ]?years?(?:[- ]olds?)?\b|岁|歲` },
  { kind: 'age', of: 1 / 12, words: String.raw`[- ]?months?[- ]olds?\b|个月大` },
]

const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const chinese = '一二三四五六七八九十'
const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?|\b(?:${english.join('|')})\b|[${chinese}两兩]`

const unitOf = units.map(({ words }) => `(${words})`).join('|')
const measure = new RegExp(`(?<![\\d.,\\p{Script=Latin}])(${number})\\s?(?:${unitOf})`, 'giu')
const range = new RegExp(
  `(?<![\\d.,x]\\s?)(${number})\\s?(?:[-–~到至]|to)\\s?(${number})\\s?(?:${unitOf})`,
  'iu',
)
/** 1米92 and 1m92 are 1.92 m; of a person and of a bed the unit is often left out. */
const joined = /(?<![\d.])(\d)\s?[m米](\d{1,2})(?!\d)/giu
const ofPerson =
  /(?:身高|\bheight(?: is)?|\bi(?:['’]?m| am))\D{0,4}(1[3-9]\d|2[0-2]\d)(?!\d|\s?(?:kg|w\b|瓦|斤|公斤))/iu
const ofFamily = new RegExp(`\\b(?:family|household|party) of (${number})`, 'iu')

/** The measures that a message names. */
export function measuresIn(text: string): readonly Measure[] {
  const heights = [...text.matchAll(joined)].map(([said, metres, rest]) =>
    lengthOf(Number(`${metres}.${rest}`), said),
  )
  const found = [...text.replace(joined, ' ').matchAll(measure)].flatMap(
    (match) => measureOf(match, match[1] ?? '') ?? [],
  )
  const height = ofPerson.exec(text)?.[1] ?? ''
  const family = ofFamily.exec(text)?.[1] ?? ''
  return [
    ...heights,
    ...found,
    ...(height !== '' ? [lengthOf(Number(height) / 100, `${height} cm`)] : []),
    ...(family !== '' ? [{ kind: 'people' as const, value: amountOf(family), said: family }] : []),
  ]
}

const lengthOf = (metres: number, said: string): Measure => ({ kind: 'length', value: metres * 100, said })

/** So many groups stand before those of the units. */
function measureOf(match: RegExpMatchArray, said: string, before = 2): Measure | undefined {
  const unit = units[units.findIndex((_, i) => match[i + before] !== undefined)]
  if (unit === undefined || (!counted.includes(unit.kind) && !/\d/u.test(said))) return undefined
  return { kind: unit.kind, value: amountOf(said) * unit.of, said: match[0] }
}

/** Only these are told in words. */
const counted: readonly Kind[] = ['people', 'age']

const amountOf = (said: string): number => {
  const word = english.indexOf(said.toLowerCase()) + 1 || chinese.indexOf(said) + 1
  return word || (/[两兩]/u.test(said) ? 2 : Number(said.replace(',', '.')))
}

const most =
  /\b(?:up to|to|at most|max(?:imum)?(?: of)?|no more than|wash(?:able)?(?: [\w ]{1,10})? at)(?: about)? $|(?:最[大多高]|承重|不超过|不超過) ?$/iu
const mostAfter = /^ ?(?:以[内下]|之内|之內|左右的|[机機]洗| per \w)/u
const least = /\bfrom(?: about)? $/iu
const leastAfter = /^ ?(?:以上|起|左右的孩子)/u
/** One of several measures of a body, and no limit. */
const beside = /[x×] ?$/u

/** From what to what a thing may be, by what a line of its text says. */
export function limitIn(line: string, kind: Kind): Limit | undefined {
  const span = spanIn(line, kind)
  if (span !== undefined) return span
  return [...line.matchAll(measure)].flatMap((match) => endIn(line, match, kind) ?? [])[0]
}

function endIn(line: string, match: RegExpMatchArray, kind: Kind): Limit | undefined {
  const found = measureOf(match, match[1] ?? '')
  const ends = found?.kind === kind ? endsOf(line, match) : undefined
  if (found === undefined || ends === undefined) return undefined
  return ends === 'most'
    ? { kind, least: 0, most: found.value }
    : { kind, least: found.value, most: Number.POSITIVE_INFINITY }
}

function spanIn(line: string, kind: Kind): Limit | undefined {
  const match = range.exec(line)
  const to = match && measureOf(match, match[2] ?? '', 3)
  if (!match || to?.kind !== kind) return undefined
  const least = (amountOf(match[1] ?? '') * to.value) / amountOf(match[2] ?? '')
  // What is enough for more is enough for fewer.
  return { kind, least: kind === 'people' ? 0 : least, most: to.value }
}

function endsOf(line: string, { index = 0, 0: said }: RegExpMatchArray): 'most' | 'least' | undefined {
  const [before, after] = [line.slice(0, index), line.slice(index + said.length)]
  if (beside.test(before)) return undefined
  if (least.test(before) || leastAfter.test(after)) return 'least'
  return most.test(before) || mostAfter.test(after) ? 'most' : undefined
}

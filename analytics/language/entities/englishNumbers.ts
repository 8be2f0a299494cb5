const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const values: ReadonlyMap<string, number> = new Map<string, number>([
  ...ones.map((word, i) => [word, i + 1] as const),
  ...teens.map((word, i) => [word, i + 10] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
])

const end = '(?![a-z])'
const one = `(?:${ones.join('|')})${end}`
/** Longer words first: "sixteen" begins with "six". */
const any = `(?:${[...teens, ...tens, ...ones].toSorted((a, b) => b.length - a.length).join('|')})${end}`
const scale = `(?:hundred|thousand)${end}`
const gap = '[\\s-]'
const and = `${gap}(?:(?:and|&)${gap})?`
/** Before "hundred" or "thousand": "a", "a couple of", "2.5", "2 and a half". */
const many = `(?:an?|(?:a${gap})?(?:couple(?:\\sof)?|few)|\\d{1,3}(?:\\.\\d)?(?:\\sand\\sa\\shalf)?)${gap}`

/**
 * What a number in words goes on with: "twenty" with "five", any with "hundred" or "thousand", these with what is
 * below them. "A hundred and two hundred" are two numbers.
 */
const more = [
  `(?<=ty)${gap}${one}`,
  `(?:\\sand\\sa\\shalf(?=${gap}${scale}))?${gap}${scale}`,
  `(?<=hundred)${and}${any}(?!${gap}hundred${end})`,
  `(?<=thousand)${and}(?:${any}(?!${gap}thousand${end})|an?${gap}hundred${end})`,
].join('|')

/** 999,999 has no more words after its first. */
const mostMore = 8

/** A number in English words with all that belongs to it, as the text of a pattern. */
export const englishNumber = `(?:(?:${any}|${many}${scale}|${scale})(?:${more}){0,${mostMore}}(?!${more}))`

/** What such a number cannot be without, as the text of a pattern. */
export const englishNumberWord = `(?:${any}|${scale})`

const whole = new RegExp(`^${englishNumber}$`, 'u')
/** Words that are a number with those behind it only. */
const grouped = /^(?:an?|couple|pair|dozen|\S.*[\s-](?:couple|pair|dozen))$/u

/** What the number before is multiplied by. */
const factors: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['couple', 2],
  ['few', 3],
  ['pair', 2],
])

/**
 * The number that English words stand for, up to 999,999; undefined when they stand for none. O(length).
 * @example englishNumberOf('two and a half thousand') // 2500
 * @example englishNumberOf('one hundred and twenty-five') // 125
 */
export function englishNumberOf(written: string): number | undefined {
  const text = written.toLowerCase()
  if (!whole.test(text) && !grouped.test(text)) return undefined
  return text
    .replace(' and a half', ' half')
    .split(/\s(?:and|&|of)\s|[\s-](?:and-)?/u)
    .reduce<Sum | undefined>(withWord, { thousands: 0, below: 0, number: 0 })?.number
}

interface Sum {
  readonly thousands: number
  /** What the words since the last "thousand" come to. */
  readonly below: number
  readonly number: number
}

function withWord(sum: Sum | undefined, word: string): Sum | undefined {
  if (sum === undefined) return undefined
  if (word === 'thousand') return summed(Math.max(1, sum.below) * 1_000, 0)
  const factor = factors.get(word)
  if (factor !== undefined) return summed(sum.thousands, Math.max(1, sum.below) * factor)
  const value = /^\d+(?:\.\d)?$/u.test(word) ? Number(word) : values.get(word)
  return value === undefined ? undefined : summed(sum.thousands, sum.below + value)
}

const summed = (thousands: number, below: number): Sum => ({ thousands, below, number: thousands + below })

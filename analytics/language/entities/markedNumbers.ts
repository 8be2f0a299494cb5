import { englishNumber, englishNumberWord } from './englishNumbers.ts'
import type { Span } from './span.ts'

/**
 * A text whose numbers in English words are marks of the same length, so that patterns need not hold the long
 * pattern of such numbers. Places in it are places in what was written.
 */
export interface MarkedNumbers {
  readonly written: string
  readonly text: string
  readonly numbers: readonly string[]
}

/** The first and the other characters of a mark: controls, which no tidied text holds. */
const first = 0x80
const most = 32
const rest = '\u007f'

/** A mark, as the text of a pattern. */
export const markedNumber = String.raw`(?:[\x80-\x9f]\x7f*(?!\x7f))`
/** What a word and a mark are made of, as the inside of a class. */
export const inMarks = String.raw`\x7f-\x9f`

const marks = /[\u0080-\u009f]\u007f*/gu
const controls = /[\u007f-\u009f]/gu
const hasNumber = new RegExp(englishNumberWord, 'iu')
/** "The 299 one" holds no second number. */
const numberInWords = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?<!\\d[.,])(?<!\\d\\s(?=one(?!\\p{L})))${englishNumber}`,
  'giu',
)

/** Puts marks in the places of numbers in English words; those behind the 32nd stay. O(length). */
export function markNumbers(written: string): MarkedNumbers {
  if (!hasNumber.test(written)) return { written, text: written, numbers: [] }
  const numbers: string[] = []
  const text = written.replace(controls, ' ').replace(numberInWords, (number) => {
    if (numbers.length === most) return number
    numbers.push(number)
    return String.fromCharCode(first + numbers.length - 1).padEnd(number.length, rest)
  })
  return { written, text, numbers }
}

const unmarked = (part: string, { numbers }: MarkedNumbers): string =>
  numbers.length === 0 ? part : part.replace(marks, (mark) => numbers[mark.charCodeAt(0) - first] ?? mark)

/** A match in marked text as if it were one in what was written. */
function asWritten(match: RegExpExecArray, marked: MarkedNumbers): RegExpExecArray {
  if (marked.numbers.length === 0) return match
  const parts = match.map((part: string | undefined) => part && unmarked(part, marked))
  return Object.assign(match, parts, { input: marked.written })
}

/** The first match of a pattern that holds marks, as it was written. O(length) for the patterns used here. */
export function matchMarked(marked: MarkedNumbers, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(marked.text)
  return match === null ? null : asWritten(match, marked)
}

/** Every match of a global pattern that holds marks, as spans of what was written. */
export function spansMarked(
  marked: MarkedNumbers,
  pattern: RegExp,
  read: (match: RegExpExecArray) => readonly Span[],
): readonly Span[] {
  if (marked.text.search(pattern) === -1) return []
  return [...marked.text.matchAll(pattern)].flatMap((match) => read(asWritten(match, marked)))
}

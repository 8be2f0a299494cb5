import type { Heard } from '../analytics/index.ts'
import { type Line, say } from './phrases/say.ts'
import type { Option } from './reply.ts'
import type { Turn } from './turn.ts'

/** A question: its words and buttons, and how to read the answer. */
export interface Question<T> {
  readonly line: Line
  readonly retry?: Line
  readonly options?: readonly Option[]
  /** The value in a message that answers this question; undefined when it answers something else. */
  read(heard: Heard, turn: Turn): T | undefined
  /** The value when it was said before the question was asked. */
  find?(heard: Heard, turn: Turn): T | undefined
  /** The value that goes without asking: the only one there is. */
  assume?(turn: Turn): T | undefined
  /** Whether an answer still fits after an earlier one was put right; every answer does when left out. */
  allows?(value: T): boolean
}

/** One of the things that an option stands for. */
export interface Choice<T> {
  readonly value: T
  readonly line: Line
  /** Other words for it, in either language. */
  readonly words?: RegExp
}

/** One of several; understood by its button, its words, or its number. */
export function choice<T>(line: Line, choices: readonly Choice<T>[]): Question<T> {
  const named = (text: string, c: Choice<T>) =>
    [c.line.in('en'), c.line.in('zh')].some((words) => words.toLowerCase() === text.toLowerCase())
  return {
    line,
    options: choices.map((c) => ({ line: c.line })),
    read: ({ text }) =>
      (
        choices.find((c) => named(text, c)) ??
        numbered(text, choices) ??
        choices.find((c) => c.words?.test(text))
      )?.value,
    find: ({ text }) => choices.find((c) => c.words?.test(text))?.value,
    allows: (value) => choices.some((c) => c.value === value),
  }
}

/** The choice whose number was typed: "2", "2.". */
export const numbered = <T>(text: string, choices: readonly T[]): T | undefined =>
  choices[Number(/^\s*(\d)\s*[.)]?\s*$/.exec(text)?.[1] ?? Number.NaN) - 1]

const yes =
  /^(y|yes|yep|yeah|yup|ya|sure|ok|okay|correct|right|please do|do it|go ahead|of course)\b|^👍|^(是|对|好|嗯|可以|行|没错|确认|要|办吧)/i
const no =
  /^(n|no|nope|nah|don'?t|do not|cancel|not (now|really|yet|today|this|that))\b|^👎|^(不(?!确定|知道|清楚)|否|没有|别|先不)/i

/** What people write before they have made up their minds. */
const hesitation = /^(h+m+|u+m+|u+h+|er+m?|o+h|a+h|well|so|呃|额|哦|噢|那)[\s,，.。…!！]+/i

/** Yes or no; anything else is not an answer. It is asked again when something before it was put right. */
export const yesNo = (line: Line): Question<boolean> => ({
  line,
  options: [{ line: say.yes() }, { line: say.no() }],
  allows: () => false,
  read: ({ text: whole, intent }) => {
    const text = whole.replace(hesitation, '')
    if (no.test(text)) return false
    if (yes.test(text)) return true
    return intent === 'yes' ? true : intent === 'no' ? false : undefined
  },
})

const sealed =
  /\b(un|not |never |hasn'?t been |haven'?t )opened|\bsealed|\b(still|kept) closed|\bunused|(没|未|还没|没有)(拆|开|用)|密封|原封/i
const opened =
  /\b(opened|open|tried|tasted|used|broke the seal|unsealed)\b|(拆|开|用|尝|喝|试)(了|过|封了|开了)|已经?(拆|开)/i

/** Whether something is still sealed: "unopened" is a yes, "I tried it" a no, "not sure" neither. */
export const stillSealed = (line: Line): Question<boolean> => {
  const question = yesNo(line)
  const find = ({ text }: Heard) => (sealed.test(text) ? true : opened.test(text) ? false : undefined)
  return { ...question, find, read: (heard, turn) => find(heard) ?? question.read(heard, turn) }
}

/** The number of an order, typed, or chosen among those that are offered. */
export const orderNumber = (
  line: Line,
  retry: Line,
  choices: readonly Choice<string>[] = [],
): Question<string> => {
  const named = ({ entities }: Heard) => entities.find((e) => e.kind === 'order')?.value
  const bare = ({ text }: Heard) =>
    /^#?\s*([a-z]{1,6}[\s-]?\d{2,12}|\d{3,12}(?:-\d{2,12})*)\.?$/i.exec(text.trim())?.[1]
  const whole = (value: string | undefined, { local }: Turn) =>
    value && withLetters(value, local.orderExample)
  return {
    line,
    retry,
    options: choices.map((c) => ({ line: c.line })),
    find: (heard, turn) => whole(named(heard), turn),
    read: (heard, turn) =>
      whole(named(heard) ?? bare(heard)?.toUpperCase(), turn) ?? numbered(heard.text, choices)?.value,
  }
}

/** Customers leave the letters out: 20481 means PL20481 where numbers look like that. */
function withLetters(value: string, example: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/i.exec(example) ?? []
  return /^\d+$/.test(value) && value.length === digits.length ? `${letters}${value}` : value
}

/** An e-mail address. */
export const emailAddress = (line: Line, retry: Line): Question<string> => {
  const find = ({ entities }: Heard) => entities.find((e) => e.kind === 'email')?.value
  return { line, retry, find, read: find }
}

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
  }
}

/** The choice whose number was typed: "2", "2.". */
const numbered = <T>(text: string, choices: readonly T[]): T | undefined =>
  choices[Number(/^\s*(\d)\s*[.)]?\s*$/.exec(text)?.[1] ?? Number.NaN) - 1]

const yes =
  /^(y|yes|yep|yeah|yup|sure|ok|okay|correct|right|please do|do it|go ahead|of course)\b|^(是|对|好|嗯|可以|行|没错|确认|要|办吧|还没拆|没拆)/i
const no = /^(n|no|nope|nah|not|don'?t|do not|cancel)\b|^(不|否|没有|别|先不|拆了|已经拆|开了)/i

/** Yes or no; anything else is not an answer. */
export const yesNo = (line: Line): Question<boolean> => ({
  line,
  options: [{ line: say.yes() }, { line: say.no() }],
  read: ({ text, intent }) => {
    if (no.test(text)) return false
    if (yes.test(text)) return true
    return intent === 'yes' ? true : intent === 'no' ? false : undefined
  },
})

/** The number of an order, typed, or chosen among those that are offered. */
export const orderNumber = (
  line: Line,
  retry: Line,
  choices: readonly Choice<string>[] = [],
): Question<string> => {
  const find = ({ entities }: Heard) => entities.find((e) => e.kind === 'order')?.value
  const bare = ({ text }: Heard) => /^#?\s*([a-z]{0,4}[\s-]?\d{3,12})\.?$/i.exec(text.trim())?.[1]
  return {
    line,
    retry,
    options: choices.map((c) => ({ line: c.line })),
    find,
    read: (heard) => find(heard) ?? bare(heard)?.toUpperCase() ?? numbered(heard.text, choices)?.value,
  }
}

/** An e-mail address. */
export const emailAddress = (line: Line, retry: Line): Question<string> => {
  const find = ({ entities }: Heard) => entities.find((e) => e.kind === 'email')?.value
  return { line, retry, find, read: find }
}

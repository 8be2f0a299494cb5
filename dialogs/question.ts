import type { Heard } from '../analytics/index.ts'
import { asShopWrites } from './orderNumbers.ts'
import type { Line } from './phrases/say.ts'
import type { Option, Reply } from './reply.ts'
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
  /** Whether a message that does not answer it may be meant to: it is asked again, and nothing else is begun. */
  nears?(heard: Heard): boolean
  /** Whether a yes to it has an effect, so that it must be meant for it and nothing else. */
  readonly confirms?: boolean
  /** Whether what it finds counts at every step of the talk, and not only where it sounds like a correction. */
  readonly anywhere?: boolean
  /** What is said to words about the question that answer nothing; it stays open, and is asked again after a line. */
  aside?(heard: Heard, turn: Turn): Line | Reply | undefined
  /** Whether a value that was kept, maybe by another version, still answers it; every value does when left out. */
  allows?(value: unknown): boolean
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

/** Whether a kept value is words. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The number of an order, typed, or chosen among those that are offered. */
export const orderNumber = (
  line: Line,
  retry: Line,
  choices: readonly Choice<string>[] = [],
): Question<string> => {
  const named = ({ entities }: Heard) => entities.find((e) => e.kind === 'order')?.value
  const bare = ({ text }: Heard) =>
    /^#?\s*((?!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|size|eu|uk|us|apt|flat|unit|room)\b)[a-z]{1,6}[\s-]?\d{2,12}|\d{3,12}(?:-\d{2,12})*)\.?$/i.exec(
      text.trim(),
    )?.[1]
  const whole = (value: string | undefined, { local }: Turn) =>
    value && asShopWrites(value, local.orderExample)
  return {
    line,
    retry,
    options: choices.map((c) => ({ line: c.line })),
    allows: isText,
    find: (heard, turn) => whole(named(heard), turn),
    read: (heard, turn) =>
      whole(named(heard) ?? bare(heard)?.toUpperCase(), turn) ?? numbered(heard.text, choices)?.value,
  }
}

/** An e-mail address. */
export const emailAddress = (line: Line, retry: Line): Question<string> => {
  const find = ({ entities }: Heard) => entities.find((e) => e.kind === 'email')?.value
  return { line, retry, find, read: find, allows: isText }
}

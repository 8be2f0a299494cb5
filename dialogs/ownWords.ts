import { type Heard, maskPersonalData } from '../analytics/index.ts'
import type { Line } from './phrases/say.ts'
import { isText, type Question } from './question.ts'
import { isLong, isQuestion } from './wording.ts'

interface Asking {
  readonly line: Line
  /** Intents that such words may seem to have; beside those about what we sell. */
  readonly about: readonly string[]
  /** The words when they were said before the question. */
  readonly find?: (heard: Heard) => string | undefined
}

/** The customer's own words, with personal data masked. A question, or what is clearly for something else, is no answer. */
export const ownWords = ({ line, about, find }: Asking): Question<string> => ({
  line,
  allows: isText,
  ...(find ? { find } : {}),
  read: (heard) => find?.(heard) ?? (isStatement(heard, about) ? maskPersonalData(heard.text) : undefined),
})

function isStatement(
  { text, intent, outcome, alternatives, entities }: Heard,
  about: readonly string[],
): boolean {
  if (entities.some((entity) => entity.kind === 'order' && entity.text === text)) return false
  const expected = [...wishes, ...about]
  const isOpen = outcome !== 'ask' || isLong(text)
  const mayBe = isOpen || alternatives.slice(0, 2).every((guess) => expected.includes(guess.intent))
  const isExpected = intent === undefined ? mayBe : expected.includes(intent)
  return /\p{L}{2}|\p{L}\p{N}|\p{Script=Han}/u.test(text) && !isQuestion(text) && isExpected
}

/** What short words about a thing may be taken for, as "the white one please". */
const wishes = [
  'product_question',
  'product_advice',
  'take_suggestion',
  'more_suggestions',
  'refuse_suggestion',
]

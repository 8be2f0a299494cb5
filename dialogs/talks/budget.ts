import { type Heard, numbersIn } from '../../analytics/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { numbered, type Question } from '../question.ts'
import { amountIn, type Turn, type Wish } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import type { SuggestionServices } from './suggestions.ts'

/** Below this a number counts pieces rather than money. */
const cheapest = 5

/** Stands for "it may cost what it wants" among the answers, which are kept as JSON. */
export const noLimit = -1

/** What something may cost at most; not asked when it was said, or when there is little to choose from. */
export function budget(
  wish: Wish,
  { assortment }: SuggestionServices,
  { local, memory }: Turn,
): Question<number> | undefined {
  const steps = assortment.priceSteps(wish.categories)
  if (wish.maxPrice !== undefined || memory.limit !== undefined || steps.length === 0) return undefined
  const lines: readonly (readonly [number, Line])[] = [
    ...steps.map((step) => [step, say.underAmount(step, local)] as const),
    [noLimit, say.anyAmount()],
  ]
  const find = (heard: Heard) =>
    /no (price )?limit|any price|不限(价|预算)|价格不限|预算不限/i.test(heard.text)
      ? noLimit
      : amountIn(heard)
  return {
    line: say.anyBudget(),
    find,
    allows: (value) => typeof value === 'number',
    options: lines.map(([, line]) => ({ line })),
    read: (heard) => {
      const pressed =
        numbered(heard.text, lines)?.[0] ??
        lines.find(([, line]) => [line.in('en'), line.in('zh')].includes(heard.text))?.[0]
      const number = isQuestion(heard.text) ? undefined : numbersIn(heard.text).findLast((n) => n >= cheapest)
      return pressed ?? amountIn(heard) ?? careless(heard.text) ?? number
    },
  }
}

/** Words for "I don't mind what it costs". */
export function careless(text: string): number | undefined {
  return /no (limit|budget)|any(thing)?\b|doesn'?t matter|don'?t (mind|care)|whatever|不限|随便|无所谓|都行|都可以|没有预算|没限制/i.test(
    text,
  )
    ? noLimit
    : undefined
}

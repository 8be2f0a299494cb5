import { asksFree, type Heard, numbersIn, type PriceRange, priceRangeIn } from '../../analytics/index.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import { numbered, type Question } from '../question.ts'
import { categoriesIn, pricesIn, productsIn, type Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { meantBy } from './meantThings.ts'
import type { SuggestionServices } from './suggestions.ts'

/** What something may cost; "cheap" is the cheaper third, and who declines wants no suggestion any more. */
export type Budget = PriceRange | 'cheap' | 'declined'

/** Below this a number counts pieces rather than money. */
const cheapest = 5

/** Intents of messages that may answer the question, whatever they seem to be. */
const near = [
  ...['product_advice', 'product_question', 'more_suggestions', 'take_suggestion', 'refuse_suggestion'],
  ...['cheaper_suggestions', 'yes', 'no'],
]

/**
 * What something may cost at most; not asked when it was said, when there is little to choose from, or once
 * suggestions were shown.
 */
export function budget(
  wish: Wish,
  services: SuggestionServices,
  { heard, local, memory, key, lastSuggestions }: Turn,
): Question<Budget> | undefined {
  const steps = services.assortment.priceSteps(wish.categories)
  const known = hasPrices(wish) || memory.limit !== undefined || lastSuggestions.length > 0
  if (
    known ||
    isFew(heard) ||
    (meantBy(wish, services).left ?? many) < many ||
    asksFree(wish.text) ||
    steps.length === 0 ||
    memory.unanswered === key
  )
    return undefined
  const lines: readonly (readonly [PriceRange, Line])[] = [
    ...steps.map((maxPrice) => [{ maxPrice }, say.underAmount(maxPrice, local)] as const),
    [{}, say.anyAmount()],
  ]
  return {
    line: say.anyBudget(),
    find: (heard) => pricesIn(heard) ?? said(heard.text),
    allows: (value) => typeof value === 'object' || value === 'cheap' || value === 'declined',
    options: lines.map(([, line]) => ({ line })),
    read: (heard, turn) => {
      const pressed =
        numbered(heard.text, lines)?.[0] ??
        lines.find(([, line]) => [line.in('en'), line.in('zh')].includes(heard.text))?.[0]
      return pressed ?? named(heard) ?? said(heard.text) ?? indifferent(heard) ?? insisting(heard, turn)
    },
  }
}

/** So many are not shown at once. */
const many = 4

/** Whether what is named is so few products that all of them can be shown. */
const isFew = (heard: Heard): boolean =>
  [1, 2, 3].includes(new Set(productsIn(heard)).size) && categoriesIn(heard).length === 0

/** Whether a wish says what it may cost. */
export const hasPrices = ({ minPrice, maxPrice }: PriceRange): boolean =>
  minPrice !== undefined || maxPrice !== undefined

function named(heard: Heard): PriceRange | undefined {
  const number = isQuestion(heard.text) ? undefined : numbersIn(heard.text).findLast((n) => n >= cheapest)
  const range = pricesIn(heard) ?? priceRangeIn(heard.text, { bare: true })
  return range ?? (careless(heard.text) || number === undefined ? undefined : { maxPrice: number })
}

/** What is said of the price without a number, before or after the question. */
function said(text: string): Budget | undefined {
  if (
    /no (price )?limit|any price|不限(价|预算)|价格不限|预算不限|不怕[贵貴]|[贵貴](一?点|些)?(也)?(没关系|无所谓|可以)/i.test(
      text,
    )
  )
    return {}
  return saysCheap(text) ? 'cheap' : undefined
}

/** Whether it is to be cheap, or not too expensive. */
export const saysCheap = (text: string): boolean => cheap.test(text)

const cheap =
  /\b(?:cheap(?:er|est|ish)?|inexpensive|affordable|budget[- ]friendly|on a (?:tight )?budget|reasonabl[ye]|(?:not|nothing|isn['’]?t|don['’]?t want) (?:\w+ )?(?:too |so |that |very )?(?:expensive|pricey|dear|fancy)|less expensive|too (?:expensive|pricey|dear))\b|(?:不要|不用|别|別|不想|不能|不)(?:买|買)?(?:太|那么|那麼|很)?[贵貴]|太[贵貴]|便宜|实惠|實惠|平价|平價|划算|平啲/i

const indifferent = ({ text }: Heard): Budget | undefined =>
  declining.test(text) ? 'declined' : careless(text) ? {} : undefined

const declining =
  /^(?:no,? ?(?:thanks|thank you|thx)\b|not interested|nah\b|forget it|never ?mind)|\bnot interested\b|\bi['’]?ll think (?:about it|it over)\b|\bdon['’]?t (?:want|need) (?:any(?:thing)?|it|that|suggestions?)\b|^(?:不用了|不需要|不要了|算了)|没(?:有)?兴趣|沒(?:有)?興趣|不感兴趣|再(?:想想|考虑|說|说)|(?:考虑|想)一下吧?$|不买了|不買了/i

/** Words for "I don't mind what it costs". */
export function careless(text: string): boolean {
  return /no (limit|budget)|any(thing)?\b|doesn'?t matter|don'?t (mind|care|know)|dunno|no idea|not sure|whatever|up to you|you (?:decide|choose)|不限|随便|隨便|无所谓|無所謂|都行|都可以|都好|没有预算|没限制|不知道|不清楚|没想好|你(?:看着|来|决定|定)/i.test(
    text,
  )
}

/** A second answer that names no price is as good as none, unless it is clearly for something else. */
function insisting({ intent }: Heard, turn: Turn): PriceRange | undefined {
  if (intent !== undefined && !near.includes(intent)) return undefined
  const { unanswered } = turn.memory
  if (unanswered !== undefined && unanswered !== turn.key) return {}
  turn.memory = { ...turn.memory, unanswered: turn.key }
  return undefined
}

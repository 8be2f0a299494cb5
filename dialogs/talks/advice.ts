import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import { Form } from '../form.ts'
import { say, words } from '../phrases/say.ts'
import { isText, type Question } from '../question.ts'
import { amountIn, categoriesIn, productsIn, type Turn, type Wish } from '../turn.ts'
import { budget, careless, noLimit } from './budget.ts'
import { noWish, type SuggestionServices, suggestFor } from './suggestions.ts'

/** Buttons for categories that fit on the screen. */
const atOnce = 8
/** Intents that say what somebody looks for. */
const wishing = ['product_advice', 'product_question', 'more_suggestions', 'take_suggestion']

/** Helps to choose: what for, how much at most, then three products with a reason each. */
export const advice = Form.named<SuggestionServices>('advice')
  .ask('wish', (_, services, turn) => {
    noteLimit(turn)
    return whatFor(services)
  })
  .ask('budget', ({ wish }, services, turn) => budget(wish, services, turn))
  .finish(async ({ wish, budget }, services, turn) => {
    const maxPrice = wish.maxPrice ?? (budget === noLimit ? undefined : budget) ?? turn.memory.limit
    turn.memory = { ...turn.memory, limit: undefined }
    return suggestFor({ ...wish, maxPrice }, services, turn)
  })

/** Who names a price before the thing is not asked for it again. */
function noteLimit(turn: Turn): void {
  const limit = amountIn(turn.heard)
  if (limit !== undefined) turn.memory = { ...turn.memory, limit }
}

function whatFor({ assortment, suggestions }: SuggestionServices): Question<Wish> {
  const options = assortment.categories.slice(0, atOnce).map(({ name }) => ({ line: words(name) }))
  const says = (heard: Heard) => [...categoriesIn(heard), ...productsIn(heard)].length > 0
  const find = (heard: Heard) =>
    says(heard) || suggestions.recognises(heard.text) ? wishOf(heard) : undefined
  const read = (heard: Heard) => {
    if (!says(heard) && careless(heard.text) !== undefined) return { ...noWish, maxPrice: amountIn(heard) }
    const elsewhere = heard.intent !== undefined && !wishing.includes(heard.intent)
    return elsewhere && !says(heard) ? undefined : wishOf(heard)
  }
  return { line: say.whatFor(), options, find, read, allows: isWish }
}

const isWish = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  isText(value.text) &&
  'categories' in value &&
  Array.isArray(value.categories) &&
  'products' in value &&
  Array.isArray(value.products)

/** A named product stands for its kind, which its words say, unless the customer wants what goes with it. */
function wishOf(heard: Heard): Wish {
  const besides = /\b(goes?|go(ing)?|match(es)?|fits?) with\b|搭配|配套|一起用/i.test(heard.text)
  return {
    text: maskPersonalData(heard.text),
    categories: besides ? [] : categoriesIn(heard),
    products: besides ? productsIn(heard) : [],
    maxPrice: amountIn(heard),
  }
}

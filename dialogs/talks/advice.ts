import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import { Form } from '../form.ts'
import { type Line, say, words } from '../phrases/say.ts'
import { numbered, type Question } from '../question.ts'
import { amountIn, categoriesIn, productsIn, type Turn, type Wish } from '../turn.ts'
import { type SuggestionServices, suggestFor } from './suggestions.ts'

/** Buttons for categories that fit on the screen. */
const atOnce = 8
/** Intents that say what somebody looks for. */
const wishing = ['product_advice', 'product_question', 'more_suggestions', 'take_suggestion']

/** Helps to choose: what for, how much at most, then three products with a reason each. */
export const advice = Form.named<SuggestionServices>('advice')
  .ask('wish', (_, services) => whatFor(services))
  .ask('budget', ({ wish }, services, turn) => budget(wish, services, turn))
  .finish(async ({ wish, budget }, services, turn) => {
    const maxPrice = wish.maxPrice ?? (budget === noLimit ? undefined : budget)
    return suggestFor({ ...wish, maxPrice }, services, turn)
  })

function whatFor({ assortment, suggestions }: SuggestionServices): Question<Wish> {
  const options = assortment.categories.slice(0, atOnce).map(({ name }) => ({ line: words(name) }))
  const says = (heard: Heard) => [...categoriesIn(heard), ...productsIn(heard)].length > 0
  const find = (heard: Heard) =>
    says(heard) || suggestions.recognises(heard.text) ? wishOf(heard) : undefined
  const read = (heard: Heard) => {
    const elsewhere = heard.intent !== undefined && !wishing.includes(heard.intent)
    return elsewhere && !says(heard) ? undefined : wishOf(heard)
  }
  return { line: say.whatFor(), options, find, read }
}

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

/** Stands for "it may cost what it wants" among the answers, which are kept as JSON. */
const noLimit = -1

function budget(
  wish: Wish,
  { assortment }: SuggestionServices,
  { local }: Turn,
): Question<number> | undefined {
  const steps = assortment.priceSteps(wish.categories)
  if (wish.maxPrice !== undefined || steps.length === 0) return undefined
  const lines: readonly (readonly [number, Line])[] = [
    ...steps.map((step) => [step, say.underAmount(step, local)] as const),
    [noLimit, say.anyAmount()],
  ]
  const find = ({ text }: Heard) =>
    /no (price )?limit|any price|不限(价|预算)|价格不限|预算不限/i.test(text) ? noLimit : undefined
  return {
    line: say.anyBudget(),
    find,
    options: lines.map(([, line]) => ({ line })),
    read: (heard) => {
      const pressed =
        numbered(heard.text, lines)?.[0] ??
        lines.find(([, line]) => [line.in('en'), line.in('zh')].includes(heard.text))?.[0]
      const number = Number(/^[^\p{L}\d]{0,3}(\d{1,6})\s?[^\d]{0,8}$/u.exec(heard.text)?.[1] ?? Number.NaN)
      return pressed ?? amountIn(heard) ?? (number > 0 ? number : careless(heard.text))
    },
  }
}

/** Words for "I don't mind what it costs". */
function careless(text: string): number | undefined {
  return /no (limit|budget)|any(thing)?\b|doesn'?t matter|don'?t (mind|care)|whatever|不限|随便|无所谓|都行|都可以|没有预算|没限制/i.test(
    text,
  )
    ? noLimit
    : undefined
}

import { asksFree, divide, type Heard, isForSomebodyElse, traitsIn } from '../../analytics/index.ts'
import { asksForAnother } from '../anotherGift.ts'
import { Form } from '../form.ts'
import type { Wish } from '../memory.ts'
import { type Line, say, words } from '../phrases/say.ts'
import { isText, type Question } from '../question.ts'
import type { Said } from '../steps.ts'
import { categoriesIn, pricesIn, productsIn, type Turn } from '../turn.ts'
import { type Budget, budget, careless, hasPrices } from './budget.ts'
import { suggestCheap } from './byPrice.ts'
import { meantBy } from './meantThings.ts'
import { pricesNamed } from './refining.ts'
import { noWish, type SuggestionServices, suggestFor } from './suggestions.ts'
import { namesThing, thingIn } from './unknownThing.ts'
import { saysOnlyWho } from './whoFor.ts'
import { wishOf } from './wish.ts'

/** Buttons for categories that fit on the screen. */
const atOnce = 8
/** Intents that say what somebody looks for. */
const wishing = ['product_advice', 'product_question', 'more_suggestions', 'take_suggestion']

/** Helps to choose: what for, how much at most, then three products with a reason each. */
export const advice = Form.named<SuggestionServices>('advice')
  .ask('wish', (_, services, turn) => {
    noteBefore(turn)
    return whatFor(services, turn)
  })
  .ask('budget', ({ wish }, services, turn) =>
    isNotSold(wish, services) ? undefined : budget(wish, services, turn),
  )
  .stopIf(({ budget }, _, turn) => {
    if (budget !== 'declined') return undefined
    forgetBefore(turn)
    return say.stopped()
  })
  .finish(async ({ wish, budget }, services, turn) => {
    const { limit, gift = wish.gift } = turn.memory
    forgetBefore(turn)
    const wanted = { ...wish, gift }
    if (isNotSold(wish, services)) return nearestTo(wanted, services, turn)
    if (budget === 'cheap') return suggestCheap(wanted, services, turn)
    const prices = hasPrices(wish) ? {} : (rangeOf(budget) ?? limit)
    return suggestFor({ ...wanted, ...prices }, services, turn)
  })

/** Whether it names a thing, and nothing that we sell is called so. */
function isNotSold({ text, categories, products }: Wish, { suggestions }: SuggestionServices): boolean {
  const isKnown = [...categories, ...products].length > 0 || asksFree(text)
  const { rest, purpose } = traitsIn(text)
  const thing = isKnown || purpose !== undefined ? undefined : thingIn(rest)
  return thing !== undefined && !suggestions.calls(thing)
}

/** Says so, with what is described in such words. */
async function nearestTo(wish: Wish, services: SuggestionServices, turn: Turn): Promise<Said> {
  const found = await suggestFor(wish, services, turn)
  return 'cards' in found ? { ...found, line: say.nothingCalledSo() } : say.notInShop()
}

const rangeOf = (budget: Budget | undefined) => (typeof budget === 'object' ? budget : undefined)

/** Who names a price, or for whom it is, before the thing is not asked for it again. */
function noteBefore(turn: Turn): void {
  const { wish } = turn.memory
  const isAnother = asksForAnother(turn)
  const limit = pricesIn(turn.heard) ?? (isAnother && wish ? pricesNamed(wish) : undefined)
  if (limit !== undefined) turn.memory = { ...turn.memory, limit }
  if (isAnother || isForSomebodyElse(turn.heard.text)) turn.memory = { ...turn.memory, gift: true }
}

function forgetBefore(turn: Turn): void {
  turn.memory = { ...turn.memory, limit: undefined, gift: undefined, unanswered: undefined }
}

function whatFor(services: SuggestionServices, turn: Turn): Question<Wish> {
  const { assortment, suggestions } = services
  const isGift = turn.memory.gift === true
  const kinds = assortment.categories.slice(0, atOnce).map(({ name }) => ({ line: words(name) }))
  const options = isGift ? [...kinds, { line: say.anyGift() }] : kinds
  const says = (heard: Heard) => [...categoriesIn(heard), ...productsIn(heard)].length > 0
  const isMeant = (heard: Heard) => meantBy(wishOf(heard), services).left !== undefined
  const find = (heard: Heard) =>
    says(heard) || suggestions.recognises(heard.text) || isMeant(heard) ? wishOf(heard) : undefined
  const read = (heard: Heard) => {
    const isUnknown = careless(heard.text) || saysOnlyWho(heard.text)
    if (!says(heard) && isUnknown) return { ...noWish, ...pricesIn(heard) }
    const elsewhere = heard.intent !== undefined && !wishing.includes(heard.intent)
    return elsewhere && !says(heard) ? undefined : wishOf(heard)
  }
  return { line: isGift ? say.whatForGift() : lineFor(turn.heard), options, find, read, allows: isWish }
}

/** Who named a thing that is not there hears so. */
function lineFor({ text }: Heard): Line {
  const { wanted, unwanted } = divide(text)
  return unwanted.length === 0 && namesThing(wanted) ? say.notInShopWhatElse() : say.whatFor()
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

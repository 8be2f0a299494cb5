import {
  type Hearing,
  makeGoodsReader,
  makeHearing,
  orderShape,
  suggestionSteps,
  usualOrders,
  type Vocabulary,
  vocabularySteps,
} from '../analytics/index.ts'
import {
  allCategories,
  allProducts,
  allPurchases,
  type Category,
  type Content,
  latestOrderId,
  type Moment,
  type Product,
  type ShopSettings,
  type Store,
  settingsOf,
  shopFacts,
  type Text,
} from '../data/index.ts'
import {
  type Assortment,
  type Knowledge,
  type Local,
  makeRouter,
  type Orders,
  type Profiles,
  type Router,
  type Suggestions,
} from '../dialogs/index.ts'
import { withinBudget } from './budget.ts'
import { guardedHearing } from './hearing.ts'
import { inSlices } from './inSlices.ts'
import { type OrderService, ownOrderService } from './orders/ownOrderService.ts'
import { priceSteps } from './priceSteps.ts'
import { profilesFrom } from './profiles.ts'
import { portsIn } from './shopPorts.ts'
import { makePurchaseLearning, type PurchaseLearning } from './suggesting/purchaseLearning.ts'
import { openSuggestions } from './suggesting/suggesting.ts'
import type { Understanding } from './understanding.ts'
import { makeWatch, type Watch } from './watch.ts'

/** A shop that is ready to serve: what hears, what answers, and what it sells. */
export interface Shop {
  readonly name: Text
  readonly local: Local
  readonly hear: Hearing
  readonly router: Router
  /** As they are kept: in the store, or by the shop's own service. */
  readonly orders: Orders
  /** What is known of customers who agreed to that. */
  readonly profiles: Profiles
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
  product(id: string): Product | undefined
  /** Whether it is the demo shop, whose customers are invented. */
  readonly demo: boolean
  /** What the shop has decided, as far as customers may hear of it. */
  readonly settings: ShopSettings
  /** Moves on when the shop is imported anew. */
  readonly revision: number
}

interface Opening {
  /** Where orders are kept and refunds made, when that is not our store. */
  readonly orderService?: OrderService | undefined
  readonly content: Content
  readonly understanding: Understanding
  readonly now: Moment
  /** Hears when a message is stuck in an analyser; gets no customer's words. */
  readonly alarm?: (what: string, error: unknown) => void
  /** Remembers what suggested before, so that nothing worse takes its place. */
  readonly learning?: PurchaseLearning
  /** Gives the reading up. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads the shop from the store and joins it to what the talks ask for. Some 0.6 ms for each product and 0.02 ms
 * for each purchase, in slices of 10 ms: talks go on meanwhile.
 */
export async function openShop(store: Store, opening: Opening): Promise<Shop> {
  const { content, understanding, now, alarm = () => undefined, orderService } = opening
  const facts = await shopFacts(store)
  const [products, categories] = await Promise.all([allProducts(store), allCategories(store)])
  const settings = settingsOf(content, facts)
  const name = facts.name ?? settings.name
  const local = {
    currency: facts.currency ?? settings.currency,
    timeZone: settings.timeZone,
    orderExample: exampleLike((await latestOrderId(store)) ?? settings.orderExample),
  }
  const watch = makeWatch({ alarm })
  const byId = new Map(products.map((product) => [product.id, product]))
  const service = orderService ?? ownOrderService(store)
  const profiles = profilesFrom(store, { orders: service.orders, products })
  const router = makeRouter({
    ...service,
    profiles,
    ...portsIn(store),
    ...wordsOf(content, settings, products),
    catalogue: { product: (id) => byId.get(id) },
    suggestions: await suggestionsIn(store, { products, categories }, { ...opening, watch }),
    assortment: assortmentOf(products, categories),
    knowledge:
      facts.origin === 'imported' && content.demoArticles
        ? unwritten
        : watched(understanding.knowledge, watch),
    shopName: name,
  })
  const vocabulary = await vocabularyOf({ products, categories }, local, opening)
  const { intents, mood } = understanding
  const hear = guardedHearing(makeHearing({ intents, mood, vocabulary }), { watch, alarm })
  withinBudget(() => warmUp(hear, now), { ms: 5_000, otherwise: () => undefined })
  const product = (id: string) => byId.get(id)
  const demo = facts.origin === 'demo'
  const { orders } = service
  const { revision } = facts
  const wares = { categories, products, product }
  return { ...wares, name, local, hear, router, orders, profiles, demo, settings, revision }
}

type Wares = Pick<Shop, 'products' | 'categories'>

async function suggestionsIn(
  store: Store,
  wares: Wares,
  { content, now, signal, alarm = () => undefined, watch, learning }: Opening & { readonly watch: Watch },
): Promise<Suggestions> {
  const purchases = await allPurchases(store)
  const model = await inSlices(suggestionSteps({ ...wares, purchases, now }), { signal })
  const { suggestionModels: models, neverSuggest: never } = content.shop
  return openSuggestions(store, {
    ...{ model, models, never, watch, alarm, signal },
    learning: learning ?? makePurchaseLearning(),
  })
}

function vocabularyOf(
  { products, categories }: Wares,
  local: Local,
  { content, signal }: Opening,
): Promise<Vocabulary> {
  const orderPatterns = [...usualOrders, orderShape(local.orderExample)]
  const naming = vocabularySteps(products, categories, {
    timeZone: local.timeZone,
    orderPatterns,
    isGoods: makeGoodsReader(content.goodsWeights),
  })
  return inSlices(naming, { signal })
}

/** What the shop's people wrote and decided. */
const wordsOf = (
  { intents, attributeNames }: Content,
  settings: ShopSettings,
  products: readonly Product[],
) => ({
  // A shop none of whose products is durable has not said which are.
  rules: { ...settings, loyalty: settings.loyalty, tellsDurable: products.some(({ durable }) => durable) },
  contact: settings,
  intents,
  attributeNames,
})

/** The first message of its kind compiles what the next ones use: some 50 ms that no customer shall wait for. */
const warmUp = (hear: Hearing, now: Moment): void => {
  for (const text of [
    'Where is my order PL20481? I paid $40 on Monday',
    '我的订单什么时候到？昨天付了四十块',
  ])
    hear(text, now)
}

/** An imported shop whose articles nobody has written yet. */
const unwritten: Knowledge = { article: () => undefined, search: () => [] }

const watched = (knowledge: Knowledge, watch: Watch): Knowledge => ({
  article: (id) => knowledge.article(id),
  search: (text, language) =>
    watch(
      text,
      () => knowledge.search(text, language),
      () => [],
    ),
})

const assortmentOf = (products: readonly Product[], categories: readonly Category[]): Assortment => {
  const sold = products.filter((product) => product.sold && product.stock !== 0)
  return {
    categories: categories.filter(({ id }) => sold.some(({ category }) => category === id)),
    products: products.filter(({ sold }) => sold).toSorted((a, b) => a.price - b.price),
    priceSteps: (wanted) =>
      priceSteps(
        sold
          .filter(({ category }) => wanted.length === 0 || wanted.includes(category))
          .map(({ price }) => price),
      ),
  }
}

/** A number that looks like those of the shop and tells nobody's: PL13008 gives PL12345. */
function exampleLike(id: string): string {
  let digit = 0
  return id.replace(/\d/g, () => String(++digit % 10))
}

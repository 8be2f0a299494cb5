import {
  type Hearing,
  makeHearing,
  makeMoodReader,
  makeRetrieval,
  makeVocabulary,
  type SuggestionModel,
  suggest,
  trainIntents,
  trainSuggestions,
} from '../analytics/index.ts'
import {
  allCategories,
  allProducts,
  allPurchases,
  type Category,
  type Content,
  findCustomer,
  findOrder,
  latestOrderId,
  type Moment,
  ordersOf,
  type Product,
  refusedBy,
  requestReturn,
  type Store,
  shopFacts,
  type Text,
} from '../data/index.ts'
import {
  type Assortment,
  type Knowledge,
  type Local,
  makeRouter,
  type Orders,
  type Router,
  type Suggestions,
} from '../dialogs/index.ts'
import { priceSteps } from './priceSteps.ts'

/** A shop that is ready to serve: what hears, what answers, and what it sells. */
export interface Shop {
  readonly name: Text
  readonly local: Local
  readonly hear: Hearing
  readonly router: Router
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
  /** Moves on when the shop is imported anew. */
  readonly revision: number
}

/** Understands messages and finds articles; depends on the content alone and takes a second or two. */
export interface Understanding {
  readonly intents: ReturnType<typeof trainIntents>
  readonly mood: ReturnType<typeof makeMoodReader>
  readonly knowledge: Knowledge
}

export function learn(content: Content): Understanding {
  const examples = content.intents.flatMap(({ id, utterances }) =>
    [...utterances.en, ...utterances.zh].map((text) => ({ text, label: id })),
  )
  const byId = new Map(content.articles.map((article) => [article.id, article]))
  const retrieval = makeRetrieval(content.articles)
  return {
    intents: trainIntents(examples),
    mood: makeMoodReader(content.lexicon),
    knowledge: {
      article: (id) => byId.get(id),
      search: (text, language) => retrieval.search(text, language, 3),
    },
  }
}

/** Reads the shop from the store and joins it to what the talks ask for. */
export async function openShop(
  store: Store,
  { content, understanding, now }: { content: Content; understanding: Understanding; now: Moment },
): Promise<Shop> {
  const facts = await shopFacts(store)
  const [products, categories, purchases] = await Promise.all([
    allProducts(store),
    allCategories(store),
    allPurchases(store),
  ])
  const name = facts.name ?? content.shop.name
  const local = {
    currency: facts.currency ?? content.shop.currency,
    timeZone: content.shop.timeZone,
    orderExample: (await latestOrderId(store)) ?? content.shop.orderExample,
  }
  const model = trainSuggestions({ products, purchases, categories, now })
  const byId = new Map(products.map((product) => [product.id, product]))
  const router = makeRouter({
    orders: ordersIn(store),
    returns: { request: (item) => store.write((tx) => requestReturn(tx, item)) },
    rules: content.shop,
    catalogue: { product: (id) => byId.get(id) },
    suggestions: suggestionsFrom(store, model),
    assortment: assortmentOf(products, categories),
    knowledge: understanding.knowledge,
    intents: content.intents,
    attributeNames: content.attributeNames,
    hours: content.shop.hours,
    shopName: name,
  })
  const vocabulary = makeVocabulary(products, categories)
  const hear = makeHearing({ intents: understanding.intents, mood: understanding.mood, vocabulary })
  return { name, local, hear, router, categories, products, revision: facts.revision }
}

const ordersIn = (store: Store): Orders => ({
  find: (id) => findOrder(store, id),
  of: (customerId) => ordersOf(store, customerId),
  placedWith: async (id, email) => {
    const order = await findOrder(store, id)
    const owner = order?.customerId === undefined ? undefined : await findCustomer(store, order.customerId)
    return owner?.email !== undefined && owner.email.toLowerCase() === email.toLowerCase()
  },
})

const suggestionsFrom = (store: Store, model: SuggestionModel): Suggestions => ({
  suggest: async (request) => {
    const before = request.customerId === undefined ? [] : await refusedBy(store, request.customerId)
    return suggest(model, { ...request, refused: [...request.refused, ...before] })
  },
  recognises: (text) => {
    const wish = { text, language: 'en' as const, categories: [], products: [], maxPrice: undefined }
    const [best] = suggest(model, { customerId: undefined, wish, refused: [], shown: [], limit: 1 })
    return best?.reason.kind === 'fits'
  },
})

const assortmentOf = (products: readonly Product[], categories: readonly Category[]): Assortment => {
  const sold = products.filter((product) => product.sold && product.stock !== 0)
  return {
    categories: categories.filter(({ id }) => sold.some(({ category }) => category === id)),
    priceSteps: (wanted) =>
      priceSteps(
        sold
          .filter(({ category }) => wanted.length === 0 || wanted.includes(category))
          .map(({ price }) => price),
      ),
  }
}

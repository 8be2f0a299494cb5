import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type SuggestionModel, trainSuggestions } from '../../../analytics/index.ts'
import { emptyFolder } from '../../../bench/server.ts'
import type { PurchaseLearning } from '../../../bots/suggesting/purchaseLearning.ts'
import { makePurchaseLearning } from '../../../bots/suggesting/purchaseLearning.ts'
import { openSuggestions } from '../../../bots/suggesting/suggesting.ts'
import { makeWatch } from '../../../bots/watch.ts'
import {
  allCategories,
  allProducts,
  allPurchases,
  noteView,
  openStore,
  replaceShop,
  type Store,
} from '../../../data/index.ts'
import { customers, noon, orders } from '../../fixtures/smallShop.ts'
import { learnedContent } from '../../stage.ts'

let folder = ''
let store: Store
let model: SuggestionModel

beforeEach(async () => {
  folder = await emptyFolder()
  store = await openStore({ folder })
  const { content } = await learnedContent()
  const { categories, products } = content
  await replaceShop(store, { origin: 'demo', categories, products, customers, orders, revision: 1 })
  model = trainSuggestions({
    products: await allProducts(store),
    purchases: await allPurchases(store),
    categories: await allCategories(store),
    now: noon,
  })
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

interface Given {
  readonly never?: readonly string[]
  readonly learning?: PurchaseLearning
  readonly alarms?: string[]
}

async function suggestedTo(
  customerId: string | undefined,
  { never = [], learning, alarms = [] }: Given = {},
) {
  const alarm = (what: string) => void alarms.push(what)
  const { suggest } = await openSuggestions(store, {
    ...{ model, never, models: ['ease'], alarm, watch: makeWatch({ alarm }) },
    learning: learning ?? makePurchaseLearning(),
  })
  return suggest({
    ...{ conversationId: 'c1', customerId, personal: true, refused: [], shown: [], limit: 3 },
    wish: { text: '', language: 'en', categories: [], products: [], maxPrice: undefined },
  })
}

test('EASE serves when the shop names it', async () => {
  const [first] = await suggestedTo('C-MEI')
  expect(first?.model).toBe('ease')
})

test('products and categories that the shop excludes are not suggested', async () => {
  const before = await suggestedTo('C-MEI')
  const [first, second] = before.map(({ productId }) => productId)
  const category = model.products.find(({ id }) => id === second)?.category ?? ''
  const after = await suggestedTo('C-MEI', { never: [first ?? '', category] })
  expect(after.map(({ productId }) => productId)).not.toContain(first)
  for (const { productId } of after)
    expect(model.products.find(({ id }) => id === productId)?.category).not.toBe(category)
})

test('what a new customer looked at brings what goes with it', async () => {
  await noteView(store, { customerId: 'C-ADA', productId: 'LGT-02', at: noon })
  const [first] = await suggestedTo('C-ADA')
  expect(first?.reason).toEqual({ kind: 'because-you-looked', productId: 'LGT-02' })
})

test('item neighbours serve on when EASE cannot be learnt, and somebody is told', async () => {
  const alarms: string[] = []
  const failing: PurchaseLearning = {
    isQuick: () => true,
    learn: async () => {
      throw new Error('no memory')
    },
  }
  const [first] = await suggestedTo('C-MEI', { learning: failing, alarms })
  expect(first?.model).toBe('neighbours')
  expect(alarms).toEqual(['EASE could not be learnt; item neighbours serve'])
})

import { describe, expect, test } from 'vitest'
import { type SuggestionModel, trainSuggestions } from '../../../analytics/index.ts'
import { purchaseLesson } from '../../../analytics/suggest/purchaseLesson.ts'
import { learnPurchasesApart } from '../../../bots/suggesting/learnApart.ts'
import { makePurchaseLearning } from '../../../bots/suggesting/purchaseLearning.ts'
import type { Product, Purchase } from '../../../data/index.ts'

const day = 86_400_000
const now = 1_000 * day

const things = (count: number): readonly Product[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    sku: undefined,
    category: 'things',
    name: { en: `Thing ${i}`, zh: `物品${i}` },
    description: { en: '', zh: '' },
    attributes: {},
    aliases: { en: [], zh: [] },
    price: 10,
    stock: undefined,
    sold: true,
    durable: false,
  }))

/** Customers buy within sets of five, the latest 30 days ago. */
const purchases = (customers: number, products: number): readonly Purchase[] =>
  Array.from({ length: customers }, (_, customer) =>
    Array.from({ length: 4 }, (_, i) => ({
      customerId: `c${customer}`,
      productId: `p${(5 * customer + ((customer + i) % 5)) % products}`,
      at: now - (120 - 30 * i) * day,
      quantity: 1,
    })),
  ).flat()

const shop = (products: number, customers = 300): SuggestionModel =>
  trainSuggestions({
    products: things(products),
    purchases: purchases(customers, products),
    categories: [],
    now,
  })

describe('learning what goes with what was bought', () => {
  test('a small shop is learnt here, a large one in a thread that tells how far it is', async () => {
    const shares: number[] = []
    const learning = makePurchaseLearning((share) => void shares.push(share))
    expect(learning.isQuick(shop(40))).toBe(true)
    expect((await learning.learn(shop(40)))?.ease.weights).toHaveLength(1_600)
    expect(shares).toEqual([])
    const large = shop(260)
    expect(learning.isQuick(large)).toBe(false)
    expect((await learning.learn(large))?.ease.weights).toHaveLength(67_600)
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  test('nothing is learnt again while nothing changed', async () => {
    const learning = makePurchaseLearning()
    const first = await learning.learn(shop(40))
    expect(await learning.learn(shop(40))).toBe(first)
    expect(await learning.learn(shop(40, 301))).not.toBe(first)
  })

  test('the thread learns the same as one does here', async () => {
    const model = shop(45)
    const lesson = purchaseLesson(model)
    if (lesson === undefined) throw new Error('the shop is small')
    const here = await makePurchaseLearning().learn(model)
    expect((await learnPurchasesApart(lesson)).ease).toEqual(here?.ease)
  })

  test('who gives it up is told so', async () => {
    const ending = new AbortController()
    const learnt = makePurchaseLearning(() => ending.abort()).learn(shop(260), ending.signal)
    await expect(learnt).rejects.toThrow()
  })

  test('a shop without products learns nothing', async () => {
    expect(await makePurchaseLearning().learn(shop(0, 0))).toBeUndefined()
  })
})

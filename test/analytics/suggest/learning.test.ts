import { expect, test } from 'vitest'
import { suggest, trainSuggestions } from '../../../analytics/index.ts'
import type { Product, Purchase } from '../../../data/index.ts'
import { categories, daysAgo, now, product, request } from './shop.ts'

/**
 * A simulated shop with a planted truth: 60 products in 12 sets of five that are bought together, and 400
 * customers who each like two sets and now and then buy anything. The last purchase of each is held out.
 */
const products: readonly Product[] = Array.from({ length: 60 }, (_, i) =>
  product(`p${i}`, categories[i % 3]?.id ?? '', [`Thing ${i}`, `物品${i}`]),
)

/** Marsaglia's xorshift with 32 bits, so that the shop is the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function simulate(seed: number): readonly (readonly Purchase[])[] {
  const random = seeded(seed)
  const below = (n: number): number => Math.floor(random() * n)
  return Array.from({ length: 400 }, (_, customer) => {
    const sets = [below(12), below(12)]
    const wanted = Array.from({ length: 8 }, () =>
      random() < 0.15 ? below(60) : 5 * (sets[below(2)] ?? 0) + below(5),
    )
    return [...new Set(wanted)].map((place, i) => ({
      customerId: `c${customer}`,
      productId: `p${place}`,
      at: daysAgo(300 - 20 * i),
      quantity: 1,
    }))
  })
}

function hits(seed: number): { readonly own: number; readonly guest: number } {
  const histories = simulate(seed)
  const purchases = histories.flatMap((own) => own.slice(0, -1))
  const model = trainSuggestions({ products, purchases, categories, now })
  const guest = suggest(model, request({ limit: 5 })).map(({ productId }) => productId)
  const found = histories.map((own) => {
    const held = own.at(-1)
    const mine = suggest(model, request({ customerId: held?.customerId, limit: 5 }))
    return {
      own: Number(mine.some(({ productId }) => productId === held?.productId)),
      guest: Number(guest.includes(held?.productId ?? '')),
    }
  })
  return {
    own: found.reduce((sum, { own }) => sum + own, 0) / found.length,
    guest: found.reduce((sum, one) => sum + one.guest, 0) / found.length,
  }
}

test.each([1, 2, 3])(
  'purchases teach: the next one is among five suggestions far more often than among the popular (seed %d)',
  (seed) => {
    const { own, guest } = hits(seed)
    expect(own).toBeGreaterThan(0.5)
    expect(own).toBeGreaterThan(3 * guest)
  },
)

test('the same purchases teach the same', () => {
  const purchases = simulate(7).flat()
  const once = trainSuggestions({ products, purchases, categories, now })
  const again = trainSuggestions({ products, purchases, categories, now })
  for (const customerId of ['c1', 'c2', 'c3'])
    expect(suggest(once, request({ customerId }))).toEqual(suggest(again, request({ customerId })))
})

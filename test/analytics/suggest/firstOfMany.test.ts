import { expect, test } from 'vitest'
import { makeProfiler, suggest, trainSuggestions } from '../../../analytics/index.ts'
import { makeAlike } from '../../../analytics/suggest/alike.ts'
import { always } from './anyShop.ts'
import { categories, daysAgo, now, products } from './shop.ts'

test('who asks for fewer gets the first of those that who asks for more gets', () => {
  always(({ shop, asked }) => {
    const model = trainSuggestions(shop)
    const ids = (limit: number) => suggest(model, { ...asked, limit }).map(({ productId }) => productId)
    for (const few of [1, 3]) expect(ids(few)).toEqual(ids(12).slice(0, few))
  })
})

test('among thousands of customers the nearest are found, whichever tree they stand in', () => {
  const profiler = makeProfiler(products, now)
  const purchases = Array.from({ length: 6_000 }, (_, i) => ({
    customerId: `c${i % 2_500}`,
    productId: products[(i * 31 + Math.floor(i / 7)) % products.length]?.id ?? '',
    at: daysAgo(1 + ((i * 17) % 300)),
    quantity: 1 + (i % 3),
  }))
  const profiles = [...Map.groupBy(purchases, ({ customerId }) => customerId)].map(([id, own]) =>
    profiler(id, own),
  )
  const pointOf = ({ shares, priceLevel = 0, recencyDays = 0 }: (typeof profiles)[number]) => [
    ...categories.map(({ id }) => shares[id] ?? 0),
    0.5 * priceLevel,
    (0.25 * recencyDays) / 365,
  ]
  const points = new Map(profiles.map((profile) => [profile.customerId, pointOf(profile)]))
  const distance = (a: string, b: string) =>
    Math.hypot(...(points.get(a) ?? []).map((each, i) => each - (points.get(b)?.[i] ?? 0)))
  const near = makeAlike(purchases, { profiler, categories })
  for (const customer of ['c0', 'c999', 'c1000', 'c2499']) {
    const others = [...points.keys()].filter((id) => id !== customer)
    const nearest = others.map((id) => distance(customer, id)).toSorted((a, b) => a - b)
    const found = near(customer).map((id) => distance(customer, id))
    expect(found).toHaveLength(20)
    for (const [i, each] of found.entries()) expect(each).toBeCloseTo(nearest[i] ?? Number.NaN, 9)
  }
})

import { describe, expect, test } from 'vitest'
import { type SuggestionRequest, suggest, trainSuggestions } from '../../../analytics/index.ts'
import { shelves, things } from './handmade.ts'
import { daysAgo, now, request } from './shop.ts'

const buy = (customerId: string, ...ids: readonly string[]) =>
  ids.map((productId) => ({ customerId, productId, at: daysAgo(9), quantity: 1 }))

const model = trainSuggestions({
  products: things,
  purchases: ['a', 'b', 'c', 'd', 'e', 'f']
    .flatMap((id) => buy(id, 'cup', 'leaf'))
    .concat(buy('g', 'lamp', 'bulb')),
  categories: shelves,
  now,
})

const found = (more: Partial<SuggestionRequest>) =>
  suggest(model, request({ customerId: 'new', personal: true, limit: 2, ...more }))

describe('what a new customer looked at', () => {
  test('brings what others bought beside it, and says so', () => {
    const [first] = found({ looked: ['cup'] })
    expect(first).toMatchObject({
      productId: 'leaf',
      reason: { kind: 'because-you-looked', productId: 'cup' },
    })
  })

  test('counts for nothing without consent', () => {
    expect(found({ looked: ['cup'], personal: false })).toEqual(found({ personal: false }))
  })

  test('counts for nothing once there are purchases', () => {
    expect(found({ customerId: 'g', looked: ['cup'] })).toEqual(found({ customerId: 'g' }))
  })

  test('may be gone from the shop', () => {
    expect(found({ looked: ['gone'] })).toEqual(found({}))
  })
})

import { describe, expect, test } from 'vitest'
import { idsOf, suggested } from './handmade.ts'
import { bought } from './shop.ts'

/** Leaves go with cups; Mei has leaves and a pot, and nobody else bought what she bought. */
const purchases = [
  ...['a', 'b', 'c'].flatMap((id) => bought(id, 10, 'leaf', 'cup')),
  ...bought('d', 10, 'lamp', 'bulb'),
  ...bought('mei', 5, 'leaf', 'pot'),
]
const ask = (personal: boolean, how: NonNullable<Parameters<typeof suggested>[1]> = {}) =>
  suggested({ purchases }, { customerId: 'mei', personal, limit: 9, ...how })

const wishes = [
  {},
  { text: 'a small cup' },
  { text: '小杯子', language: 'zh' as const },
  { text: 'tea', categories: ['tea'] },
  { text: 'what goes with it', products: ['leaf'] },
  { text: 'something like it', products: ['cup'] },
]

describe('a customer who did not agree to personal suggestions', () => {
  test.each(wishes)('hears no personal reason for %j', (wish) => {
    const kinds = ask(false, { wish }).map(({ reason }) => reason.kind)
    expect(kinds).not.toContain('because-you-bought')
    expect(kinds).not.toContain('customers-alike')
  })

  test.each(wishes)('is still not offered a durable thing that is owned, for %j', (wish) => {
    expect(idsOf(ask(false, { wish }))).not.toContain('pot')
  })

  test('gets otherwise what a guest gets', () => {
    const guest = suggested({ purchases }, { personal: false, limit: 9 })
    expect(idsOf(ask(false))).toEqual(idsOf(guest).filter((id) => id !== 'pot'))
  })

  test('learns nothing of purchases by the order of the list', () => {
    const before = ask(false).map(({ productId, score }) => [productId, score])
    const again = suggested(
      { purchases: [...purchases, ...bought('mei', 400, 'leaf')] },
      { customerId: 'mei', personal: false, limit: 9 },
    )
    expect(again.map(({ productId, score }) => [productId, score])).toEqual(before)
  })
})

describe('a customer who agreed', () => {
  test('hears why', () => {
    expect(ask(true)[0]?.reason).toEqual({ kind: 'because-you-bought', productId: 'leaf' })
  })

  test('is not offered what is owned either', () => {
    for (const wish of wishes) expect(idsOf(ask(true, { wish }))).not.toContain('pot')
  })
})

test('a guest cannot be personal, whatever the request says', () => {
  const [yes, no] = [true, false].map((personal) => suggested({ purchases }, { personal, limit: 9 }))
  expect(yes).toEqual(no)
})

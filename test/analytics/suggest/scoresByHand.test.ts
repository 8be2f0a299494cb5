import { describe, expect, test } from 'vitest'
import { neighboursOf } from '../../../analytics/suggest/neighbours.ts'
import { idsOf, suggested, things } from './handmade.ts'
import { bought, product } from './shop.ts'

/** By hand: both / (sqrt(n_a * n_b) + 5). */
describe('how near two products are', () => {
  test.each([
    ['1 of 1 and 1', [[0, 1]], 1 / (1 + 5)],
    [
      '2 of 2 and 2',
      [
        [0, 1],
        [0, 1],
      ],
      2 / (2 + 5),
    ],
    ['1 of 2 and 2', [[0, 1], [0], [1]], 1 / (2 + 5)],
    ['1 of 4 and 1', [[0, 1], [0], [0], [0]], 1 / (2 + 5)],
    [
      '3 of 4 and 9',
      [...[1, 2, 3].map(() => [0, 1]), [0], ...[1, 2, 3, 4, 5, 6].map(() => [1])],
      3 / (6 + 5),
    ],
    ['0 of 1 and 1', [[0], [1]], undefined],
  ])('%s', (_, baskets, similarity) => {
    expect(neighboursOf(baskets, 2)[0]?.[0]?.similarity).toBe(similarity)
  })

  test.each([2, 5, 20, 100, 1_000])(
    'with %d customers in common it grows toward one and never gets there',
    (n) => {
      const similarity = neighboursOf(
        Array.from({ length: n }, () => [0, 1]),
        2,
      )[0]?.[0]?.similarity
      expect(similarity).toBeCloseTo(n / (n + 5), 12)
      expect(similarity).toBeLessThan(1)
    },
  )
})

/** A guest's list has three tiers; the popular come third: (3 + share of the most popular) / 6. */
describe('scores of a guest', () => {
  test('are (3 + popularity) / 6, with halves for each 90 days', () => {
    const purchases = [
      ...['a', 'b', 'c', 'd'].flatMap((id) => bought(id, 0, 'cup')),
      ...['a', 'b'].flatMap((id) => bought(id, 0, 'leaf')),
      ...['a', 'b', 'c', 'd'].flatMap((id) => bought(id, 180, 'bulb')),
    ]
    const found = suggested({ purchases }, { limit: 9 })
    expect(found.map(({ productId, score }) => [productId, Number(score.toFixed(6))])).toEqual([
      ['cup', Number(((3 + 1) / 6).toFixed(6))],
      ['leaf', Number(((3 + 0.5) / 6).toFixed(6))],
      ['bulb', Number(((3 + 0.25) / 6).toFixed(6))],
    ])
  })

  test('begin with the most popular at two thirds, however few bought it', () => {
    for (const count of [2, 3, 50]) {
      const purchases = Array.from({ length: count }, (_, i) => bought(`c${i}`, 9, 'cup')).flat()
      expect(suggested({ purchases })[0]?.score).toBeCloseTo(4 / 6, 12)
    }
  })
})

/** A customer's nearest: strength 1 in the first of three tiers, (5 + 1) / 6. */
describe('scores of a customer', () => {
  const pairs = [
    ...['a', 'b', 'c', 'd'].flatMap((id) => bought(id, 9, 'leaf', 'cup')),
    ...['e', 'f'].flatMap((id) => bought(id, 9, 'leaf', 'bulb')),
    ...bought('mei', 0, 'leaf'),
  ]

  test('the nearest has one', () => {
    const [first] = suggested({ purchases: pairs }, { customerId: 'mei' })
    expect(first).toMatchObject({ productId: 'cup', score: 1 })
  })

  /** By hand: leaf has 7 buyers, cup 4 and bulb 2, so 4 / (sqrt 28 + 5) and 2 / (sqrt 14 + 5). */
  test('the others are weighed against it', () => {
    const [, second] = suggested({ purchases: pairs }, { customerId: 'mei' })
    const [cup, bulb] = [4 / (Math.sqrt(28) + 5), 2 / (Math.sqrt(14) + 5)]
    expect(second?.productId).toBe('bulb')
    expect(second?.score).toBeCloseTo((5 + bulb / cup) / 6, 12)
  })

  /** A purchase 180 days old counts half, one of ten years a tenth. */
  test.each([
    [0, 180, 1 / 2],
    [0, 360, 1 / 4],
    [0, 3_650, 1 / 10],
    [90, 270, 1 / 2],
  ])('purchases %d and %d days old weigh 1 to %d', (near, far, ratio) => {
    const purchases = [
      ...['a', 'b', 'c'].flatMap((id) => bought(id, 9, 'leaf', 'cup')),
      ...['d', 'e', 'f'].flatMap((id) => bought(id, 9, 'lamp', 'bulb')),
      ...bought('mei', near, 'leaf'),
      ...bought('mei', far, 'lamp'),
    ]
    const [first, second] = suggested({ purchases }, { customerId: 'mei' })
    expect([first?.productId, second?.productId]).toEqual(['cup', 'bulb'])
    expect(6 * (second?.score ?? 0) - 5).toBeCloseTo(ratio, 9)
  })
})

describe('ties', () => {
  const equal = [...['a', 'b'].flatMap((id) => bought(id, 9, 'cup', 'leaf', 'bulb'))]

  test('equally popular products come in the order of the shop', () => {
    expect(idsOf(suggested({ purchases: equal }))).toEqual(['cup', 'leaf', 'bulb'])
  })

  test('in a shop of another order they come in that', () => {
    const products = things.toReversed()
    expect(idsOf(suggested({ products, purchases: equal }))).toEqual(['bulb', 'leaf', 'cup'])
  })

  test('the order of the purchases does not decide', () => {
    expect(idsOf(suggested({ purchases: equal.toReversed() }))).toEqual(
      idsOf(suggested({ purchases: equal })),
    )
  })

  test('equal scores are equal', () => {
    expect(new Set(suggested({ purchases: equal }).map(({ score }) => score)).size).toBe(1)
  })

  test('products of one name both come for it', () => {
    const products = [...things, product('twin', 'tea', ['Small cup', '小杯子'])]
    for (const wish of [{ text: 'small cup' }, { text: '小杯子', language: 'zh' as const }])
      expect(new Set(idsOf(suggested({ products }, { wish })))).toEqual(new Set(['cup', 'twin']))
  })
})

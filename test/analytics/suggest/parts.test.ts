import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeProfiler } from '../../../analytics/index.ts'
import { makeAlike } from '../../../analytics/suggest/alike.ts'
import { historiesOf } from '../../../analytics/suggest/histories.ts'
import { neighboursOf } from '../../../analytics/suggest/neighbours.ts'
import { popularityOf } from '../../../analytics/suggest/popularity.ts'
import { wordsOf } from '../../../analytics/suggest/text.ts'
import { makeTextIndex } from '../../../analytics/suggest/textIndex.ts'
import { bought, categories, daysAgo, now, products } from './shop.ts'

const places = new Map(products.map(({ id }, place) => [id, place]))

describe('words', () => {
  const keys = (text: string): readonly string[] => wordsOf(text).map(({ key }) => key)

  test.each([
    ['I need two desk lamps', ['two', 'desk', 'lamp']],
    ['Boxes, berries and dishes', ['box', 'berry', 'dish']],
    ['glass bus tennis', ['glass', 'bus', 'tennis']],
    ['LAMP Lamp lamps', ['lamp']],
    ['a b c 12 34', []],
    ['what do you recommend for my mother?', []],
    ['', []],
    ['ＬＡＭＰ', ['lamp']],
  ])('of %j are %j', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  test('Chinese gives words, then the pairs between stop words', () => {
    expect(keys('推荐一个咖啡')).toEqual(['咖啡'])
    expect(keys('阳台花盆')).toEqual(expect.arrayContaining(['阳台', '台花', '花盆']))
    expect(keys('灯的杯')).not.toContain('灯杯')
  })

  test('mixed text gives both', () => {
    expect(keys('LED 灯泡')).toEqual(expect.arrayContaining(['led', '灯泡']))
  })

  test('whole words know how they were written', () => {
    expect(wordsOf('Lamps')).toEqual([{ key: 'lamp', shown: 'lamps', whole: true }])
  })

  test('any text gives each key once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const all = keys(text)
        expect(new Set(all).size).toBe(all.length)
        expect(all.every((key) => key.length > 0)).toBe(true)
      }),
    )
  })
})

describe('the text index', () => {
  const index = makeTextIndex(products, categories)
  const found = (text: string) => index.find(wordsOf(text))

  test('finds by a name in either language', () => {
    expect([...found('grinder').keys()]).toEqual([places.get('grinder')])
    expect([...found('滤纸').keys()]).toEqual([places.get('filters')])
  })

  test('finds by the category', () => {
    expect(found('coffee').size).toBe(3)
  })

  test('unknown words find nothing', () => {
    expect(found('submarine').size).toBe(0)
    expect(index.find([]).size).toBe(0)
  })

  test('a product is most similar to its own name', () => {
    for (const [place, { name }] of products.entries()) {
      const fits = [...found(name.en)].toSorted(([, a], [, b]) => b.similarity - a.similarity)
      expect(fits[0]?.[0]).toBe(place)
    }
  })

  test('similarities lie above 0 and at most at 1', () => {
    const words = fc.array(fc.constantFrom('desk', 'lamp', 'balcony', 'coffee', '台灯', '阳台', 'submarine'))
    fc.assert(
      fc.property(words, (list) => {
        for (const { similarity } of found(list.join(' ')).values()) {
          expect(similarity).toBeGreaterThan(0)
          expect(similarity).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })
})

describe('neighbours', () => {
  test('ten customers with the same two products make them neighbours at 10 / 15, by hand', () => {
    const near = neighboursOf(
      Array.from({ length: 10 }, () => [0, 1]),
      3,
    )
    expect(near[0]).toEqual([{ product: 1, similarity: 10 / 15 }])
    expect(near[2]).toEqual([])
  })

  test('one shared customer proves less than many', () => {
    const near = neighboursOf([[0, 1], ...Array.from({ length: 9 }, () => [0, 2])], 3)
    expect(near[0]?.map(({ product }) => product)).toEqual([2, 1])
  })

  test('at most fifty are kept, the nearest', () => {
    const all = Array.from({ length: 80 }, (_, i) => i)
    const near = neighboursOf([all, all, all.slice(0, 10)], 80)
    expect(near[0]).toHaveLength(50)
    expect(near[0]?.slice(0, 9).map(({ product }) => product)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('neighbourhood is mutual, without oneself, falling and below one', () => {
    const baskets = fc.array(fc.subarray([0, 1, 2, 3, 4, 5]), { maxLength: 30 })
    fc.assert(
      fc.property(baskets, (list) => {
        const all = neighboursOf(list, 6)
        for (const [one, near] of all.entries()) {
          const values = near.map(({ similarity }) => similarity)
          expect(values).toEqual(values.toSorted((a, b) => b - a))
          for (const { product, similarity } of near) {
            expect(product).not.toBe(one)
            expect(similarity).toBeLessThan(1)
            expect(all[product]?.find((back) => back.product === one)?.similarity).toBe(similarity)
          }
        }
      }),
    )
  })
})

describe('popularity', () => {
  const popularity = (...purchases: Parameters<typeof historiesOf>[0]): readonly number[] =>
    popularityOf(historiesOf(purchases, places), products.length, now)

  test('a purchase 90 days old counts half, by hand', () => {
    const list = popularity(
      ...['a', 'b', 'c', 'd'].flatMap((id) => bought(id, 0, 'beans')),
      ...['a', 'b'].flatMap((id) => bought(id, 90, 'soil')),
    )
    expect(list[places.get('beans') ?? -1]).toBe(1)
    expect(list[places.get('soil') ?? -1]).toBe(0.25)
  })

  test('one customer who buys again and again is one customer', () => {
    expect(popularity(...bought('a', 1, 'beans', 'beans', 'beans')).every((share) => share === 0)).toBe(true)
  })

  test('without purchases nothing is popular', () => {
    expect(popularity().every((share) => share === 0)).toBe(true)
  })
})

describe('histories', () => {
  test('hold each product once, the latest first', () => {
    const [own] = historiesOf(
      [...bought('mei', 9, 'beans', 'soil'), ...bought('mei', 2, 'beans')],
      places,
    ).values()
    expect(own).toEqual([
      { product: places.get('beans'), last: daysAgo(2), moments: [daysAgo(9), daysAgo(2)] },
      { product: places.get('soil'), last: daysAgo(9), moments: [daysAgo(9)] },
    ])
  })

  test('leave out what the shop does not know', () => {
    expect(historiesOf(bought('mei', 1, 'gone'), places).size).toBe(0)
  })
})

describe('customers alike', () => {
  const profiler = makeProfiler(products, now)
  const alike = (...purchases: Parameters<typeof makeAlike>[0]) =>
    makeAlike(purchases, { profiler, categories })

  test('who spends in the same categories comes before who does not', () => {
    const near = alike(
      ...bought('mei', 9, 'beans'),
      ...bought('tom', 9, 'can'),
      ...bought('eve', 9, 'filters'),
    )
    expect(near('mei')).toEqual(['eve', 'tom'])
  })

  test('nobody resembles a customer who bought nothing', () => {
    expect(alike(...bought('mei', 9, 'beans'))('tom')).toEqual([])
    expect(alike()('tom')).toEqual([])
  })

  test('a customer does not resemble themselves, and at most twenty others', () => {
    const near = alike(...Array.from({ length: 40 }, (_, i) => bought(`c${i}`, 9, 'beans')).flat())
    expect(near('c7')).toHaveLength(20)
    expect(near('c7')).not.toContain('c7')
  })

  test('the tree finds those whom looking at everybody finds', () => {
    const some = fc.array(
      fc.record({
        customerId: fc.constantFrom(...Array.from({ length: 30 }, (_, i) => `c${i}`)),
        productId: fc.constantFrom(...products.map(({ id }) => id)),
        at: fc.integer({ min: daysAgo(300), max: now }),
        quantity: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 60, maxLength: 120 },
    )
    fc.assert(
      fc.property(some, (purchases) => {
        const profiles = [...Map.groupBy(purchases, ({ customerId }) => customerId)].map(([id, own]) =>
          profiler(id, own),
        )
        const [mei] = profiles
        const distances = new Map(profiles.map((one) => [one.customerId, distance(one, mei ?? one)]))
        const near = makeAlike(purchases, { profiler, categories })(mei?.customerId ?? '')
        const furthest = Math.max(...near.map((id) => distances.get(id) ?? 0))
        const nearer = profiles.filter(({ customerId: id }) => (distances.get(id) ?? 0) < furthest - 1e-9)
        expect(nearer.length - 1).toBeLessThan(20)
        expect(near).toHaveLength(Math.min(20, profiles.length - 1))
      }),
      { numRuns: 60 },
    )
  })
})

type Profile = ReturnType<ReturnType<typeof makeProfiler>>

/** Shares count 1, the price level a half, the days of a year a quarter. */
function distance(a: Profile, b: Profile): number {
  const shares = categories.map(({ id }) => (a.shares[id] ?? 0) - (b.shares[id] ?? 0))
  const level = 0.5 * ((a.priceLevel ?? 0) - (b.priceLevel ?? 0))
  const days = (0.25 * ((a.recencyDays ?? 0) - (b.recencyDays ?? 0))) / 365
  return Math.hypot(...shares, level, days)
}

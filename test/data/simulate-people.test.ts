import fc from 'fast-check'
import { expect, test } from 'vitest'
import { people } from '../../data/demo/people.ts'
import { between, choose, normal, pick, seeded } from '../../data/demo/random.ts'
import { simulateShoppers } from '../../data/demo/simulateShoppers.ts'
import { isEmail } from '../../data/import/values.ts'
import { loadContent, shippedContent } from '../../data/index.ts'

const day = 864e5
const end = Date.UTC(2026, 5, 15)
const crowd = people(4000, { end, random: seeded(3) })
const chinese = crowd.filter(({ language }) => language === 'zh')
const english = crowd.filter(({ language }) => language === 'en')
const { products } = await loadContent([shippedContent])
const few = { products, customers: 12, orders: 60 }

test('everybody has a name, an address, a language and a day on which they came', () => {
  const bare = crowd.filter(({ name, email, language, joined }) => {
    return [name, email, language, joined].some((each) => each === undefined || each === '')
  })
  expect(bare).toEqual([])
})

test('every language is one of the two', () => {
  expect(chinese.length + english.length).toBe(4000)
})

test('about a third write Chinese', () => {
  expect(chinese.length / 4000).toBeGreaterThan(0.31)
  expect(chinese.length / 4000).toBeLessThan(0.37)
})

test('who writes Chinese has a name of Chinese characters, the family first', () => {
  expect(chinese.filter(({ name }) => !/^\p{Script=Han}{3}$/u.test(name ?? ''))).toEqual([])
  expect(chinese.some(({ name }) => name?.startsWith('陈'))).toBe(true)
})

test('who writes English has a name of Latin letters', () => {
  expect(english.filter(({ name }) => !/^[\p{Script=Latin} ]+$/u.test(name ?? ''))).toEqual([])
})

test.each<[family: string]>([['Tan'], ['Rahman'], ['Nair'], ['Müller'], ['Ong'], ['de Souza']])(
  'there are people called %s',
  (family) => {
    expect(english.some(({ name }) => name?.split(' ').includes(family.split(' ')[0] ?? ''))).toBe(true)
  },
)

test('no name has a blank too many or a word that is undefined', () => {
  expect(crowd.filter(({ name }) => /undefined|\s\s|^\s|\s$/.test(name ?? ''))).toEqual([])
})

test("every address has the form of one, in ASCII, and is nobody else's", () => {
  const emails = crowd.map(({ email }) => email ?? '')
  expect(emails.filter((email) => !isEmail(email) || !/^[a-z0-9.@]+$/.test(email))).toEqual([])
  expect(new Set(emails).size).toBe(4000)
})

test('no address could belong to a real person', () => {
  const domains = new Set(crowd.map(({ email }) => email?.split('@')[1]))
  expect(domains).toEqual(
    new Set(['example.com', 'example.org', 'example.net', 'mail.example', 'post.example']),
  )
})

test('an address begins like the name, in pinyin for Chinese', () => {
  const muller = english.find(({ name }) => name === 'Sophie Müller')
  expect(muller?.email).toMatch(/^sophie\.muller\d/)
  const meiling = chinese.find(({ name }) => name === '陈美玲')
  expect(meiling?.email).toMatch(/^meiling\.chen\d/)
})

test('about 85 in 100 agreed to personal suggestions, in both languages', () => {
  for (const group of [chinese, english]) {
    const share = group.filter(({ personalise }) => personalise).length / group.length
    expect(share).toBeGreaterThan(0.82)
    expect(share).toBeLessThan(0.88)
  }
})

test('everybody came within four years before, and not in the last week', () => {
  const joined = crowd.map((one) => one.joined ?? 0)
  expect(Math.min(...joined)).toBeGreaterThanOrEqual(end - (7 + 4 * 365) * day)
  expect(Math.max(...joined)).toBeLessThanOrEqual(end - 7 * day)
})

test('more people came in the last two years than in the two before', () => {
  const late = crowd.filter(({ joined }) => (joined ?? 0) > end - 2 * 365 * day)
  expect(late.length).toBeGreaterThan(2000)
})

test('keys grow with the number of people, and stay in order', () => {
  expect([crowd[0]?.id, crowd[999]?.id, crowd[3999]?.id]).toEqual(['C-0001', 'C-1000', 'C-4000'])
  expect(people(10_001, { end, random: seeded(1) }).at(-1)?.id).toBe('C-10001')
})

test('nobody is nobody', () => {
  expect(people(0, { end, random: seeded(1) })).toEqual([])
})

test.each([0, 1, 7, 2 ** 31, 2 ** 32 - 1])('the seed %i always gives the same shop', (seed) => {
  const once = simulateShoppers({ ...few, seed, now: end })
  expect(simulateShoppers({ ...few, seed, now: end })).toEqual(once)
})

test.each<[what: string, later: number, same: boolean]>([
  ['an hour later', 36e5, true],
  ['at the end of the day', 15.9 * 36e5, true],
  ['on the next day', 16 * 36e5, false],
  ['a year later', 365 * day, false],
])('%s the shop is the same: %#', (_, later, same) => {
  const [first, second] = [end, end + later].map((now) => simulateShoppers({ ...few, seed: 1, now }))
  expect(JSON.stringify(first) === JSON.stringify(second)).toBe(same)
})

test('a shop of more customers is another shop', () => {
  const [first, second] = [12, 13].map((customers) =>
    simulateShoppers({ ...few, customers, seed: 1, now: end }),
  )
  expect(first?.orders).not.toEqual(second?.orders)
})

test.each([
  [1, 1],
  [1, 50],
  [3, 7],
  [40, 3],
])('%i customers place at most %i orders', (customers, orders) => {
  const shop = simulateShoppers({ products, seed: 2, now: end, customers, orders })
  expect(shop.customers).toHaveLength(customers)
  expect(shop.orders.length).toBeLessThanOrEqual(orders)
})

test('random numbers lie from 0 up to 1 and fill it evenly', () => {
  const random = seeded(9)
  const numbers = Array.from({ length: 10_000 }, () => random())
  const tenths = [...Map.groupBy(numbers, (one) => Math.floor(one * 10)).entries()]
  expect(tenths).toHaveLength(10)
  expect(tenths.every(([, list]) => list.length > 880 && list.length < 1120)).toBe(true)
})

test('normal numbers have the mean 0 and the deviation 1', () => {
  const random = seeded(4)
  const numbers = Array.from({ length: 10_000 }, () => normal(random))
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length
  expect(mean).toBeCloseTo(0, 1)
  expect(variance).toBeCloseTo(1, 1)
})

test('normal numbers are numbers even where chance is 0', () => {
  expect(normal(() => 0)).toBeCloseTo(0)
  expect(Number.isFinite(normal(() => 1 - 2 ** -32))).toBe(true)
})

test('a choice is as likely as its weight', () => {
  const random = seeded(8)
  const chosen = Array.from({ length: 6000 }, () =>
    choose(['a', 'b', 'c'], (one) => ({ a: 1, b: 2, c: 0 })[one] ?? 0, random),
  )
  const share = (letter: string) => chosen.filter((one) => one === letter).length / 6000
  expect([share('a').toFixed(1), share('b').toFixed(1), share('c')]).toEqual(['0.3', '0.7', 0])
})

test('of nothing nothing is chosen', () => {
  const random = seeded(1)
  expect([choose([], () => 1, random), choose(['a'], () => 0, random), pick([], random)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a number between two lies between them', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: -100, max: 0 }),
      fc.integer({ min: 1, max: 100 }),
      (seed, low, high) => {
        const number = between(low, high, seeded(seed))
        expect(number >= low && number < high).toBe(true)
      },
    ),
  )
})

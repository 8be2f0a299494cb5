import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Ahead } from '../../../web/pages/customers/ahead.tsx'
import { Correlations } from '../../../web/pages/customers/correlations.tsx'
import { Customers } from '../../../web/pages/customers/customers.tsx'
import type { Learnt, Ready, Report } from '../../../web/pages/customers/customersData.ts'
import { forecastDays } from '../../../web/pages/customers/forecastDays.ts'
import { Foretold } from '../../../web/pages/customers/foretold.tsx'
import { Groups } from '../../../web/pages/customers/groups.tsx'
import { Look } from '../../../web/pages/customers/look.tsx'
import { Segments } from '../../../web/pages/customers/segments.tsx'
import { Tiers } from '../../../web/pages/customers/tiers.tsx'
import { Together } from '../../../web/pages/customers/together.tsx'
import { leave, openBrowser, settle, show } from './browser.ts'
import { answerWith } from './network.ts'
import { named, wordsIn, wordsOf } from './read.ts'

const address = 'https://shop.example/board/customers'
beforeEach(() => void openBrowser(address))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const inChinese = () => openBrowser(address, 'zh')

const names = {
  customers: { 'C-1': 'Mei Lin' },
  products: { tea: { en: 'Tea', zh: '茶' }, cup: { en: 'Cup', zh: '杯子' } },
  categories: { teas: { en: 'Teas', zh: '茶叶' } },
}
const tooFew = { kind: 'notEnough', customers: 12, ofRarer: 3, needed: { rows: 50, ofRarer: 10 } } as const
const noDays = { past: [], forecast: { kind: 'notEnough', steps: 2, needed: 5 } } as const
/** The report of a fresh shop. */
const report: Report = {
  ...{ at: Date.UTC(2026, 2, 12), since: undefined, customers: 0, orders: 0, agreed: 0, leavingDays: 60 },
  segments: { kind: 'notEnough', buyers: 3, needed: 25 },
  groups: { kind: 'notEnough', buyers: 3, needed: 25 },
  ...{ buying: tooFew, spending: tooFew, leaving: tooFew, messages: noDays, sales: noDays },
  together: { kind: 'notEnough', orders: 4, needed: 100 },
  correlations: { kind: 'notEnough', customers: 3, needed: 10 },
  tiers: [],
  look: { returns: [], orders: [] },
}
const view = (more: Partial<Report> = {}): Ready => ({
  ...{ kind: 'ready', names, currency: 'SGD', report: { ...report, ...more } },
})

describe('a fresh shop', () => {
  test('is told what every part would need', async () => {
    answerWith(() => ({ body: view() }))
    const root = show(h(Customers, {}))
    await settle()
    const words = wordsIn(root)
    for (const told of [
      'Nobody has ordered in the last two years',
      'Not enough data: 3 customers bought, 25 are needed.',
      'Not enough data: 12 customers to learn from, 50 are needed.',
      'Not enough data: 2 days known, 5 are needed.',
      'Not enough data: 4 orders, 100 are needed.',
      'Not enough data: 3 customers to learn from, 10 are needed.',
      'This shop gives no points.',
      'Nothing is out of the usual.',
    ])
      expect(words).toContain(told)
    leave(root)
  })

  test('is told the same in Chinese', async () => {
    inChinese()
    answerWith(() => ({ body: view() }))
    const root = show(h(Customers, {}))
    await settle()
    expect(wordsIn(root)).toContain('数据不足：可供学习的客户有 12 位，需要 50 位。')
    leave(root)
  })

  test('has too few of one side when many are known', () => {
    const leaving = { ...tooFew, customers: 80 }
    expect(wordsIn(show(h(Foretold, { what: 'leaving', view: view({ leaving }) })))).toContain(
      'Not enough data: 3 customers on the rarer side, 10 are needed on both.',
    )
  })
})

describe('a report that is not there', () => {
  test('is waited for, and shown when it is there', async () => {
    vi.useFakeTimers()
    let answer: object = { kind: 'working' }
    const asked = answerWith(() => ({ body: answer }))
    const root = show(h(Customers, {}))
    await settle()
    expect(wordsIn(root)).toContain('This is being worked out')
    answer = view()
    await settle(2_000)
    expect(wordsIn(root)).toContain('Kinds of customers')
    await settle(60_000)
    expect(asked).toHaveLength(2)
    leave(root)
  })

  test('is said to have failed, without asking on and on', async () => {
    vi.useFakeTimers()
    const asked = answerWith(() => ({ body: { kind: 'failed' } }))
    const root = show(h(Customers, {}))
    await settle(60_000)
    expect(wordsIn(root)).toContain('This could not be worked out just now.')
    expect(asked).toHaveLength(1)
    leave(root)
  })
})

describe('what is foretold', () => {
  const learnt: Learnt = {
    kind: 'learnt',
    by: 'logistic regression',
    ...{ asked: 100, expected: 41.6 },
    learners: [
      { name: 'base rate', quality: 0.5, standardError: 0 },
      { name: 'logistic regression', quality: 0.8, standardError: 0.021 },
      { name: 'oracle', quality: 1, standardError: 0 },
    ],
    customers: [
      {
        customerId: 'C-1',
        value: 0.874,
        reasons: [
          { column: 'daysSinceLast', value: 61.7, effect: 2 },
          { column: 'overdue', value: 3.14, effect: 1 },
          { column: 'favouriteCategory', value: 'teas', effect: -1 },
        ],
      },
      {
        customerId: 'C-2',
        value: 0.5,
        reasons: [
          { column: 'usualGap', value: undefined, effect: 1 },
          { column: 'spentIn30Days', value: 12.5, effect: -1 },
          { column: 'newColumn', value: 3, effect: -1 },
        ],
      },
    ],
  }
  const list = () => show(h(Foretold, { what: 'leaving', view: view({ leaving: learnt }) }))

  test('stands with names, chances and reasons in words', () => {
    expect(wordsOf(list(), '.foretold tbody tr')).toEqual([
      'Mei Lin 87% raises it ↑ last bought 62 days ago raises it ↑ last order 3.1 times the usual gap ago lowers it ↓ buys mostly Teas',
      'C-2 50% raises it ↑ ordered on one day only lowers it ↓ spent S$12.50 in the last 30 days',
    ])
  })
  test('stands so in Chinese too', () => {
    inChinese()
    expect(wordsOf(list(), '.foretold tbody tr')[0]).toBe(
      'Mei Lin 87% 使其升高 ↑ 上次购买在 62 天前 使其升高 ↑ 距上次购买已是平常间隔的 3.1 倍 使其降低 ↓ 最常买“茶叶”',
    )
  })
  test('leads to the profile of each', () => {
    expect(named(list(), 'link', 'Mei Lin').getAttribute('href')).toBe('/desk?customer=C-1')
  })
  test('is summed up, and says which method serves and how all did', () => {
    const words = wordsIn(list())
    expect(words).toContain('About 42 of 100 customers are expected to leave.')
    expect(words).toContain('The average for all 50% ± 0% Logistic regression 80% ± 2% oracle 100% ± 0%')
  })
  test('has no list where nobody can be told from another', () => {
    const leaving = { ...learnt, by: 'base rate' }
    const root = show(h(Foretold, { what: 'leaving', view: view({ leaving }) }))
    expect([wordsOf(root, '.foretold'), wordsIn(root)]).toEqual([
      [],
      expect.stringContaining('each counts as the average'),
    ])
  })
  test('tells amounts as money, and methods by how much less wrong they are than the average', () => {
    const spending = {
      ...learnt,
      by: 'linear regression',
      learners: [
        { name: 'base rate', quality: -100, standardError: 4 },
        { name: 'linear regression', quality: -80, standardError: 5 },
      ],
    }
    const words = wordsIn(show(h(Foretold, { what: 'spending', view: view({ spending }) })))
    expect(words).toContain('S$41.60 in all is expected of 100 customers.')
    expect(words).toContain('Linear regression 20% ± 5%')
  })
})

describe('what goes together', () => {
  test('are products, in words', () => {
    const pair = {
      first: 'cup',
      second: 'tea',
      count: 3,
      of: 4,
      support: 0.012,
      confidence: 0.75,
      lift: 5.04,
    }
    const together = { kind: 'pairs', orders: 250, pairs: [pair] } as const
    expect(wordsOf(show(h(Together, { together, names })), '.findings li')).toEqual([
      'Of 4 orders with Cup, 3 also hold Tea 5 times as often as in any order · 1.2% of all orders',
    ])
    inChinese()
    expect(wordsOf(show(h(Together, { together, names })), '.findings li')).toEqual([
      '含“杯子”的 4 笔订单中，有 3 笔也含“茶” 是平常的 5 倍 · 占全部订单的 1.2%',
    ])
    const none = { kind: 'pairs', orders: 250, pairs: [] } as const
    expect(wordsIn(show(h(Together, { together: none, names })))).toContain('没有哪两种商品')
  })
  test('are measures of customers, with how strongly and how surely', () => {
    const pair = { first: 'orders', second: 'usualGap', coefficient: -0.516, p: 1e-9, adjusted: 1e-8, n: 90 }
    const weak = { ...pair, second: 'crossIn90Days', coefficient: 0.1, adjusted: 0.0312 }
    const correlations = { kind: 'correlations', tried: 21, standing: [pair, weak] } as const
    expect(wordsOf(show(h(Correlations, { correlations })), '.findings li')).toEqual([
      'The higher the number of orders, the lower the days between orders strong (−0.52) · by chance: below 0.001',
      'The higher the number of orders, the higher the crossness of messages weak (0.1) · by chance: 0.031',
    ])
    const none = { kind: 'correlations', tried: 21, standing: [] } as const
    expect(wordsIn(show(h(Correlations, { correlations: none })))).toContain('No two measures go together')
  })
})

describe('who the customers are', () => {
  test('is told by kinds, with those who agreed', () => {
    const kind = {
      id: 'lost',
      ...{ name: { en: 'Lost', zh: '已流失' }, meaning: { en: 'long ago', zh: '很久以前' } },
      ...{ count: 30, share: 0.3, moneyShare: 0.1, customers: ['C-1'] },
    } as const
    const segments = { kind: 'segments', segments: [kind, { ...kind, customers: [] }] } as const
    const root = show(h(Segments, { segments, names }))
    expect(wordsOf(root, 'tbody tr')).toEqual([
      'Lost long ago 30 30% 10% Show 1 Who spends most: Lost Mei Lin',
      'Lost long ago 30 30% 10% Nobody who agreed',
    ])
  })
  test('is told by groups, or that there are none', () => {
    const group = { name: { en: 'buy often', zh: '买得勤' }, count: 7, share: 0.25 }
    expect(wordsOf(show(h(Groups, { groups: { kind: 'groups', groups: [group] } })), 'tbody tr')).toEqual([
      'buy often 7 25%',
    ])
    expect(wordsIn(show(h(Groups, { groups: { kind: 'noGroups' } })))).toContain('No groups stand out')
  })
  test('is told by tiers, the highest first', () => {
    const tier = (en: string, customers: number) => ({ name: { en, zh: en }, customers, points: 1_200 })
    expect(wordsOf(show(h(Tiers, { tiers: [tier('Leaf', 9), tier('Tree', 2)] })), 'tbody tr')).toEqual([
      'Tree 2 1,200',
      'Leaf 9 1,200',
    ])
  })
})

describe('what is worth a look', () => {
  const reason = { en: 'comes to 900', zh: '金额 900' }
  const flag = { orderId: 'PL1', customerId: 'C-1', kind: 'amountForShop', score: 5, reason } as const
  const returned = { bought: 9, returned: 8, usual: 0.1, atLeast: 0.5, adjusted: 0.001, reason }
  test('are orders and customers, each with the reason', () => {
    const look = {
      returns: [{ customerId: 'C-1', ...returned }],
      orders: [flag, { ...flag, customerId: undefined }],
    }
    expect(wordsOf(show(h(Look, { look, names })), '.findings li')).toEqual([
      'Mei Lin comes to 900',
      'Order PL1 · Mei Lin comes to 900',
      'Order PL1 comes to 900',
    ])
  })
})

describe('the days ahead', () => {
  const ahead = [1, 2].map((n) => ({ expected: 10 * n, low: 5, high: 30 }))
  const forecast = {
    kind: 'forecast',
    model: 'mean',
    ...{ scores: [], ahead },
    name: { en: 'the average', zh: '平均值' },
  } as const
  const past = [{ day: '2026-02-28', value: 7 }]
  test('follow the days so far', () => {
    expect(forecastDays({ past, forecast }).map(({ day }) => day)).toEqual([
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ])
    expect(forecastDays({ past: [], forecast })).toEqual([])
  })
  test('say what they would need', () => {
    expect(wordsIn(show(h(Ahead, { title: 'Sales', days: noDays, write: String })))).toContain(
      'Not enough data: 2 days known, 5 are needed.',
    )
  })
})

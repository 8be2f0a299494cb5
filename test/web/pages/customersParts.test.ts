import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Ahead } from '../../../web/pages/customers/ahead.tsx'
import { Correlations } from '../../../web/pages/customers/correlations.tsx'
import { forecastDays } from '../../../web/pages/customers/forecastDays.ts'
import { Groups } from '../../../web/pages/customers/groups.tsx'
import { Look } from '../../../web/pages/customers/look.tsx'
import { Segments } from '../../../web/pages/customers/segments.tsx'
import { Tiers } from '../../../web/pages/customers/tiers.tsx'
import { Together } from '../../../web/pages/customers/together.tsx'
import { openBrowser, show } from './browser.ts'
import { names, noDays } from './customersReport.ts'
import { wordsIn, wordsOf } from './read.ts'

const address = 'https://shop.example/board/customers'
beforeEach(() => void openBrowser(address))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const inChinese = () => openBrowser(address, 'zh')

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

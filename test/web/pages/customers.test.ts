import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Customers } from '../../../web/pages/customers/customers.tsx'
import type { Learnt } from '../../../web/pages/customers/customersData.ts'
import { Foretold } from '../../../web/pages/customers/foretold.tsx'
import { leave, openBrowser, settle, show } from './browser.ts'
import { tooFew, view } from './customersReport.ts'
import { answerWith } from './network.ts'
import { named, wordsIn, wordsOf } from './read.ts'

const address = 'https://shop.example/board/customers'
beforeEach(() => void openBrowser(address))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const inChinese = () => openBrowser(address, 'zh')

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
    expect(words).toContain(
      'Of the 100 customers who bought in the last 60 days, about 42 are expected to buy nothing in the next 60.',
    )
    expect(words).toContain('Who orders seldom and is on time is not listed.')
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

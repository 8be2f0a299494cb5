import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { suggestionReport } from '../../../analytics/index.ts'
import type { EarningSums } from '../../../data/index.ts'
import { Suggestions } from '../../../web/pages/board/suggestions.tsx'
import { openBrowser, show } from './browser.ts'
import { withRole, wordsIn, wordsOf } from './read.ts'

beforeEach(() => void openBrowser('https://shop.example/board'))
afterEach(() => vi.unstubAllGlobals())
const inChinese = () => openBrowser('https://shop.example/board', 'zh')

/** Customers who were shown ten each; the buyers spent so much each. */
const sums = (model: string, customers: number, buyers: number, spent: number): EarningSums => ({
  ...{ model, customers, buyers, shown: 10 * customers, earned: buyers * spent },
  ...{ shownSquared: 100 * customers, shownEarned: 10 * buyers * spent, earnedSquared: buyers * spent ** 2 },
})

const report = (earnings: readonly EarningSums[], sharing: readonly string[] = []) => {
  const models = earnings.map(({ model, shown }) => ({ model, shown, taken: shown / 4, refused: 2 }))
  const all = (figure: 'shown' | 'taken' | 'refused') => models.reduce((sum, model) => sum + model[figure], 0)
  const figures = { models, shown: all('shown'), taken: all('taken'), refused: all('refused') }
  return { ...suggestionReport(figures, earnings, sharing), currency: 'SGD' }
}

const shown = (earnings: readonly EarningSums[], sharing?: readonly string[]) =>
  show(h(Suggestions, { figures: report(earnings, sharing), filtered: false }))

const both = ['ease', 'neighbours']

describe('what suggestions earn', () => {
  test('is told by what chose them with intervals, and together', () => {
    expect(wordsOf(shown([sums('text', 100, 30, 25), sums('dice', 2, 1, 10)]), 'tr')).toEqual([
      'Model Shown Taken Refused Taken rate Earned Per 100 shown',
      'Fits the wish 1,000 250 2 25% (22–28) S$750.00 S$75.00 (S$51.45–S$98.55)',
      'dice 20 5 2 25% (11–47) S$10.00 –',
      'All 1,020 255 4 25% (22–28) S$760.00',
    ])
  })
  test('has no share of too few, and nothing earned of guests alone', () => {
    const one = { model: 'text', shown: 3, taken: 1, refused: 0 }
    const figures = { ...suggestionReport({ ...one, models: [one] }, [], []), currency: 'SGD' }
    const root = show(h(Suggestions, { figures, filtered: false }))
    expect(wordsOf(root, 'tbody tr')).toEqual(['Fits the wish 3 1 0 – – –'])
    expect(root.querySelector('tbody td[title]')?.getAttribute('title')).toBe('not enough data')
  })
  test('has no table when nothing was suggested', () => {
    const root = shown([])
    expect([wordsIn(root), withRole(root, 'table')]).toEqual([
      'Suggestions No products were suggested in this period.',
      [],
    ])
  })
})

// By hand: with 100 of 200 customers, ten shown to each and 30 dollars a buyer, the standard error for 100 shown is
// 10 sqrt(0.25 * 900 / 199) = 10.63, with 50 of 200 it is 9.21; together 14.07, and t(0.975, 141.9) is 1.977.
describe('which model earns more', () => {
  const first = (earnings: readonly EarningSums[], sharing = both) =>
    wordsOf(shown(earnings, sharing), 'p')[0]
  const apart = [sums('ease', 200, 100, 30), sums('neighbours', 200, 50, 30)]
  const alike = [sums('ease', 200, 51, 30), sums('neighbours', 200, 50, 30)]
  const few = [sums('ease', 200, 51, 30), sums('neighbours', 20, 7, 30)]
  test('is told in a sentence with the difference and its interval', () =>
    expect(first(apart)).toBe(
      'Linear model earns more: S$150.00 against S$75.00 for 100 suggestions (difference S$75.00, 95% interval S$47.19 to S$102.81).',
    ))
  test('is not told of models that are alike, but what it takes', () =>
    expect(first(alike)).toBe(
      'No difference can be told yet (difference S$1.50, 95% interval -S$24.43 to S$27.43). A difference of a fifth shows with about 11,676 suggestions of each.',
    ))
  test('is not told before enough customers bought', () =>
    expect(first(few)).toBe(
      'Two ways to choose what goes with purchases are compared. No difference can be told yet: it takes 20 customers who bought what each of the two suggested. So far: Linear model 51, Neighbour model 7.',
    ))
  test('is no question while one model serves alone', () =>
    expect(first(apart, ['ease'])).toMatch(/^Earned is/))
  test('is told in Chinese too', () => {
    inChinese()
    expect([first(apart), first(alike), first(few)]).toEqual([
      '“线性模型”带来的销售额更高：每推荐 100 次为 S$150.00，另一种为 S$75.00（相差 S$75.00，95% 置信区间 S$47.19～S$102.81）。',
      '目前还看不出差别（相差 S$1.50，95% 置信区间 -S$24.43～S$27.43）。两者各推荐约 11,676 次，才能看出两成的差别。',
      '正在比较两种按购买规律推荐的方式。目前还看不出差别：两者各要有 20 位客户购买了推荐的商品。目前：线性模型 51，近邻模型 7。',
    ])
  })
})

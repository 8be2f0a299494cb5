import { expect, test } from 'vitest'
import { type Field, searchIn } from '../../../analytics/language/search.ts'

const asked = (text: string): Field => ({ text, weight: 1, asked: true })
const first = (texts: readonly string[], question: string) =>
  texts[searchIn(texts.map((text) => [asked(text)]))(question, 1)[0]?.document ?? -1]

test.each([
  ['绿豆汤怎么是红色的', '为什么绿豆汤是红色的', ['为什么绿豆是绿色的', '红豆汤怎么煮']],
  [
    '请问婴儿手推车什么牌子好',
    '什么牌子的婴儿手推车好',
    ['婴儿手推车多少钱，去哪里买', '婴儿奶粉什么牌子好'],
  ],
  ['how much does shipping cost', 'shipping cost?', ['what does it cost to wrap a gift', 'when do you ship']],
  ['shiping cost', 'shipping cost', ['gift wrapping cost', 'return policy']],
] as const)('"%s" finds "%s"', (question, entry, others) => {
  expect(first([...others, entry], question)).toBe(entry)
})

test('of two entries with the same terms the shorter, which is asked so, comes first', () => {
  expect(first(['退货运费谁来付要多少钱', '退货运费谁付'], '退货运费谁付？')).toBe('退货运费谁付')
})

test('a document is found by all its texts, the heavier ones more', () => {
  const search = searchIn([
    [asked('gift cards'), { text: 'we also deliver lamps', weight: 0.5, asked: false }],
    [asked('lamps')],
  ])
  expect(search('lamps', 5).map(({ document }) => document)).toEqual([1, 0])
})

test('a document without one of its texts is found as if it had never had it', () => {
  const field = asked('怎么注销账户')
  const search = searchIn([[field, asked('密码忘了')], [asked('运费多少')]])
  expect(search('怎么注销账户', 3)[0]?.document).toBe(0)
  expect(search('注销', 3, { document: 0, text: field.text })).toEqual([])
})

test('evidence is the share of what all the terms could say', () => {
  const [hit] = searchIn([[asked('运费多少')], [asked('怎么退货')]])('运费多少', 1)
  expect(hit?.evidence).toBeGreaterThan(hit?.score ?? 0)
})

test('no documents and no words find nothing', () => {
  expect(searchIn([])('运费', 3)).toEqual([])
  expect(searchIn([[asked('运费')]])('', 3)).toEqual([])
})

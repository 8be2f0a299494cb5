import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFor } from '../../analytics/index.ts'

const en = {
  title: 'Delivery in Singapore',
  body: `Standard delivery takes **2 to 4 days**.

It is free from S$60.

## Islands

Ubin takes a week.

### Costs on weekends

- Saturday: S$9
- Sunday: S$12`,
}

const zh = {
  title: '新加坡送货',
  body: '标准送货需要2到4天。\n\n## 离岛\n\n乌敏岛要一周。\n\n## 周末费用\n\n周六9元。',
}

describe('the text is the beginning', () => {
  test.each([
    ['the first paragraph', en, 'Standard delivery takes **2 to 4 days**.'],
    ['in Chinese', zh, '标准送货需要2到4天。'],
    ['a list whole', { title: 'Pay', body: '- cards\n- cash\n\nNot: cheques' }, '- cards\n- cash'],
    ['what stands after empty lines', { title: 'x', body: '\n\n  \nWords\n\nmore' }, 'Words'],
    [
      'the first part, when a body begins with a heading',
      { title: 'x', body: '## A\n\nB\n\n## C\n\nD' },
      'B',
    ],
    ['nothing of nothing', { title: '', body: '' }, ''],
    ['nothing of a heading alone', { title: '', body: '# A' }, ''],
  ])('%s', (_, article, text) => expect(extractFor(article, 'anything').text).toBe(text))

  test('points are left out when they are too many, and none is cut', () => {
    const points = Array.from({ length: 30 }, (_, i) => `- point ${i}: ${'words '.repeat(5)}`)
    const { text } = extractFor({ title: 'x', body: points.join('\n') }, 'x')
    expect(points.join('\n').startsWith(text)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(400 + text.split('\n').length)
    expect(points).toContain(text.split('\n').at(-1))
  })

  test('a first point that is too long stays whole', () => {
    const long = 'word '.repeat(200).trim()
    expect(extractFor({ title: 'x', body: `${long}\n- more` }, 'x').text).toBe(long)
  })
})

describe('what the beginning leaves out stands behind it', () => {
  const abroad = {
    title: 'Delivery abroad',
    body: 'We ship to Malaysia and Taiwan.\n\n## Times and prices\n\n- Malaysia: S$12\n- Taiwan: S$25\n\n## Good to know\n\nDuties are yours. We bring no furniture upstairs.',
  }
  const begin = 'We ship to Malaysia and Taiwan.'

  test.each([
    ['how much to Taiwan', `${begin}\n\n- Taiwan: S$25`],
    ['how much to Kuala Lumpur', `${begin}\n\n- Malaysia: S$12`],
    ['多少钱寄到台北', `${begin}\n\n- Taiwan: S$25`],
    ['how much is it', `${begin}\n\n- Malaysia: S$12\n- Taiwan: S$25`],
    ['furniture upstairs?', `${begin}\n\nDuties are yours. We bring no furniture upstairs.`],
    ['do you ship to Taiwan', begin],
    ['can my aunt receive all the furniture that she has ordered', begin],
  ])('%s', (question, text) => expect(extractFor(abroad, question).text).toBe(text))

  test.each([
    ['how much is express', 'Standard costs S$5.\n\n- Express: S$9'],
    ['how much is standard', 'Standard costs S$5.'],
    ['how long does express take', 'Standard costs S$5.\n\nExpress takes 1 day.'],
  ])('%s', (question, text) => {
    const body =
      'Standard costs S$5.\n\n## More\n\n- Express: S$9\n- Collecting: free\n\nExpress takes 1 day.'
    expect(extractFor({ title: 'What it costs', body }, question).text).toBe(text)
  })

  test('货到付款', () => {
    const pay = {
      title: '付款方式',
      body: '可以用信用卡付款。\n\n## 小提示\n\n- 可以退款。\n- 不支持货到付款。',
    }
    expect(extractFor(pay, '货到付款呢').text).toBe('可以用信用卡付款。\n\n- 不支持货到付款。')
  })
})

describe('the part is the one that the question names', () => {
  test.each([
    [en, 'do you deliver to the islands?', 1],
    [en, 'what does it cost on weekends', 2],
    [en, 'COSTS ON THE WEEKEND!!', 2],
    [zh, '离岛送吗', 1],
    [zh, '周末费用是多少', 2],
    [en, 'how long does standard delivery take', undefined],
    [zh, '新加坡送货要几天', undefined],
    [en, 'can I pay with shells', undefined],
    [en, '', undefined],
    [en, '🙂', undefined],
    [{ title: 'x', body: 'no parts' }, 'islands', undefined],
  ])('%#: %j asked for %j', (article, question, part) =>
    expect(extractFor(article, question).part).toBe(part),
  )

  test('of two that are named alike it is the first', () => {
    const body = 'Words\n\n## Returns\n\na\n\n## Returns\n\nb'
    expect(extractFor({ title: 'x', body }, 'returns').part).toBe(1)
  })
})

test('whatever the article and the question, the text is of the body and the part is one of it', () => {
  const line = fc.oneof(
    fc.constantFrom('# A heading', '## 运费', '', '- a point', 'delivery costs', '#', '######'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  const body = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(body, fc.string({ unit: 'grapheme' }), (text, question) => {
      const extract = extractFor({ title: 'delivery', body: text }, question)
      for (const piece of extract.text.split('\n')) expect(text).toContain(piece)
      const parts = text.split(/^#{1,6} +/m).length - 1
      expect(extract.part ?? 1).toBeGreaterThanOrEqual(1)
      expect(extract.part ?? 0).toBeLessThanOrEqual(parts)
    }),
  )
})

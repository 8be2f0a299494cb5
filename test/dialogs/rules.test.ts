import { describe, expect, test } from 'vitest'
import type { Entity } from '../../analytics/index.ts'
import { words } from '../../dialogs/phrases/say.ts'
import { type Pointers, rulesAsked } from '../../dialogs/talks/rules.ts'
import { heard, orderEntity, productEntity, turnWith } from './hearsay.ts'

const article = words({ en: 'Within 30 days.', zh: '30天内。' })

const label = words({ en: 'Return', zh: '退货' })

const none = words({ en: 'No answer yet.', zh: '还没有答案。' })

/** A shop that wrote one article, about returns. */
const shop: Pointers = {
  button: (intent) => ({ line: label, means: { intent } }),
  article: (_, intent) => (intent === 'return_item' ? article : undefined),
  noAnswer: () => ({ line: none }),
}

interface Asked {
  readonly entities?: readonly Entity[]
  readonly known?: object
  readonly pressed?: boolean
  readonly intent?: string
}

const answer = (text: string, { entities = [], known = {}, pressed, intent = 'return_item' }: Asked = {}) =>
  rulesAsked(intent)(known, shop, turnWith(heard(text, { entities }), pressed ? { pressed } : {}))

describe('who asks how something goes in general gets the article', () => {
  test.each([
    ...[
      'What is your return policy?',
      'how long do I have',
      'how does the return work',
      'returns?',
      'warranty',
    ],
    ...['what if it breaks', 'do you accept opened boxes', 'how many days', 'is there a fee', 'refund rules'],
    ...[
      '退货政策',
      '退货规定是什么',
      '退貨要多久',
      '保修',
      '可以退货吗',
      '怎么退',
      '如果坏了',
      '什么时候能退',
      '邮费要钱吗',
    ],
  ])('%s', (text) => expect(answer(text)?.line).toBe(article))

  test('and a button that begins their own case', () => {
    expect(answer('What is your return policy?')?.options).toEqual([shop.button('return_item')])
  })

  test('of a product too', () => {
    expect(answer('can I return a lamp?', { entities: [productEntity('LGT-02')] })?.line).toBe(article)
  })
})

describe('who wants it done is asked what it takes', () => {
  test.each([
    ...[
      'I want to return something',
      'return my lamp',
      'Can you send it back for me?',
      'please take it back',
    ],
    ...["I've got a broken one, what now?", 'how do I return the lamp I bought?', 'this one is broken'],
    ...['我要退货', '我的灯怎么退？', '我买的灯可以退吗', '帮我退一下可以吗', '请帮我退货'],
  ])('%s', (text) => expect(answer(text)).toBeUndefined())

  test.each<[what: string, asked: Asked]>([
    ['names an order', { entities: [orderEntity('PL20481')] }],
    ['has said something already', { known: { order: 'PL20481' } }],
    ['pressed a button', { pressed: true }],
  ])('also when a question %s', (_, asked) => {
    expect(answer('What is your return policy?', asked)).toBeUndefined()
    expect(answer('退货政策是什么？', asked)).toBeUndefined()
  })
})

test('a message without words names its topic at most', () => {
  expect(answer('')?.line).toBe(article)
})

test('a question of the kind that no article answers is kept as unanswered', () => {
  expect(answer('What is your warranty policy?', { intent: 'warranty' })?.line).toBe(none)
  expect(answer('保修多久', { intent: 'warranty' })?.line).toBe(none)
})

import { describe, expect, test } from 'vitest'
import type { Entity } from '../../../analytics/index.ts'
import { findEntities } from '../../../analytics/language/entities.ts'
import { markThings } from '../../../analytics/language/things.ts'
import { vocabulary, wednesday } from './reading.ts'

const product: Entity = { kind: 'product', text: 'Owlet', value: 'LGT-02' }
const category: Entity = { kind: 'category', text: 'lamp', value: 'lighting' }
const others: readonly Entity[] = [
  { kind: 'order', text: 'PL20481', value: 'PL20481' },
  { kind: 'money', text: '$30', value: 30 },
  { kind: 'quantity', text: '2', value: 2 },
  { kind: 'date', text: 'today', value: '2026-03-18' },
  { kind: 'email', text: 'a@b.example', value: 'a@b.example' },
  { kind: 'phone', text: '9123 4567', value: '91234567' },
]

test.each<[string, readonly Entity[]]>([
  ['a product', [product]],
  ['a category', [category]],
  ['both', [product, category]],
  ['a product twice', [product, product]],
  ['a product among others', [...others, product]],
])('%s gets one mark', (_, entities) => {
  expect(markThings('any?', entities)).toBe('any? xthingx')
})

test.each(others)('$kind gets none', (entity) => {
  expect(markThings('any?', [entity])).toBe('any?')
})

describe('in messages', () => {
  const marked = (text: string) => markThings(text, findEntities(text, 'en', vocabulary, wednesday))

  test.each([
    'is the owlet in stock',
    'any lamp?',
    '有台灯吗',
    '电热水壶坏了',
    'my kettel broke',
    '灯具有哪些',
  ])('%s is marked', (text) => {
    expect(marked(text)).toBe(`${text} xthingx`)
  })

  test.each(['where is PL20481', 'hello', '你好', 'S$30', '3月5号', '', 'call 9123 4567'])(
    '%j is not',
    (text) => {
      expect(marked(text)).toBe(text)
    },
  )

  test('an empty text that names nothing stays empty', () => {
    expect(markThings('', [])).toBe('')
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntities, makeVocabulary } from '../../../analytics/language/entities.ts'
import { wednesday as now, vocabulary } from './reading.ts'
import { categories, product, products } from './shop.ts'

test('hostile texts find nothing odd and nothing twice', () => {
  const hostile = [
    '1:1:',
    'PL2048',
    '$1',
    '1-',
    'a.a@',
    '灯',
    '十',
    'under ',
    '99999999',
    '+',
    '((',
    'kettl ',
    '3/',
  ]
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(1_200 / piece.length))
    expect(findEntities(text, 'en', vocabulary, now).length).toBeLessThan(1_000)
  }
})

test('ten thousand products are told apart', () => {
  const words = ['river', 'stone', 'cloud', 'maple', 'amber', 'north', 'velvet', 'harbour', 'willow', 'ember']
  const many = Array.from({ length: 10_000 }, (_, n) => {
    const [a, b, c, d] = [...String(n).padStart(4, '0')].map((digit) => words[Number(digit)] ?? '')
    return product(`SKU-${n}`, {
      category: 'kitchen',
      name: { en: `${a} ${b}${b} ${c} ${d}${d} bowl`, zh: `碗${n}号` },
    })
  })
  const big = makeVocabulary(many, categories)
  expect(findEntities('the river stonestone cloud maplemaple bowl', 'en', big, now)).toEqual([
    { kind: 'product', text: 'river stonestone cloud maplemaple bowl', value: 'SKU-123' },
  ])
})

const pieces = fc.constantFrom(
  'PL20481',
  'kettle',
  '台灯',
  '$30',
  '3/12',
  '两个',
  ' ',
  ',',
  '9123 4567',
  'under',
  '50',
  'a@b.example',
  '-',
  '😊',
  'owlet lamp',
  'cof 12',
  '晚上八点半',
  '17:30',
  'half past eight',
  'dark green',
  '米白色的',
  '60x40 cm',
  'XL',
  'my name is Rachel Lim',
  '收件人林志强',
  '12 Holland Road, Singapore 278901',
  '上海市张杨路500号',
  '裕廊东',
  'next friday',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 1_000 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

const wellFormed: Readonly<Record<string, (value: string | number) => boolean>> = {
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  quantity: (value) => Number.isInteger(value) && Number(value) > 0,
  money: (value) => Number(value) > 0,
  order: (value) => /^[A-Z]*\d+$/.test(String(value)),
  phone: (value) => /^\+?\d{8,15}$/.test(String(value)),
  email: (value) => String(value).includes('@'),
  product: (value) => products.some(({ id }) => id === value),
  category: (value) => categories.some(({ id }) => id === value),
  sku: (value) => products.some(({ id }) => id === value),
  time: (value) =>
    /^(?:[01]\d|2[0-3]):[0-5]\d$|^(?:morning|noon|afternoon|evening|night)$/.test(String(value)),
  colour: (value) => value !== '',
  size: (value) => value !== '',
  person: (value) => value !== '',
  place: (value) => value !== '',
}

test('any text can be read; values are well formed and their words stand in the text, in its order', () => {
  const language = fc.constantFrom('en' as const, 'zh' as const, 'other' as const)
  fc.assert(
    fc.property(anyText, language, (text, spoken) => {
      let [from, last] = [0, '']
      for (const entity of findEntities(text, spoken, vocabulary, now)) {
        const words = entity.text
        const meantTwice = words === last && text.slice(from - words.length, from) === words
        const at = meantTwice ? from - words.length : text.indexOf(words, from)
        expect(at, words).toBeGreaterThanOrEqual(0)
        from = at + words.length
        last = words
        expect(wellFormed[entity.kind]?.(entity.value), JSON.stringify(entity)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

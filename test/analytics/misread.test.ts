import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IntentExample, misreadExamples } from '../../analytics/index.ts'

const of = (label: string, ...texts: readonly string[]): readonly IntentExample[] =>
  texts.map((text) => ({ text, label }))

const orders = of(
  'order',
  ...[
    'where is my order',
    'where is my parcel',
    'track my order',
    'where is the order now',
    'my order please',
  ],
  ...['我的订单在哪里', '查一下我的订单', '订单到哪里了', '订单在哪', '我的订单呢'],
)
const hours = of(
  'hours',
  ...['when do you open', 'opening hours', 'are you open on sunday', 'when do you close', 'open today'],
  ...['几点开门', '你们几点开门', '周日开门吗', '几点关门', '今天开门吗'],
)

const misread = (examples: readonly IntentExample[]) =>
  misreadExamples(examples).map(({ text, label, guess }) => [text, label, guess.intent])

describe('a message that stands under the wrong intent is found', () => {
  test.each([
    ['when do you open on monday', 'order', 'hours'],
    ['你们几点开门呀', 'order', 'hours'],
    ['where is my order please', 'hours', 'order'],
    ['我的订单到哪里了', 'hours', 'order'],
  ])('%s under %s is read as %s', (text, label, readAs) => {
    expect(misread([...orders, ...hours, { text, label }])).toContainEqual([text, label, readAs])
  })
})

test('messages that stand where they belong are not found', () => {
  expect(misread([...orders, ...hours])).toEqual([])
})

test('a message that stands under two intents is found under one of them at least', () => {
  const found = misread([...orders, ...hours, ...of('order', 'hello you'), ...of('hours', 'hello you')])
  expect(found.some(([text]) => text === 'hello you')).toBe(true)
})

test('the same message again under the same intent counts once', () => {
  const wrong = { text: 'When do you open', label: 'order' }
  const again = [wrong, { ...wrong, text: 'when do YOU open' }, wrong]
  const found = misread([...orders, ...hours, ...again])
  expect(found.filter(([, label]) => label === 'order')).toHaveLength(1)
})

test('one intent alone is never taken for another', () => {
  expect(misread(orders)).toEqual([])
})

test.each([1, 2, 4])('%i messages are fewer than folds, and do no harm', (count) => {
  const few = [...orders.slice(0, count), ...hours.slice(0, count)]
  for (const [text] of misread(few)) expect(few.map((each) => each.text)).toContain(text)
})

test('nothing to learn from is refused', () => {
  expect(() => misreadExamples([])).toThrow(new RangeError('intents cannot be learnt from no examples'))
})

test('the same examples and seed find the same', () => {
  const examples = [...orders, ...hours, ...of('order', 'when do you open')]
  expect(misreadExamples(examples, { seed: 7 })).toEqual(misreadExamples(examples, { seed: 7 }))
})

test('what is found are examples, under another intent than theirs, with a share as confidence', () => {
  const text = fc.oneof(fc.constantFrom('where', 'open', '订单', '', '?'), fc.string({ unit: 'grapheme' }))
  const example = fc.record({ text, label: fc.constantFrom('a', 'b', 'c') })
  fc.assert(
    fc.property(fc.array(example, { minLength: 1, maxLength: 12 }), (examples) => {
      for (const { text, label, guess } of misreadExamples(examples)) {
        expect(examples).toContainEqual({ text, label })
        expect(guess.intent).not.toBe(label)
        expect(guess.confidence).toBeGreaterThan(0)
        expect(guess.confidence).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 30 },
  )
})

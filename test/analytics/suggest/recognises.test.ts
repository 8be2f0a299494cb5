import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recognises, suggest, trainSuggestions } from '../../../analytics/index.ts'
import { always } from './anyShop.ts'
import { categories, now, products } from './shop.ts'

const model = trainSuggestions({ products, purchases: [], categories, now })

test.each([
  ['a coffee grinder', true],
  ['磨豆机', true],
  ['a flying carpet', false],
  ['what would you recommend', false],
  ['', false],
])('in %j something of the shop is recognised: %s', (text, expected) => {
  expect(recognises(model, text)).toBe(expected)
})

test('what is recognised is what would be suggested because it fits', () => {
  always(({ shop, asked: { wish } }) => {
    const trained = trainSuggestions(shop)
    const plain = {
      text: wish.text,
      language: 'en' as const,
      categories: [],
      products: [],
      maxPrice: undefined,
    }
    const request = { customerId: undefined, personal: false, wish: plain, refused: [], shown: [], limit: 1 }
    const [best] = suggest(trained, request)
    expect(recognises(trained, wish.text)).toBe(best?.reason.kind === 'fits')
  })
})

test('any text can be asked about', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof recognises(model, text)).toBe('boolean')
    }),
  )
})

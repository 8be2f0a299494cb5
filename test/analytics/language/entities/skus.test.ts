import { expect, test } from 'vitest'
import { entitiesIn, found } from '../reading.ts'

test.each(['cof-12', 'COF12', 'cof 12', 'KTL-900', 'ktl900', '#COF-12', 'COF-12还有吗'])(
  '%s is a product by its number',
  (text) => {
    expect(found(text)).toEqual(['sku COF-12'])
  },
)

test('its words are the number alone', () => {
  expect(entitiesIn('is kit01 or cof 12 in stock').map(({ text }) => text)).toEqual(['cof 12'])
})

test.each(['lgt-7', 'COF-123', 'xcof12', 'cof 1', 'cof', '12'])('%s is none of the shop', (text) => {
  expect(found(text).filter((each) => each.startsWith('sku'))).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { findEntities, makeVocabulary } from '../../../../analytics/language/entities.ts'
import { idsOf, namedIn } from '../demo.ts'
import { product } from '../shop.ts'

describe('several products in one message', () => {
  test.each([
    ['a wok and a rice cooker', ['KIT-04', 'KIT-12']],
    ['wok, rice cooker, dehumidifier', ['KIT-04', 'KIT-12', 'AUD-11']],
    ['the Owlet or the Firefly', ['LGT-02', 'LGT-06']],
    ['i got the wok but not the fountain pen', ['KIT-04', 'DSK-03']],
    ['wok/dehumidifier', ['KIT-04', 'AUD-11']],
    ['炒锅和电饭煲', ['KIT-04', 'KIT-12']],
    ['炒锅、电饭煲、除湿机', ['KIT-04', 'KIT-12', 'AUD-11']],
    ['夜鸮还是流萤', ['LGT-02', 'LGT-06']],
    ['只收到炒锅，没有钢笔', ['KIT-04', 'DSK-03']],
    ['my 炒锅 and the dehumidifier', ['KIT-04', 'AUD-11']],
  ])('%s names %j', (text, ids) => {
    expect(idsOf('product', text)).toEqual(ids)
  })

  test('the same product twice is named twice', () => {
    expect(idsOf('product', 'not this wok, the other wok')).toEqual(['KIT-04', 'KIT-04'])
  })
})

describe('across commas', () => {
  const helmets = makeVocabulary(
    [
      product('H-RED', { category: 'kitchen', name: { en: 'Sport Helmet, Red', zh: '运动头盔，红色' } }),
      product('H-BLUE', { category: 'kitchen', name: { en: 'Sport Helmet, Blue', zh: '运动头盔，蓝色' } }),
      product('TYRE', { category: 'kitchen', name: { en: 'Road Tyre', zh: '公路外胎' } }),
    ],
    [],
  )
  const ids = (text: string) =>
    findEntities(text, 'en', helmets, 0).flatMap(({ kind, value }) => (kind === 'product' ? [value] : []))

  test.each([
    ['Sport Helmet, Red', ['H-RED']],
    ['sport helmet, blue', ['H-BLUE']],
    ['sport helmet red', ['H-RED']],
    ['Sport-Helmet: red', ['H-RED']],
    ['i ordered Sport Helmet, Red and Road Tyre', ['H-RED', 'TYRE']],
    ['运动头盔，红色', ['H-RED']],
    ['运动头盔蓝色', ['H-BLUE']],
    ['运动头盔，蓝色和公路外胎', ['H-BLUE', 'TYRE']],
  ])('%s is %j', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test.each(['a sport helmet', 'sport helmets', '运动头盔'])('%s is all of that name', (text) => {
    expect(new Set(ids(text))).toEqual(new Set(['H-RED', 'H-BLUE']))
  })
})

describe('a name of several', () => {
  const mugs = (count: number) =>
    makeVocabulary(
      Array.from({ length: count }, (_, n) =>
        product(`MUG-${n}`, {
          category: 'kitchen',
          name: { en: `Pattern${'abcdefghijklmnopqrstuvwxyz'[n]} mug`, zh: `第${n}款马克杯` },
          aliases: { en: ['coffee mug'], zh: ['咖啡杯'] },
        }),
      ),
      [],
    )

  test.each([1, 2, 3, 4, 5])('of %d gives each with the same words', (count) => {
    for (const text of ['coffee mug', '咖啡杯']) {
      const entities = findEntities(text, 'en', mugs(count), 0)
      expect(entities.map(({ value }) => value)).toEqual(Array.from({ length: count }, (_, n) => `MUG-${n}`))
      expect(new Set(entities.map((entity) => entity.text))).toEqual(new Set([text]))
    }
  })

  test.each([6, 10, 20])('of %d gives none', (count) => {
    expect(findEntities('coffee mug', 'en', mugs(count), 0)).toEqual([])
    expect(findEntities('咖啡杯', 'zh', mugs(count), 0)).toEqual([])
  })

  test('one more word chooses among them', () => {
    expect(findEntities('patternb coffee mug', 'en', mugs(4), 0).map(({ value }) => value)).toEqual(['MUG-1'])
    expect(idsOf('product', 'owlet table lamp')).toEqual(['LGT-02'])
    expect(idsOf('product', 'moonrise table lamp')).toEqual(['LGT-03'])
  })
})

test('the words of a product are those of the message', () => {
  expect(namedIn('is THE OWLET LAMP ok').map(({ text }) => text)).toEqual(['OWLET LAMP'])
  expect(namedIn('那個調光台燈呢').map(({ text }) => text)).toEqual(['調光台燈'])
  expect(namedIn('my dehumidifer broke').map(({ text }) => text)).toEqual(['dehumidifer'])
})

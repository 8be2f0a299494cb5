import { describe, expect, test } from 'vitest'
import { categoryNames, thingsByCategory } from '../../../../analytics/language/entities/categories.ts'
import { findEntities, makeVocabulary } from '../../../../analytics/language/entities.ts'
import { content, idsOf } from '../demo.ts'
import { product } from '../shop.ts'

const categories = (text: string) => idsOf('category', text)

describe('every category of the demo shop', () => {
  test.each(content.categories.map(({ id, name }) => [name.en, id]))('%s is %s', (name, id) => {
    expect(categories(name)).toEqual([id])
  })

  test.each(content.categories.map(({ id, name }) => [name.zh, id]))('%s 是 %s', (name, id) => {
    expect(categories(name)).toEqual([id])
  })
})

describe('a part of its name', () => {
  test.each([
    ['anything for the kitchen', 'kitchen'],
    ['kitchen stuff', 'kitchen'],
    ['do you sell tea', 'coffee-tea'],
    ['good coffee', 'coffee-tea'],
    ['lighting ideas', 'lighting'],
    ['textiles', 'bedding'],
    ['for my garden', 'garden'],
    ['balcony things', 'garden'],
    ['some stationery', 'desk'],
    ['audio stuff', 'audio'],
    ['something for the bath', 'bath'],
    ['LIGHTING', 'lighting'],
    ['coffee and tea', 'coffee-tea'],
    ['something from balcony and garden', 'garden'],
    ['skincare', 'bath'],
    ['office stuff', 'desk'],
    ['kichenware', 'kitchen'],
    ['are all your lamps dimmable', 'lighting'],
    ['a discount for kitchen', 'kitchen'],
  ])('%s is %s', (text, id) => {
    expect(categories(text)).toEqual([id])
  })

  test.each([
    ['厨房用品', 'kitchen'],
    ['厨房里用的东西', 'kitchen'],
    ['有什么咖啡', 'coffee-tea'],
    ['灯具', 'lighting'],
    ['燈具', 'lighting'],
    ['床品推荐', 'bedding'],
    ['织物', 'bedding'],
    ['园艺方面的', 'garden'],
    ['阳台上摆的', 'garden'],
    ['文具', 'desk'],
    ['小电器', 'audio'],
    ['影音产品', 'audio'],
    ['沐浴用的', 'bath'],
    ['護理', 'bath'],
    ['阳台和园艺', 'garden'],
    ['厨房电器', 'kitchen'],
    ['护肤品', 'bath'],
    ['家电', 'audio'],
    ['花园用的东西', 'garden'],
    ['kitchen的东西', 'kitchen'],
  ])('%s 是 %s', (text, id) => {
    expect(categories(text)).toEqual([id])
  })
})

describe('no category', () => {
  test.each([
    'take care',
    'i do not care',
    'customer care',
    'be careful',
    'reading in bed',
    'i am in the kitchen',
    'it is on my desk',
    'on the balcony',
    'in our garden',
    'small',
    'a small one',
    'hello',
    'where is my parcel',
    'electronic mail',
    'bed and breakfast',
    'tea lights',
    'a light quilt',
    'my gardener',
    'the van was stationary',
    'lightning fast',
    'the audio cuts out',
    'the lighting in my room is poor',
    'lamp oil',
  ])('%s', (text) => {
    expect(categories(text)).toEqual([])
  })

  test.each([
    '阳台朝北',
    '厨房太小',
    '护理床',
    '我不喝咖啡',
    '家里电器太多',
    '你好',
    '谢谢',
    '我的订单',
    '小一点',
    '快递',
    '多少钱',
    '转人工',
    '早上好',
  ])('%s', (text) => {
    expect(categories(text)).toEqual([])
  })
})

describe('things that nearly all belong to one category', () => {
  const lamps = (count: number, others = 0) => [
    ...Array.from({ length: count }, (_, n) =>
      product(`L${n}`, { category: 'lighting', name: { en: `Maker${n} lamp`, zh: `品牌${n}吊灯` } }),
    ),
    ...Array.from({ length: others }, (_, n) =>
      product(`G${n}`, { category: 'garden', name: { en: `Other${n} lamp`, zh: `其它${n}路灯` } }),
    ),
  ]

  test.each([
    [3, 0, undefined],
    [4, 0, 'lighting'],
    [10, 0, 'lighting'],
    [8, 2, 'lighting'],
    [7, 2, undefined],
    [4, 1, 'lighting'],
    [3, 1, undefined],
    [2, 2, undefined],
  ])('%d lamps among lights and %d elsewhere make "lamp" %s', (count, others, id) => {
    expect(thingsByCategory(lamps(count, others)).get('lamp')).toBe(id)
  })

  test('beside a name it belongs to the product', () => {
    expect(categories('壁虎灯')).toEqual([])
    expect(idsOf('product', '壁虎灯')).toEqual(['LGT-01'])
  })

  test.each([
    [5, undefined],
    [6, 'lighting'],
  ])('one character needs six products: %d make 灯 %s', (count, id) => {
    expect(thingsByCategory(lamps(count)).get('灯')).toBe(id)
  })

  test('no products make no things', () => {
    expect(thingsByCategory([]).size).toBe(0)
  })
})

describe('names of categories', () => {
  const names = (en: string, zh: string, ...called: readonly string[]) => [
    ...categoryNames(
      [{ id: 'c', name: { en, zh } }],
      called.map((name, n) => product(`p${n}`, { category: 'c', name: { en: name, zh: '物' } })),
    ).keys(),
  ]

  test.each([
    ['Lighting', '灯具', ['light', '灯 具']],
    ['Pots and Pans', '锅与盘子', ['pot and pan', '锅 与 盘 子', '盘 子']],
    ['Clothing, Shoes', '衣服、鞋子', ['cloth shoe', 'cloth', 'shoe', '衣 服 鞋 子', '衣 服', '鞋 子']],
  ])('of %s %s', (en, zh, keys) => {
    expect(names(en, zh)).toEqual(expect.arrayContaining(keys))
  })

  test('a short part counts only when products are called so', () => {
    expect(names('Bath & Care', '物')).not.toContain('bath')
    expect(names('Bath & Care', '物', 'Bath mat')).toContain('bath')
    expect(names('Bath & Care', '物', 'Bath mat')).not.toContain('care')
  })

  test('a shop without categories finds none', () => {
    const vocabulary = makeVocabulary([product('x', { category: 'c', name: { en: 'Jug', zh: '壶' } })], [])
    expect(findEntities('kitchen', 'en', vocabulary, 0)).toEqual([])
  })
})

import { keyOf, unitsOf } from './units.ts'

const groups = `
kitchen, kitchenware, kitchen ware, kitchenwares, cooking ware, cook ware, table ware, cookware, tableware, dinnerware, crockery, bakeware, cooking utensils, kitchen utensils, pots and pans, kitchen appliances, 厨房, 厨具, 厨房用具, 炊具, 餐具, 锅具, 厨卫, 餐厨, 厨房电器, 厨电, 橱具, 厨俱, 餐俱
bath, bathroom, toiletries, bath and body, body care, personal care, skincare, skin care, haircare, hair care, 沐浴, 浴室, 浴室用品, 洗澡用品, 卫浴, 卫浴用品, 洗护, 洗护用品, 洗浴, 洗浴用品, 洗漱用品, 护肤, 护肤品, 个护, 个人护理, 身体护理
small electronics, electronics, gadgets, electronic gadgets, tech gadgets, electronic products, electronic devices, electrical appliances, small appliances, appliances, home appliances, 小电器, 小家电, 家电, 电器, 电器产品, 电子产品, 数码产品, 数码
audio, sound equipment, 影音, 音频
bedding, bed linen, linens, bedlinen, home textiles, 床品, 床上用品, 床上用平, 寝具, 家纺, 布艺
lighting, lightings, light fixtures, light fittings, 灯具, 灯饰, 照明, 灯俱, 灯饰品
garden, gardening, 园艺, 花园, 园林
balcony, 阳台
stationery, office supplies, school supplies, writing supplies, 文具, 文俱, 办公用品, 办公文具, 学习用品
tea, 茶, 茶叶
coffee and tea, coffee & tea, beverages, hot drinks, 咖啡与茶, 茶饮, 饮品
clothing, clothes, apparel, garments, 服装, 衣服, 服饰
shoes, footwear, 鞋子, 鞋类, 鞋履
furniture, furnishings, 家具, 傢俬
toys, kids toys, 玩具
books, 书籍, 图书
jewellery, jewelry, 首饰, 珠宝, 饰品
cosmetics, make-up, makeup, beauty, 化妆品, 彩妆, 美妆
snacks, 零食
pet supplies, pets, 宠物用品
`

const named = groups
  .trim()
  .split('\n')
  .map((group) => group.split(', ').map((words) => ({ words, key: keyOf(unitsOf(words)) })))

/** What ranges of goods are called besides: a category that is called one of a group is meant by the others too. */
export const categorySynonyms: readonly (readonly string[])[] = named.map((group) =>
  group.map(({ key }) => key),
)

/** The English words by which such ranges are called, as they are spelt. */
export const wordsForRanges = (called: ReadonlyMap<string, string>): readonly string[] =>
  named.flatMap((group) =>
    group.filter(({ key, words }) => called.has(key) && /^[a-z]+$/u.test(words)).map(({ words }) => words),
  )

const doubtful = `
stationery: office
bedding: bed, 床
lighting: lightning
kitchen: cooking
small electronics: tech
`

const alsoSaid = doubtful
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', others = ''] = line.split(': ')
    return { name: keyOf(unitsOf(name)), words: others.split(', ') }
  })

/** The words by which categories are called that are mostly said of something else. */
export const alsoCalled = (
  names: ReadonlyMap<string, string>,
): readonly { readonly id: string; readonly words: string }[] =>
  alsoSaid.flatMap(({ name, words }) => {
    const id = names.get(name)
    return id === undefined ? [] : words.map((each) => ({ id, words: each }))
  })

const ranges = new Map(
  categorySynonyms.flatMap((group, n) => group.map((key) => [key, n] as const)).toReversed(),
)

/** Which of the ranges that many shops have a word names; undefined for none of them. */
export const rangeOf = (key: string): number | undefined => ranges.get(key)

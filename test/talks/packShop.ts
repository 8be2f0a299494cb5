import { type Category, type Product, replaceShop } from '../../data/index.ts'
import { type House, openHouse } from '../stage.ts'

interface Told {
  readonly price?: number
  readonly stock?: number
  readonly colour?: readonly [en: string, zh: string]
  readonly size?: string
  readonly weight?: string
}

const product = (
  id: string,
  category: string,
  [en, zh]: readonly [en: string, zh: string],
  [description, inChinese]: readonly [en: string, zh: string],
  { price = 20, stock = 30, colour, size, weight }: Told = {},
): Product => ({
  id,
  sku: id,
  category,
  name: { en, zh },
  description: { en: description, zh: inChinese },
  attributes: {
    ...(colour ? { colour: { en: colour[0], zh: colour[1] } } : {}),
    ...(size ? { size: { en: size, zh: size } } : {}),
    ...(weight ? { weight: { en: weight, zh: weight } } : {}),
  },
  aliases: { en: [], zh: [] },
  price,
  stock,
  sold: true,
  durable: false,
})

const categories: readonly Category[] = [
  { id: 'pantry', name: { en: 'Pantry', zh: '坚果饼干' } },
  { id: 'baby', name: { en: 'Baby goods', zh: '母婴用品' } },
  { id: 'jackets', name: { en: 'Jackets', zh: '外套' } },
  { id: 'cycling', name: { en: 'Cycling wear', zh: '骑行服' } },
  { id: 'parts', name: { en: 'Bike parts', zh: '自行车配件' } },
  { id: 'tents', name: { en: 'Tents', zh: '帐篷' } },
]

const jersey = (colour: string, han: string, size: string, stock: number): Product =>
  product(
    `CY-${colour}${size}`,
    'cycling',
    [`Hill short-sleeve jersey ${colour.toLowerCase()}, size ${size}`, `山丘短袖骑行衣 ${han} ${size}码`],
    ['Breathable summer jersey with three back pockets.', '透气夏季骑行衣，三个后袋。'],
    { price: 54, stock, colour: [colour, han], size },
  )

const products: readonly Product[] = [
  product(
    'PA-1',
    'pantry',
    ['Longjing green tea 250 g', '明前龙井绿茶 250g'],
    [
      'Picked before the rains. Keeps 18 months. Contains caffeine.',
      '明前采摘，罐装。保质期18个月。含咖啡因。',
    ],
    { price: 48 },
  ),
  product(
    'PA-2',
    'pantry',
    ['Buckwheat tea 500 g', '苦荞茶 袋泡 500g'],
    ['Roasted buckwheat, caffeine-free. Keeps 18 months.', '高原黑苦荞，不含咖啡因。保质期18个月。'],
  ),
  product(
    'PA-3',
    'pantry',
    ['Daily nuts 30 bags 750 g', '每日坚果 混合装 30包 750g'],
    [
      'Walnuts and cashews. Allergens: nuts; may contain peanuts.',
      '核桃仁与腰果。过敏原：坚果，同线生产花生。',
    ],
  ),
  product(
    'PA-4',
    'pantry',
    ['Oat energy bar box of 12', '燕麦能量棒12条装'],
    [
      'Oats and dates. May contain traces of peanuts. 210 kcal each.',
      '燕麦与椰枣。可能含微量花生。每条210大卡。',
    ],
  ),
  product(
    'PA-5',
    'pantry',
    ['Mung bean biscuits 300 g', '绿豆饼干 300g'],
    ['Free of nuts and peanuts, less sugar.', '不含坚果，不含花生，低糖。'],
  ),
  product(
    'BA-1',
    'baby',
    ['Glass feeding bottle 240 ml', '玻璃奶瓶 240ml'],
    ['Steam sterilising is fine. From 6 months.', '耐高温，可蒸汽消毒，适合6个月以上。'],
  ),
  product(
    'BA-2',
    'baby',
    ['Baby nappies M 60 pieces', '婴儿纸尿裤 M码 60片'],
    ['For 6-11 kg.', '适合6-11公斤宝宝。'],
  ),
  product(
    'JA-1',
    'jackets',
    ['Squall rain jacket', '骤雨雨衣'],
    ['Fully waterproof, taped seams.', '全防水，接缝压胶。'],
    { price: 109, colour: ['Black', '黑色'], size: 'S, M, L, XL', weight: '310 g' },
  ),
  product(
    'JA-2',
    'jackets',
    ['Tarn down jacket', '山湖羽绒外套'],
    ['Warm to -8 °C. Not for rain.', '保暖至零下8度，不适合下雨天。'],
    { price: 179, colour: ['Red', '红色'], size: 'S, M, L', weight: '390 g' },
  ),
  jersey('White', '白色', 'S', 3),
  jersey('White', '白色', 'M', 12),
  jersey('White', '白色', 'L', 5),
  jersey('Blue', '蓝色', 'M', 7),
  jersey('Blue', '蓝色', 'L', 0),
  product(
    'HE-1',
    'cycling',
    ['Dome city helmet', '穹顶城市头盔'],
    ['Helmet with a built-in rear light.', '城市头盔，内置尾灯。'],
    { colour: ['White', '白色'], size: 'M, L', weight: '380 g' },
  ),
  product(
    'HE-2',
    'cycling',
    ['Aero road helmet', '疾风公路头盔'],
    ['19 vents. No light.', '19个通风口，无灯。'],
    {
      price: 139,
      colour: ['Black', '黑色'],
      size: 'S, M, L',
      weight: '255 g',
    },
  ),
  product(
    'PT-1',
    'parts',
    ['Chain 11-speed', '11速链条'],
    ['116 links. Not for 12-speed.', '116节，不适用于12速。'],
    { price: 28, stock: 38 },
  ),
  product(
    'PT-2',
    'parts',
    ['Floor pump Bellows', '风箱落地打气筒'],
    ['Steel, to 11 bar.', '钢制，最高11巴。'],
  ),
  product(
    'TE-1',
    'tents',
    ['Larch 2 tent', '落叶松双人帐篷'],
    ['Free-standing, for two persons, two doors. 2.3 kg.', '自立式，双人，双门。2.3公斤。'],
    { price: 219, stock: 8, colour: ['Green', '绿色'], weight: '2.3 kg' },
  ),
  product(
    'TE-2',
    'tents',
    ['Wren ultralight tent', '鹪鹩超轻单人帐篷'],
    ['For one person, stands on a trekking pole. 780 g.', '单人，用登山杖支撑。780克。'],
    { price: 299, stock: 3, colour: ['Grey', '灰色'], weight: '780 g' },
  ),
]

/** A shop of its own, whose goods' names end in weights, packs, sizes and colours. */
export const openPackShop = (): Promise<House> =>
  openHouse((store) =>
    replaceShop(store, { origin: 'demo', categories, products, customers: [], orders: [], revision: 1 }),
  )

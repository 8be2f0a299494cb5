import type { SuggestionRequest } from '../../../analytics/index.ts'
import type { Category, Product, Purchase } from '../../../data/index.ts'

/** A small shop for the tests of suggestions. */
export const now = Date.UTC(2026, 10, 20, 4)
export const daysAgo = (days: number): number => now - days * 86_400_000

export const categories: readonly Category[] = [
  { id: 'lighting', name: { en: 'Lighting', zh: '灯具' } },
  { id: 'coffee', name: { en: 'Coffee', zh: '咖啡' } },
  { id: 'garden', name: { en: 'Garden', zh: '园艺' } },
]

export const product = (
  id: string,
  category: string,
  [en, zh]: readonly [en: string, zh: string],
  more: Partial<Product> = {},
): Product => ({
  id,
  sku: undefined,
  category,
  name: { en, zh },
  description: { en: '', zh: '' },
  attributes: {},
  aliases: { en: [], zh: [] },
  price: 20,
  stock: 5,
  sold: true,
  durable: false,
  ...more,
})

export const products: readonly Product[] = [
  product('desk-lamp', 'lighting', ['Owl desk lamp', '猫头鹰台灯'], { price: 60, durable: true }),
  product('night-light', 'lighting', ['Tiptoe night light', '踮脚小夜灯'], { price: 16, durable: true }),
  product('lantern', 'lighting', ['Solar lantern for the balcony', '阳台太阳能灯笼'], {
    price: 30,
    durable: true,
  }),
  product('beans', 'coffee', ['House blend coffee beans', '招牌咖啡豆'], { price: 18 }),
  product('filters', 'coffee', ['Paper filters', '滤纸'], { price: 5 }),
  product('grinder', 'coffee', ['Hand grinder', '手摇磨豆机'], { price: 69, durable: true }),
  product('planter', 'garden', ['Balcony planter', '阳台花盆'], { price: 25 }),
  product('can', 'garden', ['Watering can', '洒水壶'], { price: 22, durable: true }),
  product('soil', 'garden', ['Potting mix', '营养土'], { price: 9 }),
]

export const bought = (
  customerId: string,
  days: number,
  ...productIds: readonly string[]
): readonly Purchase[] =>
  productIds.map((productId) => ({ customerId, productId, at: daysAgo(days), quantity: 1 }))

/** Beans go with filters and a grinder, planters with soil and a can; Ada only ever bought a lantern. */
export const purchases: readonly Purchase[] = [
  ...['c1', 'c2', 'c3', 'c4', 'c5'].flatMap((id) => bought(id, 20, 'beans', 'filters', 'grinder')),
  ...['g1', 'g2', 'g3', 'g4'].flatMap((id) => bought(id, 40, 'planter', 'soil', 'can')),
  ...bought('mei', 10, 'beans'),
  ...bought('mei', 200, 'planter'),
  ...bought('tom', 5, 'grinder', 'beans'),
  ...bought('ada', 30, 'lantern'),
  ...bought('ben', 30, 'desk-lamp', 'night-light'),
  ...bought('eve', 31, 'desk-lamp', 'night-light'),
]

type Ask = Partial<Omit<SuggestionRequest, 'wish'>> & { readonly wish?: Partial<SuggestionRequest['wish']> }

/** A request of a guest without a wish, changed as told. */
export const request = ({ wish, ...more }: Ask = {}): SuggestionRequest => ({
  customerId: undefined,
  personal: true,
  wish: { text: '', language: 'en', categories: [], products: [], maxPrice: undefined, ...wish },
  refused: [],
  shown: [],
  limit: 3,
  ...more,
})

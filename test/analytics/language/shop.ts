import type { Category, Product } from '../../../data/index.ts'

/** A small shop for tests: what is not given is plain. */
export function product(id: string, more: Partial<Product> & Pick<Product, 'name' | 'category'>): Product {
  return {
    id,
    sku: undefined,
    description: { en: '', zh: '' },
    attributes: {},
    aliases: { en: [], zh: [] },
    price: 10,
    stock: 5,
    sold: true,
    durable: true,
    ...more,
  }
}

export const categories: readonly Category[] = [
  { id: 'lighting', name: { en: 'Lighting', zh: '灯具' } },
  { id: 'coffee-tea', name: { en: 'Coffee & Tea', zh: '咖啡与茶' } },
  { id: 'bath', name: { en: 'Bath & Care', zh: '沐浴与护理' } },
  { id: 'kitchen', name: { en: 'Kitchen', zh: '厨房' } },
]

export const products: readonly Product[] = [
  product('LGT-02', {
    category: 'lighting',
    name: { en: 'Owlet dimmable desk lamp', zh: '夜鸮调光台灯' },
    aliases: { en: ['desk lamp', 'study lamp', 'table lamp'], zh: ['台灯', '书桌灯'] },
    description: { en: 'A quiet light for long evenings.', zh: '安静的光。' },
  }),
  product('LGT-03', {
    category: 'lighting',
    name: { en: 'Moonrise touch bedside lamp', zh: '月升触控床头灯' },
    aliases: { en: ['bedside lamp', 'table lamp'], zh: ['床头灯', '卧室灯'] },
  }),
  product('LGT-05', {
    category: 'lighting',
    name: { en: 'Reedbed floor lamp', zh: '苇岸落地灯' },
    aliases: { en: ['standing lamp'], zh: ['落地灯', '立灯'] },
  }),
  product('LGT-06', {
    category: 'lighting',
    name: { en: 'Firefly rechargeable lamp', zh: '流萤充电桌灯' },
    aliases: { en: ['cordless lamp'], zh: ['充电台灯'] },
  }),
  product('COF-12', {
    category: 'coffee-tea',
    sku: 'KTL-900',
    name: { en: 'Rill gooseneck electric kettle', zh: '清溪细嘴电热壶' },
    aliases: { en: ['electric kettle', 'pour-over kettle'], zh: ['电热水壶', '烧水壶'] },
    description: { en: 'Pours slowly, one morning after another.', zh: '水流很细。' },
  }),
  product('COF-10', {
    category: 'coffee-tea',
    name: { en: 'Morning Dew hand grinder', zh: '晨露手摇磨豆机' },
    aliases: { en: ['coffee grinder'], zh: ['磨豆机'] },
  }),
  product('BTH-01', {
    category: 'bath',
    name: { en: 'Sandalwood soap, set of 3', zh: '檀香皂（3 块）' },
    aliases: { en: ['bath soap', 'soap bar'], zh: ['香皂', '肥皂'] },
  }),
  product('AUD-09', {
    category: 'kitchen',
    name: { en: 'Cricket AA batteries', zh: '蛐蛐五号电池' },
    aliases: { en: ['AA cells'], zh: ['5号电池', '干电池'] },
  }),
]

import { expect, test } from 'vitest'
import { makeRetrieval } from '../../../../analytics/index.ts'
import { articles as examples } from './asShipped.ts'

const article = (id: string, title: { en: string; zh: string }, body: { en: string; zh: string }) => ({
  ...{ id, topic: id, title, body },
  questions: { en: [title.en], zh: [title.zh] },
})

/** As a shop begins: five articles, each asked for by its title alone. */
const few = [
  article(
    'rental',
    { en: 'Renting tents and backpacks', zh: '租帐篷和背包' },
    {
      en: 'You can rent our tents for €12 a day, backpacks for €7, deposit €100.',
      zh: '帐篷每天€12，背包€7，押金€100。',
    },
  ),
  article(
    'shipping',
    { en: 'Shipping in the Netherlands and Germany', zh: '荷兰和德国境内配送' },
    { en: 'Shipping costs €5.95, free from €75.', zh: '运费€5.95，满€75包邮。' },
  ),
  article(
    'fitting',
    { en: 'Bike fitting', zh: '自行车骑姿调校' },
    { en: 'A fitting takes an hour and costs €89.', zh: '调校约一小时，€89。' },
  ),
  article(
    'sizes',
    { en: 'How our sizes run', zh: '尺码怎么选' },
    { en: 'Jackets run small: take one size up.', zh: '外套偏小，建议选大一码。' },
  ),
  article(
    'washing',
    { en: 'Washing waterproof clothing', zh: '防水衣物怎么洗' },
    { en: 'Wash at 30 degrees, without softener.', zh: '30度水洗，不加柔顺剂。' },
  ),
]
const { search } = makeRetrieval(few, [], { examples })
const good = (text: string, language: 'en' | 'zh') => {
  const [best] = search(text, language, 1)
  return best?.good ? best.articleId : undefined
}

test.each([
  'delete my data please',
  'which tube fits 700x28c',
  'hi do you speak english? i need a bike lock',
  'how do i pay, do you take paypal',
  'write me a poem about bikes',
  'what did i spend this year',
  '几点关门',
  '保修多久',
  '最便宜的车锁',
  '删除我的个人信息',
])('a few articles answer nothing else: %s', (text) => {
  expect(good(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toBeUndefined()
})

test.each([
  ['renting a tent', 'en', 'rental'],
  ['how do your sizes run?', 'en', 'sizes'],
  ['防水衣物可以洗吗', 'zh', 'washing'],
  ['shipping costs to germany', 'en', 'shipping'],
  ['bike fitting appointment', 'en', 'fitting'],
  ['租帐篷', 'zh', 'rental'],
  ['德国配送', 'zh', 'shipping'],
] as const)('what they are about they answer: %s', (text, language, id) => {
  expect(good(text, language)).toBe(id)
})

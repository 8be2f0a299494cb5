import { test } from 'vitest'
import { replaceShop } from '../../data/index.ts'
import { customers, orders, people } from '../fixtures/smallShop.ts'
import { learnedContent, openHouse, speaker } from '../stage.ts'

const soldOut = () => openHouse(async (store) => {
  const { content } = await learnedContent()
  const { categories } = content
  const products = content.products.map((p) => ({ ...p, stock: 0 }))
  await replaceShop(store, { origin: 'demo', categories, products, customers, orders, revision: 1 })
})
test('x', async () => {
  const out: string[] = []
  const house = await openHouse(); const empty = await soldOut()
  const go = async (h: typeof house, as: string | undefined, language: 'en' | 'zh', ...says: string[]) => {
    out.push(`===== ${as} ${language}${h === empty ? ' soldout' : ''}`)
    const say = speaker(h, { ...(as ? { as: as as keyof typeof people } : {}), language })
    for (const s of says) out.push(`> ${s}`, ...(await say(s)))
  }
  await go(house, 'ada', 'en', 'what do you recommend for me?', 'anything', 'no limit', 'why these?', 'more like the second one', 'ok thanks')
  await go(house, 'ada', 'zh', '有什么推荐给我的？', '随便', '不限', '为什么推荐这些？', '想看和第二个类似的', '谢谢')
  await go(house, 'mei', 'en', 'recommend something for me please', 'Desk & Stationery', 'no limit', 'why did you recommend these?', 'the usual please', 'how much is the Cirrus latex pillow')
  await go(house, 'mei', 'zh', '给我推荐点东西', '文具', '不限', '为什么给我推荐这些', '老样子再来一份', '云朵乳胶枕多少钱')
  await go(house, 'tom', 'en', 'recommend something for my desk, no limit', 'why these?', 'my usual please', 'how much is the Owlet lamp?')
  await go(house, 'tom', 'zh', '推荐书桌上用的东西，价格不限', '为什么推荐这些？', '老样子', '夜鸮台灯多少钱')
  await go(empty, 'mei', 'en', 'recommend something for my desk, no limit', 'show me others', 'a lamp then')
  await go(empty, 'mei', 'zh', '推荐书桌上用的东西，价格不限', '看看别的', '那台灯呢')
  await go(house, undefined, 'en', 'a gift for under 20 dollars', 'Kitchen', 'show me others', 'why these?')
  await go(house, undefined, 'zh', '送人的礼物，二十块以内', '厨房用品', '看看别的', '为什么推荐这些？')
  await go(house, undefined, 'en', 'recommend a lamp', 'no limit', 'not for me', "no, I don't like these either", 'do you have something under 40?')
  await go(house, undefined, 'zh', '推荐一盏灯', '不限', '都不喜欢', '这些也不喜欢', '有没有四十以内的')
  console.log(out.join('\n'))
}, 60000)

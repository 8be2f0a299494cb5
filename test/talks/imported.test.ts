import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importShop, readMap } from '../../data/index.ts'
import { noon } from '../fixtures/smallShop.ts'
import { type House, openHouse, play } from '../stage.ts'

/** A bicycle shop's public data; they stand beside the project where it is measured. */
const bicycles = join(import.meta.dirname, '../../../shared/data/shop/adventureworks')
const map = join(import.meta.dirname, '../fixtures/adventureworks.map.json')

const open = async (): Promise<House> => {
  const imported = await readMap(map)
  return openHouse(async (store) => {
    const report = await importShop(store, bicycles, { map: imported, now: noon })
    expect(report).toMatchObject({ products: 395, customers: 17_416, orders: 25_164, refused: 3 })
  })
}

describe.runIf(existsSync(bicycles))('a bicycle shop that was imported', async () => {
  const house = existsSync(bicycles) ? await open() : undefined
  afterAll(() => house?.close())
  const as = { customerId: '14324' }
  const shop = (script: string, language: 'en' | 'zh' = 'en') =>
    play(script, house ? { as, language, house } : { as, language })

  test('a product is known by its name, with its price and colour', () =>
    shop(`
      > how much is the Sport-100 Helmet, Red
      Sport-100 Helmet, Red: US$34.99, available. …
      - Colour: Red
      * Sport-100 Helmet, Red | US$34.99, available`))

  test('商品按名称认得出来，价格和颜色都有', () =>
    shop(
      `
      > Mountain-200 Black, 46多少钱
      Mountain-200 Black, 46售价 US$2,294.99，有售。…
      - 颜色：黑色
      - 尺寸：46
      * Mountain-200 Black, 46 | US$2,294.99，有售`,
      'zh',
    ))

  test('a kind of product is answered with what there is below the price', () =>
    shop(`
      > do you have mountain bikes under 1000
      We have these, for example:
      * Mountain-… | US$…, available | …
      * Mountain-… | US$…, available | …
      * Mountain-… | US$…, available | …
      [Show me others] [Why these?]`))

  test('问有没有某一类，就给几个例子', () =>
    shop(
      `
      > 有山地自行车吗
      店里有这些，比如：
      * Mountain-… | US$…，有售 | 山地自行车类热销
      * Mountain-… | US$…，有售 | …
      * Mountain-… | US$…，有售 | …
      [看看别的] [为什么推荐这些？]`,
      'zh',
    ))

  test('what is no longer sold says so only when nothing of that name is', () =>
    shop(`
      > is the AWC logo cap in stock
      AWC Logo Cap: US$8.99, available. …
      …`))

  test('a customer chooses among the own orders', () =>
    shop(`
      > where is my order
      Which of your orders is it?
      [SO66488: Mountain-200 Black, 46, 19 March 2017] [SO65949: Touring-3000 Blue, 54 and 1 more, 10 March 2017] [SO49619: Mountain-200 Black, 46, 8 March 2016]
      > 3
      Order SO49619 (Mountain-200 Black, 46) has been delivered.`))

  test('顾客从自己的订单里选', () =>
    shop(
      `
      > 我的订单到哪了
      是您的哪个订单？
      [SO66488：Mountain-200 Black, 46，2017年3月19日] [SO65949：Touring-3000 Blue, 54等2样，2017年3月10日] [SO49619：Mountain-200 Black, 46，2016年3月8日]
      > SO65949
      订单 SO65949（Touring-3000 Blue, 54和…）已送达。`,
      'zh',
    ))

  test('the orders of others are nobody else’s business', () =>
    shop(`
      > where is SO45079
      I can't find an order SO45079 in your account. …
      > and SO99999999
      I can't find an order SO99999999 in your account. …`))

  test('别人的订单查不到', () =>
    shop(
      `
      > 帮我查一下SO45079
      您的账户里没有订单 SO45079。…`,
      'zh',
    ))

  test('the demo shop’s days and prices for returns are promised by no other shop', () =>
    shop(`
      > I want to return SO49619
      What is the reason?
      …
      > it does not suit me
      …
      > yes
      Shall I register …
      […] […]
      > yes
      Done: return R-… for the … is registered. The label comes by e-mail. The money goes back to where it came from once it has reached us.`))

  test('nor are its hours, its telephone and its points', () =>
    shop(`
      > what are your opening hours?
      I have no answer to that yet, and have noted the question. …
      > how many points do I have?
      …
      > I want to talk to a person
      I have called a colleague, who sees what we have written so far. You can keep writing here.`))

  test('the demo shop’s articles speak for no other shop', () =>
    shop(`
      > how long does delivery take
      I have no answer to that yet, and have noted the question. Shall I fetch a person?
      [Talk to a person]
      > yes
      I have called a colleague, …`))

  test('样板店的文章不替别的店说话', () =>
    shop(
      `
      > 保修多久
      这个问题我还没有答案，已经记下来了。要不要给您转人工？
      [找人工客服]`,
      'zh',
    ))

  test('the bot speaks in the name of the imported shop', () =>
    shop(`
      > who are you
      I'm the assistant of Adventure Works: a program, not a person. …`))

  test('机器人用导入店铺的名字', () =>
    shop(
      `
      > 你是谁
      我是冒险工坊的智能助手，是程序，不是真人。…`,
      'zh',
    ))
})

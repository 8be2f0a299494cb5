import { afterAll, test } from 'vitest'
import { replaceShop, type Store } from '../../data/index.ts'
import { customers, noon, orders } from '../fixtures/smallShop.ts'
import { learnedContent, openHouse, play } from '../stage.ts'

/** Ravi bought a second lamp, together with a wok and a planter. */
const withTwoLamps = async (store: Store) => {
  const { categories, products } = (await learnedContent()).content
  const lines = ['LGT-02', 'KIT-04', 'GAR-01'].map((productId, i) => ({
    ...{ line: i + 1, productId, quantity: 1, price: 20 },
  }))
  const at = noon - 9 * 86_400_000
  const second = {
    ...{ id: 'PL20450', customerId: 'C-RAVI', placed: at, due: at, tracking: undefined, lines },
    status: 'delivered' as const,
  }
  await replaceShop(store, {
    origin: 'demo',
    categories,
    products,
    customers,
    orders: [...orders, second],
    revision: 1,
  })
}

const house = await openHouse(withTwoLamps)
afterAll(() => house.close())

test('another order number takes the place of the order that was taken', () =>
  play(
    `
    > I have a warranty claim for my lamp
    Which of your orders is it?
    [PL20450: Owlet dimmable desk lamp and 2 more, 11 November] [PL20210: Owlet dimmable desk lamp, 29 October]
    > the wok
    What is wrong with it, and since when?
    > PL20210
    All right, I have changed that.
    What is wrong with it, and since when?
    > the lamp does not switch on any more, it just went dark last week
    Shall I make a warranty claim for the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]`,
    { as: 'ravi', house },
  ))

test('报了别的订单号，就换成那一单', () =>
  play(
    `
    > 台灯坏了要保修
    是您的哪个订单？
    [PL20450：…] [PL20210：…]
    > 花盆裂开
    具体是什么情况，从什么时候开始的？
    > PL20210
    好的，已经改过来了。
    具体是什么情况，从什么时候开始的？
    > 昨天开始一直闪
    要为订单 PL20210 里的夜鸮调光台灯申请保修吗？
    [是的] [不用了]`,
    { as: 'ravi', house, language: 'zh' },
  ))

test('what was named first is not asked again', () =>
  play(
    `
    > I want to exchange my desk lamp
    Which of your orders is it?
    […
    > PL20450
    Which size or colour would you like instead?`,
    { as: 'ravi', house },
  ))

test('先说过的东西不用再说', () =>
  play(
    `
    > 台灯想换货
    是您的哪个订单？
    […
    > PL20450
    想换成什么尺寸或颜色？`,
    { as: 'ravi', house, language: 'zh' },
  ))

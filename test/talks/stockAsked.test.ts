import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'
import { openSoldOutHouse } from './soldOut.ts'

const house = await openHouse()
afterAll(() => house.close())

test('which of a kind are in stock and which are not', () =>
  play(
    `
    > are any lamps out of stock
    In stock: … (only 3 left).
    Out of stock: Firefly rechargeable table lamp. Tell me which you are waiting for, and I write to you here when it is back.
    > are the pillows sold out?
    In stock: … pillow and … pillow.
    > which chairs are sold out
    In stock: … chair (only … left) and … chair (only … left).
    > are umbrellas sold out
    I did not find that product in our shop.`,
    { house },
  ))

test('哪些有货、哪些缺货，照实说', () =>
  play(
    `
    > 咖啡豆缺货了吗
    好消息，晨光拼配咖啡豆现在就能下单。
    * 晨光拼配咖啡豆 | …
    > 哪些灯缺货
    有货：…
    缺货：流萤充电桌灯。在等哪一件告诉我，一到货就在这里通知您。
    > 椅子有貨嗎
    有货：…椅（仅剩 … 件）、…椅（仅剩 … 件）。
    > 雨伞卖完了吗
    店里没找到这件商品。`,
    { house, language: 'zh' },
  ))

test('of what is on the screen when nothing else is named', () =>
  play(
    `
    > how much is the wok
    Sunbird carbon-steel wok: S$69.00, in stock (27 pieces). …
    …
    > is it out of stock
    Good news: you can order the Sunbird carbon-steel wok now.
    …
    > sold out?
    Good news: you can order the Sunbird carbon-steel wok now.
    …
    > is paynow available
    From S$100 …
    …`,
    { house },
  ))

test('all that is sold out, by name', () =>
  play(
    `
    > what is out of stock
    Out of stock: Lowtide fountain pen ink, Mist Ridge high-mountain oolong, … Tell me which …
    > sold out items?
    Out of stock: Lowtide fountain pen ink, …`,
    { house },
  ))

test('问有没有卖完的，就列出来', () =>
  play(
    `
    > 有没有卖完的东西
    缺货：落潮钢笔墨水、雾岭高山乌龙、…
    > 什么没货
    缺货：落潮钢笔墨水、雾岭高山乌龙、…`,
    { house, language: 'zh' },
  ))

test('of much that is sold out a dozen is named', async () => {
  const soldOut = await openSoldOutHouse()
  await play(
    `
    > is everything in stock?
    Out of stock: … and 84 more. Tell me which …`,
    { house: soldOut },
  )
  await soldOut.close()
})

test('what would be if, and when it comes back, is for the article', () =>
  play(
    `
    > what happens if something is out of stock
    If an item is sold out, ask for a notice here in the chat …
    …
    > 缺货多久能到
    商品售罄时，在聊天里说要到货通知…
    …`,
    { house },
  ))

import { afterAll, expect, test } from 'vitest'
import { asksForHistory } from '../../dialogs/talks/orderHistory.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who is signed in hears what was bought, and for how much', () =>
  play(
    `
    > what did i buy last time?
    You have ordered from us …
    - PL20481, 18 November: S$… (Owlet dimmable desk lamp and …)
    - PL20333, 6 November: S$… (Cirrus latex pillow and …)
    …`,
    { as: 'mei', house },
  ))

test('买过什么、花了多少，一句话说清', () =>
  play(
    `
    > 我今年花了多少钱
    您2026年下过 3 单，合计 S$…：
    - PL20481（11月18日）：夜鸮调光台灯…
    - PL20333（11月6日）：卷云乳胶枕…
    - PL19002（8月7日）：太阳鸟碳钢炒锅，S$69.00`,
    { as: 'mei', house, language: 'zh' },
  ))

test('a guest is told how to see them', () =>
  play(
    `
    > show me my previous orders
    Sign in to the shop, and I can tell you what you ordered. With an order number I can look that order up here.`,
    { house },
  ))

test('who threatens gets a person, and no second answer beside', () =>
  play(
    `
    > i'll sue you
    I'm sorry about all this. I have called a colleague, who will come to you before others and sees what we have written.`,
    { as: 'tom', house },
  ))

const asks = (text: string) => asksForHistory({ heard: { text, entities: [] } } as never)

test.each([
  'what have I ordered so far',
  'my order history please',
  'how much did i spend with you',
  '我上次买了什么',
  '我买过哪些东西',
  '看看我的购买记录',
  '我在你们家都买过什么',
])('%s: asks for the history', (text) => expect(asks(text)).toBe(true))

test.each([
  'where is my order',
  'what should i buy my mother',
  'i bought a lamp, how do i return it',
  'show me my order',
  'where can I see my old orders',
  '订单历史在哪看',
  '我买了台灯，能退吗',
  '我的订单到哪了',
  '运费多少钱',
])('%s: does not', (text) => expect(asks(text)).toBe(false))

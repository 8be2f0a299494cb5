import { afterAll, describe, expect, test } from 'vitest'
import { saysOnlyWho } from '../../dialogs/talks/whoFor.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ...[
    "she's 60",
    'just retired',
    'she has everything',
    "it's their wedding",
    "he's in his fifties",
    'my sister',
  ],
  ...[
    "no idea, he's my boss",
    '30 dollars',
    '她60岁',
    '刚退休',
    '她什么都有',
    '是我老板',
    '三十块',
    '我妈，六十岁了',
  ],
])('“%s” describes no thing', (text) => expect(saysOnlyWho(text)).toBe(true))

test.each([
  ...['tea', 'she likes cooking', 'kids', '60 year old who likes tea', 'she is always cold', 'a baby'],
  ...['他喜欢喝茶', '她爱看书', '老人用的灯', '喜欢花', '她睡不好', '写字'],
])('“%s” does', (text) => expect(saysOnlyWho(text)).toBe(false))

describe('who a present is for', () => {
  test('is nothing to search for, and the price holds', () =>
    play(
      `
      > birthday present, max 40
      With pleasure. What does the person like? Anything you know of them helps.
      [Audio & Small Electronics] …
      > she just retired and has everything
      These could suit you:
      * Morrow house blend coffee beans | S$18.90, in stock | Bought often in our shop
      …`,
      { house },
    ))

  test('什么都有，不是要找“都有”', () =>
    play(
      `
      > 想买礼物，50以内
      好呀，对方平时喜欢什么？随便说说，我来挑。
      [影音与小电器] …
      > 她什么都有
      这几样可能适合您：
      * 晨光拼配咖啡豆 | S$18.90，有货 | 本店热销
      …`,
      { house, language: 'zh' },
    ))

  test('may have enough of what they like, and another person likes other things', () =>
    play(
      `
      > a present for my boss who likes coffee, max 80
      These could suit you:
      …
      > not coffee, he has enough of that
      These could suit you:
      * Cirrus latex pillow | S$75.00, in stock | Bought often in our shop
      * Kite dotted notebook | S$14.90, in stock | Bought often in our shop
      * Stilt laptop stand | S$54.90, in stock | Bought often in our shop
      …
      > and for his wife
      With pleasure. What does the person like? Anything you know of them helps.
      [Audio & Small Electronics] …
      > candles
      This one could suit you:
      * After Rain scented candle | S$24.90, in stock | Fits what you described: candles
      …`,
      { house },
    ))

  test('咖啡有了就换别的，再问太太喜欢什么', () =>
    play(
      `
      > 给老板买礼物，他喜欢咖啡，80以内
      这几样可能适合您：
      …
      > 不要咖啡，他那儿已经很多了
      这几样可能适合您：
      * 卷云乳胶枕 | S$75.00，有货 | 本店热销
      …
      > 那给他太太呢
      好呀，对方平时喜欢什么？随便说说，我来挑。
      [影音与小电器] …
      > 她喜欢养花
      这几样可能适合您：
      …`,
      { house, language: 'zh' },
    ))

  test.each([
    'no coffee please, he already has plenty',
    "not coffee, that's boring",
    'something else than coffee',
  ])('“%s” refuses what was wished for', (message) =>
    play(
      `
        > a present for my boss who likes coffee, max 80
        These could suit you:
        …
        > ${message}
        These could suit you:
        * Cirrus latex pillow | …
        …`,
      { house },
    ),
  )

  test.each(['咖啡不要了，他有了', '不要咖啡，家里一堆'])('“%s”是不要咖啡', (message) =>
    play(
      `
      > 给老板买礼物，他喜欢咖啡，80以内
      这几样可能适合您：
      …
      > ${message}
      这几样可能适合您：
      * 卷云乳胶枕 | …
      …`,
      { house, language: 'zh' },
    ),
  )
})

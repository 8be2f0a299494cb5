import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what was told of last can be taken, and so many of it', () =>
  play(
    `
    > Moonrise touch bedside lamp
    Moonrise touch bedside lamp: S$59.00, in stock (44 pieces). …
    …
    > I'll take it
    Good choice. Here you can order it: [Moonrise touch bedside lamp](/?lang=en#LGT-03).
    > actually I'll take two
    Good choice. Here you can order it: [Moonrise touch bedside lamp](/?lang=en#LGT-03). Choose 2 as the quantity there.`,
    { house },
  ))

test('刚介绍过的商品可以直接买，要几件也行', () =>
  play(
    `
    > 月升触控床头灯
    月升触控床头灯售价 S$59.00，有货（44 件）。…
    …
    > 就要这个
    好眼光。在这里下单：[月升触控床头灯](/?lang=zh#LGT-03)。
    > 来两个
    好眼光。在这里下单：[月升触控床头灯](/?lang=zh#LGT-03)。数量请在页面上选 2 件。`,
    { house, language: 'zh' },
  ))

test('who wants to buy a thing by its name is sent where it is sold', () =>
  play(
    `
    > I'd like to buy the Kite dotted notebook
    Good choice. Here you can order it: [Kite dotted notebook](/?lang=en#DSK-01).
    * Kite dotted notebook | S$14.90, in stock
    > can I get 2 Petal pour-over sets please
    Good choice. Here you can order it: [Petal pour-over set](/?lang=en#COF-09). Choose 2 as the quantity there.
    * Petal pour-over set | S$52.00, in stock`,
    { house },
  ))

test('说出名字要买的，直接给出下单的地方', () =>
  play(
    `
    > 我想买纸鸢点阵笔记本
    好眼光。在这里下单：[纸鸢点阵笔记本](/?lang=zh#DSK-01)。
    * 纸鸢点阵笔记本 | S$14.90，有货`,
    { house, language: 'zh' },
  ))

test('several of a list can be taken together', () =>
  play(
    `
    > a lamp
    How much should it cost at most?
    …
    > no limit
    These could suit you:
    …
    > the first and the third please
    Good choice. Here you can order them:
    - [Owlet dimmable desk lamp](/?lang=en#LGT-02)
    - [Gecko clip-on reading lamp](/?lang=en#LGT-01)
    > I take both
    Good choice. Here you can order them:
    - [Owlet dimmable desk lamp](/?lang=en#LGT-02)
    - [Gecko clip-on reading lamp](/?lang=en#LGT-01)`,
    { house },
  ))

test('列出的几样可以一起要', () =>
  play(
    `
    > 想买一盏灯
    预算最多多少？
    …
    > 不限
    这几样可能适合您：
    …
    > 第一个和第三个都要
    好眼光。在这里下单：
    - …
    - …
    > 三个都要
    您要哪一个？`,
    { house, language: 'zh' },
  ))

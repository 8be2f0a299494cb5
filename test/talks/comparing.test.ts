import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what is compared can be asked on about, added to and bought', () =>
  play(
    `
    > Owlet lamp vs Moonrise lamp
    Owlet dimmable desk lamp and Moonrise touch bedside lamp, side by side:
    …
    > which one is cheaper?
    The Moonrise touch bedside lamp is the cheaper, at S$59.00; the Owlet dimmable desk lamp costs S$89.00.
    > which is brighter?
    Owlet dimmable desk lamp: Light: 600 lm, 2700-5000 K, five steps
    Moonrise touch bedside lamp: Light: Warm white, three levels
    > and the Gecko?
    Gecko clip-on reading lamp: Light: 180 lm, 2700-4000 K
    * Gecko clip-on reading lamp | S$29.90, in stock
    > ok I'll take the Moonrise
    Good choice. Here you can order it: [Moonrise touch bedside lamp](/?lang=en#LGT-03).
    * Moonrise touch bedside lamp | S$59.00, in stock`,
    { house },
  ))

test('比较过的可以接着问，接着买', () =>
  play(
    `
    > 夜鸮和月升哪个好
    夜鸮调光台灯和月升触控床头灯，对比如下：
    …
    > 哪个便宜
    更便宜的是月升触控床头灯 S$59.00；夜鸮调光台灯 S$89.00。
    > 哪个更亮
    夜鸮调光台灯：光源：600 流明，2700-5000 K，五档
    月升触控床头灯：光源：暖白光，三档
    > 那要月升
    好眼光。在这里下单：[月升触控床头灯](/?lang=zh#LGT-03)。`,
    { house, language: 'zh' },
  ))

test('two of a list are compared by their places', () =>
  play(
    `
    > a lamp
    How much should it cost at most?
    …
    > no limit
    These could suit you:
    …
    > difference between the second and third?
    Reedbed floor lamp and Gecko clip-on reading lamp, side by side:
    …`,
    { house },
  ))

test('列出的几样按位置比较', () =>
  play(
    `
    > 想买茶
    预算最多多少？
    …
    > 不限
    这几样可能适合您：
    …
    > 第二个和第三个有什么区别
    小院茉莉花茶和玉兰旅行茶具，对比如下：
    …`,
    { house, language: 'zh' },
  ))

test('who is asked which two to compare may go on to something else', () =>
  play(
    `
    > what's the difference between your products
    Which two products shall I compare? Their names will do.
    > what does delivery cost?
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. …
    …`,
    { house },
  ))

test('被问要比较哪两件时，可以直接问别的', () =>
  play(
    `
    > 帮我比较商品
    要比较哪两件？告诉我商品名称就行。
    > 运费多少
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    …`,
    { house, language: 'zh' },
  ))

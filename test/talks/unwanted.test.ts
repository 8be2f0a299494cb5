import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what is not wanted is neither shown nor given as a reason', () =>
  play(
    `
    > coffee but not beans
    How much should it cost at most?
    …
    > no limit
    These could suit you:
    * Nightfall decaf filter coffee | …
    * Stopover drip coffee bags, box of 10 | S$16.90, in stock | Fits what you described: coffee
    * Petal cone paper filters, pack of 100 | S$6.50, in stock | Fits what you described: coffee
    …`,
    { house },
  ))

test('a colour that is refused afterwards leaves what has another', () =>
  play(
    `
    > a lamp
    How much should it cost at most?
    …
    > no limit
    These could suit you:
    * Owlet dimmable desk lamp | …
    * Reedbed floor lamp | …
    * Gecko clip-on reading lamp | …
    [Show me others] [Why these?]
    > she doesn't like green
    These could suit you:
    * Owlet dimmable desk lamp | …
    * Reedbed floor lamp | …
    * Moonrise touch bedside lamp | …
    [Show me others] [Why these?]`,
    { house },
  ))

test('说了不要的不推荐，也不当理由', () =>
  play(
    `
    > 送婆婆生日礼物 预算100
    好呀，对方平时喜欢什么？随便说说，我来挑。
    [影音与小电器] [沐浴与护理] [床品与织物] [咖啡与茶] [书桌与文具] [阳台与园艺] [厨房] [灯具] [随便推荐几样]
    > 她不喝咖啡的
    这几样可能适合您：
    * 夜鸮调光台灯 | …
    * 卷云乳胶枕 | …
    * 纸鸢点阵笔记本 | …
    [看看别的] [为什么推荐这些？]`,
    { house, language: 'zh' },
  ))

test('不要这一种，就看另一种', () =>
  play(
    `
    > 不要咖啡 有什么茶
    预算最多多少？
    …
    > 不限
    这几样可能适合您：
    * 骑楼香兰大麦茶 | …
    * 小院茉莉花茶 | …
    * 玉兰旅行茶具 | …
    [看看别的] [为什么推荐这些？]`,
    { house, language: 'zh' },
  ))

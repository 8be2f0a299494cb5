import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who asks on about one of the suggestions, by its place, hears of that one', () =>
  play(
    `
    > I would like a warm lamp for reading, under $120
    These could suit you:
    * Gecko clip-on reading lamp | S$29.90, in stock | Fits what you described: lamp, reading
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: warm, lamp, reading
    * Owlet dimmable desk lamp | S$89.00, in stock | Bought often in Lighting
    [Show me others] [Why these?]
    > does the first one come with a bulb?
    What I have on the Gecko clip-on reading lamp does not say that. A colleague can find out for you.
    [Talk to a person]
    > and what is the second one made of?
    Moonrise touch bedside lamp: Material: Opal glass, rubberwood
    > how big is it
    Moonrise touch bedside lamp: Size: 16 x 22 cm
    > tell me more about the last one
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). A flat LED head lights a whole A3 page evenly, without glare on the screen. It remembers the last brightness and has a USB-C port in the foot for your phone.
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock
    > which one is dimmable?
    Moonrise touch bedside lamp:
    …
    > I'll take the second one
    Good choice. Here you can order it: …`,
    { house },
  ))

test('who asks which of the suggestions is like that hears of those that say so', () =>
  play(
    `
    > I would like a warm lamp for reading, under $120
    These could suit you:
    …
    > which one is dimmable?
    Moonrise touch bedside lamp:
    - Takes dimmable E14 bulbs; one is included.
    - Fits: Dimmable E14 bulbs
    Owlet dimmable desk lamp: Light: 600 lm, 2700-5000 K, five steps
    > are they waterproof?
    What I have on these does not say that. A colleague can find out for you.
    [Talk to a person]
    > which one is brighter?
    That is the Owlet dimmable desk lamp, with 600 lm; the Gecko clip-on reading lamp has 180 lm.`,
    { house },
  ))

test('what asks for something else is no question about the suggestions', () =>
  play(
    `
    > I would like a warm lamp for reading, under $120
    These could suit you:
    …
    > do you deliver on Sundays?
    Standard delivery in Singapore takes 2–4 working days. …
    …`,
    { house },
  ))

test('问推荐里的第几个，答的就是那一个', () =>
  play(
    `
    > 想买一个看书用的台灯，120以内
    这几样可能适合您：
    * 夜鸮调光台灯 | …
    * 壁虎夹式阅读灯 | …
    * 萤火太阳能提灯 | …
    [看看别的] [为什么推荐这些？]
    > 第一个带灯泡吗
    夜鸮调光台灯的资料里没有写到这一点，可以请同事帮您确认。
    [找人工客服]
    > 第三个是什么材质的
    萤火太阳能提灯：材质：藤编、玻璃
    > 多大
    萤火太阳能提灯：尺寸：18 x 18 x 24 厘米
    > 说说第二个
    壁虎夹式阅读灯售价 S$29.90，有货（67 件）。…
    …
    > 就要第二个
    好眼光。在这里下单：…`,
    { house, language: 'zh' },
  ))

test('问哪个能怎么样，只说写明了的', () =>
  play(
    `
    > 想买一个看书用的台灯，120以内
    这几样可能适合您：
    …
    > 哪个能调光
    夜鸮调光台灯：光源：600 流明，2700-5000 K，五档
    > 这几个防水吗
    这几件的资料里都没有写到这一点，可以请同事帮您确认。
    [找人工客服]
    > 哪个更亮
    是夜鸮调光台灯（600 流明）；壁虎夹式阅读灯（180 流明）、萤火太阳能提灯（40 流明）。`,
    { house, language: 'zh' },
  ))

test('a question that sounds like one for the shop or for a person is answered by what is on the screen', () =>
  play(
    `
    > Merbok task chair
    Merbok task chair: S$349.00, only 2 left. …
    …
    > can a person of 120 kg sit on it?
    Yes, 120 kg is within what it is made for. Merbok task chair: Capacity: Up to 130 kg
    > Heron chef's knife
    Heron chef's knife: …
    …
    > is it dishwasher safe?
    Heron chef's knife: Care: Hand wash and dry at once
    > do you have 40 Owlet lamps?
    Not so many: 31 of the Owlet dimmable desk lamp are in stock.
    * Owlet dimmable desk lamp | S$89.00, in stock
    > how much are 3 bars of pandan soap?
    3 × Kueh Counter pandan soap at S$6.90 comes to S$20.70, without delivery.
    * Kueh Counter pandan soap | S$6.90, in stock`,
    { house },
  ))

test('听起来像问店里、问人工的，眼前的商品答得上就由它答', () =>
  play(
    `
    > 斑鸠人体工学椅
    斑鸠人体工学椅售价 S$349.00，仅剩 2 件。…
    …
    > 120公斤能坐吗
    可以的，120公斤在适用范围内。斑鸠人体工学椅：容量：承重 130 公斤
    > 干爽角小型除湿机
    干爽角小型除湿机售价 …
    …
    > 吵不吵
    干爽角小型除湿机：一天最多收半升水，声音很轻，水箱满了自动停。
    > 夜鸮台灯有40个吗
    没有这么多，夜鸮调光台灯现有 31 件。
    * 夜鸮调光台灯 | S$89.00，有货`,
    { house, language: 'zh' },
  ))

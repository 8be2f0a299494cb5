import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a price that it should be near leaves out what costs far less', () =>
  play(
    `
    > a lamp for around 60 dollars
    This one could suit you:
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: lamp
    [Show me others] [Why these?]`,
    { house },
  ))

test('说了大概多少钱，差太多的不推荐', () =>
  play(
    `
    > 五十块左右的灯
    这个可能适合您：
    * 月升触控床头灯 | S$59.00，有货 | 符合您说的：灯
    [看看别的] [为什么推荐这些？]`,
    { house, language: 'zh' },
  ))

test('what is sold out and on the screen is what one waits for', () =>
  play(
    `
    > Fireside cast-iron pot
    Fireside enamelled cast-iron pot: S$159.00, out of stock. …
    …
    > tell me when it's back
    We have run out of the Fireside enamelled cast-iron pot. Shall I write to you here when we have more?
    [Yes] [No]`,
    { house },
  ))

test('缺货的就在眼前，到货通知不用再问是哪一件', () =>
  play(
    `
    > 围炉珐琅铸铁锅
    围炉珐琅铸铁锅售价 S$159.00，缺货。…
    …
    > 到货通知我
    围炉珐琅铸铁锅目前缺货。到货后在这里通知您，好吗？
    [是的] [不用了]`,
    { house, language: 'zh' },
  ))

test('words of a person that no product has still bring ideas for a present', () =>
  play(
    `
    > a gift under 40 for my sister
    With pleasure. What does the person like? Anything you know of them helps.
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting] [Anything, surprise me]
    > she likes cooking
    Nothing in the shop says that, but these are liked:
    * …
    * …
    * …
    [Show me others] [Why these?]`,
    { house },
  ))

test('the dearest come when they are asked for', () =>
  play(
    `
    > which is the most expensive lamp?
    These cost most:
    * Reedbed floor lamp | S$189.00, only 3 left | …
    …`,
    { house },
  ))

test('问最贵的，就从最贵的列起', () =>
  play(
    `
    > 最贵的灯是哪个
    最贵的是这几样：
    * 苇岸落地灯 | S$189.00，仅剩 3 件 | …
    …`,
    { house, language: 'zh' },
  ))

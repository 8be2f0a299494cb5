import { afterAll, describe, expect, test } from 'vitest'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

/** What is answered to a message after the one that named a thing. */
async function after(first: string, then: string, language: 'en' | 'zh'): Promise<string> {
  const say = speaker(house, { language })
  await say(first)
  return (await say(then)).join('\n')
}

describe('who asks on asks of the thing that was talked about', () => {
  test.each([
    ['en', 'how much is the owlet?', 'can i dim it', 'five steps'],
    ['en', 'how much is the owlet?', 'what colours', 'Colour: Charcoal'],
    ['en', 'tell me about the wok', 'is it preseasoned', 'It comes seasoned once'],
    ['en', 'do you have the kettle in white?', 'is it the last one?', 'only 1 left'],
    ['en', 'if i buy 20 candles how much', 'and 25?', '25 × After Rain scented candle'],
    ['en', 'how much is the barley tea', 'halal?', 'does not say that'],
    ['en', 'is the drowse mist for linen', 'and for pregnant women?', 'does not say that'],
    ['en', 'tell me about the string lights', 'can i use them outside in rain', 'does not say that'],
    ['en', 'tell me about the string lights', 'berapa harga', 'S$29.90'],
    ['en', 'tell me about the kaya slice power bank', 'can i take it on a plane', 'hand luggage'],
    ['en', 'tell me about the kaya slice power bank', 'does it work with the palmlet', 'go together'],
    ['en', 'tell me about the task chair', 'and my weight is 120kg', 'Yes, 120kg is within'],
    ['zh', '除湿机一天能除多少水', '客厅20平够吗', '不行，20平超出'],
    ['zh', '除湿机一天能除多少水', '费电吗', '65 瓦'],
    ['zh', '有阳台花盆吗', '栏杆8厘米厚', '不行，8厘米超出'],
    ['zh', '人体工学椅多少钱', '我身高195', '不行，195 cm超出'],
    ['zh', '人体工学椅多少钱', '还有几把', '仅剩 2 件'],
    ['zh', '香茅线香多少钱', '驱蚊吗', '并非杀虫剂'],
    ['zh', '太阳能提灯多少钱', '能亮多久', '七小时'],
    ['zh', '电饭煲有货吗', '多钱', 'S$99.00'],
    ['zh', '电饭煲有货吗', '幾錢', 'S$99.00'],
    ['zh', '洗发水含硅油吗', '孕妇可以用吗', '资料里没有写到'],
    ['zh', '我要订20个砧板 总价多少', '19个呢', '浅湾相思木砧板 19 件'],
    ['zh', '充电宝多少钱', '能上飞机吗', '一般航班'],
    ['zh', '旅行茶具多少钱', '能泡乌龙吗', '玉兰旅行茶具的资料里没有写到'],
    ['zh', '转换插头去日本能用吗', '去英国呢', '可以的'],
    ['zh', '浇水锥多少钱', '可乐瓶行吗', '慢饮陶土浇水锥'],
    ['zh', '真丝枕套有吗', '尺寸跟你们乳胶枕配吗', '50 x 75 厘米\n卷云乳胶枕：尺寸：60 x 40 x 12 厘米'],
    ['en', 'do you have pillows', 'how much for two', '2 × Cirrus latex pillow'],
    ['en', 'the desk lamp', 'what plug does it have', 'UK plug'],
    ['zh', '砧板会发霉吗', '我要3个 多少钱', '浅湾相思木砧板 3 件'],
    ['zh', '落地扇多少钱', '有别的颜色吗', '只有“白色配橡木脚”'],
    ['zh', '落地扇多少钱', '能调几档', '12 档'],
    ['zh', '四件套多少钱', '夏天盖热不热', '怕热的人睡这个'],
    ['en', 'red packets for wedding, got name printed?', 'how many in one pack', 'Pieces: 20'],
    ['en', 'how much is the owlet', 'add 2 please', 'Choose 2 as the quantity'],
    ['zh', '小院茉莉花茶有货吗', '来两袋', '数量请在页面上选 2 件'],
  ] as const)('%s: %s, then %s', async (language, first, then, expected) => {
    expect(await after(first, then, language)).toContain(expected)
  })
})

describe('who then asks something else is answered that', () => {
  test.each([
    ['en', 'can i pay with paypal', 'PayNow'],
    ['en', 'can i use a voucher for it', 'gift cards'],
    ['en', 'is there a student discount', 'HELLO10'],
    ['en', 'can i return it if i do not like it', 'return'],
    ['en', 'are you a robot', 'a program'],
    ['en', 'what is the capital of france', 'not sure'],
    ['en', 'really?', 'This is what I have before me'],
    ['en', 'is it raining today', 'no window'],
    ['en', 'how long does delivery take', 'working days'],
    ['en', 'can i cancel my order', 'Which order'],
    ['zh', '可以用微信付吗', '微信支付'],
    ['zh', '可以分期吗', 'Atome'],
    ['zh', '能开发票吗', '发票'],
    ['zh', '真的吗', '我这边的记录是这样'],
    ['zh', '你是机器人吗', '程序'],
    ['zh', '今天能发货吗', '工作日'],
    ['zh', '老人能用优惠吗', 'HELLO10'],
    ['zh', '有保修吗', '保修'],
    ['zh', '可以自提吗', '自取'],
  ] as const)('%s: %s', async (language, then, expected) => {
    const first = { en: 'how much is the owlet', zh: '台灯多少钱' }[language]
    expect(await after(first, then, language)).toContain(expected)
  })
})

test('what only one thing is asked for is not asked of an order', async () => {
  const say = speaker(house, { language: 'en' })
  for (const message of [
    'can the cicada speaker be paired with another for stereo',
    'can i use the fan with my power bank',
    'this one can fit my bed anot, super single one',
    'i want to order two jasmine tea and one tea set please, pay by visa',
  ])
    expect((await say(message)).join('\n')).not.toContain('Which order is it?')
})

test('a question that its text does not answer is said not to be answered, before all that is known', () =>
  play(
    `
    > is the jasmine tea organic
    What I have on the Courtyard jasmine green tea does not say that; a colleague can find out. This is what it says:
    Courtyard jasmine green tea: S$13.90, in stock (64 pieces). …
    …`,
    { house },
  ))

test('资料里没写的，先说没写，再说写了什么', () =>
  play(
    `
    > 泡脚桶能加热吗
    小溪折叠泡脚桶的资料里没有写到这一点，可以请同事帮您确认。目前写到的有：
    小溪折叠泡脚桶售价 S$59.90，仅剩 3 件。…
    …`,
    { house, language: 'zh' },
  ))

test('things told of one after the other are compared', () =>
  play(
    `
    > how much is the Owlet
    …
    > and the Gecko
    …
    > which is brighter
    That is the Owlet dimmable desk lamp, with 600 lm; the Gecko clip-on reading lamp has 180 lm.
    …`,
    { house },
  ))

test('of those that were compared the cheaper one is told, and what both cost', () =>
  play(
    `
    > whats the difference between the owlet and the moonrise
    …
    > and the cheapest?
    The Moonrise touch bedside lamp is the cheaper, at S$59.00; the Owlet dimmable desk lamp costs S$89.00.
    > how much for both together
    - 1 × Owlet dimmable desk lamp: S$89.00
    - 1 × Moonrise touch bedside lamp: S$59.00
    Together that is S$148.00, without delivery.
    * Owlet dimmable desk lamp | S$89.00, in stock
    * Moonrise touch bedside lamp | S$59.00, in stock`,
    { house },
  ))

test('比完了问差价、问哪个适合晚上喝', () =>
  play(
    `
    > 亚麻被套和竹纤维四件套哪个凉快
    信风竹纤维床品四件套（Queen）：怕热的人睡这个，滑爽不闷，出汗也不黏身。
    …
    > 价钱差多少
    晒被日亚麻被套（Queen）贵 S$40.00：S$169.00，信风竹纤维床品四件套（Queen） S$129.00。
    > 骑楼大麦茶跟茉莉花茶哪个适合晚上喝
    骑楼香兰大麦茶：炒香的大麦配一点香兰叶，不含咖啡因，老人小孩都能喝。
    …`,
    { house, language: 'zh' },
  ))

test('what was asked of one thing is asked of the next', () =>
  play(
    `
    > how long does the candle burn
    After Rain scented candle: Burns for about 40 hours…
    …
    > and the citronella sticks
    Dusk Serai citronella sticks:
    - Thick incense for balconies and corridors that burns about two hours a stick…
    …`,
    { house },
  ))

test('多大、能放洗碗机，换一样接着问', () =>
  play(
    `
    > 炒锅多重
    太阳鸟碳钢炒锅：重量：1.3 公斤
    …
    > 砧板呢
    浅湾相思木砧板：重量：1.4 公斤
    * 浅湾相思木砧板 | S$39.90，有货`,
    { house, language: 'zh' },
  ))

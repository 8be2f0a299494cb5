import { afterAll, describe, expect, test } from 'vitest'
import { openHouse, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const answer = async (message: string, language: 'en' | 'zh') =>
  (await speaker(house, { language })(message)).join('\n')

describe('whether a thing is made for what is measured is said, with what it rests on', () => {
  test.each([
    ['en', 'does the dehumidifier work for a 20 sqm bedroom', 'No, 20 sqm is more', 'Spaces up to 12 m²'],
    ['en', 'is the dehumidifier ok for a 10 sqm room?', 'Yes, 10 sqm is within', 'Spaces up to 12 m²'],
    ['en', 'i have a mattress 40cm deep, will the bamboo sheets fit', 'No, 40cm is more', 'up to 35 cm deep'],
    ['en', "i'm 1m92, will the task chair fit me", 'No, 1m92 is more', 'Body height 155-190 cm'],
    ['en', 'is the rice cooker enough for 5 people', 'No, 5 people is more', 'one to three portions'],
    [
      'en',
      'do you have a rice cooker bigger than 1.2 litres',
      'No, it is not more than 1.2 litres',
      '1.2 litres',
    ],
    [
      'en',
      'can the cast iron pot go in the oven at 220 degrees',
      'Yes, 220 degrees is within',
      'oven to 250 °C',
    ],
    ['en', 'are the pencils ok for my 3 year old?', 'No, it is made for somebody older', 'From 5 years'],
    ['en', 'does the laptop stand hold a 17 inch laptop', 'No, 17 inch is more', '11-16 inches'],
    ['en', 'will the kompang speakers work with my TV that only has HDMI', 'No, HDMI is not', 'optical, AUX'],
    ['en', 'does the petal dripper fit 01 filters', 'No, 01 is not', 'Size 02 cone filters'],
    ['zh', '除湿机20平的客厅够吗', '不行，20平超出', '12 平方米以内'],
    ['zh', '栏杆8厘米厚，八哥花盆能挂吗', '不行，8厘米超出', '厚度 7 厘米以内'],
    ['zh', '我身高180，人体工学椅合适吗', '可以的，180 cm在适用范围内', '155-190 厘米'],
    ['zh', '电饭煲五个人够吗', '不行，五个人超出', '一到三人份'],
    ['zh', '彩铅3岁能用吗', '还不行，年龄小了一点', '5 岁以上'],
    ['zh', '床笠1米2的床能用吗', '不行，1米2超出', '107 x 190'],
    ['zh', '床品四件套1米5的床能用吗', '可以的，1米5在适用范围内', '152 x 190'],
    ['zh', '鼓巷音箱能接HDMI吗', '不行，资料里写的不含HDMI', '光纤'],
  ] as const)('%s: %s', async (language, message, verdict, line) => {
    const said = await answer(message, language)
    expect(said).toContain(verdict)
    expect(said).toContain(line)
  })
})

describe('a measure that sets no limit is no verdict, and no number of pieces', () => {
  test.each([
    ['en', 'how much is the 20 cm knife'],
    ['en', 'does the desk lamp fit on a 30 cm shelf'],
    ['en', 'is the 30 cm wok heavy?'],
    ['en', 'is the planter ok on a ledge 90 cm wide'],
    ['en', 'do you have the E27 bulb in stock'],
    ['en', 'how far is the bluetooth range of the cicada speaker'],
    ['en', 'how many people does the tea set serve'],
    ['zh', '20厘米的菜刀多少钱'],
    ['zh', '30厘米的炒锅重不重'],
    ['zh', 'E27灯泡有货吗'],
    ['zh', '台灯45厘米高放书架上行吗'],
  ] as const)('%s: %s', async (language, message) => {
    const said = await answer(message, language)
    expect(said).not.toMatch(/^(?:Yes|No)\b|^可以的|^不行|Not so many|没有这么多/mu)
  })
})

describe('a number of something else is no number of pieces', () => {
  test.each([
    ['en', 'my credit card is 4111 1111 1111 1111 exp 12/27 please charge it for the kettle'],
    ['en', 'is the kettle ok for 4 guests'],
    ['zh', '电热壶4个人够用吗'],
  ] as const)('%s: %s', async (language, message) => {
    expect(await answer(message, language)).not.toMatch(/Not so many|没有这么多|够 \d 件/u)
  })
})

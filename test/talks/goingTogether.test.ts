import { afterAll, describe, expect, test } from 'vitest'
import { openHouse, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

describe('of two things that a question names it is said whether they go together', () => {
  test.each([
    [
      'en',
      'what bulb do i need for the reedbed floor lamp',
      'The Homeward LED bulb E27 and the Reedbed floor lamp go together.',
    ],
    [
      'en',
      'what bulb do i need for the reedbed floor lamp',
      'The Homeward LED bulbs E14, twin pack and the Reedbed floor lamp do not go together.',
    ],
    [
      'en',
      'what bulb goes in moonrise',
      'The Homeward LED bulbs E14, twin pack and the Moonrise touch bedside lamp go together.',
    ],
    [
      'en',
      'do the paper filters fit the pour-over set',
      'Yes, the Petal cone paper filters, pack of 100 and the Petal pour-over set go together.',
    ],
    [
      'en',
      'will the steamer fit my wok',
      'Yes, the Teahouse bamboo steamer, two tiers and the Sunbird carbon-steel wok go together.',
    ],
    [
      'en',
      'will the steamer fit a 32cm wok',
      'No, 32cm is more than it is made for. Teahouse bamboo steamer',
    ],
    [
      'en',
      'is the bamboo steamer in stock and does it fit my 26cm pot?',
      'Yes, 26cm is within what it is made for. Teahouse bamboo steamer',
    ],
    ['zh', '灯泡E27能装到浮云灯罩里吗', '可以，归家LED灯泡E27和浮云纸灯罩能配着用。'],
    ['zh', '苇岸落地灯要用什么灯泡', '苇岸落地灯和归家LED灯泡E27能配着用。'],
    ['zh', '小灯泡能装苇岸落地灯吗', '归家LED小灯泡E14（2 只装）和苇岸落地灯不能配着用。'],
    ['zh', '滤纸能配手冲滤杯套装吗', '能配着用。'],
  ] as const)('%s: %s', async (language, message, expected) => {
    expect((await speaker(house, { language })(message)).join('\n')).toContain(expected)
  })
})

describe('where that is not said, what is known of them is', () => {
  test.each([
    [
      'en',
      'can i use the fan with my power bank',
      'Yes, the Palmlet USB desk fan and the Kaya Slice power bank',
    ],
    [
      'en',
      'does the ink go with the fountain pen',
      'Yes, the Lowtide fountain pen ink and the Kingfisher fountain pen',
    ],
    ['en', 'which batteries does the night light take', 'Rechargeable, about 2 months'],
    ['en', 'does the pillowcase fit the latex pillow', 'Our text does not say whether they fit'],
    ['en', 'can i use the plant food with the watering can', 'Monsoon liquid plant food'],
    ['zh', '墨水能配钢笔用吗', '落潮钢笔墨水和翠羽钢笔能配着用'],
  ] as const)('%s: %s', async (language, message, expected) => {
    expect((await speaker(house, { language })(message)).join('\n')).toContain(expected)
  })
})

describe('things that nothing is said of together are not said to go together', () => {
  test.each([
    ['en', 'can i use the earbuds with the cicada speaker'],
    ['en', 'can i use the wok with the cast iron pot'],
    ['en', 'does the candle fit the tiffin carrier'],
    ['zh', '耳机能配小蝉音箱用吗'],
    ['zh', '蜡烛能配提盒吗'],
  ] as const)('%s: %s', async (language, message) => {
    expect((await speaker(house, { language })(message)).join('\n')).not.toMatch(/go together|配着用/u)
  })
})

describe('other things in a question are what the first one has', () => {
  test.each([
    [
      'en',
      'do you have a bluetooth speaker, how long does the battery last and is it waterproof',
      /About 12 hours[\s\S]*Splash-resistant/u,
    ],
    ['en', 'is the pendant shade fire safe? paper and bulb... max what watt', /LED up to 12 W/u],
    ['zh', '小夜灯要装电池吗', /踮脚感应小夜灯：[\s\S]*可充电/u],
  ] as const)('%s: %s', async (language, message, expected) => {
    const said = (await speaker(house, { language })(message)).join('\n')
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/\* (?:Cricket|Homeward)|\* 蛐蛐/u)
  })
})

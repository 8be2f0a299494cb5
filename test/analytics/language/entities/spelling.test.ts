import { describe, expect, test } from 'vitest'
import { idsOf } from '../demo.ts'

const products = (text: string) => idsOf('product', text)

describe('plural, possessive and case make no difference', () => {
  test.each([
    ['woks', ['KIT-04']],
    ['two woks please', ['KIT-04']],
    ['WOK', ['KIT-04']],
    ['Wok', ['KIT-04']],
    ["the wok's handle", ['KIT-04']],
    ['the wok’s handle', ['KIT-04']],
    ['dehumidifiers', ['AUD-11']],
    ['DEHUMIDIFIER', ['AUD-11']],
    ['chopping boards', ['KIT-01']],
    ['floor lamps', ['LGT-05']],
    ['fountain pens', ['DSK-03']],
    ['toothbrush', ['BTH-08']],
    ['toothbrushes', ['BTH-08']],
    ['red packet', ['DSK-08']],
    ['night lights', ['LGT-07']],
    ['rice cookers', ['KIT-12']],
    ['office chairs', ['DSK-09']],
    ['lunch boxes', ['KIT-09']],
    ['power banks', ['AUD-07']],
  ])('%s is %j', (text, ids) => {
    expect(products(text)).toEqual(ids)
  })
})

describe('a letter wrong, missing, doubled or in the wrong place', () => {
  test.each([
    ['dehumidifer', ['AUD-11']],
    ['dehumidifierr', ['AUD-11']],
    ['dehumdifier', ['AUD-11']],
    ['chooping board', ['KIT-01']],
    ['choping board', ['KIT-01']],
    ['fountian pen', ['DSK-03']],
    ['fountan pen', ['DSK-03']],
    ['powerbnak', ['AUD-07']],
    ['headphnoes', ['AUD-04']],
    ['hedphones', ['AUD-04']],
    ['the owllet', ['LGT-02']],
    ['cicadda speaker', ['AUD-01']],
    ['notbook stand', ['DSK-10']],
    ['mattres topper', ['BED-05']],
    ['matress topper', ['BED-05']],
    ['gooseneck ketle', ['COF-12']],
    ['toothbrsh', ['BTH-08']],
    ['silk pilowcase', ['BED-10']],
    ['laptop standd', ['DSK-10']],
    ['dehumidifers', ['AUD-11']],
    ['kettel', ['COF-12']],
    ['laptpo stand', ['DSK-10']],
  ])('%s is %j', (text, ids) => {
    expect(products(text)).toEqual(ids)
  })
})

describe('what only looks like a product', () => {
  test.each([
    'hello there',
    'good evening',
    'where is my order',
    'i want my money back',
    'thank you so much',
    'this is terrible',
    'let me talk to a human',
    'can you help',
    'what time do you open',
    'a friend of mine',
    'is it possible',
    'the weather is nice',
    'i was charged twice',
    'how are you today',
    'please cancel everything',
    'nothing works',
    'she walked away',
    'boarding pass',
    'my address changed',
    'the delivery man was rude',
    'extra charges',
    'how long can i wait',
    'slow delivery',
    'can i trade it in',
    'a box of cookies',
    'buyer protection',
    'food sticks to it',
    'machine wash or not',
    'any alternatives',
    'water got in',
    'the charging stopped',
    'he planted a tree',
    'it heated up',
  ])('%s', (text) => {
    expect(products(text)).toEqual([])
  })

  test.each([
    '你好',
    '早上好',
    '我的订单到哪了',
    '我要退款',
    '谢谢你',
    '太差了',
    '转人工',
    '几点开门',
    '今天天气不错',
    '朋友推荐的',
    '被扣了两次钱',
    '地址写错了',
    '快递员态度不好',
    '没有回复',
    '怎么付款',
    '什么时候发货',
    '一共多少钱',
    '我想投诉',
  ])('%s', (text) => {
    expect(products(text)).toEqual([])
  })
})

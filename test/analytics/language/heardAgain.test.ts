import { describe, expect, test } from 'vitest'
import { makeHearing, makeMoodReader } from '../../../analytics/index.ts'
import { content } from './demo.ts'
import { intents, learnt, vocabulary } from './learnt.ts'

const hearing = makeHearing({ intents, vocabulary, mood: makeMoodReader(content) })
const hear = (raw: string) => hearing(raw, Date.parse('2026-03-18T10:00:00+08:00'))
const likeliest = (text: string) => intents.read(hear(text).text).guesses[0]?.intent

describe('the first example of each intent is known again', () => {
  test.each(content.intents.map(({ id, utterances }) => [utterances.en[0] ?? '', id]))(
    '%s: %s',
    (text, id) => {
      expect(hear(text).alternatives[0]?.intent).toBe(id)
    },
  )

  test.each(content.intents.map(({ id, utterances }) => [utterances.zh[0] ?? '', id]))(
    '%s：%s',
    (text, id) => {
      expect(hear(text).alternatives[0]?.intent).toBe(id)
    },
  )
})

describe('said in other words', () => {
  test.each([
    ['has my package left yet', 'order_status'],
    ['any news of PL20481?', 'order_status'],
    ['i wanna send the chair back', 'return_item'],
    ['the cup has a big crack', 'damaged_item'],
    ['which lamp would you recommend for a student', 'product_advice'],
    ['put me through to a real person', 'talk_to_person'],
    ['please cancel PL20481', 'cancel_order'],
    ['i moved, can you change my address', 'change_address'],
    ['swap it for a bigger size', 'exchange_item'],
    ['still no refund on my card', 'refund_status'],
    ['only 2 of 3 things were in the box', 'missing_item'],
    ['how long is the guarantee', 'warranty'],
    ['do you ship to indonesia', 'delivery_abroad'],
    ['can i collect it myself', 'pickup'],
    ['do you take amex', 'payment_methods'],
    ['card declined again', 'payment_problem'],
    ['can i have a receipt', 'invoice'],
    ['any promo code', 'promotions'],
    ['do you have gift vouchers', 'gift_cards'],
    ['locked out of my account', 'account_access'],
    ['stop sending me newsletters', 'newsletter'],
    ['are you open on sunday', 'opening_hours'],
    ['good morning', 'greeting'],
    ['see you', 'goodbye'],
    ['thank you very much', 'thanks'],
    ['say something funny', 'joke'],
    ['forget it', 'stop'],
  ])('%s: %s', (text, intent) => {
    expect(likeliest(text)).toBe(intent)
  })

  test.each([
    ['PL20481有消息吗', 'order_status'],
    ['椅子我想退回去', 'return_item'],
    ['杯子裂了一条缝', 'damaged_item'],
    ['学生用什么台灯好，推荐一下', 'product_advice'],
    ['给我接真人客服', 'talk_to_person'],
    ['PL20481帮我取消', 'cancel_order'],
    ['我搬家了，收货地址要改', 'change_address'],
    ['换个大一号的行吗', 'exchange_item'],
    ['退款还没到卡里', 'refund_status'],
    ['三样东西只来了两样', 'missing_item'],
    ['质保多长时间', 'warranty'],
    ['可以寄印尼吗', 'delivery_abroad'],
    ['我自己去店里取可以吗', 'pickup'],
    ['能刷运通卡吗', 'payment_methods'],
    ['付款一直失败', 'payment_problem'],
    ['我要收据', 'invoice'],
    ['有没有优惠券', 'promotions'],
    ['礼品卡怎么买', 'gift_cards'],
    ['账号登不上去', 'account_access'],
    ['不要再发广告邮件了', 'newsletter'],
    ['星期天营业吗', 'opening_hours'],
    ['早上好', 'greeting'],
    ['拜拜', 'goodbye'],
    ['太谢谢了', 'thanks'],
    ['说个好笑的', 'joke'],
    ['算了算了', 'stop'],
  ])('%s：%s', (text, intent) => {
    expect(likeliest(text)).toBe(intent)
  })
})

describe('guesses', () => {
  const texts = [
    'where is my order',
    '我要退货',
    'asdf',
    '',
    '12345',
    '😊',
    'the lamp and the refund',
    '你好 hello',
  ]

  test.each(texts)('of %j are all intents, each once', (text) => {
    const names = intents.read(text).guesses.map(({ intent }) => intent)
    expect(names).toHaveLength(intents.labels.length)
    expect(new Set(names)).toEqual(new Set(intents.labels))
  })

  test.each(texts)('of %j fall', (text) => {
    const confidences = intents.read(text).guesses.map(({ confidence }) => confidence)
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
  })

  test.each(texts)('of %j sum to one and none is negative', (text) => {
    const confidences = intents.read(text).guesses.map(({ confidence }) => confidence)
    expect(confidences.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
    expect(confidences.every((each) => each >= 0)).toBe(true)
  })

  test.each([
    ['WHERE IS MY ORDER', 'where is my order'],
    ['where  is   my order', 'where is my order'],
    ['我要退貨', '我要退货'],
    ['where is PL20481', 'where is PL33907'],
    ['don’t like it', "don't like it"],
  ])('of %j and %j are the same', (a, b) => {
    expect(intents.read(a).guesses).toEqual(intents.read(b).guesses)
  })
})

describe('what was learnt', () => {
  test('has the labels in the order of the examples', () => {
    expect(learnt.labels).toEqual(content.intents.map(({ id }) => id))
  })

  test('has as many weights as columns times classes, of which one is for what is out of scope', () => {
    expect(learnt.weights).toHaveLength((learnt.idf.length + learnt.pooled) * learnt.scales.length)
    expect(learnt.scales).toHaveLength(learnt.labels.length + 1)
    expect(learnt.features).toHaveLength(learnt.idf.length)
  })

  test('has only finite numbers', () => {
    expect(learnt.weights.every(Number.isFinite)).toBe(true)
    expect(learnt.idf.every((idf) => idf >= 1 && Number.isFinite(idf))).toBe(true)
    expect(learnt.temperature).toBeGreaterThan(0)
  })

  test('leaves room for asking before it acts', () => {
    const { sure, familiar } = learnt.thresholds
    expect(sure).toBeGreaterThan(1 / learnt.labels.length)
    expect(sure).toBeLessThan(1)
    expect([familiar.latin, familiar.han].every(Number.isFinite)).toBe(true)
  })

  test.each(['en', 'zh'] as const)('takes up nearly all examples again: %s', (language) => {
    const own = content.intents.flatMap(({ utterances }) => utterances[language].slice(0, 10))
    const lost = own.filter((text) => hear(text).outcome === 'unknown')
    expect(lost.length / own.length).toBeLessThan(0.05)
  })
})

describe('what it never heard of', () => {
  test.each([
    'the capital of mongolia',
    'photosynthesis in plants needs chlorophyll',
    'e equals mc squared',
    'zxcvb',
    '蒙古国的首都',
    '光合作用需要叶绿素',
    '宇宙大爆炸理论',
  ])('%s is not acted upon', (text) => {
    expect(hear(text).outcome).not.toBe('sure')
    expect(hear(text).intent).toBeUndefined()
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Signal, signals } from '../../../analytics/index.ts'
import { read } from './reading.ts'

test.each<readonly ['en' | 'zh', Signal, string, string]>([
  ['en', 'thanks', 'thank you for sending it so quickly', 'where is my order'],
  ['en', 'threat', 'I will take you to small claims court', 'can I pay by card'],
  ['en', 'frustration', 'this is the third time I write and still nobody answers!!', 'is it in stock'],
  ['en', 'urgency', 'I need it today, please hurry', 'no rush, whenever you can'],
  ['en', 'worry', "I'm worried that someone has my card", 'do you have it in blue'],
  ['en', 'confusion', "I don't understand what this charge means", 'one more please'],
  ['en', 'sarcasm', 'oh great, another week of waiting. how lovely', 'please send the invoice'],
  ['zh', 'thanks', '谢谢你，已经收到了', '我的订单到哪了'],
  ['zh', 'threat', '再不退款我就投诉到消协', '可以刷卡吗'],
  ['zh', 'frustration', '催了三遍还是没人理，太气人了', '有货吗'],
  ['zh', 'urgency', '急用，请马上发货', '不急，慢慢来'],
  ['zh', 'worry', '我很担心卡被盗刷', '有蓝色的吗'],
  ['zh', 'confusion', '看不懂这笔扣款是什么意思', '再来一个'],
  ['zh', 'sarcasm', '真厉害，等了一个月等来一个空盒子', '请开发票'],
])('%s: %s is likelier in "%s" than in "%s"', (language, signal, with_, without) => {
  const likely = (text: string) => read(text, language).signals[signal].probability
  expect(likely(with_)).toBeGreaterThan(likely(without))
})

test('words of a signal are the words of the message', () => {
  expect(read('thank you so much', 'en').signals.thanks.words.join(' ')).toContain('thank')
  expect(read('我要投诉到12315', 'zh').signals.threat.words.join()).toContain('投诉')
})

test('every signal of any text is likely between never and always, and its words stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const heard = read(text, 'en').signals
      for (const signal of signals) {
        const { probability, words } = heard[signal]
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThanOrEqual(1)
        expect(words.every((word) => text.includes(word))).toBe(true)
      }
    }),
  )
})

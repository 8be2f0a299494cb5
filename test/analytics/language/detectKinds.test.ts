import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../analytics/language/detect.ts'

describe('short', () => {
  test.each(['hi', 'ok', 'no', 'y', 'a', 'thx!', 'OK', 'lol', 'k.', 'Yes', "can't", 'huh?', 'pls'])(
    'English: %s',
    (text) => {
      expect(detectLanguage(text)).toBe('en')
    },
  )

  test.each(['好', '是', '不', '嗯', '在吗', '谢', '啊？', '退', '哦哦', '行。', '早', '對', '嗎'])(
    '中文：%s',
    (text) => {
      expect(detectLanguage(text)).toBe('zh')
    },
  )
})

describe('mixed', () => {
  test.each([
    ['my 快递 never came', 'en'],
    ['please send the 发票 to me', 'en'],
    ['where is my 包裹', 'en'],
    ['can i 退货 this lamp please', 'en'],
    ['what does 包邮 mean', 'en'],
    ['the delivery man was very rude 气', 'en'],
    ['i want to talk to 人工', 'en'],
    ['我要 return', 'zh'],
    ['想 cancel 订单', 'zh'],
    ['这个 lamp 坏了', 'zh'],
    ['帮我 check 一下 order', 'zh'],
    ['delivery 到了吗', 'zh'],
    ['可以 refund 吗 thanks', 'zh'],
    ['help 我的账号 log in 不了', 'zh'],
    ['size 太大', 'zh'],
    ['hi 请问 promo code 怎么用', 'zh'],
    ['ok 好的 bye', 'zh'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('brand names and capitals beside Chinese do not count', () => {
  test.each([
    'Owlet 有货吗',
    'Trade Wind Bamboo Sheet Set 多少钱',
    'IPhone 能连吗',
    'PayNow 可以吗',
    'Atome GrabPay PayNow Visa Mastercard 能用吗',
    'WiFi 不行',
    'HELLO10 HELLO10 用不了',
    'USB 风扇',
    'LED E27 灯泡',
    'John Tan Wei Ming 收',
  ])('%s', (text) => {
    expect(detectLanguage(text)).toBe('zh')
  })

  test.each(['Owlet', 'PayNow?', 'WIFI', 'Trade Wind Bamboo Sheet Set'])(
    'alone they are English: %s',
    (text) => {
      expect(detectLanguage(text)).toBe('en')
    },
  )
})

describe('numbers, codes and addresses say nothing', () => {
  test.each([
    '1',
    '12345',
    '9123 4567',
    '+65 9123 4567',
    'PL20481',
    '#PL-20481',
    'E27',
    '3/12',
    '$30',
    '50%',
  ])('%s is neither', (text) => {
    expect(detectLanguage(text)).toBe('other')
  })

  test.each(['a@b.example', 'https://shop.example/a/b', 'www.shop.example'])('%s is neither', (text) => {
    expect(detectLanguage(text)).toBe('other')
  })

  test.each([
    ['PL20481 please', 'en'],
    ['PL20481 谢谢', 'zh'],
    ['mail a@b.example', 'en'],
    ['发到 a@b.example', 'zh'],
    ['https://shop.example/a is down', 'en'],
    ['https://shop.example/a 打不开', 'zh'],
    ['12 个', 'zh'],
    ['12 of them', 'en'],
    ['$30 max', 'en'],
    ['$30 以内', 'zh'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('emoji and signs', () => {
  test.each([
    '😊',
    '👍👍👍',
    '😡🤬',
    '❤️',
    '🇸🇬',
    '...',
    '?',
    '!!!',
    '-_-',
    ':)',
    '¯\\_(^_^)_/¯',
    '—',
    '。',
    '，',
  ])('%s is neither', (text) => {
    expect(detectLanguage(text)).toBe('other')
  })

  test.each([
    ['😊 thanks', 'en'],
    ['😊 谢谢', 'zh'],
    ['👍👍👍👍👍 ok', 'en'],
    ['好👍👍👍👍👍', 'zh'],
    ['??? hello ???', 'en'],
    ['？？？人呢', 'zh'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('other scripts', () => {
  test.each([
    ['Arabic', 'أين طلبي'],
    ['Hebrew', 'איפה ההזמנה שלי'],
    ['Russian', 'где мой заказ'],
    ['Greek', 'πού είναι η παραγγελία μου'],
    ['Hindi', 'मेरा ऑर्डर कहाँ है'],
    ['Tamil', 'என் ஆர்டர் எங்கே'],
    ['Thai', 'คำสั่งซื้อของฉันอยู่ที่ไหน'],
    ['Korean', '제 주문은 어디에 있나요'],
    ['hiragana', 'ありがとうございます'],
    ['katakana', 'キャンセル'],
    ['Japanese with a few Han', 'いつ届きますか'],
    ['Georgian', 'სად არის ჩემი შეკვეთა'],
    ['Armenian', 'որտեղ է իմ պատվերը'],
    ['Burmese', 'ကျွန်ုပ်၏အမှာစာဘယ်မှာလဲ'],
  ])('%s is neither', (_, text) => {
    expect(detectLanguage(text)).toBe('other')
  })

  test.each([
    'dónde está mi pedido',
    'où est ma commande',
    'wo ist mein Paket',
    'pesanan saya di mana',
    'đơn hàng',
  ])('in Latin letters passes for English: %s', (text) => {
    expect(detectLanguage(text)).toBe('en')
  })
})

describe('繁體', () => {
  test.each([
    '我要退貨',
    '請問運費多少',
    '訂單還沒到',
    '這個檯燈壞了',
    '謝謝你',
    '可以寄到臺灣嗎',
    '發票開錯了',
    '點解仲未到',
    '唔該',
    '幾時送到',
    '冇貨？',
    '我嘅 order 呢',
  ])('%s is zh', (text) => {
    expect(detectLanguage(text)).toBe('zh')
  })
})

test('emoji, digits and spaces around a message change nothing', () => {
  const around = fc.string({ unit: fc.constantFrom('😊', '7', ' ', '!', '？', '👍'), maxLength: 10 })
  fc.assert(
    fc.property(
      fc.constantFrom('where is it', '我的包裹呢', 'где'),
      around,
      around,
      (text, before, after) => {
        expect(detectLanguage(`${before} ${text} ${after}`)).toBe(detectLanguage(text))
      },
    ),
  )
})

test('a message said twice has the language of the message', () => {
  const word = fc.constantFrom('lamp', '灯', '退货', 'Owlet', 'ok', 'где', '12')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const text = words.join(' ')
      expect(detectLanguage(`${text} ${text}`)).toBe(detectLanguage(text))
    }),
  )
})

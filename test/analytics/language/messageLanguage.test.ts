import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage, messageLanguage } from '../../../analytics/index.ts'
import { englishClauseWords, englishSmallWords } from '../../../analytics/language/clause-words.ts'
import { foreignWords } from '../../../analytics/language/foreign-words.ts'

describe('both languages say something', () => {
  test.each([
    'my lamp is broken 我要退货',
    'My lamp is broken. 我要退货！',
    '我的包裹还没到 where is it',
    '我的 parcel still not here leh 怎么办',
    'why so slow，我等了一个星期',
    '太贵了吧 can you give a discount',
    'how much is it 这个台灯',
    '這個檯燈壞了 can I return it?',
    'I want to return 那个灯',
    'PL20481 is late，什么时候到',
    'do you ship to Japan? 我想寄给朋友',
    "我收到了 but it's broken 😡",
    'where is my order? 我的订单呢？',
    'eh boss 我的货 lah, why not here yet 到底几时到',
  ])('%s', (text) => {
    expect(messageLanguage(text)).toBe('mixed')
  })
})

describe('one language says it all, with something of the other in it', () => {
  test.each([
    // A borrowed word, or several.
    '我要 return',
    '我要退PL20210的台灯，邮箱ravi@example.com',
    '我的邮箱是ravi.tan+shop@mail.example.com，麻烦查一下',
    '帮我 check 一下 order',
    'delivery 到了吗',
    '可以 refund 吗',
    'help 我的账号 log in 不了',
    'hi 请问 promo code 怎么用',
    '我的 credit card 被拒了',
    // Brands and products.
    'Trade Wind Bamboo Sheet Set 有货吗',
    'trade wind bamboo sheet set 有货吗',
    'The North Face 的外套有吗',
    '我的iPhone 15什么时候发货',
    'Do It Yourself 套装怎么装',
    // Order numbers, addresses, numbers, emoji.
    'PL20481 什么时候到',
    '发到 a.tan@mail.example 可以吗',
    'https://shop.example/a 打不开',
    '我买了 2 个，😊 thanks',
    // Politeness.
    'ok 我知道了',
    'OK, 那我等等 thank you',
    'good morning 我想退货',
    'no problem 我等你们消息',
  ])('Chinese: %s', (text) => {
    expect(messageLanguage(text)).toBe('zh')
  })

  test.each([
    'my 快递 never came',
    'can i 退货 this lamp please',
    'i want to talk to 人工客服',
    'what does 包邮 mean',
    'do you ship to 上海浦东新区 next week',
    'is the 不锈钢保温杯 still available in blue or red',
    '你好, where is my order PL20481',
    'where is my order? 谢谢你',
    'thanks 好的 I will wait for the parcel',
    // Singlish is English.
    'my parcel where ah',
    'can lah, no problem one',
    'so ex, got discount anot',
    'aiyo why like that, i already tapau liao',
    'alamak wrong colour leh',
    // Foreign words that English has taken in.
    'a crème brûlée set for two',
    'do you sell Le Creuset pots',
    'is the La Mer cream in stock',
    'is there an AI or a person here',
    'déjà vu, the lamp broke again',
  ])('English: %s', (text) => {
    expect(messageLanguage(text)).toBe('en')
  })
})

describe('other languages', () => {
  test.each([
    ['Japanese', '注文した商品はいつ届きますか'],
    ['Japanese with more Han than kana', '注文番号を確認'],
    ['katakana', 'キャンセル'],
    ['Korean', '제 주문은 어디에 있나요'],
    ['Thai', 'คำสั่งซื้อของฉันอยู่ที่ไหน'],
    ['Tamil', 'என் ஆர்டர் எங்கே'],
    ['Russian', 'где мой заказ'],
    ['Arabic', 'أين طلبي'],
    ['Malay', 'pesanan saya di mana'],
    ['Malay', 'Bila barang saya akan sampai?'],
    ['Malay', 'saya nak tukar lampu ini, PL20481'],
    ['Indonesian', 'kapan paket saya dikirim'],
    ['French', 'où est ma commande'],
    ['French', "Bonjour, je voudrais retourner la lampe, s'il vous plaît"],
    ['French', "je n'ai pas reçu mon colis"],
    ['German', 'Wann kommt mein Paket'],
    ['German', 'Ich möchte die Lampe zurückgeben'],
    ['Spanish', '¿Dónde está mi pedido?'],
    ['Spanish', 'quiero devolver la lámpara'],
    ['Portuguese', 'onde está minha encomenda'],
    ['Italian', 'vorrei restituire questa lampada'],
    ['Dutch', 'waar is mijn pakket'],
    ['Tagalog', 'nasaan na ang order ko'],
    ['Vietnamese', 'đơn hàng của tôi đâu'],
    ['Polish', 'gdzie jest moja przesyłka, proszę o odpowiedź'],
    ['a word', 'merci!'],
    ['a word', 'gracias'],
    ['nothing', ''],
    ['a number', '12345'],
    ['an order number', 'PL20481'],
    ['emoji', '😊👍'],
    ['signs', '?!'],
    ['an address', 'https://shop.example/退货'],
  ])('%s: %s', (_, text) => {
    expect(messageLanguage(text)).toBe('other')
  })

  test.each([
    ['hi Привет, where is it', 'en'],
    ['bonjour, where is my order please', 'en'],
    ['美の店在哪里', 'zh'],
    ['谢谢 (๑•̀ㅂ•́)و✧', 'zh'],
  ])('a little of one changes nothing: %s is %s', (text, language) => {
    expect(messageLanguage(text)).toBe(language)
  })
})

test('no word stands for another language and for English', () => {
  const english = [...englishClauseWords, ...englishSmallWords]
  expect(english.filter((word) => foreignWords.has(word))).toEqual([])
})

test('where neither says something it is as the bot answers it', () => {
  const word = fc.constantFrom('lamp', '灯', '退货', 'Owlet', 'ok', '12', 'promo', '谢谢', '，', '?')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const text = words.join(' ')
      expect(messageLanguage(text)).toBe(detectLanguage(text))
    }),
  )
})

test('the case of letters, traditional characters and spaces around change nothing', () => {
  for (const [one, other] of [
    ['my lamp is broken 我要退货', '  My lamp is broken 我要退貨 '],
    ['这个台灯坏了', '這個檯燈壞了'],
    ['where is it', 'WHERE IS IT'],
  ] as const)
    expect(messageLanguage(other)).toBe(messageLanguage(one))
})

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(['en', 'zh', 'mixed', 'other']).toContain(messageLanguage(text))
    }),
  )
})

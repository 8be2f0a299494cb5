import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IntentModel, makeHearing, makeMoodReader } from '../../analytics/index.ts'
import { clausesOf, piecesOf } from '../../analytics/language/pieces.ts'
import { content } from './language/demo.ts'
import { vocabulary, wednesday } from './language/reading.ts'

describe('a message is parted', () => {
  test.each<[text: string, ...pieces: string[]]>([
    ['cancel PL20481, and also when do you open?', 'cancel PL20481', 'when do you open?'],
    ['I want to return it. Also, how do I pay', 'I want to return it', 'how do I pay'],
    ['cancel it; by the way do you deliver on sunday', 'cancel it', 'do you deliver on sunday'],
    ['my lamp broke. ONE MORE THING: where is it', 'my lamp broke', 'where is it'],
    ['where is my order? do you ship to Malaysia?', 'where is my order?', 'do you ship to Malaysia?'],
    ['取消PL20481，另外你们几点开门？', '取消PL20481', '你们几点开门？'],
    ['我要退货。还有，能开发票吗', '我要退货', '能开发票吗'],
    ['订单到哪了？可以退货吗？', '订单到哪了？', '可以退货吗？'],
    ['取消訂單，順便問一下你們幾點開門', '取消訂單', '你們幾點開門'],
    ['我要退貨，對了，還有發票呢', '我要退貨', '發票呢'],
    ['where is PL20481？对了，可以退货吗', 'where is PL20481？', '可以退货吗'],
    [
      'hi, 3 questions: do you ship to Japan, whats the warranty on the kettle, and can i use two codes?',
      'do you ship to Japan',
      'whats the warranty on the kettle',
      'can i use two codes?',
    ],
    ['我有两个问题:几点关门,可以分期吗', '几点关门', '可以分期吗'],
  ])('%s', (text, ...pieces) => expect(piecesOf(text)).toEqual(pieces))
})

describe('a message stays whole', () => {
  test.each([
    'where is my order',
    'where is it? thanks',
    'a lamp and a kettle',
    'the secondary school of Alsorp',
    '还有货吗',
    '還有貨嗎',
    '还有多少',
    '我也想退',
    'order?!',
    'do you have lamps, and how much are they',
  ])('%s', (text) => expect(piecesOf(text)).toEqual([text]))
})

describe('clauses that are whole by themselves', () => {
  test.each<[text: string, ...clauses: string[]]>([
    ["where's my stuff, and is the lotion ok for eczema", "where's my stuff", 'is the lotion ok for eczema'],
    ['can I pay by card and do you deliver on Sunday?', 'can I pay by card', 'do you deliver on Sunday?'],
    [
      'wheres my order n how do i return if i dont like it',
      'wheres my order',
      'how do i return if i dont like it',
    ],
    ['when will it arrive and can I change the address', 'when will it arrive', 'can I change the address'],
    ['我想退乌龙茶，香兰皂多少钱', '我想退乌龙茶', '香兰皂多少钱'],
    ['你们几点关门，能用支付宝吗', '你们几点关门', '能用支付宝吗'],
  ])('%s', (text, ...clauses) => expect(clausesOf(text)).toEqual(clauses))

  test.each([
    'do you have lamps, and how much are they',
    'my lamp is broken and can you fix it',
    'a lamp and a kettle',
    '灯坏了，它能修吗',
    '有货吗，多少钱',
    'one? and can you tell me two? and can you tell me three? and can you tell me four? and can you tell me five?',
    `where is my order${' and can you help me'.repeat(20)}`,
  ])('stay together where they lean on what was said, or there are too many: %s', (text) =>
    expect(clausesOf(text)).toEqual([text]),
  )

  test('stand in the message one after the other', () => {
    fc.assert(
      fc.property(message, (text) => {
        let from = 0
        for (const clause of clausesOf(text)) {
          const at = text.indexOf(clause, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + clause.length
        }
      }),
    )
  })
})

test.each(['also where is it', '另外，再问一下，where is it', 'btw, one more thing: where is it'])(
  'a beginning parts nothing: %s',
  (text) => expect(piecesOf(text)).toEqual(['where is it']),
)

test.each(['', ' ', '?', '???', 'also', 'also also', '对了', '另外，', '😀', '12'])(
  '%j has no pieces',
  (text) => expect(piecesOf(text)).toEqual([]),
)

const message = fc
  .array(
    fc.oneof(
      fc.constantFrom('also', ' and also ', '另外', '還有', '对了', '?', '？', ', ', '。', 'where is it'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('pieces have words, and stand in the message one after the other', () => {
  fc.assert(
    fc.property(message, (text) => {
      let from = 0
      for (const piece of piecesOf(text)) {
        const at = text.indexOf(piece, from)
        expect(at).toBeGreaterThanOrEqual(from)
        expect(piece).toMatch(/\p{L}{2}|\p{Script=Han}{2}/u)
        from = at + piece.length
      }
    }),
  )
})

/** Knows three intents by a word each, and is sure of them. */
const byWord: IntentModel = {
  labels: ['cancel', 'invoice', 'hours'],
  thresholds: { sure: 0.7, ask: 0.3, familiar: { latin: 0, han: 0 } },
  confidences: () => new Float64Array(3),
  read: (text) => {
    const known = { cancel: /cancel|取消/i, invoice: /invoice|发票|發票/i, hours: /open|开门|開門/i }
    const found = Object.entries(known).find(([, word]) => word.test(text))
    return found
      ? { guesses: [{ intent: found[0], confidence: 0.9 }], outcome: 'sure' }
      : { guesses: [{ intent: 'hours', confidence: 0.2 }], outcome: 'unknown' }
  },
}

const hear = (text: string) =>
  makeHearing({ intents: byWord, vocabulary, mood: makeMoodReader(content) })(text, wednesday)

/** What each part wants, and what it names. */
const partsOf = (text: string) =>
  hear(text).parts?.map(({ intent, entities }) => [intent, ...entities.map(({ value }) => value)])

describe('the parts of what was heard', () => {
  test.each<[text: string, ...parts: (readonly string[])[]]>([
    ['cancel PL20481, and also when do you open?', ['cancel', 'PL20481'], ['hours', 'PL20481']],
    ['cancel PL20481, also an invoice for PL20333', ['cancel', 'PL20481'], ['invoice', 'PL20333']],
    ['cancel it. Also I need an invoice', ['cancel'], ['invoice']],
    ['取消PL20481，另外PL20333开发票', ['cancel', 'PL20481'], ['invoice', 'PL20333']],
    ['取消訂單，順便問一下你們幾點開門', ['cancel'], ['hours']],
    ['cancel PL20481，另外你们几点开门', ['cancel', 'PL20481'], ['hours', 'PL20481']],
  ])('%s', (text, ...parts) => expect(partsOf(text)).toEqual(parts))

  test('are three when three things are wanted, in their order', () => {
    const heard = hear('I need an invoice, also cancel it, by the way when do you open')
    expect(heard.parts?.map(({ text }) => text)).toEqual([
      'I need an invoice',
      'cancel it',
      'when do you open',
    ])
  })

  test.each([
    ['wants one thing', 'cancel PL20481'],
    ['wants the same thing twice', 'cancel PL20481, and also cancel PL20333'],
    ['wants one thing for sure', 'cancel it, and also blah blah'],
    ['wants nothing for sure', 'blah blah, and also blah blah'],
    ['is in another language', 'где заказ, also où est ma commande'],
    ['is empty', ''],
  ])('are none when a message %s', (_, text) => expect(hear(text)).not.toHaveProperty('parts'))
})

test('parts are tidied like the whole', () => {
  expect(hear('  ｃａｎｃｅｌ\u200b  it，  also   an invoice ').parts?.map(({ text }) => text)).toEqual([
    'cancel it',
    'an invoice',
  ])
})

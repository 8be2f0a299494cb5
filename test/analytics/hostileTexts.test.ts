import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  makeHearing,
  makeMoodReader,
  makeRetrieval,
  maskPersonalData,
  peopleIn,
  recognises,
  suggest,
  tidy,
  trainSuggestions,
} from '../../analytics/index.ts'
import { entityWords } from '../../bench/understanding/entityWords.ts'
import { content } from './language/demo.ts'
import { intents, vocabulary } from './language/learnt.ts'

const now = Date.parse('2026-03-18T10:00:00+08:00')
const hear = makeHearing({ intents, vocabulary, mood: makeMoodReader(content) })
const retrieval = makeRetrieval(content.articles, content.intents)
const model = trainSuggestions({ ...content, purchases: [], now })
const wish = { language: 'en', categories: [], products: [], maxPrice: undefined } as const
const request = { customerId: undefined, personal: false, refused: [], shown: [], limit: 3 } as const

/** Everybody who reads messages. What they cost is measured by a bench; here nobody may fail or go on for ever. */
const analysers: Readonly<Record<string, (raw: string) => unknown>> = {
  hearing: (raw) => hear(raw, now),
  masking: (raw) => maskPersonalData(tidy(raw)),
  searching: (raw) => retrieval.search(tidy(raw), 'zh', 3),
  suggesting: (raw) => suggest(model, { ...request, wish: { ...wish, text: tidy(raw) } }),
  recognising: (raw) => recognises(model, tidy(raw)),
  'reading names': (raw) => peopleIn(tidy(raw)),
}

/** What wrote the patterns before: repeated, each makes some way of reading go over the same again and again. */
const patterns = [
  ...[
    'a',
    'A',
    '1',
    '12 ',
    '1,',
    '1.',
    '1-',
    '1:1:',
    '1/',
    '3/12 ',
    '$1',
    '$',
    '50%',
    '#1',
    '#',
    '+65 ',
    '(',
    ')(',
  ],
  ...[
    'a@',
    '@',
    'a.b',
    'a@b.',
    'www.',
    'http://a',
    'PL',
    'PL ',
    'PL-#',
    'SO1',
    'order # ',
    'order number is ',
  ],
  ...[
    '9123 4567 ',
    '4111 1111 1111 1111 ',
    'next ',
    'monday ',
    'in 3 ',
    '2026-',
    'a couple of ',
    'twenty ',
    'one ',
  ],
  ...[
    'under ',
    'budget is about ',
    'between 1 and ',
    'two dozen ',
    'x2 ',
    'qty: ',
    'lamp ',
    'lampp ',
    'owlte ',
    'desk ',
  ],
  ...[
    'not ',
    "n't ",
    'but ',
    'very very ',
    'fed up ',
    ':-)',
    '😡',
    '👨‍👩‍👧',
    '🇸🇬',
    '"',
    '"a" ',
    "'",
    "a'",
    '’s ',
    '!?',
  ],
  ...[
    '我',
    '的',
    '退货',
    '台灯',
    '灯',
    '千',
    '三月',
    '１月',
    '下周',
    '一百',
    '不',
    '不是很',
    '很满意',
    '但是',
    '々',
    '㐀',
  ],
  ...[
    '한',
    'ひ',
    'กา',
    'ع',
    'क',
    'ß',
    'İ',
    'ﷺ',
    'ﬁ',
    'e\u0301',
    '\u0301',
    '\u200b',
    '\u202e',
    '\0',
    '\ud83d',
    '\n',
    '\t ',
  ],
  ...[
    'half past ',
    '晚上八点',
    'dark ',
    '深',
    '60x',
    '3x3x',
    'Tan Wei ',
    'my name is ',
    '收件人',
    '王',
    '小',
    'Blk 1 ',
    '12 a b ',
    '1 Holland ',
    'S(123456) ',
    '#01-02 ',
    '上海',
    '路1号',
    '路',
    '寄到',
    'next end of ',
    'Singapore, ',
  ],
  ...[
    'constructor ',
    '__proto__ ',
    '<b>',
    '{',
    '\\',
    '%20',
    `${'x'.repeat(63)} `,
    'aa ',
    '. ',
    ', ',
    'a b c d e ',
  ],
]
const sizes = [10, 64, 1_000, 10_000, 100_000]

describe.each(Object.entries(analysers))('%s', (_, read) => {
  test('reads whatever is written, however long it is', () => {
    for (const pattern of patterns) {
      for (const size of sizes) {
        const text = pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size)
        expect(() => read(text), `${size} of ${JSON.stringify(pattern)}`).not.toThrow()
      }
    }
  }, 120_000)

  test('reads the words of any entity again and again', () => {
    for (const word of entityWords) {
      const text = word.repeat(Math.ceil(1_000 / word.length)).slice(0, 1_000)
      expect(() => read(text), JSON.stringify(word)).not.toThrow()
    }
  }, 120_000)

  test('reads any text', () => {
    const unit = fc.constantFrom<'grapheme' | 'binary' | 'grapheme-ascii'>(
      'grapheme',
      'binary',
      'grapheme-ascii',
    )
    const any = unit.chain((each) => fc.string({ unit: each, maxLength: 1_200, size: 'max' }))
    const woven = fc
      .tuple(
        fc.array(fc.oneof(fc.constantFrom(...patterns), fc.string({ maxLength: 4 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 1, max: 400 }),
      )
      .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 2_000))
    fc.assert(
      fc.property(fc.oneof(any, woven), (text) => {
        expect(() => read(text)).not.toThrow()
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

test('whatever is written, a text of at most 1,000 characters and tokens of at most 64 are analysed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.constantFrom(...patterns),
      fc.constantFrom(...sizes),
      (a, b, size) => {
        const { text } = hear(`${a}${b}`.repeat(Math.ceil(size / (a.length + b.length))), now)
        expect(text.length).toBeLessThanOrEqual(1_000)
        const tokens = text.split(/[\s\p{Script=Han}]+/u)
        expect(Math.max(...tokens.map((token) => [...token].length))).toBeLessThanOrEqual(64)
      },
    ),
    { numRuns: 200 },
  )
}, 120_000)

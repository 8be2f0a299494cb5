import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saidRow } from '../../data/search/said.ts'
import { phrasesIn, saidIn, signsOf } from '../../data/search/sought.ts'
import { searchWords } from '../../data/search/words.ts'

const tokensOf = (text: string) => searchWords(text).split(' ')

describe('the tokens of a text', () => {
  test.each<[text: string, tokens: string]>([
    ['A refund', 'a refund ^ref'],
    ['REFUND, refund!', 'refund ^ref refund ^ref'],
    ['Café ÉCOLE', 'cafe ^caf ecole ^eco'],
    ['İstanbul', 'istanbul ^ist'],
    ['ﬁne ｆｕｌｌ', 'fine ^fin full ^ful'],
    ['PL20481', 'pl 20481 ^204'],
    ['PL-20481', 'pl 20481 ^204'],
    ["it's 12.50", 'it s 12 50'],
    ['退', '^退'],
    ['退款单', '^退 退款 ^款 款单 ^单'],
    ['退款，单', '^退 退款 ^款 ^单'],
    ['我的order', '^我 我的 ^的 order ^ord'],
    ['サービス', '^サ サー ^ー ービ ^ビ ビス ^ス'],
    ['ｶﾞ', '^ガ'],
    ['𠮷野', '^𠮷 𠮷野 ^野'],
    ['👩‍👩‍👧 ok', '👩 👩 👧 ok'],
    ['Привет мир', 'привет ^при мир ^мир'],
    ['', ''],
    ['?!… \0 \ud800', ''],
    ['a\0b', 'a b'],
  ])('of %j are %j', (text, tokens) => {
    expect(searchWords(text)).toBe(tokens)
  })

  test('are whole, however letters and halves of letters come', () => {
    const letters = fc.array(
      fc.constantFrom('𝒜', '\ud835', '\udc9c', 'é', 'e\u0301', '한', '각', 'Ǆ', 'ß', '字'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          letters.map((each) => each.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const token of tokensOf(text)) {
            expect(token.isWellFormed()).toBe(true)
            expect(token).toMatch(/^(\^?[\p{L}\p{M}\p{N}\p{So}]+|\p{Extended_Pictographic})?$/u)
          }
        },
      ),
    )
  })

  test('of a text without end are those of its beginning', () => {
    expect(tokensOf('字'.repeat(1_000_000)).length).toBeLessThan(50_000)
    expect(tokensOf(`${'word '.repeat(100_000)}needle`)).not.toContain('needle')
    expect(tokensOf('x'.repeat(1_000)).filter((token) => !token.startsWith('^'))[0]).toHaveLength(64)
  })
})

/** What a search by tokens does: a text may fit when it has all signs of all phrases. */
function mayFit(search: string, text: string): boolean {
  const tokens = new Set(tokensOf(text))
  return (phrasesIn(search) ?? []).every((phrase) =>
    signsOf(phrase).signs.every((sign) =>
      sign.kind === 'token' ? tokens.has(sign.token) : [...tokens].some((token) => token.startsWith(sign.of)),
    ),
  )
}

const finds = (search: string, text: string) =>
  mayFit(search, text) && saidIn(phrasesIn(search) ?? [], [text])

describe('a search', () => {
  test.each<[search: string, text: string, found: boolean]>([
    ['harb', 'the Harbour Lamp', true],
    ['arb', 'the Harbour Lamp', false],
    ['harbour lamp', 'the Harbour Lamp', true],
    ['harbour-lamp', 'the Harbour Lamp', true],
    ['lamp-harbour', 'the Harbour Lamp', false],
    ['20481', 'order PL-20481', true],
    ['PL20481', 'order PL-20481', true],
    ['pl204', 'order PL-20481', true],
    ['pl2', 'order PL-20481', true],
    ['0481', 'order PL-20481', false],
    ['tv', 'two TVs', false],
    ['tv', 'my TV broke', true],
    ['cafe', 'Café', true],
    ['café', 'CAFE', true],
    ['退款', '退款单', true],
    ['退款单', '退款单号', true],
    ['退款单', '退款，款单', false],
    ['款', '退款单', true],
    ['单退', '退款单', false],
    ['我的ord', '我的order在哪', true],
    ['的order', '我的order在哪', true],
    ['order在', '我的order在哪', true],
    ['order哪', '我的order在哪', false],
    ['退款 单', '退款单', true],
  ])('for %j finds %j: %j', (search, text, found) => {
    expect(finds(search, text)).toBe(found)
  })

  test.each<[search: string, phrases: number | undefined]>([
    ['', undefined],
    [' \t\u3000\0', undefined],
    ['?', 0],
    ['? !', 0],
    ['lamp ?', 1],
    ['a b c d e f g h i j', 8],
    [`${'x'.repeat(300)} y`, 1],
  ])('of %j has %j phrases', (search, phrases) => {
    expect(phrasesIn(search)?.length).toBe(phrases)
  })

  const word = fc.stringMatching(/^[A-Za-z0-9éüñ]{1,12}$/)
  const characters = fc
    .array(fc.constantFrom(...'退款订单货号灯我的您好在哪里什么时候到'), { minLength: 1, maxLength: 8 })
    .map((each) => each.join(''))
  const mark = fc.constantFrom(' ', ', ', '。', '-', '\n', '！', "'", ' 👍 ')
  const text = fc
    .array(fc.tuple(fc.oneof(word, characters), mark), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.flat().join(''))

  test('finds any word of a text as it was typed, in both languages', () => {
    fc.assert(
      fc.property(text, (said) => {
        for (const typed of said.split(/\s+/u).filter((each) => searchWords(each) !== ''))
          expect(finds(typed.slice(0, 200), said), typed).toBe(true)
      }),
    )
  })

  test('finds any text by itself, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (said) => {
        expect(finds(said, said)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('finds a word of three letters or more by any beginning of three or more', () => {
    fc.assert(
      fc.property(text, fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(), (said, other, cut) => {
        const beginning = other.slice(0, 3 + (cut % (other.length - 2)))
        expect(finds(beginning, `${said} ${other}`)).toBe(true)
      }),
    )
  })

  test('finds characters by any run of them', () => {
    fc.assert(
      fc.property(text, characters, fc.nat(), fc.nat(), (said, run, from, length) => {
        const start = from % run.length
        const part = run.slice(start, start + 1 + (length % (run.length - start)))
        expect(finds(part, `${said} ${run}`)).toBe(true)
      }),
    )
  })

  test('takes what has its signs alone, or reads it', () => {
    fc.assert(
      fc.property(text, text, (search, said) => {
        const phrases = phrasesIn(search) ?? []
        if (phrases.every((phrase) => signsOf(phrase).enough) && mayFit(search, said))
          expect(saidIn(phrases, [said])).toBe(true)
      }),
    )
  })
})

describe('the row of a turn', () => {
  const row = (labels: Parameters<typeof saidRow>[0]['labels']) =>
    saidRow({ conversationId: 'c1', seq: 3, at: 5, texts: ['hi', '您好'], labels }).words

  test('has the words of message and reply, and what is known of it', () => {
    expect(
      row({ mood: 'negative', language: 'en', intent: '', outcome: 'handed-over', channel: 'web' }),
    ).toBe(
      'hi ^您 您好 ^好 =mood=negative =language=en =intent= =outcome=handed-over =channel=web =in=2f22765d',
    )
  })

  test('keeps different values apart', () => {
    const values = ['a b', 'a_b', 'A_b', 'a%20.b', 'a\0b', 'a"b', "a'b", '意图', '', ' ']
    expect(new Set(values.map((intent) => row({ intent }))).size).toBe(values.length)
    for (const intent of values) expect(row({ intent })).toMatch(/ =intent=[a-z0-9_%.-]* =in=/)
  })
})

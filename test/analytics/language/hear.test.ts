import { describe, expect, test } from 'vitest'
import { type Guess, type IntentModel, makeHearing, makeMoodReader } from '../../../analytics/index.ts'
import { content } from './demo.ts'
import { vocabulary, wednesday } from './reading.ts'

const mood = makeMoodReader(content)

type Outcome = 'sure' | 'ask' | 'unknown'

/** A model that always guesses the same, and makes the same of it. */
const always = (outcome: Outcome, ...confidences: readonly number[]): IntentModel => ({
  labels: confidences.map((_, i) => `i${i}`),
  thresholds: { sure: 0.7, ask: 0.3, familiar: { latin: 0, han: 0 } },
  confidences: () => Float64Array.from(confidences),
  read: (_text, most = confidences.length) => ({
    guesses: confidences.slice(0, most).map((confidence, i) => ({ intent: `i${i}`, confidence })),
    outcome,
  }),
})

const hear = (raw: string, intents: IntentModel = always('sure', 0.9, 0.1)) =>
  makeHearing({ intents, vocabulary, mood })(raw, wednesday)

const names = (guesses: readonly Guess[]) => guesses.map(({ intent }) => intent)

describe('the outcome', () => {
  test.each<[outcome: Outcome, confidences: readonly number[]]>([
    ['sure', [1]],
    ['sure', [0.5, 0.5]],
    ['ask', [0.9, 0.1]],
    ['ask', [0.25, 0.25, 0.25, 0.25]],
    ['unknown', [0.9, 0.1]],
    ['unknown', []],
  ])('is that of the model: %s with %j', (outcome, confidences) => {
    expect(hear('where is it', always(outcome, ...confidences)).outcome).toBe(outcome)
  })

  test.each([
    ['sure', [0.9, 0.1], 'i0'],
    ['sure', [0.3, 0.2], 'i0'],
    ['ask', [0.9, 0.1], undefined],
    ['unknown', [0.9, 0.1], undefined],
    ['unknown', [], undefined],
  ] as const)('when %s of %j the intent is %s', (outcome, confidences, intent) => {
    expect(hear('where is it', always(outcome, ...confidences)).intent).toBe(intent)
  })

  test.each([
    ['sure', [0.9, 0.1], 0.9],
    ['ask', [0.3, 0.3, 0.3], 0.3],
    ['unknown', [0.8], 0.8],
    ['unknown', [], 0],
  ] as const)(
    'when %s of %j the confidence is that of the likeliest: %d',
    (outcome, confidences, confidence) => {
      expect(hear('where is it', always(outcome, ...confidences)).confidence).toBe(confidence)
    },
  )
})

describe('the alternatives', () => {
  test.each([
    ['the first three', 'sure', [0.8, 0.1, 0.06, 0.04], ['i0', 'i1', 'i2']],
    ['the first three', 'ask', [0.4, 0.3, 0.2, 0.1], ['i0', 'i1', 'i2']],
    ['two when there are two', 'ask', [0.6, 0.4], ['i0', 'i1']],
    ['one when there is one', 'sure', [1], ['i0']],
    ['none, however confident', 'unknown', [0.9, 0.1], []],
    ['none without intents', 'unknown', [], []],
  ] as const)('%s: %s', (_, outcome, confidences, expected) => {
    expect(names(hear('where is it', always(outcome, ...confidences)).alternatives)).toEqual(expected)
  })
})

describe('another language', () => {
  test.each(['где мой заказ', 'مرحبا', '안녕하세요', 'こんにちは', '😊', '20481', 'PL20481', '', '?!'])(
    '%j is not guessed at',
    (text) => {
      expect(hear(text, always('sure', 1))).toMatchObject({
        language: 'other',
        intent: undefined,
        confidence: 0,
        outcome: 'unknown',
        alternatives: [],
      })
    },
  )

  test('still names its order', () => {
    expect(hear('где мой заказ PL20481').entities).toEqual([
      { kind: 'order', text: 'PL20481', value: 'PL20481' },
    ])
  })

  test('still has the mood of its emoji', () => {
    expect(hear('где мой заказ 😡😡').mood.negative).toBeGreaterThan(0.5)
  })
})

describe('what the model is given', () => {
  const given = (raw: string): readonly string[] => {
    const texts: string[] = []
    const intents: IntentModel = {
      ...always('sure', 1),
      read: (text) => {
        texts.push(text)
        return { guesses: [], outcome: 'unknown' }
      },
    }
    hear(raw, intents)
    return texts
  }

  test.each([
    ['the tidied text', '  where\tis  it ', ['where is it']],
    ['plain digits', 'order ２０４８１', ['order 20481']],
    ['a mark where a product is named', 'is the Owlet there', ['is the Owlet there xthingx']],
    ['a mark where a category is named', '有什么灯具', ['有什么灯具 xthingx']],
    ['no mark for an order', 'where is PL20481', ['where is PL20481']],
    ['nothing in another language', 'где', []],
  ])('%s', (_, raw, texts) => {
    expect(given(raw)).toEqual(texts)
  })
})

describe('all that was heard', () => {
  test('of an English message', () => {
    expect(hear(' The Owlet from PL20481 arrived broken yesterday! ')).toMatchObject({
      text: 'The Owlet from PL20481 arrived broken yesterday!',
      language: 'en',
      intent: 'i0',
      outcome: 'sure',
      entities: [
        { kind: 'product', value: 'LGT-02' },
        { kind: 'order', value: 'PL20481' },
        { kind: 'date', value: '2026-03-17' },
      ],
      moodWords: expect.arrayContaining(['broken']),
    })
  })

  test('of a Chinese message', () => {
    expect(hear('ＰＬ２０４８１的台灯太差了，昨天到的')).toMatchObject({
      text: 'PL20481的台灯太差了,昨天到的',
      language: 'zh',
      entities: [
        { kind: 'order', value: 'PL20481' },
        { kind: 'product', value: 'LGT-02' },
        { kind: 'date', value: '2026-03-17' },
      ],
      moodWords: expect.arrayContaining([expect.stringContaining('太差')]),
    })
  })

  test.each(['hello', '你好', '', '😡', 'где', 'x'.repeat(5_000)])('the moods of %.10j sum to one', (raw) => {
    const { negative, neutral, positive } = hear(raw).mood
    expect(negative + neutral + positive).toBeCloseTo(1, 9)
  })

  test('no text is longer than a thousand characters', () => {
    expect(hear('where is it '.repeat(1_000)).text.length).toBeLessThanOrEqual(1_000)
  })

  test('the same message at another moment has another date', () => {
    const hearing = makeHearing({ intents: always('sure', 1), vocabulary, mood })
    const [first, second] = [0, 1].map((days) => hearing('today', wednesday + days * 86_400_000))
    expect([first?.entities[0]?.value, second?.entities[0]?.value]).toEqual(['2026-03-18', '2026-03-19'])
  })
})

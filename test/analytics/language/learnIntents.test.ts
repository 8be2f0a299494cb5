import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type IntentExample,
  intentsFrom,
  learnIntents,
  misreadExamples,
  packIntents,
  unpackIntents,
  wordHash,
  wordVectorsFrom,
} from '../../../analytics/index.ts'

const labelled = (label: string | undefined, ...texts: readonly string[]): readonly IntentExample[] =>
  texts.map((text) => ({ text, label }))

/** Each beginning with each ending. */
const spun = (beginnings: readonly string[], endings: readonly string[]): readonly string[] =>
  beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`))

const inScope = [
  ...labelled(
    'order',
    ...spun(['where is', 'track', 'any news of', 'when comes'], ['my order', 'the parcel', 'my package']),
    ...['我的订单到哪了', '查物流', '包裹到哪里了', '什么时候发货', '快递几天到', '订单有消息吗'],
  ),
  ...labelled(
    'return',
    ...spun(
      ['i want to return', 'send back', 'refund me for', 'take back'],
      ['the lamp', 'this chair', 'it'],
    ),
    ...['我要退货', '想退款', '这个可以退吗', '怎么退回去', '退掉台灯', '不想要了,退货'],
  ),
  ...labelled(
    'hello',
    ...['hello', 'hi there', 'good morning', 'hey', 'hello again', 'good evening', 'hi', 'greetings'],
    ...['你好', '您好', '早上好', '在吗', '嗨', '晚上好'],
  ),
]
const outside = labelled(
  undefined,
  ...spun(
    ['who won', 'tell me about', 'what is'],
    ['the football game', 'photosynthesis', 'the moon', 'jazz'],
  ),
  ...spun(['can you', 'will you'], ['sing', 'do my homework', 'write code', 'drive a car', 'play chess']),
  ...['谁赢了比赛', '光合作用是什么', '你会唱歌吗', '帮我写作业', '月亮多远', '明天下雨吗'],
)
const learnt = learnIntents(inScope)
const learntOutside = learnIntents([...inScope, ...outside])

/** Of these messages, how many are taken for nothing. */
const unknownIn = (model: ReturnType<typeof intentsFrom>, examples: readonly IntentExample[]) =>
  examples.filter(({ text }) => model.read(text, 1).outcome === 'unknown').length

describe('the same examples', () => {
  test('give the same bytes with the same seed', () => {
    for (const seed of [1, 8])
      expect(packIntents(learnIntents(inScope, { seed }))).toEqual(
        packIntents(learnIntents(inScope, { seed })),
      )
  })

  test('teach once, however often they are given', () => {
    const again = [...inScope, ...inScope.map(({ text, label }) => ({ text: text.toUpperCase(), label }))]
    expect(learnIntents(again).weights).toHaveLength(learnt.weights.length)
    expect(learnIntents([...inScope, ...inScope])).toEqual(learnt)
  })

  test('are left as they were', () => {
    const before = structuredClone(inScope)
    learnIntents(inScope)
    expect(inScope).toEqual(before)
  })
})

describe('messages out of scope', () => {
  test('are no label, and no guess', () => {
    expect(learntOutside.labels).toEqual(['order', 'return', 'hello'])
    const { guesses } = intentsFrom(learntOutside).read('who won the football game')
    expect(guesses.map(({ intent }) => intent).toSorted()).toEqual(['hello', 'order', 'return'])
    expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 9)
  })

  test('are a class of their own from twenty on', () => {
    const classes = (count: number) => learnIntents([...inScope, ...outside.slice(0, count)]).scales.length
    expect([classes(0), classes(19), classes(20)]).toEqual([3, 3, 4])
  })

  test('are told from the others once they were learnt', () => {
    const [without, with_] = [intentsFrom(learnt), intentsFrom(learntOutside)]
    expect(unknownIn(with_, outside)).toBeGreaterThan(unknownIn(without, outside))
    expect(unknownIn(with_, outside)).toBeGreaterThan(0.8 * outside.length)
    expect(unknownIn(with_, inScope)).toBeLessThan(0.2 * inScope.length)
  })

  test('of another wording are less familiar once some were learnt', () => {
    const by = (model: typeof learnt) => {
      const { read } = intentsFrom(model)
      return (read('tell me about football').familiarity ?? 0) - (read('where is my order').familiarity ?? 0)
    }
    expect(by(learntOutside)).toBeLessThan(by(learnt))
  })

  test('alone teach nothing', () => {
    expect(() => learnIntents(outside)).toThrow(RangeError)
  })
})

describe('the size', () => {
  const bytesOf = ({ features, idf, weights }: typeof learnt) =>
    features.byteLength + idf.byteLength + weights.byteLength

  test.each([2_000, 5_000, 12_000])('of what is learnt keeps within %d bytes', (mostBytes) => {
    const small = learnIntents([...inScope, ...outside], { mostBytes })
    expect(bytesOf(small)).toBeLessThanOrEqual(mostBytes)
    expect(small.features.length).toBeGreaterThan(0)
    expect(intentsFrom(small).read('where is my order').guesses[0]?.intent).toBe('order')
  })

  test('counts the columns of the word vectors', () => {
    const vectors = wordVectorsFrom({
      words: Uint32Array.of(wordHash('lamp')),
      dimensions: 150,
      values: new Int8Array(150).fill(3),
    })
    const small = learnIntents(inScope, { mostBytes: 4_000, vectors })
    expect(bytesOf(small)).toBeLessThanOrEqual(4_000)
    expect(small.features.length).toBeLessThan(learnIntents(inScope, { mostBytes: 4_000 }).features.length)
  })

  test('that the word vectors alone exceed leaves no features', () => {
    const vectors = wordVectorsFrom({
      words: Uint32Array.of(wordHash('lamp')),
      dimensions: 50,
      values: new Int8Array(50).fill(3),
    })
    expect(learnIntents(inScope, { mostBytes: 100, vectors }).features).toHaveLength(0)
  })

  test('is what the examples need where there is room', () => {
    expect(learnIntents(inScope, { mostBytes: 1e9 })).toEqual(learnt)
  })
})

describe('word vectors', () => {
  /** "lamp" and "lantern" mean the same, "morning" something else. */
  const vectors = wordVectorsFrom({
    words: Uint32Array.from(['the', 'lamp', 'lantern', 'morning'], wordHash),
    dimensions: 2,
    values: Int8Array.of(5, 5, 127, 0, 127, 0, 0, 127),
  })
  const withVectors = learnIntents(inScope, { vectors })

  test('let words be understood that no example has', () => {
    const shareOf = (model: ReturnType<typeof intentsFrom>) =>
      model.read('lantern').guesses.find(({ intent }) => intent === 'return')?.confidence ?? 0
    expect(shareOf(intentsFrom(withVectors, vectors))).toBeGreaterThan(shareOf(intentsFrom(learnt)))
  })

  test('that were learnt with must be handed in', () => {
    expect(withVectors.pooled).toBe(6)
    expect(() => intentsFrom(withVectors)).toThrow(RangeError)
    expect(() => intentsFrom(withVectors, { size: 9, pooled: () => undefined, has: () => false })).toThrow(
      RangeError,
    )
  })

  test('that were not learnt with are no matter', () => {
    const read = (text: string) => [intentsFrom(learnt).read(text), intentsFrom(learnt, vectors).read(text)]
    const [without, with_] = read('where is the lantern')
    expect(with_).toEqual(without)
  })

  test('come back with what was packed', () => {
    expect(unpackIntents(packIntents(withVectors))).toEqual(withVectors)
  })
})

describe('misread examples', () => {
  test('are those that stand under the wrong intent', () => {
    const wrong = { text: 'where is my order now', label: 'hello' }
    const misread = misreadExamples([...inScope, wrong])
    expect(misread).toContainEqual(expect.objectContaining(wrong))
    expect(misread.find(({ text }) => text === wrong.text)?.guess.intent).toBe('order')
  })

  test('are none of those out of scope', () => {
    const misread = misreadExamples([...inScope, ...outside])
    const strange = new Set(outside.map(({ text }) => text))
    expect(misread.filter(({ text }) => strange.has(text))).toEqual([])
  })

  test('are never guessed to be what they are', () => {
    for (const { label, guess } of misreadExamples(inScope)) expect(guess.intent).not.toBe(label)
  })
})

test('whatever the examples, all numbers are finite', () => {
  const example = fc.record({
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('where is it', '退货', ''),
    ),
    label: fc.constantFrom('a', 'b', 'c', undefined),
  })
  fc.assert(
    fc.property(fc.array(example, { maxLength: 10 }), (examples) => {
      fc.pre(examples.some(({ label }) => label !== undefined))
      const { scales, temperature, thresholds, familiarity } = learnIntents(examples)
      expect(scales.every(Number.isFinite)).toBe(true)
      const { sure, familiar } = thresholds
      expect([temperature, sure, familiar.latin, familiar.han].every(Number.isFinite)).toBe(true)
      for (const { means, precisions, rarity } of [familiarity.latin, familiarity.han])
        expect([...means, ...precisions, ...rarity].every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

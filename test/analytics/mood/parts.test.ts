import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeChineseReader } from '../../../analytics/mood/chinese.ts'
import { moodAt } from '../../../analytics/mood/curve.ts'
import { readEnglish } from '../../../analytics/mood/english.ts'
import { longestMatch } from '../../../analytics/mood/longest.ts'
import { contrasted, scoreOf } from '../../../analytics/mood/weigh.ts'

const weights = (hits: readonly { readonly weight: number }[]): readonly number[] =>
  hits.map(({ weight }) => Number(weight.toFixed(3)))

describe('Chinese by a small lexicon', () => {
  const read = makeChineseReader({
    words: { 满意: 3, 失望: -3, 很好: 2, 垃圾: -3, nice: 2, '12315': -3, 糊弄: -3, '👍': 3 },
    negations: ['不', '没', '不是很', '不要'],
    intensifiers: { 非常: 1.5, 有点: 0.5, 垃圾桶: 1, 最: 1.6 },
    contrasts: ['但是', '就是'],
  })
  const weigh = (text: string): readonly number[] => weights(read(text).hits)

  test.each([
    ['满意', [3]],
    ['不满意', [-2.22]],
    ['不是很满意', [-2.22]],
    ['不是 不满意', [3]],
    ['非常满意', [4.5]],
    ['非常不满意', [-3.33]],
    ['不非常满意', [-3.33]],
    ['有点失望', [-1.5]],
    ['非常非常满意', [6]],
    ['不要糊弄', [-3]],
    ['不要满意', [-2.22]],
    ['满意👍', [3, 3]],
    ['桶', []],
  ])('%s weighs %j', (text, expected) => {
    expect(weigh(text)).toEqual(expected)
  })

  test('a negation reaches three characters and no further', () => {
    expect(weigh('不让我满意')).toEqual([-2.22])
    expect(weigh('不一二三四满意')).toEqual([3])
  })

  test('a negation does not reach across the end of a clause', () => {
    expect(weigh('不，满意')).toEqual([3])
    expect(weigh('不。满意')).toEqual([3])
  })

  test('a negation turns one word only', () => {
    expect(weigh('不满意失望')).toEqual([-2.22, -3])
  })

  test('what follows the last contrast weighs three times what precedes it', () => {
    expect(weigh('满意，但是失望')).toEqual([1.5, -4.5])
    expect(weigh('满意，但是失望，就是满意')).toEqual([1.5, -1.5, 4.5])
  })

  test('the longest entry wins, so that a bin is not rubbish', () => {
    expect(weigh('垃圾桶')).toEqual([])
    expect(weigh('垃圾')).toEqual([-3])
  })

  test('Latin entries are whole words, numbers whole numbers', () => {
    expect(weigh('niceness')).toEqual([])
    expect(weigh('6512315')).toEqual([])
    expect(weigh('打12315，NICE的')).toEqual([-3, 2])
  })

  test('an adjective of one character counts behind an intensifier or a negation only', () => {
    expect(weigh('慢')).toEqual([])
    expect(weigh('非常慢')).toEqual([-3])
    expect(weigh('不慢')).toEqual([1.48])
    expect(weigh('最好')).toEqual([])
  })

  test('what the lexicon knows is blanked from the rest', () => {
    expect(read('lamp 很好 OK 不').rest.trim().split(/\s+/)).toEqual(['lamp', 'ok'])
  })

  test('an empty lexicon knows only the adjectives of the code', () => {
    const blank = makeChineseReader({ words: {}, negations: [], intensifiers: {}, contrasts: [] })
    expect(blank('满意，非常好').hits).toEqual([])
  })
})

describe('English', () => {
  test.each([
    ['good', [3]],
    ['not good', [-3]],
    ['very good', [3.9]],
    ['slightly disappointed', [-1.2]],
    ['please help', []],
    ['no problem', [1]],
    ['still waiting', [-2]],
    ['good but broken', [1.5, -3]],
    ['hardly good', [-3]],
    ['didnt arrive good', [-3]],
    ['no, good', [3]],
    ['not that it is good', [3]],
    ['not broken', [2]],
    ['cool stuff', [3]],
    ['not cool stuff', [-3]],
    ['the', []],
    ['', []],
  ])('%s weighs %j', (text, expected) => {
    expect(weights(readEnglish(text))).toEqual(expected)
  })

  test('the longest phrase wins over its words', () => {
    expect(weights(readEnglish('not good enough'))).toEqual([-3])
    expect(weights(readEnglish('never again'))).toEqual([-3])
  })

  test('typographic and plain apostrophes read alike', () => {
    expect(readEnglish('it isn’t good')).toEqual(readEnglish("it isn't good"))
  })

  test('capitals make no difference', () => {
    expect(weights(readEnglish('STILL WAITING'))).toEqual(weights(readEnglish('still waiting')))
  })
})

describe('longest match', () => {
  const match = longestMatch(
    new Map([
      ['a', 1],
      ['ab', 2],
      ['好用', 3],
    ]),
  )
  test.each([
    ['ab', 0, { end: 2, value: 2 }],
    ['a b', 0, { end: 1, value: 1 }],
    ['abc', 0, undefined],
    ['cab', 1, undefined],
    ['真好用a', 1, { end: 3, value: 3 }],
    ['好用a', 2, { end: 3, value: 1 }],
    ['真好用a', 2, undefined],
    ['', 0, undefined],
    ['b', 0, undefined],
  ])('in %j at %d', (text, at, expected) => {
    expect(match(text, at)).toEqual(expected)
  })
})

describe('weighing', () => {
  const hit = (weight: number, at: number) => ({ text: '', weight, at })

  test('without a contrast nothing changes', () => {
    const hits = [hit(3, 0)]
    expect(contrasted(hits, undefined)).toBe(hits)
  })

  test('scores follow s / sqrt(s^2 + 15), by hand', () => {
    expect(scoreOf([])).toBe(0)
    expect(scoreOf([hit(3, 0)])).toBeCloseTo(0.6124, 4)
    expect(scoreOf([hit(3, 0), hit(-3, 1)])).toBe(0)
    expect(scoreOf([hit(-4, 0), hit(-4, 1)])).toBeCloseTo(-0.9001, 4)
  })

  test('a score never leaves -1 to 1', () => {
    const weight = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.array(weight), (list) => {
        expect(Math.abs(scoreOf(list.map((w, at) => hit(w, at))))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the curve', () => {
  test('no score gives 0.25, 0.56 and 0.19, by hand from the cut points', () => {
    const { negative, neutral, positive } = moodAt({ en: 0, zh: 0 }, 'en')
    expect(negative).toBeCloseTo(1 / (1 + Math.exp(1.09)), 12)
    expect(positive).toBeCloseTo(1 / (1 + Math.exp(1.47)), 12)
    expect(neutral).toBeCloseTo(0.561, 3)
  })

  test('a higher score is never less positive nor more negative', () => {
    const score = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(score, score, fc.constantFrom('en' as const, 'zh' as const), (a, b, language) => {
        const low = moodAt({ en: 0, zh: 0, [language]: Math.min(a, b) }, language)
        const high = moodAt({ en: 0, zh: 0, [language]: Math.max(a, b) }, language)
        expect(high.positive).toBeGreaterThanOrEqual(low.positive)
        expect(high.negative).toBeLessThanOrEqual(low.negative)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IntentModel, makeHearing, makeVocabulary } from '../../../analytics/index.ts'
import { likeliest, loadContent, shippedContent } from '../../../data/index.ts'
import { moodOf, read } from './reading.ts'

const { products, categories } = await loadContent([shippedContent])
const vocabulary = makeVocabulary(products, categories)
const nobody: IntentModel = {
  labels: [],
  thresholds: { sure: 1, ask: 0.3, familiar: { latin: 0, han: 0 } },
  confidences: () => new Float64Array(),
  read: () => ({ guesses: [], outcome: 'unknown' }),
}
const hear = makeHearing({ intents: nobody, vocabulary, mood: read })
const heard = (text: string) => likeliest(hear(text, 0).mood)

describe('to ask for what the shop sells is neither glad nor cross', () => {
  test.each(products.map(({ name }) => name.en))('%s', (name) => {
    expect(heard(`do you have the ${name}?`)).toBe('neutral')
  })

  test.each(products.map(({ name }) => name.zh))('%s', (name) => {
    expect(heard(`请问${name}多少钱`)).toBe('neutral')
  })

  test.each(categories.flatMap(({ name }) => [name.en, name.zh]))('%s', (name) => {
    expect(moodOf(name, /\p{Script=Han}/u.test(name) ? 'zh' : 'en')).toBe('neutral')
  })

  test('nor by its other names', () => {
    const aliases = products.flatMap(({ aliases: { en, zh } }) => [
      ...en.filter((alias) => heard(`is the ${alias} here`) !== 'neutral'),
      ...zh.filter((alias) => heard(`有${alias}吗`) !== 'neutral'),
    ])
    expect(aliases).toEqual([])
  })
})

describe('numbers, dates and addresses have no mood', () => {
  test.each([
    '20481',
    'PL20481',
    '9123 4567',
    '12 March 2026',
    '3/12',
    'S$30',
    'a.tan@mail.example',
    'https://pandanlane.example/help',
    '14:00',
    '2',
  ])('%s', (text) => {
    for (const language of ['en', 'zh', 'other'] as const) expect(read(text, language).words).toEqual([])
  })
})

describe('the same words twice', () => {
  test.each([
    ['terrible', 'en'],
    ['失望', 'zh'],
  ] as const)('%s is worse', (word, language) => {
    const once = read(word, language).mood.negative
    expect(read(`${word}, ${word}`, language).mood.negative).toBeGreaterThan(once)
  })

  test.each([
    ['wonderful', 'en'],
    ['喜欢', 'zh'],
  ] as const)('%s is better', (word, language) => {
    const once = read(word, language).mood.positive
    expect(read(`${word}, ${word}`, language).mood.positive).toBeGreaterThan(once)
  })

  test('they are named once', () => {
    expect(read('terrible, terrible, terrible', 'en').words).toEqual(['terrible'])
    expect(read('失望，失望，失望', 'zh').words).toEqual(['失望'])
  })
})

describe('what is added', () => {
  const neutral = fc.constantFrom('the box', 'PL20481', 'on monday', 'two of them')
  const neutralZh = fc.constantFrom('盒子', 'PL20481', '星期一', '两个')

  test('of neutral words does not turn an English mood', () => {
    fc.assert(
      fc.property(neutral, fc.constantFrom('terrible', 'wonderful'), (words, mood) => {
        expect(moodOf(`${words}. ${mood}`, 'en')).toBe(moodOf(mood, 'en'))
      }),
    )
  })

  test('不带情绪的话不改变中文的情绪', () => {
    fc.assert(
      fc.property(neutralZh, fc.constantFrom('失望', '喜欢'), (words, mood) => {
        expect(moodOf(`${words}。${mood}`, 'zh')).toBe(moodOf(mood, 'zh'))
      }),
    )
  })

  test('beyond a thousand characters is not read', () => {
    expect(read(`${'box '.repeat(250)}terrible`, 'en')).toEqual(read('box '.repeat(250), 'en'))
    expect(read(`${'盒'.repeat(1_000)}失望`, 'zh')).toEqual(read('盒'.repeat(1_000), 'zh'))
  })
})

test('three moods sum to one and none is negative, whatever is said', () => {
  const piece = fc.constantFrom(
    'terrible',
    'love',
    'not',
    'but',
    '失望',
    '不',
    '但是',
    '喜欢',
    '😡',
    '👍',
    ' ',
    ',',
    '，',
  )
  const language = fc.constantFrom('en' as const, 'zh' as const, 'other' as const)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), language, (parts, spoken) => {
      const { negative, neutral, positive } = read(parts.join(' '), spoken).mood
      expect(negative + neutral + positive).toBeCloseTo(1, 9)
      expect(Math.min(negative, neutral, positive)).toBeGreaterThanOrEqual(0)
    }),
  )
})

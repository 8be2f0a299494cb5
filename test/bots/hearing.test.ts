import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Heard,
  type IntentModel,
  makeHearing,
  makeMoodReader,
  noSignals,
  unheard,
} from '../../analytics/index.ts'
import { withinBudget } from '../../bots/budget.ts'
import { guardedHearing } from '../../bots/hearing.ts'
import { makeWatch } from '../../bots/watch.ts'
import { content } from '../analytics/language/demo.ts'
import { intents, vocabulary } from '../analytics/language/learnt.ts'
import { noon } from '../fixtures/smallShop.ts'
import { openReception, repliesIn, visitor } from './reception.ts'

const usual = { intents, vocabulary, mood: makeMoodReader(content) }
const long = 'where is my order PL20481 and '.repeat(4)
const forEver = (): never => {
  for (;;);
}
const catastrophe = (text: string): never => {
  ;/^(\w+\s?)+$/.test(`${text.repeat(3)}!`)
  return forEver()
}

/** A hearing one of whose analysers is exchanged, and what it told. */
function hearingWith(change: Partial<typeof usual>) {
  const told: string[] = []
  const alarm = (what: string) => void told.push(what)
  const watch = makeWatch({ alarm, ms: 30 })
  return { told, hear: guardedHearing(makeHearing({ ...usual, ...change }), { watch, alarm }) }
}

const stuckIntents = (read: () => never): IntentModel => ({ ...intents, read })
const neutral: Partial<Heard> = {
  intent: undefined,
  confidence: 0,
  outcome: 'unknown',
  alternatives: [],
  entities: [],
  mood: { negative: 0, neutral: 1, positive: 0 },
  moodWords: [],
  signals: noSignals,
}

describe('a message in which an analyser is stuck is answered neutrally', () => {
  test.each<[name: string, change: Partial<typeof usual>]>([
    ['a loop in the intents', { intents: stuckIntents(forEver) }],
    ['a loop in the mood', { mood: forEver }],
    ['a loop in the calendar', { vocabulary: { ...vocabulary, dayOf: forEver } }],
    ['a loop in the spelling', { vocabulary: { ...vocabulary, longestFrom: forEver } }],
    ['a catastrophic expression in the mood', { mood: catastrophe }],
    ['a catastrophic order number', { vocabulary: { ...vocabulary, orderPatterns: [/(?:\w+\s?)+#\d/gu] } }],
  ])('%s', (_, change) => {
    const { hear, told } = hearingWith(change)
    const text = `${long}${'is it here already or not '.repeat(8)}`.trim()
    expect(hear(text, noon)).toEqual({ ...neutral, text, language: 'en' })
    expect(told).toEqual(['a message took more than 30 ms to understand and counts as not understood'])
  })
})

test.each([
  [long, 'en'],
  ['我的订单在哪里'.repeat(12), 'zh'],
  ['где мой заказ '.repeat(8), 'other'],
])('its language is that of its script: %s is %s', (text, language) => {
  const { hear } = hearingWith({ intents: stuckIntents(forEver), mood: forEver })
  expect(hear(text, noon).language).toBe(language)
})

test('an analyser that breaks costs the understanding and not the turn', () => {
  const broken = () => {
    throw new TypeError('broken')
  }
  const { hear, told } = hearingWith({ mood: broken })
  expect(hear('hello', noon)).toEqual({ ...neutral, text: 'hello', language: 'en' })
  expect(told).toEqual(['an analyser broke; the message counts as not understood'])
})

// The reception learns the shop's intents first.
test('the turn goes on, and so does the next one', async () => {
  const analyser: { stuck: boolean } = { stuck: true }
  const here = await openReception(({ shop }) => {
    const mood: typeof usual.mood = (...message) => (analyser.stuck ? forEver() : usual.mood(...message))
    const { hear } = hearingWith({ mood })
    return { shop: () => ({ ...shop(), hear }) }
  })
  const guest = visitor(here)
  expect(repliesIn(await guest.write(long))).toHaveLength(1)
  expect(here.alarms).toEqual([])
  analyser.stuck = false
  expect(repliesIn(await guest.write(`do you ship to malaysia ${' '.repeat(60)} please`))[0]).toContain(
    'Malaysia',
  )
}, 240_000)

test('whenever hearing is interrupted, the next message is heard as if nothing had been', () => {
  const hear = makeHearing(usual)
  const message = fc.constantFrom(
    ...content.intents.flatMap(({ utterances }) => [utterances.en[0] ?? '', utterances.zh[0] ?? '']),
  )
  const expected = new Map<string, Heard>()
  const heard = (text: string) => expected.get(text) ?? expected.set(text, hear(text, noon)).get(text)
  fc.assert(
    fc.property(fc.array(message, { minLength: 30, maxLength: 30 }), message, (many, next) => {
      const before = heard(next)
      const all = many.join(', ')
      withinBudget(
        () => {
          for (;;) hear(all, noon)
        },
        { ms: 2, otherwise: () => undefined },
      )
      expect(makeHearing(usual)(next, noon)).toEqual(before)
      expect(hear(next, noon)).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('what nobody heard has its words, tidied, and its script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
      const { text, language, ...rest } = unheard(raw)
      expect(rest).toEqual(neutral)
      expect(text).toBe(makeHearing(usual)(raw, noon).text)
      expect(['en', 'zh', 'other']).toContain(language)
    }),
  )
})

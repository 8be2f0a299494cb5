import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { justOffered, noRisk, type Risk, riskAfter, type Signs, threatsIn } from '../../../analytics/index.ts'

const minute = 60_000
const calm: Signs = {
  ...{ negative: 0.1, asked: false, refused: false, legal: false, leaving: false, repeats: 0, contacts: 1 },
}

/** What is done at each message, a minute apart. */
function stages(messages: readonly Partial<Signs>[], apart = minute) {
  let risk: Risk = noRisk
  return messages.map((signs, i) => {
    const after = riskAfter(risk, { ...calm, ...signs }, i * apart)
    risk = after.risk
    return after.stage
  })
}

const cross = { negative: 0.95 }

describe('a conversation', () => {
  test('that goes well needs nobody', () => {
    expect(stages(Array(20).fill({}))).toEqual(Array(20).fill(undefined))
  })

  test('with one cross message needs nobody yet', () => {
    expect(stages([{}, cross, {}, {}])).toEqual([undefined, undefined, undefined, undefined])
  })

  test('with cross messages in a row is offered a person, then handed over, each once', () => {
    expect(stages([cross, cross, cross, cross, cross])).toEqual([undefined, 1, 2, undefined, undefined])
  })

  test('that calms down after the offer is not handed over', () => {
    expect(stages([cross, cross, {}, {}, cross])).toEqual([undefined, 1, undefined, undefined, undefined])
  })

  // By hand: 0.55 * (0.55 * 0.2 + 0.45 * 0.95) + 0.45 * 0.95 = 0.7231.
  test('has a level that weighs the newest most', () => {
    const first = riskAfter(noRisk, { ...calm, ...cross }, 0).risk
    expect(riskAfter(first, { ...calm, ...cross }, 1).risk.level).toBeCloseTo(0.723_1, 4)
  })

  test('in which a person is asked for is not escalated besides', () => {
    expect(stages([cross, { ...cross, asked: true }])).toEqual([undefined, undefined])
  })
})

describe('triggers', () => {
  test.each<[string, Partial<Signs>, 1 | 2 | undefined]>([
    ['a threat to leave', { leaving: true }, 1],
    ['a legal threat', { legal: true }, 2],
    ['a third contact that is not content', { contacts: 3, negative: 0.8 }, 1],
    ['a third contact that is content', { contacts: 3 }, undefined],
    ['a second contact', { contacts: 2, negative: 0.8 }, undefined],
    ['the same said twice to somebody who is not content', { repeats: 1, negative: 0.8 }, 1],
    ['the same said twice to somebody calm', { repeats: 1 }, undefined],
    ['the same said twice to somebody who only answers', { repeats: 1, negative: 0.6 }, undefined],
  ])('%s', (_, signs, stage) => expect(stages([signs])).toEqual([stage]))

  test('a second one hands over', () => {
    expect(stages([{ leaving: true }, { leaving: true }])).toEqual([1, 2])
  })
})

describe('cool-down', () => {
  test('after half an hour a person is offered again', () => {
    expect(stages([{ leaving: true }, {}, { leaving: true }], 20 * minute)).toEqual([1, undefined, 1])
  })

  test('who did not want a person is left alone, even with a legal threat', () => {
    expect(stages([{ leaving: true }, { refused: true }, cross, { legal: true }])).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a person was just offered when it was with the message before', () => {
    const { risk } = riskAfter(noRisk, { ...calm, leaving: true }, 0)
    expect([justOffered(noRisk), justOffered(risk)]).toEqual([false, true])
    expect(justOffered(riskAfter(risk, calm, 1).risk)).toBe(false)
  })

  test('nothing is ever done twice within it, nor after a refusal', () => {
    const signs = fc.record({
      negative: fc.double({ min: 0, max: 1, noNaN: true }),
      ...{ asked: fc.boolean(), legal: fc.boolean(), leaving: fc.boolean() },
      refused: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      ...{ repeats: fc.nat(3), contacts: fc.nat(5) },
    })
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 28 }), (messages) => {
        const done = stages(messages)
        for (const stage of [1, 2])
          expect(done.filter((each) => each === stage).length).toBeLessThanOrEqual(1)
        const refused = messages.findIndex((each) => each.refused)
        if (refused !== -1) expect(done.slice(refused).every((each) => each === undefined)).toBe(true)
      }),
    )
  })

  test('the level stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (moods) => {
        const level = moods.reduce(
          (risk, negative) => riskAfter(risk, { ...calm, negative }, 0).risk,
          noRisk,
        ).level
        expect(level).toBeGreaterThanOrEqual(0)
        expect(level).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('threats', () => {
  test.each([
    'I will sue you',
    'see you in court',
    'my lawyer will write to you',
    'I am reporting this to consumer protection',
    '我要去消协投诉',
    '法院见',
    '再不退款我就打12315',
    '我會起訴你們',
  ])('"%s" is legal', (text) => expect(threatsIn(text)).toEqual({ legal: true, leaving: false }))

  test.each([
    'I will never buy from you again',
    "that's it, taking my business elsewhere",
    'you lost a customer',
    '再也不来了',
    '以后不会再买',
    '我换别家了',
  ])('"%s" is leaving', (text) => expect(threatsIn(text)).toEqual({ legal: false, leaving: true }))

  test.each([
    'is Sue working today?',
    'a gift for my friend the lawyer',
    'do you have a court shoe',
    'can I buy it elsewhere too?',
    'how do I delete my account',
    '送律师朋友什么礼物好',
    '这个再也买不到了吗',
    '换别的颜色',
  ])('"%s" is none', (text) => expect(threatsIn(text)).toEqual({ legal: false, leaving: false }))
})

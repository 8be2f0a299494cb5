import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Interaction,
  keepTurn,
  likeliest,
  moodByDay,
  type Store,
  topIntents,
  unansweredQuestions,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { calm, day, glad, sad, talk, turn } from './samples.ts'

const always = { from: -1e14, to: 1e14 }

async function say(store: Store, id: string, spoken: readonly Partial<Interaction>[]): Promise<void> {
  for (const record of talk(id, spoken)) await keepTurn(store, record)
}

const daysOf = async (store: Store, period = always) =>
  (await moodByDay(store, period)).map((each) => [each.day, each.messages])

describe.each(backEnds)('days on $name', (backEnd) => {
  test.each<[moment: string, day: string]>([
    ['2025-06-01T23:59:59.999Z', '2025-06-01'],
    ['2025-06-02T00:00:00.000Z', '2025-06-02'],
    ['2025-06-02T07:59:59.999+08:00', '2025-06-01'],
    ['2025-06-02T08:00:00.000+08:00', '2025-06-02'],
    ['2025-03-30T00:59:59.999Z', '2025-03-30'],
    ['2025-03-30T01:00:00.000Z', '2025-03-30'],
    ['2025-03-30T03:30:00.000+02:00', '2025-03-30'],
    ['2025-10-26T01:30:00.000+02:00', '2025-10-25'],
    ['2025-10-26T02:30:00.000+01:00', '2025-10-26'],
    ['2025-11-02T01:30:00.000-04:00', '2025-11-02'],
    ['2025-11-02T20:30:00.000-05:00', '2025-11-03'],
    ['2024-02-29T12:00:00.000Z', '2024-02-29'],
    ['2024-12-31T23:59:59.999Z', '2024-12-31'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31'],
    ['1900-03-01T00:00:00.000Z', '1900-03-01'],
  ])('a message of %s belongs to the day %s', async (moment, written) => {
    const store = await emptyStore(backEnd)
    await say(store, 'a', [{ at: Date.parse(moment) }])
    expect(await daysOf(store)).toEqual([[written, 1]])
  })

  test.each<[what: string, from: number, to: number, days: string[]]>([
    ['the whole', -1, 4, ['2025-06-01', '2025-06-02', '2025-06-03']],
    ['the middle', 1, 2, ['2025-06-02']],
    ['a moment of the middle', 1.5, 1.500001, ['2025-06-02']],
    ['from within the first day', 0.5, 3, ['2025-06-01', '2025-06-02', '2025-06-03']],
    ['until before the last', 0, 2, ['2025-06-01', '2025-06-02']],
    ['into the last day', 0, 2.1, ['2025-06-01', '2025-06-02', '2025-06-03']],
    ['before everything', -5, 0, []],
    ['after everything', 3, 9, []],
    ['backwards', 2, 1, []],
  ])('a period counts the days that it touches: %s', async (_, from, to, days) => {
    const store = await emptyStore(backEnd)
    const first = Date.parse('2025-06-01T00:00:00Z')
    await say(store, 'a', [{ at: first }, { at: first + day }, { at: first + 2 * day }])
    const period = { from: Math.round(first + from * day), to: Math.round(first + to * day) }
    expect((await daysOf(store, period)).map(([date]) => date)).toEqual(days)
  })

  test('messages before 1970 keep their order and their moments', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'a', [
      { at: -2 * day, outcome: 'unanswered' },
      { at: -1, outcome: 'unanswered' },
      { at: 0 },
    ])
    expect((await daysOf(store)).map(([date]) => date)).toEqual(['1969-12-30', '1969-12-31', '1970-01-01'])
    expect((await unansweredQuestions(store, { ...always, limit: 9 })).map(({ at }) => at)).toEqual([
      -1,
      -2 * day,
    ])
    expect(await unansweredQuestions(store, { from: -day, to: 0, limit: 9 })).toHaveLength(1)
  })

  test('a conversation that lasts over midnight counts on both days', async () => {
    const store = await emptyStore(backEnd)
    const midnight = Date.UTC(2025, 5, 3)
    await say(store, 'a', [{ at: midnight - 1 }, { at: midnight }, { at: midnight + 1 }])
    const days = await moodByDay(store, always)
    expect(days.map(({ messages, conversations }) => [messages, conversations])).toEqual([
      [1, 1],
      [2, 1],
    ])
  })
})

const turnOf = fc.record({
  conversationId: fc.constantFrom('a', 'b', 'c'),
  at: fc.constantFrom(-day, -1, 0, 1, day - 1, day).map((at) => at + Date.UTC(2025, 2, 30)),
  intent: fc.constantFrom('thanks', 'joke', 'order_status', undefined),
  mood: fc.constantFrom(sad, calm, glad),
  outcome: fc.constantFrom('answered' as const, 'unanswered' as const, 'asked' as const),
  language: fc.constantFrom('en' as const, 'zh' as const, 'other' as const),
})

type Said = Pick<Interaction, 'conversationId' | 'intent' | 'mood' | 'outcome' | 'at'>

function recounted(turns: readonly Said[]) {
  const groups = [...Map.groupBy(turns, ({ intent }) => intent ?? '')]
  return groups
    .map(([intent, said]) => ({
      intent: intent === '' ? undefined : intent,
      messages: said.length,
      ...sharesOf(said),
      negative: said.filter(({ mood }) => likeliest(mood) === 'negative').length,
      unanswered: said.filter(({ outcome }) => outcome === 'unanswered').length,
    }))
    .sort((a, b) => b.messages - a.messages || ((a.intent ?? '') < (b.intent ?? '') ? -1 : 1))
}

/** Of several days a conversation counts once for each. */
function sharesOf(said: readonly Said[]) {
  const days = Map.groupBy(said, ({ conversationId, at }) => `${conversationId} ${Math.floor(at / day)}`)
  const shares = [...days.values()].map(
    (turns) => turns.reduce((sum, { mood }) => sum + mood.negative, 0) / turns.length,
  )
  const share = shares.reduce((sum, each) => sum + each, 0) / shares.length
  return { conversations: shares.length, share: expect.closeTo(share, 6) }
}

describe.each(backEnds)('sums on $name', (backEnd) => {
  test('what customers want always equals a recount of the turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turnOf, { maxLength: 20 }), async (said) => {
        const store = await emptyStore(backEnd)
        for (const [id, spoken] of Map.groupBy(said, ({ conversationId }) => conversationId)) {
          await say(store, id, spoken)
        }
        expect(await topIntents(store, { ...always, limit: 99 })).toEqual(recounted(said))
        const unanswered = said.filter(({ outcome }) => outcome === 'unanswered')
        const listed = await unansweredQuestions(store, { ...always, limit: 99 })
        expect(listed.map(({ at }) => at)).toEqual(unanswered.map(({ at }) => at).sort((a, b) => b - a))
        await store.close()
      }),
      { numRuns: 25 },
    )
  })

  test('a turn that conflicts is counted nowhere', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'c1', [{ intent: 'thanks' }])
    const late = turn({ intent: 'joke' })
    await expect(keepTurn(store, late)).rejects.toThrow()
    expect((await topIntents(store, { ...always, limit: 9 })).map(({ intent }) => intent)).toEqual(['thanks'])
  })

  test('probabilities add up without rounding to classes', async () => {
    const store = await emptyStore(backEnd)
    const mood = { negative: 0.3, neutral: 0.4, positive: 0.3 }
    await say(
      store,
      'a',
      Array.from({ length: 10 }, () => ({ mood })),
    )
    expect(await moodByDay(store, always)).toMatchObject([
      { negative: 0, positive: 0, negativeSum: expect.closeTo(3), positiveSum: expect.closeTo(3) },
    ])
  })
})

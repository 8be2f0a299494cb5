import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DayFilter,
  type DayMood,
  firstCountedDay,
  type Interaction,
  keepTurn,
  likeliest,
  moodByDay,
  type Store,
  topIntents,
  unansweredQuestions,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { calm, day, glad, noon, sad, talk } from './samples.ts'

const near = (figure: number) => expect.closeTo(figure, 6)

const always = { from: 0, to: Number.POSITIVE_INFINITY }

async function say(store: Store, id: string, spoken: readonly Partial<Interaction>[]): Promise<void> {
  for (const record of talk(id, spoken)) await keepTurn(store, record)
}

describe.each(backEnds)('the board on $name', (backEnd) => {
  test('nothing was said, so there are no days', async () => {
    const store = await emptyStore(backEnd)
    expect(await moodByDay(store, always)).toEqual([])
    expect(await topIntents(store, { ...always, limit: 5 })).toEqual([])
    expect(await unansweredQuestions(store, { ...always, limit: 5 })).toEqual([])
  })

  test('a day counts messages, conversations and moods', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'a', [{ mood: sad }, { mood: glad }])
    await say(store, 'b', [{ mood: calm }])
    expect(await moodByDay(store, always)).toEqual([
      {
        ...{ day: '2025-06-02', messages: 3, conversations: 2, negative: 1, positive: 1 },
        negativeSum: expect.closeTo(0.95),
        positiveSum: expect.closeTo(0.95),
        // One conversation has (0.8 + 0.05) / 2, the other 0.1.
        shareSum: expect.closeTo(0.525),
        shareSquares: expect.closeTo(0.190_625),
      },
    ])
  })

  test('days are those of UTC, and a day without messages is left out', async () => {
    const store = await emptyStore(backEnd)
    const midnight = Date.UTC(2025, 11, 31)
    await say(store, 'a', [{ at: midnight - 1 }, { at: midnight }, { at: midnight + 2 * day }])
    expect((await moodByDay(store, always)).map((each) => each.day)).toEqual([
      '2025-12-30',
      '2025-12-31',
      '2026-01-02',
    ])
  })

  test('the first day that was ever counted is known', async () => {
    const store = await emptyStore(backEnd)
    expect(await firstCountedDay(store)).toBeUndefined()
    await say(store, 'later', [{ at: noon + day }])
    await say(store, 'first', [{ at: noon }])
    expect(await firstCountedDay(store)).toBe('2025-06-02')
  })

  test('a period that ends at midnight leaves the next day out', async () => {
    const store = await emptyStore(backEnd)
    const midnight = Date.UTC(2025, 11, 31)
    await say(store, 'a', [{ at: midnight - 1 }, { at: midnight }])
    const days = await moodByDay(store, { from: midnight - day, to: midnight })
    expect(days.map((each) => each.day)).toEqual(['2025-12-30'])
  })

  test('a conversation in two languages counts once in the day and once in each', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'a', [{ language: 'en' }, { language: 'zh' }, { language: 'en', intent: 'thanks' }])
    const conversations = async (filter: Partial<DayFilter>) =>
      (await moodByDay(store, { ...always, ...filter }))[0]?.conversations
    expect(await conversations({})).toBe(1)
    expect(await conversations({ language: 'en' })).toBe(1)
    expect(await conversations({ language: 'zh' })).toBe(1)
    expect(await conversations({ intent: 'order_status' })).toBe(1)
    expect(await conversations({ intent: 'thanks', language: 'zh' })).toBeUndefined()
  })

  test('intents come by how often they are wanted, the not understood among them', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'a', [
      { intent: 'thanks', mood: glad },
      { intent: undefined, outcome: 'unanswered', mood: sad },
      { intent: undefined, outcome: 'unanswered' },
      { intent: 'joke' },
    ])
    const all = [
      { intent: undefined, messages: 2, conversations: 1, share: near(0.45), negative: 1, unanswered: 2 },
      { intent: 'joke', messages: 1, conversations: 1, share: near(0.1), negative: 0, unanswered: 0 },
      { intent: 'thanks', messages: 1, conversations: 1, share: near(0.05), negative: 0, unanswered: 0 },
    ]
    expect(await topIntents(store, { ...always, limit: 10 })).toEqual(all)
    expect(await topIntents(store, { ...always, limit: 1 })).toEqual(all.slice(0, 1))
    expect(await topIntents(store, { from: 0, to: noon - day, limit: 10 })).toEqual([])
  })

  test('unanswered questions come newest first, from the period alone', async () => {
    const store = await emptyStore(backEnd)
    const unanswered = { outcome: 'unanswered', intent: undefined } as const
    await say(store, 'a', [
      { ...unanswered, text: 'one' },
      { ...unanswered, text: '二', at: noon + 1 },
      { text: 'answered', at: noon + 2 },
      { ...unanswered, text: 'three', at: noon + 3 },
    ])
    const texts = async (more = {}) =>
      (await unansweredQuestions(store, { ...always, limit: 9, ...more })).map(({ text }) => text)
    expect(await texts()).toEqual(['three', '二', 'one'])
    expect(await texts({ limit: 1 })).toEqual(['three'])
    expect(await texts({ from: noon, to: noon + 3 })).toEqual(['二', 'one'])
  })

  test('the sums always equal a recount of the turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(saidSomewhere, { maxLength: 25 }), async (said) => {
        const store = await emptyStore(backEnd)
        const ids = [...new Set(said.map(({ conversationId }) => conversationId))]
        await Promise.all(
          ids.map((id) =>
            say(
              store,
              id,
              said.filter(({ conversationId }) => conversationId === id),
            ),
          ),
        )
        const turns = said.map((turn) => ({ ...turn, intent: turn.intent ?? '' }))
        for (const filter of filters) {
          const days = await moodByDay(store, { ...always, ...filter })
          expect(days, JSON.stringify(filter)).toEqual(recount(turns.filter(matching(filter))))
        }
        await store.close()
      }),
      { numRuns: 30, seed: 7 },
    )
  })
})

const probability = fc.double({ min: 0, max: 1, noNaN: true })
const saidSomewhere = fc
  .record({
    conversationId: fc.constantFrom('a', 'b', 'c', 'd'),
    at: fc.constantFrom(0, 0.4, 0.6, 1, 2).map((days) => noon + days * day),
    language: fc.constantFrom('en' as const, 'zh' as const, 'other' as const),
    intent: fc.constantFrom('thanks', 'joke', undefined),
    mood: fc.record({ negative: probability, neutral: probability, positive: probability }),
  })
  .map((turn) => ({ ...turn, channel: turn.conversationId < 'c' ? 'web' : 'msteams' }))

/** Every combination of a channel, a language and an intent, each of them open too. */
const filters: readonly Partial<DayFilter>[] = [{}, { channel: 'web' }, { channel: 'none' }].flatMap(
  (channel) =>
    [{}, { language: 'zh' as const }].flatMap((language) =>
      [{}, { intent: 'thanks' }, { intent: '' }].map((intent) => ({ ...channel, ...language, ...intent })),
    ),
)

type Said = Pick<Interaction, 'conversationId' | 'at' | 'channel' | 'language' | 'mood'> & {
  readonly intent: string
}

const matching = (filter: Partial<DayFilter>) => (turn: Said) =>
  (filter.channel === undefined || filter.channel === turn.channel) &&
  (filter.language === undefined || filter.language === turn.language) &&
  (filter.intent === undefined || filter.intent === turn.intent)

function recount(turns: readonly Said[]): readonly DayMood[] {
  const byDay = Map.groupBy(turns, ({ at }) => new Date(at).toISOString().slice(0, 10))
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, said]) => ({
      day: date,
      messages: said.length,
      conversations: new Set(said.map(({ conversationId }) => conversationId)).size,
      negative: said.filter(({ mood }) => likeliest(mood) === 'negative').length,
      positive: said.filter(({ mood }) => likeliest(mood) === 'positive').length,
      negativeSum: expect.closeTo(
        said.reduce((sum, { mood }) => sum + mood.negative, 0),
        6,
      ),
      positiveSum: expect.closeTo(
        said.reduce((sum, { mood }) => sum + mood.positive, 0),
        6,
      ),
      ...sharesOf(said),
    }))
}

function sharesOf(said: readonly Said[]) {
  const shares = [...Map.groupBy(said, ({ conversationId }) => conversationId).values()].map(
    (turns) => turns.reduce((sum, { mood }) => sum + mood.negative, 0) / turns.length,
  )
  return {
    shareSum: near(shares.reduce((sum, share) => sum + share, 0)),
    shareSquares: near(shares.reduce((sum, share) => sum + share * share, 0)),
  }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  copyOfCustomer,
  countCorrectedMoods,
  eraseCustomer,
  finishErasures,
  keepMoodCorrection,
  keepTurn,
  loadThread,
  type MoodClass,
  markMoodsLearnt,
  moodByDay,
  moodsToCount,
  moodsToLearn,
  replaceShop,
  type Store,
  transcript,
  trendMarks,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { calm, day, demoShop, glad, noon, sad, talk, turn } from './samples.ts'

const always = { from: 0, to: noon + 99 * day }
const later = noon + day

const correct = (store: Store, right: MoodClass, { conversationId = 'c1', seq = 1 } = {}) =>
  keepMoodCorrection(store, { conversationId, seq, right, staffId: 's-1', at: later })

const shares = async (store: Store) =>
  (await moodByDay(store, always)).map(({ shareSum, negative }) => [shareSum, negative])

describe.each(backEnds)('a corrected mood on $name', (backEnd) => {
  test('keeps what was heard and what is right, beside the message', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn({ mood: calm, text: 'great, broken again' }))
    const kept = await correct(store, 'negative')
    expect(kept).toEqual({
      ...{ conversationId: 'c1', seq: 1, text: 'great, broken again', language: 'en' },
      ...{ heard: 'neutral', right: 'negative', counted: false, staffId: 's-1', at: later },
      learntAt: undefined,
    })
    expect((await transcript(store, 'c1'))[0]?.moodCorrection).toEqual(kept)
  })

  test('needs words of a customer', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn({ text: '' }))
    expect(await correct(store, 'negative')).toBeUndefined()
    expect(await correct(store, 'negative', { seq: 2 })).toBeUndefined()
  })

  test('changes the trend when it is counted anew, and marks the day', async () => {
    const store = await emptyStore(backEnd)
    for (const record of talk('c1', [{ mood: calm }, { mood: sad }])) await keepTurn(store, record)
    await correct(store, 'negative')
    expect(await shares(store)).toEqual([[expect.closeTo(0.45), 1]])
    expect([await moodsToCount(store), await countCorrectedMoods(store, later)]).toEqual([1, 1])
    expect(await shares(store)).toEqual([[expect.closeTo(0.9), 2]])
    expect(await trendMarks(store, always)).toEqual([{ day: '2025-06-02', kind: 'corrected', label: '1' }])
    expect([await moodsToCount(store), await countCorrectedMoods(store, later)]).toEqual([0, 0])
  })

  test('counts as known where messages are scaled: one that is negative as 1, another as 0', async () => {
    const store = await emptyStore(backEnd)
    const turns = [
      { mood: calm, scaledNegative: -0.4 },
      { mood: sad, scaledNegative: 1.3 },
    ]
    for (const record of talk('c1', turns)) await keepTurn(store, record)
    expect(await shares(store)).toEqual([[expect.closeTo(0.45), 1]])
    await correct(store, 'negative')
    await correct(store, 'positive', { seq: 3 })
    await countCorrectedMoods(store, later)
    const [today] = await moodByDay(store, always)
    expect(today).toMatchObject({ shareSum: expect.closeTo(0.5), shareSquares: expect.closeTo(0.25) })
    expect(today).toMatchObject({ negativeSum: expect.closeTo(1), negative: 1, positive: 1 })
  })

  test('is to be learnt until it was, and again when it is corrected anew', async () => {
    const store = await emptyStore(backEnd)
    for (const record of talk('c1', [{ mood: calm }, { mood: sad }])) await keepTurn(store, record)
    await correct(store, 'negative')
    await correct(store, 'neutral', { seq: 3 })
    const all = await moodsToLearn(store)
    expect(all.map(({ seq, right }) => [seq, right])).toEqual([
      [1, 'negative'],
      [3, 'neutral'],
    ])
    await keepMoodCorrection(store, {
      ...{ conversationId: 'c1', seq: 3, right: 'positive', staffId: 's-2', at: later + 1 },
    })
    await markMoodsLearnt(store, all, later + 2)
    expect((await moodsToLearn(store)).map(({ seq, right }) => [seq, right])).toEqual([[3, 'positive']])
    expect((await transcript(store, 'c1'))[0]?.moodCorrection?.learntAt).toBe(later + 2)
    await correct(store, 'positive')
    expect(await moodsToLearn(store)).toHaveLength(2)
  })

  test('that is corrected again is counted again, from what was counted', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn({ mood: sad }))
    for (const right of ['neutral', 'negative', 'positive'] as const) {
      await correct(store, right)
      await countCorrectedMoods(store, later)
    }
    expect(await shares(store)).toEqual([[expect.closeTo(0), 0]])
    expect((await moodByDay(store, always))[0]).toMatchObject({ positive: 1, positiveSum: expect.closeTo(1) })
  })

  test('is in the sums that later turns go on from, and who has the conversation in memory reads it anew', async () => {
    const store = await emptyStore(backEnd)
    const [first, second] = talk('c1', [{ mood: calm }, { mood: calm }])
    if (first === undefined || second === undefined) throw new Error('two turns were wanted')
    const thread = await keepTurn(store, first)
    await correct(store, 'negative')
    await countCorrectedMoods(store, later)
    await expect(keepTurn(store, second, thread)).rejects.toThrow('went on in the meantime')
    const anew = await loadThread(store, 'c1')
    await keepTurn(store, { ...second, state: { version: anew?.version ?? 0, value: {} } })
    expect(await shares(store)).toEqual([[expect.closeTo((1 + 0.1) / 2), 1]])
  })

  test('goes with its customer, who gets it with a copy of their data', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    await keepTurn(store, turn({ mood: calm, customerId: 'C-1' }))
    await correct(store, 'negative')
    const copy = await copyOfCustomer(store, 'C-1')
    expect(copy?.conversations[0]?.lines[0]?.understood).toMatchObject({ correctedMood: 'negative' })
    await eraseCustomer(store, 'C-1', { conversationId: 'c1', at: later })
    await finishErasures(store, later + day)
    expect(await store.db.selectFrom('mood_correction').selectAll().execute()).toEqual([])
    expect(await countCorrectedMoods(store, later)).toBe(0)
  })

  test('the sums always equal a recount with the right moods', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 10 }), async (turns) => {
        const store = await emptyStore(backEnd)
        const talks = [...Map.groupBy(turns, ({ conversation }) => conversation)]
        for (const [id, spoken] of talks) await sayAndCorrect(store, id, spoken)
        await countCorrectedMoods(store, later)
        const expected = talks.map(([, spoken]) => shareOf(spoken))
        const sums = (await moodByDay(store, always)).map(({ shareSum, shareSquares }) => [
          shareSum,
          shareSquares,
        ])
        const total = (power: number) => expected.reduce((sum, each) => sum + each ** power, 0)
        expect(sums).toEqual(talks.length === 0 ? [] : [[near(total(1)), near(total(2))]])
        await store.close()
      }),
      { numRuns: 15, seed: 3 },
    )
  })
})

const near = (figure: number) => expect.closeTo(figure, 6)
const mood = fc.constantFrom('negative' as const, 'neutral' as const, 'positive' as const)
const moods = { negative: sad, neutral: calm, positive: glad }
const said = fc.record(
  { conversation: fc.constantFrom('a', 'b'), heard: mood, right: mood },
  { requiredKeys: ['conversation', 'heard'] },
)

interface Said {
  readonly heard: MoodClass
  readonly right?: MoodClass
}

async function sayAndCorrect(store: Store, id: string, spoken: readonly Said[]): Promise<void> {
  const turns = spoken.map(({ heard }, i) => ({ mood: moods[heard], intent: i % 2 ? 'joke' : 'thanks' }))
  for (const record of talk(id, turns)) await keepTurn(store, record)
  for (const [i, { right }] of spoken.entries())
    if (right !== undefined) await correct(store, right, { conversationId: id, seq: 2 * i + 1 })
}

const negativeOf = ({ heard, right }: Said): number =>
  right === undefined ? moods[heard].negative : Number(right === 'negative')

const shareOf = (spoken: readonly Said[]): number =>
  spoken.reduce((sum, each) => sum + negativeOf(each) / spoken.length, 0)

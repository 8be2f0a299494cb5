import { describe, expect, test } from 'vitest'
import {
  countCorrectedMoods,
  type Interaction,
  keepMoodCorrection,
  keepTurn,
  moodByDay,
  newestMoods,
  type Store,
  segmentDays,
  topIntents,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { calm, day, glad, noon, sad, talk } from './samples.ts'

const always = { from: noon - day, to: noon + day }
const scales = { en: { from: 0.2, width: 0.5 }, zh: { from: -0.1, width: 2 } }
const say = async (store: Store, id: string, spoken: readonly Partial<Interaction>[]) => {
  for (const record of talk(id, spoken)) await keepTurn(store, record)
}
const near = (figure: number) => expect.closeTo(figure, 9)

describe.each(backEnds)('shares on $name', (backEnd) => {
  test('are made of what trends count of a message, and without that of its probability', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'c1', [
      { mood: sad, scaledNegative: 1.2 },
      { mood: calm, scaledNegative: -0.4 },
    ])
    await say(store, 'c2', [{ mood: sad }])
    const [today] = await moodByDay(store, always)
    expect(today).toMatchObject({ shareSum: near(0.4 + 0.8), shareSquares: near(0.4 ** 2 + 0.8 ** 2) })
    expect(today).toMatchObject({ negativeSum: near(0.8 + 0.1 + 0.8), negative: 2 })
  })

  test('are scaled, with their squares, by the language of each conversation', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'c1', [{ mood: sad }])
    await say(store, 'c2', [{ mood: calm, language: 'zh' }])
    await say(store, 'c3', [{ mood: calm, language: 'other' }])
    const shares = [(0.8 - 0.2) / 0.5, (0.1 + 0.1) / 2, (0.1 - 0.2) / 0.5]
    const total = (power: number) => shares.reduce((sum, share) => sum + share ** power, 0)
    const [today] = await moodByDay(store, { ...always, scales })
    expect(today).toMatchObject({ shareSum: near(total(1)), shareSquares: near(total(2)) })
    const [zh] = await moodByDay(store, { ...always, scales, language: 'zh' })
    expect(zh).toMatchObject({ shareSum: near(0.1), shareSquares: near(0.01) })
    const [shop] = await segmentDays(store, { ...always, scales })
    expect(shop).toMatchObject({ scope: 'shop', sum: near(total(1)), squares: near(total(2)) })
  })

  test('of intents are scaled too, and never below 0 or above 1', async () => {
    const store = await emptyStore(backEnd)
    await say(store, 'c1', [{ mood: sad, intent: 'complaint' }])
    await say(store, 'c2', [{ mood: glad, intent: 'thanks' }])
    await say(store, 'c3', [
      { mood: { negative: 0.45, neutral: 0.5, positive: 0.05 }, intent: 'return_item' },
    ])
    const intents = await topIntents(store, { ...always, scales, limit: 9 })
    expect(Object.fromEntries(intents.map(({ intent, share }) => [intent, share]))).toEqual({
      ...{ complaint: 1, thanks: 0, return_item: near(0.5) },
    })
  })
})

describe.each(backEnds)('the newest moods on $name', (backEnd) => {
  test('are those that a model read, language by language', async () => {
    const store = await emptyStore(backEnd)
    const read = { moodModel: 'm1', scaledNegative: 0.3 }
    await say(store, 'c1', [
      { ...read, mood: sad },
      { ...read, mood: calm, language: 'zh' },
    ])
    await say(store, 'c2', [{ ...read, mood: glad, language: 'other' }])
    await say(store, 'c3', [{ ...read, moodModel: 'm0', mood: sad }, { mood: sad }])
    const { en, zh } = await newestMoods(store, 'm1')
    expect(en).toHaveLength(2)
    expect(en).toEqual(expect.arrayContaining([sad, glad]))
    expect(zh).toEqual([calm])
  })

  test('are not those that staff corrected', async () => {
    const store = await emptyStore(backEnd)
    const read = { moodModel: 'm1', scaledNegative: 0.3 }
    await say(store, 'c1', [
      { ...read, mood: sad },
      { ...read, mood: calm },
    ])
    await keepMoodCorrection(store, {
      ...{ conversationId: 'c1', seq: 1, right: 'neutral', staffId: 's-1', at: noon },
    })
    await countCorrectedMoods(store, noon)
    expect((await newestMoods(store, 'm1')).en).toEqual([calm])
  })

  test('of an empty store are none', async () => {
    expect(await newestMoods(await emptyStore(backEnd), 'm1')).toEqual({ en: [], zh: [] })
  })
})

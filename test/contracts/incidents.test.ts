import { describe, expect, test } from 'vitest'
import { judgeMood } from '../../bots/index.ts'
import {
  causesOf,
  countCorrectedMoods,
  eraseCustomer,
  type Interaction,
  incidentsSince,
  keepJudged,
  keepMoodCorrection,
  keepTurn,
  lastJudged,
  noteMoodModel,
  type Store,
  segmentDays,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { calm, day, sad, talk } from './samples.ts'

const start = Date.UTC(2025, 5, 2, 12)
const set = { falseAlarmsIn90Days: 0.1, risePoints: 10 }
const dayAt = (i: number) => new Date(start + i * day).toISOString().slice(0, 10)

/** Days of twelve conversations, one in six of them negative; all of them from a day on. */
async function fill(store: Store, days: number, { worse = days, better = days } = {}): Promise<void> {
  for (let i = 0; i < days; i += 1) {
    const angry = i >= worse && i < better ? 12 : 2
    const talks = Array.from({ length: 12 }, (_, c) => ({ c, mood: c < angry ? sad : calm }))
    await Promise.all(
      talks.map(({ c, mood }) =>
        say(store, `${i}-${c}`, { at: start + i * day + c, mood, language: c % 2 ? 'en' : 'zh' }),
      ),
    )
  }
}

async function say(store: Store, id: string, spoken: Partial<Interaction>): Promise<void> {
  for (const record of talk(id, [spoken, spoken])) await keepTurn(store, record)
}

/** Staff say that a conversation was not negative after all. */
async function calmDown(store: Store, conversationId: string): Promise<void> {
  for (const seq of [1, 3])
    await keepMoodCorrection(store, { conversationId, seq, right: 'neutral', staffId: 's-1', at: start })
}

const judge = (store: Store, days: number) => judgeMood(store, { ...set, now: start + days * day })

describe.each(backEnds)('incidents on $name', (backEnd) => {
  test('in an empty store nothing is judged', async () => {
    const store = await emptyStore(backEnd)
    expect(await judge(store, 0)).toBe(0)
    expect(await lastJudged(store)).toBeUndefined()
  })

  test('segments have their own conversations', async () => {
    const store = await emptyStore(backEnd)
    await fill(store, 1)
    const days = await segmentDays(store, { from: start - day, to: start + day })
    expect(days.map(({ scope, segment, conversations }) => [scope, segment, conversations])).toEqual(
      expect.arrayContaining([
        ['shop', '', 12],
        ['channel', 'web', 12],
        ['language', 'en', 6],
        ['language', 'zh', 6],
        ['intent', 'order_status', 12],
      ]),
    )
    expect(days[0]?.sum).toBeCloseTo(2 * 0.8 + 10 * 0.1)
    expect(days[0]?.squares).toBeCloseTo(2 * 0.64 + 10 * 0.01)
  })

  test('an incident opens once, is told by its conversations, and closes itself', async () => {
    const store = await emptyStore(backEnd)
    await fill(store, 36, { worse: 28, better: 30 })
    expect(await judge(store, 30)).toBe(30)
    const [open, ...more] = await incidentsSince(store, dayAt(0))
    expect(more).toEqual([])
    expect(open).toMatchObject({
      ...{ scope: 'shop', segment: '', began: dayAt(28), opened: dayAt(28), closed: undefined },
      ...{ worstDay: expect.stringMatching(/2025-0(6-30|7-01)/), share: expect.closeTo(0.8) },
    })
    if (open === undefined) throw new Error('no incident was found')
    const causes = await causesOf(store, open, 5)
    expect(causes).toHaveLength(5)
    expect(causes[0]).toMatchObject({ share: expect.closeTo(0.8), messages: 2, preview: 'where is my order' })
    expect(await judge(store, 35)).toBe(5)
    expect(await incidentsSince(store, dayAt(0))).toMatchObject([
      { opened: dayAt(28), closed: dayAt(32), closedAs: 'back' },
    ])
    expect(await incidentsSince(store, dayAt(33))).toEqual([])
  })

  test('a day is judged once, by whoever comes first', async () => {
    const store = await emptyStore(backEnd)
    await fill(store, 30, { worse: 28 })
    await Promise.all([judge(store, 30), judge(store, 30), judge(store, 30)])
    expect(await judge(store, 30)).toBe(0)
    expect(await lastJudged(store)).toBe(dayAt(29))
    expect(await incidentsSince(store, dayAt(0))).toHaveLength(1)
  })

  test('another mood model ends what was found, and is no incident by itself', async () => {
    const store = await emptyStore(backEnd)
    await noteMoodModel(store, { model: 'a', at: start })
    await fill(store, 34, { worse: 28 })
    await noteMoodModel(store, { model: 'b', at: start + 30 * day })
    await judge(store, 34)
    expect(await incidentsSince(store, dayAt(0))).toMatchObject([{ closed: dayAt(30), closedAs: 'model' }])
  })

  test('days are judged anew when their moods were corrected, and an incident that was none is gone', async () => {
    const store = await emptyStore(backEnd)
    await fill(store, 36, { worse: 28, better: 30 })
    await judge(store, 36)
    expect(await incidentsSince(store, dayAt(0))).toHaveLength(1)
    for (const day of [28, 29]) for (let c = 2; c < 12; c += 1) await calmDown(store, `${day}-${c}`)
    await countCorrectedMoods(store, start + 36 * day)
    expect(await lastJudged(store)).toBeUndefined()
    expect(await judge(store, 36)).toBe(36)
    expect(await incidentsSince(store, dayAt(0))).toEqual([])
  })

  test('a correction of a day that was not judged yet has nothing judged anew', async () => {
    const store = await emptyStore(backEnd)
    await fill(store, 30)
    await judge(store, 29)
    await calmDown(store, '29-0')
    await countCorrectedMoods(store, start + 29 * day)
    expect(await lastJudged(store)).toBe(dayAt(28))
  })

  test('what was judged before the sums changed is not kept after', async () => {
    const store = await emptyStore(backEnd)
    await fill(store, 30)
    await judge(store, 29)
    await calmDown(store, '28-0')
    await countCorrectedMoods(store, start + 29 * day)
    await keepJudged(store, { day: dayAt(29), after: dayAt(28), segments: [] })
    expect(await lastJudged(store)).toBeUndefined()
  })

  test('a conversation that was forgotten is no cause any more', async () => {
    const store = await emptyStore(backEnd)
    await fill(store, 30, { worse: 28 })
    for (const record of talk('theirs', [{ at: start + 29 * day, mood: sad, customerId: 'C-1' }], {
      customerId: 'C-1',
    }))
      await keepTurn(store, record)
    await judge(store, 30)
    const causes = async () => {
      const [open] = await incidentsSince(store, dayAt(0))
      return open === undefined
        ? []
        : (await causesOf(store, open, 99)).map(({ conversationId }) => conversationId)
    }
    expect(await causes()).toContain('theirs')
    await eraseCustomer(store, 'C-1', { conversationId: 'another', at: start + 31 * day })
    expect(await causes()).not.toContain('theirs')
  })
})

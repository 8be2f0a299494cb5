import { describe, expect, test } from 'vitest'
import { noteMoodModel, trendMarks } from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { day, noon } from './samples.ts'

const always = { from: 0, to: noon + 99 * day }

describe.each(backEnds)('marks of the trend on $name', (backEnd) => {
  test('the first model changes nothing', async () => {
    const store = await emptyStore(backEnd)
    await noteMoodModel(store, { model: 'a', at: noon })
    expect(await trendMarks(store, always)).toEqual([])
  })

  test('another model marks its day, once', async () => {
    const store = await emptyStore(backEnd)
    await noteMoodModel(store, { model: 'a', at: noon })
    for (const days of [1, 2, 3]) await noteMoodModel(store, { model: 'b', at: noon + days * day })
    expect(await trendMarks(store, always)).toEqual([{ day: '2025-06-03', kind: 'model', label: 'b' }])
  })

  test('a model that comes back is another change', async () => {
    const store = await emptyStore(backEnd)
    for (const [i, model] of ['a', 'b', 'a'].entries())
      await noteMoodModel(store, { model, at: noon + i * day })
    expect((await trendMarks(store, always)).map(({ label }) => label)).toEqual(['b', 'a'])
    expect(await trendMarks(store, { from: noon + 2 * day, to: noon + 3 * day })).toHaveLength(1)
  })
})

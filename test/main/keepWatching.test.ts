import { expect, onTestFinished, test } from 'vitest'
import { unscaled } from '../../analytics/index.ts'
import { keepTurn, openStore } from '../../data/index.ts'
import { keepWatching } from '../../main/keepWatching.ts'
import { day, noon, talk } from '../contracts/samples.ts'
import { quickSettings } from './quickSettings.ts'

async function job() {
  const { dataFolder: folder } = await quickSettings()
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  for (const record of talk('one', [{ text: 'hello' }])) await keepTurn(store, record)
  const heard = Promise.withResolvers<string>()
  const house = {
    store,
    content: () => ({ shop: { alerts: { falseAlarmsIn90Days: 0.1, risePoints: 10 } } }),
    charting: () => ({ bounds: unscaled, scales: undefined }),
    lookAtMoods: async () => undefined,
    alarm: (what: string) => heard.resolve(what),
  }
  const log = { info: (fields: object, what: string) => heard.resolve(`${what} ${JSON.stringify(fields)}`) }
  const start = () => keepWatching(house as never, log as never, { now: () => noon + 2 * day })
  return { store, start, heard: heard.promise }
}

test('at the start it judges the days that are over, and logs how many', async () => {
  const { start, heard } = await job()
  const stop = start()
  expect(await heard).toBe('judged the mood of days that are over {"days":2}')
  await stop()
})

test('a store that fails is an alarm', async () => {
  const { store, start, heard } = await job()
  await store.close()
  const stop = start()
  expect(await heard).toBe('the mood of a day could not be judged')
  await stop()
})

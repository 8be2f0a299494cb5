import { expect, onTestFinished, test } from 'vitest'
import { keepTurn, openStore } from '../../data/index.ts'
import { keepTidy } from '../../main/keepTidy.ts'
import { day, noon, talk } from '../contracts/samples.ts'
import { quickSettings } from './quickSettings.ts'

const retention = { conversationsDays: 730, inboxDays: 7, deadLettersDays: 90 }

/** A job on a store with one old talk, and what it logs. */
async function job() {
  const { dataFolder: folder } = await quickSettings()
  const store = await openStore({ folder })
  for (const record of talk('old', [{ text: 'my secret wish' }])) await keepTurn(store, record)
  const logged: string[] = []
  const alarms: unknown[] = []
  const heard = Promise.withResolvers<void>()
  const info = (fields: object, what: string) => {
    logged.push(`${what} ${JSON.stringify(fields)}`)
    heard.resolve()
  }
  const alarm = (_: string, error: unknown) => {
    alarms.push(error)
    heard.resolve()
  }
  const content = { shop: { retention } }
  const start = () =>
    keepTidy({ store, content: () => content, alarm } as never, { info } as never, {
      now: () => noon + 800 * day,
    })
  onTestFinished(() => store.close())
  return { store, start, logged, alarms, heard: heard.promise }
}

test('at the start it forgets what is too old, and logs how much, without anybody’s words', async () => {
  const { start, store, logged, alarms, heard } = await job()
  const stop = start()
  await heard
  await stop()
  expect(logged).toEqual([
    'forgot what was too old {"conversations":1,"inbox":0,"deadLetters":0,"sessions":0,"views":0,"links":0}',
  ])
  expect(alarms).toEqual([])
  expect(await store.db.selectFrom('conversation').select('id').execute()).toEqual([])
})

test('it ends at once when it is told to, and nothing is an alarm then', async () => {
  const { start, alarms } = await job()
  await start()()
  expect(alarms).toEqual([])
})

test('a store that fails is an alarm, and it tries again later', async () => {
  const { start, store, alarms, heard } = await job()
  await store.close()
  const stop = start()
  await heard
  await stop()
  expect(alarms).toHaveLength(1)
})

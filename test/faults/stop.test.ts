import { expect, test } from 'vitest'
import { customers, lost } from './customers.ts'
import { dataFolder, serve } from './service.ts'

test('SIGTERM under load drops nothing that was acknowledged, and what was begun gets its answer', async () => {
  const folder = await dataFolder()
  const service = await serve(folder)
  const crowd = await customers(service.url, { many: 40 })
  const stop = new AbortController()
  const talking = crowd.talk(stop.signal)
  await crowd.acknowledged(200)
  const told = Date.now()
  service.signal('SIGTERM')
  const { code } = await service.ended
  stop.abort()
  await talking
  // It would be 1 after ten seconds.
  expect(code).toBe(0)
  const underWay = crowd.sent.filter(({ from, to }) => from < told - 20 && to >= told)
  expect(underWay.filter(({ status }) => status === undefined)).toEqual([])
  // A busy machine may also turn some away: that too is an answer.
  expect(crowd.sent.filter(({ status = 200 }) => status !== 200 && status !== 503)).toEqual([])
  const again = await serve(folder)
  const kept = await crowd.kept(again.url)
  expect(lost(crowd.sent, kept)).toEqual([])
  expect(kept.every((ids) => new Set(ids).size === ids.length)).toBe(true)
})

test('a second signal ends it at once', async () => {
  const service = await serve(await dataFolder())
  const crowd = await customers(service.url, { many: 10 })
  const talking = crowd.talk(new AbortController().signal)
  service.signal('SIGTERM')
  service.signal('SIGINT')
  expect((await service.ended).code).toBe(1)
  await talking
})

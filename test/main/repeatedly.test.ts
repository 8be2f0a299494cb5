import { expect, test } from 'vitest'
import { type Pause, repeatedly } from '../../main/repeatedly.ts'

/** So long that it is never over. */
const ages = 2 ** 30

/** A job that may be done so many times; then it says so. */
function jobOf(times: number, what: (n: number, pause: Pause) => Promise<void> = async () => undefined) {
  const done: number[] = []
  const failures: unknown[] = []
  const enough = Promise.withResolvers<void>()
  const job = async (pause: Pause) => {
    done.push(done.length + 1)
    if (done.length === times) enough.resolve()
    await what(done.length, pause)
  }
  const start = (every: number) => repeatedly(every, job, (error) => void failures.push(error))
  return { done, failures, enough: enough.promise, start }
}

test('a job is done at once, and again and again', async () => {
  const { start, done, enough, failures } = jobOf(4)
  const stop = start(1)
  expect(done).toEqual([1])
  await enough
  await stop()
  expect(done.slice(0, 4)).toEqual([1, 2, 3, 4])
  expect(failures).toEqual([])
})

test('it is not done a second time while it lasts', async () => {
  const state = { under: 0, most: 0 }
  const { start, enough } = jobOf(3, async (_, pause) => {
    state.under += 1
    state.most = Math.max(state.most, state.under)
    await pause(1)
    state.under -= 1
  })
  const stop = start(0)
  await enough
  await stop()
  expect(state.most).toBe(1)
})

test('after a failure, which is told, it is done again', async () => {
  const { start, enough, failures } = jobOf(3, async (n) => {
    if (n < 3) throw new Error(`failure ${n}`)
  })
  const stop = start(1)
  await enough
  await stop()
  expect(failures.slice(0, 2)).toEqual([new Error('failure 1'), new Error('failure 2')])
})

test('who ends it between two times does not wait for the next', async () => {
  const { start, done, failures } = jobOf(1)
  await start(ages)()
  expect([done, failures]).toEqual([[1], []])
})

test('who ends it waits for what is under way', async () => {
  const job = Promise.withResolvers<void>()
  const ended: string[] = []
  const { start } = jobOf(1, async () => {
    await job.promise
    ended.push('job')
  })
  const stopped = start(1)().then(() => ended.push('all'))
  job.resolve()
  await stopped
  expect(ended).toEqual(['job', 'all'])
})

test('a pause under way is broken off at the end, and that is no failure', async () => {
  const seen: unknown[] = []
  const { start, done, failures } = jobOf(1, async (_, pause) => {
    await pause(ages).catch((error: unknown) => {
      seen.push(error)
      throw error
    })
  })
  await start(1)()
  expect(seen).toMatchObject([{ name: 'AbortError' }])
  expect([done, failures]).toEqual([[1], []])
})

test('a pause after the end is none', async () => {
  const pauses: Pause[] = []
  const { start } = jobOf(1, async (_, pause) => void pauses.push(pause))
  await start(1)()
  await expect(pauses[0]?.(ages)).rejects.toThrow('aborted')
})

test('it may be ended twice', async () => {
  const { start, done } = jobOf(1)
  const stop = start(ages)
  await Promise.all([stop(), stop()])
  await stop()
  expect(done).toEqual([1])
})

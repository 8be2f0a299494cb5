import { expect, test } from 'vitest'
import { canTrace, isSyncedBeforeAnswer, traceOfOneMessage } from '../../bench/crash/fsync.ts'
import { damageOf } from '../../bench/crash/trial.ts'

test('servers are killed three times, and nothing is lost, done twice or left unsaid', async () => {
  const { figures, findings } = await damageOf({
    kind: 'sqlite',
    processes: 1,
    kills: 3,
    conversations: 20,
  })
  expect(findings).toEqual([])
  expect(figures.acknowledged).toBeGreaterThan(20)
  expect(figures.taken).toBeGreaterThan(0)
})

test.skipIf(!canTrace())('what was acknowledged was on disk before', async () => {
  expect(isSyncedBeforeAnswer(await traceOfOneMessage())).toBe(true)
})

test('an answer before the sync is noticed', () => {
  const write = '7 1.1 pwrite64(23</d/rapport.db-wal>, "\\0", 24, 0) = 24'
  const sync = '7 1.2 fdatasync(23</d/rapport.db-wal>) = 0'
  const answer = '7 1.3 write(31<socket:[1]>, "HTTP/1.1 200 OK\\r\\n", 930) = 930'
  expect(isSyncedBeforeAnswer([write, sync, answer])).toBe(true)
  expect(isSyncedBeforeAnswer([write, answer, sync])).toBe(false)
  expect(isSyncedBeforeAnswer([sync, write, answer])).toBe(false)
  expect(isSyncedBeforeAnswer([answer])).toBe(false)
  const begun = '7 1.2 fdatasync(23</d/rapport.db-wal> <unfinished ...>'
  const ended = '7 1.3 <... fdatasync resumed>) = 0'
  expect(isSyncedBeforeAnswer([write, begun, '8 1.2 write(5, "", 0) = 0', ended, answer])).toBe(true)
  expect(isSyncedBeforeAnswer([write, begun, answer, ended])).toBe(false)
})

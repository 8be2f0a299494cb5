import { expect, test } from 'vitest'
import { Busy } from '../../bots/index.ts'
import { StoreUnavailable } from '../../data/index.ts'
import { makeAlarm } from '../../main/alarm.ts'
import { setbacks } from '../../main/setbacks.ts'

function hearing() {
  const lines: string[] = []
  const clock = { now: 0 }
  const error = (fields: object, what: string) => void lines.push(`${what} ${JSON.stringify(fields)}`)
  return { lines, clock, alarm: makeAlarm({ error } as never, () => clock.now) }
}

const full = new StoreUnavailable('full', 'database or disk is full')
const within = (cause: unknown) => new Error('my secret wish', { cause })

test('an error is logged without anybody’s words', () => {
  const { alarm, lines } = hearing()
  alarm('a turn failed', new TypeError('my secret wish'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^a turn failed .*"kind":"TypeError"/)
  expect(lines[0]).not.toContain('secret')
})

test('a store that fails is told once a minute for each reason, with what to do', () => {
  const { alarm, lines, clock } = hearing()
  for (let i = 0; i < 100; i += 1) alarm('a turn failed', within(full))
  expect(lines).toEqual([
    'the store cannot be used (database or disk is full): the disk is full; make room, and it goes on by itself {"alarm":"store","reason":"full"}',
  ])
  alarm('a turn failed', new StoreUnavailable('damaged', 'page 7'))
  expect(lines).toHaveLength(2)
  clock.now += 59_999
  alarm('a turn failed', full)
  expect(lines).toHaveLength(2)
  clock.now += 1
  alarm('a turn failed', full)
  expect(lines).toHaveLength(3)
})

test('a failing store is a setback after which to come back, however deep it is', () => {
  const { alarm, lines } = hearing()
  expect(setbacks(alarm)(within(within(full)))).toEqual({ cause: 'store', retryAfter: 5 })
  expect(lines).toHaveLength(1)
})

test('too much of one client, or of all, is a setback; a bug is none', () => {
  const { alarm, lines } = hearing()
  expect(setbacks(alarm)(new Busy('lane', 2))).toEqual({ cause: 'client', retryAfter: 2 })
  expect(setbacks(alarm)(new Busy('house'))).toEqual({ cause: 'house', retryAfter: 1 })
  expect(setbacks(alarm)(new TypeError('oops'))).toBeUndefined()
  expect(lines).toEqual([])
})

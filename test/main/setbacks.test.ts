import { expect, test } from 'vitest'
import { Busy, Unproven } from '../../bots/index.ts'
import { setbacks } from '../../main/setbacks.ts'

const heard = (error: unknown) => {
  const alarms: string[] = []
  return [setbacks((what) => alarms.push(what))(error), alarms.length]
}

test('too many messages of one conversation are its client’s doing, too many of all are ours', () => {
  expect(heard(new Busy('lane', 2))).toEqual([{ cause: 'client', retryAfter: 2 }, 0])
  expect(heard(new Busy('house', 3))).toEqual([{ cause: 'house', retryAfter: 3 }, 0])
})

test('keys that cannot be fetched are worth another try, and an operator hears of them', () => {
  expect(heard(new Unproven('no keys'))).toEqual([{ cause: 'house', retryAfter: 5 }, 1])
})

test('anything else is a bug', () => expect(heard(new Error('broken'))).toEqual([undefined, 0]))

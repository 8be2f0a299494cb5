import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withinBudget } from '../../bots/budget.ts'

const late = { ms: 20, otherwise: () => 'too late' }
const forEver = (): never => {
  for (;;);
}

test('work within its budget gives what it gives', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(withinBudget(() => value, { otherwise: () => 'too late' })).toBe(value)
    }),
    { numRuns: 20 },
  )
})

test('work that gives nothing is not taken for late', () => {
  expect(withinBudget<string | undefined>(() => undefined, late)).toBeUndefined()
})

describe('what is stuck is broken off', () => {
  test.each<[name: string, work: () => string]>([
    ['a loop for ever', forEver],
    ['a catastrophic regular expression', () => String(/^(a+)+$/.test(`${'a'.repeat(60)}b`))],
    ['another, in a replacement', () => 'x'.repeat(60).replace(/(x+x+)+y/gu, '')],
    [
      'a loop that catches everything',
      () => {
        for (;;)
          try {
            forEver()
          } catch {}
      },
    ],
    ['a loop in a sort', () => [2, 1].sort(forEver).join('')],
    [
      'a loop within a budget of its own',
      () => withinBudget(forEver, { ms: 60_000, otherwise: () => 'inner' }),
    ],
  ])('%s', (_, work) => {
    expect(withinBudget(work, late)).toBe('too late')
  })
})

test('what it throws is thrown on', () => {
  const error = new Error('broken')
  const broken = () => {
    throw error
  }
  expect(() => withinBudget(broken, late)).toThrow(error)
})

test('a budget within a budget breaks off its own work alone', () => {
  const inner = () => withinBudget(forEver, { ms: 10, otherwise: () => 'inner too late' })
  expect(withinBudget(() => `${inner()}, outer in time`, { ms: 5_000, otherwise: () => 'too late' })).toBe(
    'inner too late, outer in time',
  )
})

test('after something was broken off, the next work is done as ever', () => {
  for (let times = 0; times < 3; times++) {
    expect(withinBudget(forEver, { ms: 5, otherwise: () => 'too late' })).toBe('too late')
    expect(withinBudget(() => 'in time', { otherwise: () => 'too late' })).toBe('in time')
  }
})

test('who was kept from working begins anew', () => {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  let tries = 0
  const kept = () => {
    tries += 1
    if (tries < 3) Atomics.wait(pause, 0, 0, 40)
    return 'in time'
  }
  expect(withinBudget(kept, late)).toBe('in time')
})

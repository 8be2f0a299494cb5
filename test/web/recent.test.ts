import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Recent } from '../../web/recent.ts'

test('what was set is there', () => {
  const recent = new Recent<number>(10)
  recent.set('a', 1)
  recent.set('a', 2)
  expect([recent.get('a'), recent.get('b')]).toEqual([2, undefined])
})

test('what is used again and again is never forgotten', () => {
  const recent = new Recent<string>(10)
  recent.set('mine', 'here')
  for (let i = 0; i < 1_000; i++) {
    recent.set(`other ${i}`, '')
    expect(recent.get('mine')).toBe('here')
  }
})

test('the last half of what came is always there, and never more than all is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 200 }), fc.integer({ min: 2, max: 20 }), (keys, most) => {
      const recent = new Recent<number>(most)
      for (const [i, key] of keys.entries()) recent.set(String(key), i)
      const last = [...new Set(keys.toReversed())].slice(0, Math.ceil(most / 2))
      for (const key of last) expect(recent.get(String(key))).toBe(keys.lastIndexOf(key))
      expect(recent.size).toBeLessThanOrEqual(most + 1)
    }),
  )
})

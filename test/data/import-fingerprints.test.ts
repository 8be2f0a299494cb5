import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fingerprints } from '../../data/import/fingerprints.ts'

test('what was set is found, and nothing else', () => {
  const prints = new Fingerprints()
  prints.set('a', 7)
  expect([prints.get('a'), prints.get('b'), prints.size]).toEqual([7, undefined, 1])
})

test('zero and the largest number are values like others', () => {
  const prints = new Fingerprints()
  prints.set('a', 0)
  prints.set('b', 2 ** 32 - 1)
  expect([prints.get('a'), prints.get('b')]).toEqual([0, 4_294_967_295])
})

test('adding keeps the first value and tells it', () => {
  const prints = new Fingerprints()
  expect([prints.add('a', 1), prints.add('a', 2), prints.get('a')]).toEqual([undefined, 1, 1])
})

test('it does what a Map does', () => {
  const change = fc.tuple(fc.string({ maxLength: 4 }), fc.nat(1000))
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3000 }), (changes) => {
      const prints = new Fingerprints()
      const map = new Map<string, number>()
      for (const [text, value] of changes) {
        prints.set(text, value)
        map.set(text, value)
      }
      expect(prints.size).toBe(map.size)
      for (const [text, value] of map) expect(prints.get(text)).toBe(value)
    }),
    { numRuns: 30 },
  )
})

test('100,000 texts that differ by a digit stay apart', () => {
  const prints = new Fingerprints()
  for (let i = 0; i < 100_000; i += 1) prints.add(`SO${i}\u001f${i % 7}`, i)
  expect(prints.size).toBe(100_000)
  expect(prints.get('SO99999\u001f4')).toBe(99_999)
})

test('texts that differ by the order of their letters stay apart', () => {
  const prints = new Fingerprints()
  const texts = ['ab', 'ba', 'aab', 'aba', 'baa', '', '\u0000', '\u0000\u0000', '茶壶', '壶茶']
  texts.forEach((text, i) => {
    prints.set(text, i)
  })
  expect(texts.map((text) => prints.get(text))).toEqual(texts.map((_, i) => i))
})

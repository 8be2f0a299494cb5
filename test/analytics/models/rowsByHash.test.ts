import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsByHash } from '../../../analytics/models/rowsByHash.ts'

const bits = 10
const hash = fc.nat(2 ** bits - 1)

describe('rows by hash', () => {
  test('are those of the rising order, and none for other hashes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash, { maxLength: 200 }), hash, (some, other) => {
        const rising = Uint32Array.from(some).sort()
        const { rowOf } = rowsByHash(rising, bits)
        expect([...rising].map(rowOf)).toEqual([...rising.keys()])
        expect(rowOf(other)).toBe(rising.indexOf(other))
      }),
    )
  })
  test('are there for every hash', () => {
    const { rowOf } = rowsByHash(
      Uint32Array.from({ length: 2 ** bits }, (_, n) => n),
      bits,
    )
    expect([0, 31, 32, 63, 2 ** bits - 1].map(rowOf)).toEqual([0, 31, 32, 63, 2 ** bits - 1])
  })
})

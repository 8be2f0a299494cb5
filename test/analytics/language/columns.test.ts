import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, countingOver } from '../../../analytics/language/columns.ts'

const hashes = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 0xffffffff }))

describe('the column of a feature', () => {
  test('is where it stands, and none when it stands nowhere', () => {
    const columnOf = columnsOf(Uint32Array.of(7, 0, 0xffffffff))
    expect([7, 0, 0xffffffff, 1, 8].map(columnOf)).toEqual([0, 1, 2, undefined, undefined])
  })

  test('is none among no features', () => {
    expect(columnsOf(new Uint32Array())(0)).toBeUndefined()
  })

  test('is found beside features that look for the same place', () => {
    const features = Uint32Array.from({ length: 50 }, (_, i) => i * 1_024 * 1_024)
    const columnOf = columnsOf(features)
    expect([...features].map(columnOf)).toEqual([...features.keys()])
  })

  test('is that of a map, whatever the features', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hashes), fc.array(hashes), (features, asked) => {
        const columnOf = columnsOf(Uint32Array.from(features))
        const known = new Map(features.map((feature, column) => [feature, column]))
        for (const feature of [...features, ...asked]) expect(columnOf(feature)).toBe(known.get(feature))
      }),
    )
  })
})

describe('counting', () => {
  test('gives columns in the order in which they first come, and how often each does', () => {
    expect(countingOver(5)([3, 1, undefined, 3, 3, 0])).toEqual({ columns: [3, 1, 0], counts: [3, 1, 1] })
  })

  test('starts anew with each list, whatever was counted before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.option(fc.nat(6), { nil: undefined }))), (lists) => {
        const count = countingOver(7)
        for (const list of lists) expect(count(list)).toEqual(countingOver(7)(list))
      }),
    )
  })
})

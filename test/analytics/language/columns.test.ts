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
  const features = Uint32Array.from({ length: 7 }, (_, column) => 100 + column)
  const empty = (places: number) => ({ columns: new Int32Array(places), values: new Float32Array(places) })

  test('gives columns in the order in which they first come, and how often each does', () => {
    const into = empty(8)
    const end = countingOver(columnsOf(features), 7)([103, 101, 9, 103, 103, 100], into, 2)
    expect(end).toBe(5)
    expect([...into.columns]).toEqual([0, 0, 3, 1, 0, 0, 0, 0])
    expect([...into.values]).toEqual([0, 0, 3, 1, 1, 0, 0, 0])
  })

  test('starts anew with each list, whatever was counted before', () => {
    const lists = fc.array(fc.array(fc.integer({ min: 98, max: 106 })))
    fc.assert(
      fc.property(lists, (all) => {
        const count = countingOver(columnsOf(features), 7)
        for (const list of all) {
          const [again, anew] = [empty(list.length), empty(list.length)]
          expect(count(list, again, 0)).toBe(countingOver(columnsOf(features), 7)(list, anew, 0))
          expect(again).toEqual(anew)
        }
      }),
    )
  })
})

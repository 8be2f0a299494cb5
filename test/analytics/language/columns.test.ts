import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Counts, columnsOf, weightedColumns } from '../../../analytics/language/columns.ts'

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
  const weights = Float32Array.from(features, (feature) => feature / 2)
  const empty = (places: number): Counts => ({
    columns: new Int32Array(places),
    values: new Float32Array(places),
    weights: new Float32Array(places),
  })

  test('gives columns in the order in which they first come, and how often each does', () => {
    const into = empty(8)
    const end = weightedColumns(features, weights).count([103, 101, 9, 103, 103, 100], into, 2)
    expect(end).toBe(5)
    expect([...into.columns]).toEqual([0, 0, 3, 1, 0, 0, 0, 0])
    expect([...into.values]).toEqual([0, 0, 3, 1, 1, 0, 0, 0])
    expect([...into.weights]).toEqual([0, 0, 51.5, 50.5, 50, 0, 0, 0])
  })

  test('holds many at once, and few after them', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => 98 + (i % 12))
    const { count } = weightedColumns(features, weights)
    const into = empty(many.length)
    expect(count(many, into, 0)).toBe(7)
    expect([...into.values.subarray(0, 7)]).toEqual(Array(7).fill(250))
    expect(count([106], into, 0)).toBe(1)
    expect(into.values[0]).toBe(1)
  })

  test('knows what a feature weighs, and nothing of others', () => {
    const { weightOf } = weightedColumns(features, weights)
    expect([100, 106, 107].map(weightOf)).toEqual([50, 53, undefined])
  })

  test('starts anew with each list, whatever was counted before', () => {
    const lists = fc.array(fc.array(fc.integer({ min: 98, max: 106 })))
    fc.assert(
      fc.property(lists, (all) => {
        const { count } = weightedColumns(features, weights)
        for (const list of all) {
          const [again, anew] = [empty(list.length), empty(list.length)]
          expect(count(list, again, 0)).toBe(weightedColumns(features, weights).count(list, anew, 0))
          expect(again).toEqual(anew)
        }
      }),
    )
  })
})

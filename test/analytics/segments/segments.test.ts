import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { seeded } from '../../../analytics/models/random.ts'
import { groupName } from '../../../analytics/segments/groupName.ts'
import { customerGroups } from '../../../analytics/segments/groups.ts'
import { type Buyer, scoresOf } from '../../../analytics/segments/scores.ts'
import { segments } from '../../../analytics/segments/segments.ts'
import { type SegmentId, segmentNames, segmentOf } from '../../../analytics/segments/segmentTable.ts'

const buyer = (
  customerId: string,
  recencyDays: number | undefined,
  frequency: number,
  money: number,
): Buyer => ({
  ...{ customerId, recencyDays, frequency, money },
})
/** So many who buy much every week, and as many who bought a little a year ago. */
const twoKinds = (each: number) =>
  Array.from({ length: 2 * each }, (_, i) =>
    i < each
      ? buyer(`good ${i}`, 1 + (i % 5), 40 + (i % 7), 2000 + i)
      : buyer(`gone ${i}`, 300 + (i % 50), 1 + (i % 2), 20 + (i % 10)),
  )

describe('scores', () => {
  it('are fifths, the latest highest', () => {
    const five = [1, 2, 3, 4, 5].map((days) => buyer(`${days}`, days, days, days))
    expect(scoresOf(five).map(({ recency }) => recency)).toEqual([5, 4, 3, 2, 1])
    expect(scoresOf(five).map(({ money }) => money)).toEqual([1, 2, 3, 4, 5])
  })

  it('are the same for the same, in the middle of where they stand', () => {
    const many = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5].map((times, i) => buyer(`${i}`, 9, times, 9))
    expect(scoresOf(many).map(({ frequency }) => frequency)).toEqual([2, 2, 2, 2, 2, 2, 4, 4, 5, 5])
    expect(new Set(scoresOf(many).map(({ recency }) => recency))).toEqual(new Set([3]))
  })
})

describe('the segment', () => {
  it.each<[recency: number, frequency: number, money: number, times: number, segment: SegmentId]>([
    [5, 5, 5, 9, 'champions'],
    [5, 4, 4, 9, 'champions'],
    [4, 4, 4, 9, 'loyal'],
    [3, 5, 5, 9, 'loyal'],
    [4, 2, 2, 2, 'promising'],
    [5, 2, 5, 1, 'new'],
    [3, 1, 1, 1, 'fading'],
    [2, 3, 4, 4, 'atRisk'],
    [1, 5, 4, 9, 'cannotLose'],
    [1, 1, 2, 1, 'lost'],
  ])(
    'of recency %d, frequency %d, money %d, %d times is %5$s',
    (recency, frequency, money, times, segment) => {
      expect(segmentOf({ recency, frequency, money }, times)).toBe(segment)
    },
  )
})

describe('segments of a shop', () => {
  it('tell those who come from those who went, in both languages', () => {
    const found = segments(twoKinds(50))
    if (found.kind !== 'segments') throw new Error(found.kind)
    const of = (start: string) =>
      found.segments
        .filter(({ customers }) => customers.some((id) => id.startsWith(start)))
        .map(({ id }) => id)
    expect(of('good')).toEqual(['champions', 'loyal'])
    expect(of('gone')).toEqual(['fading', 'atRisk', 'lost'])
    expect(found.segments[0]).toMatchObject({ name: { en: 'Champions', zh: '核心客户' } })
  })

  it('leave out who never bought, or whose figures are no numbers', () => {
    const odd = [
      buyer('never', undefined, 0, 0),
      buyer('nothing', 5, 0, 0),
      buyer('NaN', Number.NaN, 1, 1),
      buyer('endless', 1, 1, Number.POSITIVE_INFINITY),
    ]
    expect(segments(odd)).toEqual({ kind: 'notEnough', buyers: 0, needed: 25 })
    expect(customerGroups(odd)).toEqual({ kind: 'notEnough', buyers: 0, needed: 25 })
  })

  it('have a name and a meaning each in both languages', () => {
    for (const { name, meaning } of Object.values(segmentNames))
      expect([name.en, name.zh, meaning.en, meaning.zh].every((text) => text.length > 1)).toBe(true)
  })
})

const anyBuyer = fc.record({
  customerId: fc.uuid(),
  recencyDays: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  frequency: fc.integer({ min: 0, max: 6 }),
  money: fc.double({ min: -10, max: 1e9, noNaN: true }),
})

test('every buyer is in one segment, and shares sum to one', () => {
  fc.assert(
    fc.property(fc.array(anyBuyer, { minLength: 60, maxLength: 90 }), (customers) => {
      const found = segments(customers)
      if (found.kind === 'notEnough') return
      expect(found.segments.flatMap(({ customers: within }) => within)).toHaveLength(found.buyers)
      expect(found.segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    }),
  )
})

const anyMethod = fc.constantFrom('kMeans' as const, 'hierarchy' as const, 'density' as const)

test('any customers fall into groups that hold each buyer once, named in both languages', () => {
  fc.assert(
    fc.property(fc.array(anyBuyer, { minLength: 60, maxLength: 90 }), anyMethod, (customers, method) => {
      const found = customerGroups(customers, { method })
      if (found.kind !== 'groups') return
      expect(found.groups.flatMap(({ customers: within }) => within)).toHaveLength(found.buyers)
      expect(new Set(found.groups.map(({ name }) => name.en)).size).toBe(found.groups.length)
      expect(found.groups.every(({ name }) => name.zh !== '')).toBe(true)
    }),
    { numRuns: 20 },
  )
})

describe('groups of a shop', () => {
  it.each(['kMeans', 'hierarchy'] as const)(
    'find by %s the two kinds there are, and say how they differ',
    (method) => {
      const found = customerGroups(twoKinds(50), { method })
      if (found.kind !== 'groups') throw new Error(found.kind)
      expect(found.groups.map(({ name }) => name.en).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        'away for long, buy seldom, spend little',
        'here lately, buy often, spend much',
      ])
      expect(found.groups.map(({ share }) => share)).toEqual([0.5, 0.5])
    },
  )

  it('are found by density with those who are unlike the others', () => {
    const odd = [buyer('odd', 4000, 500, 9e6), ...twoKinds(50)]
    const found = customerGroups(odd, { method: 'density' })
    if (found.kind !== 'groups') throw new Error(found.kind)
    const alone = found.groups.find(({ customers }) => customers.includes('odd'))
    expect(alone?.name).toEqual({ en: 'unlike the others', zh: '与众不同' })
    expect(found.groups.length).toBeGreaterThanOrEqual(3)
  })

  it.each(['kMeans', 'hierarchy', 'density'] as const)(
    'are none by %s where customers are all the same',
    (method) => {
      const same = Array.from({ length: 40 }, (_, i) => buyer(`${i}`, 3, 2, 50))
      expect(customerGroups(same, { method })).toEqual({ kind: 'noGroups', buyers: 40, fits: [] })
    },
  )

  it('of thousands hold each of them once, though few are drawn to choose how many groups', () => {
    const random = seeded(3)
    const many = Array.from({ length: 2100 }, (_, i) =>
      buyer(`${i}`, Math.floor(400 * random() ** 2), 1 + Math.floor(30 * random() ** 4), 500 * random() ** 3),
    )
    const found = customerGroups(many)
    if (found.kind !== 'groups') throw new Error(found.kind)
    expect(found.groups.flatMap(({ customers }) => customers)).toHaveLength(2100)
  })

  it('are named by what differs', () => {
    expect(groupName({ recency: -1, frequency: 1.2, money: 0.1 })).toEqual({
      ...{ en: 'here lately, buy often', zh: '近期来过、买得勤' },
    })
    expect(groupName({ recency: 0.4, frequency: -0.4, money: 0 }).en).toBe('like most customers')
  })
})

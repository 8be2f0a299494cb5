import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dbscan, usualReach } from '../../../analytics/segments/dbscan.ts'
import { hierarchy, type Linkage } from '../../../analytics/segments/hierarchy.ts'
import { kMeans, meanSilhouette, silhouettes } from '../../../analytics/segments/kMeans.ts'
import { type Point, scaleOf, standardised } from '../../../analytics/segments/points.ts'
import { readNumbers } from '../../../bench/customers/sets.ts'

async function pointsOf(set: string): Promise<readonly Point[]> {
  const columns = Object.values(readNumbers(set))
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? 0))
}
const scaled = (points: readonly Point[]) => points.map((point) => standardised(point, scaleOf(points)))
const sizes = (groups: readonly (number | undefined)[]) =>
  [...Map.groupBy(groups, (group) => group).values()].map(({ length }) => length).toSorted((a, b) => b - a)
const digits = (value: number) => Number(value.toPrecision(7))

const iris = await pointsOf('iris')
const arrests = await pointsOf('USArrests')
const faithful = await pointsOf('faithful')

describe('k-means', () => {
  // R 4.2.2: kmeans(x, k, nstart = 50)$tot.withinss.
  it.each<[string, readonly Point[], number, number]>([
    ['iris', iris, 3, 78.85144],
    ['scale(USArrests)', scaled(arrests), 4, 56.40317],
    ['faithful', faithful, 2, 8901.769],
  ])('of %s is as near as in R', (_, points, k, within) => {
    expect(digits(kMeans(points, { k }).within)).toBe(within)
  })

  // R 4.2.2, cluster 2.1.4: mean(silhouette(kmeans(x, k, nstart = 50)$cluster, dist(x))[, 3]).
  it.each<[string, readonly Point[], number, number]>([
    ['iris', iris, 3, 0.552819],
    ['scale(USArrests)', scaled(arrests), 4, 0.3396889],
  ])('of %s has the silhouette of R', (_, points, k, silhouette) => {
    expect(digits(meanSilhouette(points, kMeans(points, { k }).groups))).toBe(silhouette)
  })

  it('is the same for a seed', () => {
    expect(kMeans(iris, { k: 4, seed: 5 })).toEqual(kMeans(iris, { k: 4, seed: 5 }))
  })

  it('of nothing, of one and of all the same has no more groups than there are points', () => {
    expect(kMeans([], { k: 3 })).toEqual({ centroids: [], groups: [], within: 0 })
    expect(kMeans([[1, 2]], { k: 3 })).toEqual({ centroids: [[1, 2]], groups: [0], within: 0 })
    expect(kMeans(new Array(5).fill([1, 2]), { k: 3 }).centroids).toEqual([[1, 2]])
    expect(silhouettes(new Array(5).fill([1, 2]))).toEqual([])
    expect(silhouettes([])).toEqual([])
  })

  it('tells two heaps from three', () => {
    const heaps = (many: number) => Array.from({ length: 60 }, (_, i) => [(i % many) * 50 + (i % 7), i % 5])
    const best = (points: readonly Point[]) =>
      silhouettes(points).reduce((a, b) => (b.silhouette > a.silhouette ? b : a)).k
    expect(best(heaps(2))).toBe(2)
    expect(best(heaps(3))).toBe(3)
  })
})

describe('density', () => {
  // R 4.2.2, dbscan 1.1: table(dbscan(x, eps, minPts)$cluster), the noise with the rest.
  it.each<[string, readonly Point[], number, number, readonly number[]]>([
    ['iris', iris, 0.5, 5, [84, 49, 17]],
    ['scale(faithful)', scaled(faithful), 0.25, 6, [167, 92, 13]],
    ['USArrests', arrests, 20, 4, [16, 10, 9, 8, 7]],
  ])('of %s finds the groups of R', (_, points, reach, least, found) => {
    expect(sizes(dbscan(points, { reach, least }))).toEqual(found)
  })

  it('has a reach that nine of ten have neighbours in', () => {
    const reach = usualReach(iris, 5)
    expect(dbscan(iris, { reach, least: 5 }).filter((group) => group === undefined).length).toBeLessThan(15)
  })

  it('of nothing finds nothing', () => {
    expect(dbscan([], { reach: 1, least: 2 })).toEqual([])
    expect(usualReach([], 2)).toBe(0)
  })

  it('refuses more points than it can look at', () => {
    expect(() => dbscan(new Array(2001).fill([1]), { reach: 1, least: 2 })).toThrow(RangeError)
  })
})

describe('hierarchy', () => {
  // R 4.2.2: tail(hclust(dist(USArrests), method)$height, 2) and table(cutree(., 4)).
  it.each<[Linkage, readonly number[], readonly number[]]>([
    ['average', [89.23209, 152.314], [20, 14, 14, 2]],
    ['complete', [168.6114, 293.6228], [20, 14, 14, 2]],
    ['single', [37.78386, 38.52791], [47, 1, 1, 1]],
    ['ward2', [352.7836, 700.8786], [16, 14, 10, 10]],
  ])('by %s is as in R', (linkage, heights, groups) => {
    const found = hierarchy(arrests, linkage)
    expect(found.heights.slice(-2).map(digits)).toEqual(heights)
    expect(sizes(found.cut(4))).toEqual(groups)
  })

  it('of one point is one group, however many are asked for', () => {
    expect(hierarchy([[1, 2]]).cut(3)).toEqual([0])
    expect(hierarchy([[1], [2]]).cut(9)).toEqual([0, 1])
    expect(hierarchy([[1], [2]]).cut(0)).toEqual([0, 0])
  })

  it('of none, or of too many, is refused', () => {
    expect(() => hierarchy([])).toThrow(RangeError)
    expect(() => hierarchy(new Array(1001).fill([1]))).toThrow(RangeError)
  })
})

const anyPoints = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 1,
  maxLength: 25,
})

test('any points each lie in the group whose mean is nearest', () => {
  fc.assert(
    fc.property(anyPoints, fc.integer({ min: 1, max: 5 }), (points, k) => {
      const { centroids, groups, within } = kMeans(points, { k, starts: 3 })
      expect(groups).toHaveLength(points.length)
      expect(within).toBeGreaterThanOrEqual(0)
      const far = (point: Point, centroid: Point) =>
        Math.hypot(...point.map((x, i) => x - (centroid[i] ?? 0)))
      for (const [i, point] of points.entries())
        expect(far(point, centroids[groups[i] ?? 0] ?? [])).toBeCloseTo(
          Math.min(...centroids.map((centroid) => far(point, centroid))),
          9,
        )
    }),
  )
})

test('any points cut into k are k groups, and joining never gets nearer', () => {
  fc.assert(
    fc.property(anyPoints, fc.integer({ min: 1, max: 25 }), (points, k) => {
      const { heights, cut } = hierarchy(points, 'complete')
      expect(new Set(cut(k)).size).toBe(Math.min(k, points.length))
      expect(heights).toHaveLength(points.length - 1)
    }),
  )
})

test('of any points the same are in the same group of density', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const groups = dbscan([...points, ...points], { reach: 2, least: 4 })
      expect(groups.slice(0, points.length)).toEqual(groups.slice(points.length))
    }),
  )
})

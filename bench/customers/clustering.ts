import { dbscan } from '../../analytics/segments/dbscan.ts'
import { hierarchy, type Linkage } from '../../analytics/segments/hierarchy.ts'
import { kMeans, meanSilhouette } from '../../analytics/segments/kMeans.ts'
import { type Point, scaleOf, standardised } from '../../analytics/segments/points.ts'
import { type Compared, compare } from './compared.ts'
import { readNumbers } from './sets.ts'

/** k-means, silhouettes, density and hierarchy. */
export async function clustering(): Promise<readonly Compared[]> {
  const [iris, arrests, faithful] = await Promise.all(['iris', 'USArrests', 'faithful'].map(pointsOf))
  if (iris === undefined || arrests === undefined || faithful === undefined) return []
  return [
    ...means('iris[, 1:4]', iris, ['3', '78.85144', '0.552819']),
    ...means('scale(USArrests)', scaled(arrests), ['4', '56.40317', '0.3396889']),
    ...means('faithful', faithful, ['2', '8901.769']),
    ...density('iris[, 1:4]', iris, [0.5, 5, '84', '17']),
    ...density('scale(faithful)', scaled(faithful), [0.25, 6, '167', '13']),
    ...density('USArrests', arrests, [20, 4, '10', '16']),
    ...tree(arrests, 'average', ['89.23209', '152.31400', '20']),
    ...tree(arrests, 'complete', ['168.61142', '293.62275', '20']),
    ...tree(arrests, 'single', ['37.78386', '38.52791', '47']),
    ...tree(arrests, 'ward2', ['352.7836', '700.8786', '16']),
  ]
}

async function pointsOf(set: string): Promise<readonly Point[]> {
  const columns = Object.values(readNumbers(set))
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? 0))
}

function scaled(points: readonly Point[]): readonly Point[] {
  const scale = scaleOf(points)
  return points.map((point) => standardised(point, scale))
}

function means(
  name: string,
  points: readonly Point[],
  [k, within, silhouette]: readonly [k: string, within: string, silhouette?: string],
): readonly Compared[] {
  const found = kMeans(points, { k: Number(k) })
  const expression = `kmeans(${name}, ${k}, nstart = 50)`
  const near = compare(expression, [['tot.withinss', found.within, within]])
  if (silhouette === undefined) return near
  return [
    ...near,
    ...compare(expression, [['mean silhouette', meanSilhouette(points, found.groups), silhouette]]),
  ]
}

function density(
  name: string,
  points: readonly Point[],
  [reach, least, largest, noise]: readonly [reach: number, least: number, largest: string, noise: string],
): readonly Compared[] {
  const groups = dbscan(points, { reach, least })
  return compare(`dbscan(${name}, ${reach}, ${least})`, [
    ['points of the largest group', largestOf(groups.filter((group) => group !== undefined)), largest],
    ['noise', groups.filter((group) => group === undefined).length, noise],
  ])
}

function tree(
  points: readonly Point[],
  linkage: Linkage,
  [before, last, largest]: readonly [before: string, last: string, largest: string],
): readonly Compared[] {
  const { heights, cut } = hierarchy(points, linkage)
  return compare(`hclust(dist(USArrests), "${linkage === 'ward2' ? 'ward.D2' : linkage}")`, [
    ['last height but one', heights.at(-2), before],
    ['last height', heights.at(-1), last],
    ['largest of cutree(4)', largestOf(cut(4)), largest],
  ])
}

const largestOf = (groups: readonly number[]): number =>
  Math.max(0, ...[...Map.groupBy(groups, (group) => group).values()].map(({ length }) => length))

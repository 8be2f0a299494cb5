import { expect, test } from 'vitest'
import { binRows } from '../../../analytics/predict/learners/binned.ts'
import { growTree, readTree } from '../../../analytics/predict/learners/grow.ts'
import { numbersOf, readSet } from '../../../bench/customers/sets.ts'

const columns = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']
const flowers = readSet('iris')
const rows = numbersOf(flowers, columns).map((row) => Float64Array.from(row))
const growth = { mostDepth: 2, leastLeaf: 7, tried: () => [0, 1, 2, 3] }
const treeFor = (target: readonly number[]) =>
  growTree(binRows(rows), target, Int32Array.from(rows.keys()), growth)
const is = (species: string) => flowers.map(({ Species }) => Number(Species === species))

/** As in the tree of iris that rpart's vignette prints: Petal.Length< 2.45, and Petal.Width< 1.75 below it. */
test('setosa is told by petals shorter than 2.45', () => {
  const tree = treeFor(is('setosa'))
  expect(tree).toMatchObject({ kind: 'fork', feature: 2, above: { kind: 'leaf', mean: 0 } })
  expect(tree.kind === 'fork' && tree.cut).toBeCloseTo(2.45, 12)
})

test('virginica is told by petals wider than 1.75', () => {
  const tree = treeFor(is('virginica'))
  expect(tree).toMatchObject({ kind: 'fork', feature: 3 })
  expect(tree.kind === 'fork' && tree.cut).toBeCloseTo(1.75, 12)
  expect(readTree(tree, Float64Array.of(6, 3, 5.8, 2.2))).toBeGreaterThan(0.9)
})

test('a leaf says the mean of its rows', () => {
  const target = rows.map((_, n) => n)
  const tree = growTree(binRows(rows), target, Int32Array.from(rows.keys()), { ...growth, mostDepth: 0 })
  expect(tree).toEqual({ kind: 'leaf', mean: 74.5 })
})

test('a tree is read as deep as is asked', () => {
  const target = is('setosa')
  expect(readTree(treeFor(target), Float64Array.of(5, 3, 1.4, 0.2), 0)).toBeCloseTo(1 / 3, 12)
  expect(readTree(treeFor(target), Float64Array.of(5, 3, 1.4, 0.2), 1)).toBe(1)
})

test('nothing parts rows that are alike', () => {
  const alike = Array.from({ length: 40 }, () => Float64Array.of(1, 2))
  const target = alike.map((_, n) => n % 2)
  const tree = growTree(binRows(alike), target, Int32Array.from(alike.keys()), {
    ...growth,
    tried: () => [0, 1],
  })
  expect(tree).toEqual({ kind: 'leaf', mean: 0.5 })
})

test('many values share 64 bins, with as many rows in each', () => {
  const many = Array.from({ length: 6400 }, (_, n) => Float64Array.of((n * 7919) % 6400))
  const { bins } = binRows(many)
  const counts = new Array<number>(64).fill(0)
  for (const bin of bins) counts[bin] = (counts[bin] ?? 0) + 1
  expect(counts).toEqual(counts.map(() => 100))
})

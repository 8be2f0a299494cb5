import { allAtOnce } from '../../analytics/steps.ts'
import { type Neighbours, neighbourSteps } from '../../analytics/suggest/neighbours.ts'
import type { Result, Row } from '../result.ts'
import { cpuOf } from './cpuOf.ts'
import { type DuckdbNeighbours, duckdbNeighbours } from './duckdbNeighbours.ts'
import { gathered } from './gathered.ts'
import { type Grown, grownShops, grownSizes, type Learning } from './growth.ts'
import { type Line, picture } from './growthPicture.ts'
import {
  asPurchases,
  type ShopSize,
  type SimulatedPurchases,
  simulatedPurchases,
} from './simulatedPurchases.ts'

type Progress = (done: number, total: number) => void

const million: ShopSize = { interactions: 1_000_000, products: 4_000 }
const most = 0.25
const runs = 5

/**
 * Item neighbours of the same purchases, learnt here and by our SQL in DuckDB, in processor time of this process
 * with all its threads. Both start from each customer's distinct products, ours as the rows of a sparse matrix,
 * DuckDB's as a table of whole numbers. Ours is the median of five runs, DuckDB's the least of two with one thread
 * and two with two. Beside it what both take from the purchases on.
 */
export async function neighboursBesideSql(
  progress: Progress,
  size = million,
): Promise<Pick<Result, 'figures' | 'rows'>> {
  const purchases = simulatedPurchases(size)
  const ours = await learntHere(purchases, size.products)
  progress(1, 3)
  const one = await duckdbNeighbours(purchases, 1)
  progress(2, 3)
  const two = await duckdbNeighbours(purchases, 2)
  progress(3, 3)
  const different = differences(ours.neighbours, one) + differences(ours.neighbours, two)
  return {
    figures: {
      interactions: size.interactions,
      neighbours: ours.neighbours.products.length,
      cpuHere: round(ours.cpu),
      cpuDuckdb1Thread: round(one.cpu),
      cpuDuckdb2Threads: round(two.cpu),
      cpuHereFromPurchases: round(ours.cpuFromPurchases),
      cpuDuckdbFromPurchases: round(Math.min(one.cpuFromPurchases, two.cpuFromPurchases)),
    },
    rows: rowsOf(ours.cpu / Math.min(one.cpu, two.cpu), different),
  }
}

const rowsOf = (ratio: number, different: number): readonly Row[] => [
  {
    measure: 'item-kNN at a million interactions, CPU to DuckDB',
    figure: round(ratio),
    unit: 'times',
    bar: `at most ${most}`,
    holds: ratio <= most,
  },
  {
    measure: 'neighbours other than those of DuckDB',
    figure: different,
    unit: 'neighbours',
    bar: 'none',
    holds: different === 0,
  },
]

async function learntHere(simulated: SimulatedPurchases, products: number) {
  const purchases = [...asPurchases(simulated)]
  const gathering = await cpuOf(() => gathered(purchases, products))
  const learn = () => allAtOnce(neighbourSteps(gathering.made.customers.purchases, products))
  const neighbours = learn()
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push((await cpuOf(learn)).cpu)
  const cpu = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
  return { cpu, cpuFromPurchases: gathering.cpu + cpu, neighbours }
}

/** How many of ours are not, in their place and with their similarity, those of DuckDB. */
function differences({ starts, products, similarities }: Neighbours, { found }: DuckdbNeighbours): number {
  const [owners = [], others = [], cosines = []] = found
  let [different, product] = [Math.abs(others.length - products.length), 0]
  for (const [at, other] of products.entries()) {
    while ((starts[product + 1] as number) <= at) product += 1
    const isSame = owners[at] === product && others[at] === other && cosines[at] === similarities[at]
    if (!isSame) different += 1
  }
  return different
}

/** How training cost and memory grow: figures, a table for people, and the same as a picture. */
export async function growth(
  progress: Progress,
  sizes = grownSizes,
): Promise<Pick<Result, 'figures' | 'lines'> & { readonly picture: string }> {
  const shops = await grownShops(progress, sizes)
  return { figures: Object.assign({}, ...shops.map(figuresOf)), lines: tableOf(shops), picture: drawn(shops) }
}

function figuresOf({ interactions, neighbours, ease }: Grown): Result['figures'] {
  return {
    ...taken(`neighboursAt${interactions}`, neighbours),
    ...(ease === undefined ? {} : taken(`easeAt${interactions}`, ease)),
  }
}

const taken = (name: string, { gathering, learning, megabytes }: Learning): Result['figures'] => ({
  [`${name}GatheringCpu`]: round(gathering),
  [`${name}Cpu`]: round(learning),
  [`${name}Megabytes`]: Math.round(megabytes),
})

const tableOf = (shops: readonly Grown[]): readonly string[] => [
  '| interactions | products | customers | gathering, s | item neighbours, s | MB | EASE, s | MB |',
  '|---:|---:|---:|---:|---:|---:|---:|---:|',
  ...shops.map(({ interactions, products, neighbours, ease }) =>
    [
      '',
      ...[interactions, products, neighbours.customers].map((count) => count.toLocaleString('en')),
      ...[neighbours.gathering, neighbours.learning].map((seconds) => seconds.toFixed(2)),
      neighbours.megabytes.toFixed(0),
      ...(ease === undefined ? ['–', '–'] : [ease.learning.toFixed(2), ease.megabytes.toFixed(0)]),
      '',
    ]
      .join(' | ')
      .trim(),
  ),
]

const drawn = (shops: readonly Grown[]): string =>
  picture(
    [
      { title: 'CPU, seconds', lines: linesOf(shops, ({ gathering, learning }) => gathering + learning) },
      { title: 'Peak memory, MB', lines: linesOf(shops, ({ megabytes }) => megabytes) },
    ],
    { across: 'interactions' },
  )

const linesOf = (shops: readonly Grown[], figure: (learning: Learning) => number): readonly Line[] => [
  {
    name: 'item neighbours',
    colour: '#1f6feb',
    points: shops.map(({ interactions, neighbours }) => [interactions, figure(neighbours)]),
  },
  {
    name: 'EASE, up to 4,000 products',
    colour: '#bc4c00',
    points: shops.flatMap(({ interactions, ease }) =>
      ease === undefined ? [] : [[interactions, figure(ease)] as const],
    ),
  },
]

const round = (figure: number): number => Math.round(figure * 10_000) / 10_000

import { usualOf } from '../../analytics/flags/robustScore.ts'
import { adjustedPValues } from '../../analytics/stats/adjustedPValues.ts'
import { type Correlation, pearson, spearman } from '../../analytics/stats/correlation.ts'
import { correlations } from '../../analytics/stats/correlations.ts'
import { binomialTail, studentTail } from '../../analytics/stats/distributions.ts'
import { wilson } from '../../analytics/stats/wilson.ts'
import { type Compared, compare } from './compared.ts'
import { readNumbers } from './sets.ts'

/** Correlations, p-values and intervals. */
export async function statistics(): Promise<readonly Compared[]> {
  const found = await Promise.all(pairs.map(correlated))
  const { eruptions = [] } = readNumbers('faithful')
  const { low, high } = wilson(15, 148, 1.959963984540054)
  return [
    ...found.flat(),
    ...small(),
    ...(await attitude()),
    ...compare('prop.test(15, 148, correct = FALSE)$conf.int', [
      ['low', low, '0.0623864'],
      ['high', high, '0.1604872'],
    ]),
    ...compare('pbinom(16, 20, 0.05, lower.tail = FALSE)', [
      ['', binomialTail(17, 20, 0.05), '7.522803e-20'],
    ]),
    ...compare('2 * pt(-2.1, 10)', [['', 2 * studentTail(2.1, 10), '0.06207724']]),
    ...compare('mad(faithful$eruptions)', [['', usualOf(eruptions.map(Math.exp), 0).spread, '0.9510879']]),
  ]
}

type Pair = readonly [set: string, x: string, y: string, ranks: boolean, estimate: string, p: string]

const pairs: readonly Pair[] = [
  ['mtcars', 'mpg', 'wt', false, '-0.8676594', '1.293959e-10'],
  ['iris', 'Sepal.Length', 'Sepal.Width', false, '-0.1175698', '0.1518983'],
  ['faithful', 'eruptions', 'waiting', false, '0.9008112', '8.129959e-100'],
  ['longley', 'GNP', 'Armed.Forces', false, '0.4464368', '0.08301662'],
  ['mtcars', 'mpg', 'wt', true, '-0.886422', '1.487595e-11'],
  ['longley', 'GNP', 'Armed.Forces', true, '0.2235294', '0.4039411'],
  ['longley', 'Unemployed', 'Armed.Forces', true, '-0.3411765', '0.1959634'],
]

async function correlated([set, x, y, ranks, estimate, p]: Pair): Promise<readonly Compared[]> {
  const columns = readNumbers(set)
  const found = (ranks ? spearman : pearson)(columns[x] ?? [], columns[y] ?? [])
  const expression = `cor.test(${set}$${x}, ${set}$${y}${ranks ? ', method = "spearman"' : ''})`
  return compare(expression, parts(found, estimate, p))
}

const parts = (found: Correlation | undefined, estimate: string, p: string) =>
  [
    ['estimate', found?.coefficient, estimate],
    ['p', found?.p, p],
  ] as const

/** Few enough pairs that every order is counted. */
function small(): readonly Compared[] {
  const found = spearman([3, 1, 4, 1.5, 9, 2, 6, 5.3], [2, 7, 1, 8, 2.8, 1.8, 2.9, 4.5])
  const expression =
    'cor.test(c(3, 1, 4, 1.5, 9, 2, 6, 5.3), c(2, 7, 1, 8, 2.8, 1.8, 2.9, 4.5), method = "spearman")'
  return compare(expression, parts(found, '-0.3095238', '0.4618056'))
}

/** All pairs of the seven columns; of the adjusted p-values the first, the last and how many stand. */
async function attitude(): Promise<readonly Compared[]> {
  const columns = Object.values(readNumbers('attitude'))
  // In R's order: outer(1:7, 1:7, ..) above its diagonal, column by column.
  const p = columns.flatMap((y, i) => columns.slice(0, i).map((x) => pearson(x, y)?.p ?? 1))
  const [bh, holm] = [adjustedPValues(p, 'bh'), adjustedPValues(p, 'holm')]
  const standing = async (correction: 'bh' | 'holm') => {
    const found = correlations(readNumbers('attitude'), { method: 'pearson', correction })
    return found.kind === 'correlations' ? found.standing.length : undefined
  }
  return [
    ...compare('p.adjust(cor.test of all pairs of attitude, "BH")', [
      ['first', bh.at(0), '4.174133e-07'],
      ['second', bh.at(1), '0.03303479'],
      ['last', bh.at(-1), '0.1808746'],
      ['at most 0.05', await standing('bh'), '12'],
    ]),
    ...compare('p.adjust(cor.test of all pairs of attitude, "holm")', [
      ['second', holm.at(1), '0.1887702'],
      ['third', holm.at(2), '0.01883727'],
      ['last', holm.at(-1), '0.9043729'],
      ['at most 0.05', await standing('holm'), '9'],
    ]),
  ]
}

import { type BasketIndex, indexBaskets } from './basketIndex.ts'
import { type FrequentSets, frequentSets, type Node } from './frequentSets.ts'

/** Who buys all on the left often buys what is on the right too. */
export interface Rule {
  readonly left: readonly string[]
  readonly right: string
  /** In how many baskets all of it lies. */
  readonly count: number
  /** The share of all baskets in which all of it lies. */
  readonly support: number
  /** The share of the baskets with the left in which the right lies too. */
  readonly confidence: number
  /** How many times as often the right lies there as in any basket: 1 says that the left tells nothing. */
  readonly lift: number
}

export type Rules =
  | { readonly kind: 'rules'; readonly baskets: number; readonly rules: readonly Rule[] }
  | { readonly kind: 'notEnough'; readonly baskets: number }
  /** More sets of products are frequent than can be looked at: a higher support is needed. */
  | { readonly kind: 'tooMany'; readonly baskets: number; readonly support: number }

interface Options {
  /** From 0 to 1. */
  readonly support: number
  /** From 0 to 1. */
  readonly confidence: number
  /** Products in a rule, both sides together. */
  readonly longest?: number
  /** Sets, and rules, that may be found before giving up. */
  readonly most?: number
}

/**
 * Association rules with one product on the right and at least one on the left, the highest lift first. What
 * lies in a basket twice counts once; an empty basket counts as a basket. Fewer than two baskets are not
 * enough. O(entries of the baskets of each frequent set). Agrawal and Srikant 1994; the limits of length and
 * the measures are those of R's arules.
 *
 * Of [[tea, cup], [tea, cup], [tea], [pan]] at support 0.5 and confidence 0.6, `cup => tea` has confidence 1
 * and lift 4/3, and `tea => cup` confidence 2/3 and lift 4/3.
 *
 * @throws RangeError when support or confidence is no share, or a limit is below 1.
 */
export function associationRules(
  baskets: readonly (readonly string[])[],
  { support, confidence, longest = 10, most = 1_000_000 }: Options,
): Rules {
  if (!(support >= 0 && support <= 1 && confidence >= 0 && confidence <= 1 && longest >= 1 && most >= 1))
    throw new RangeError(`no rules at support ${support}, confidence ${confidence}, length ${longest}`)
  if (baskets.length < 2) return { kind: 'notEnough', baskets: baskets.length }
  const least = leastCount(support, baskets.length)
  const index = indexBaskets(baskets, least)
  const found = frequentSets(index, { least, longest, mostSets: most, mostRead: 200 * most })
  const rules = found && rulesFrom(found, index, { confidence, most })
  if (rules === undefined) return { kind: 'tooMany', baskets: baskets.length, support }
  return { kind: 'rules', baskets: baskets.length, rules: rules.toSorted(byLift) }
}

/** The least whole count whose share is at least the support, whatever rounding does to their product. */
function leastCount(support: number, baskets: number): number {
  const near = Math.max(1, Math.floor(support * baskets) - 1)
  return [near, near + 1, near + 2].find((count) => count / baskets >= support) ?? near + 3
}

function rulesFrom(
  { roots }: FrequentSets,
  { items, counts, baskets }: BasketIndex,
  { confidence, most }: { readonly confidence: number; readonly most: number },
): readonly Rule[] | undefined {
  const rules: Rule[] = []
  for (const { set, count } of longerSets([...roots.values()])) {
    for (const right of set) {
      const left = set.filter((item) => item !== right)
      const leftCount = countOf(left, roots)
      if (count / leftCount < confidence) continue
      if (rules.length === most) return undefined
      rules.push({
        left: left.map((item) => items[item] as string).toSorted(),
        right: items[right] as string,
        ...{ count, support: count / baskets.length, confidence: count / leftCount },
        lift: (count * baskets.length) / (leftCount * (counts[right] as number)),
      })
    }
  }
  return rules
}

/** Sets of two and more. */
function* longerSets(
  nodes: Iterable<Node>,
  above: readonly number[] = [],
): Generator<{ readonly set: readonly number[]; readonly count: number }> {
  for (const { item, count, children } of nodes) {
    const set = [...above, item]
    if (set.length > 1) yield { set, count }
    yield* longerSets(children.values(), set)
  }
}

/** Every part of a frequent set is frequent, so that the tree has it. */
function countOf(set: readonly number[], roots: ReadonlyMap<number, Node>): number {
  let [children, count] = [roots, Number.NaN]
  for (const item of set) {
    const node = children.get(item)
    children = node?.children ?? new Map()
    count = node?.count ?? Number.NaN
  }
  return count
}

const byLift = (a: Rule, b: Rule): number =>
  b.lift - a.lift || b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1)

const nameOf = ({ left, right }: Rule): string => [...left, right].join('\u0000')

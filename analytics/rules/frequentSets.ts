import type { BasketIndex } from './basketIndex.ts'

/** A product that is often bought with all those above it in the tree. */
export interface Node {
  readonly item: number
  /** In how many baskets it lies with all of those. */
  readonly count: number
  readonly children: ReadonlyMap<number, Node>
}

/** All frequent sets as a tree in which each way down from the root is one, rising by number. */
export interface FrequentSets {
  readonly roots: ReadonlyMap<number, Node>
  readonly sets: number
}

interface Limits {
  /** Baskets that a set must lie in, at least 1. */
  readonly least: number
  /** Products that a set may have. */
  readonly longest: number
  /** Sets that may be found before giving up. */
  readonly mostSets: number
  /** Entries of baskets that may be read before giving up. */
  readonly mostRead: number
}

/**
 * Every set of products that lies in at least so many baskets, grown depth first from lists of baskets: the
 * baskets of a set tell which products may extend it, so that pairs nobody bought are never looked at.
 * Undefined when there are more sets, or more to be read, than the limits allow. O(entries of the baskets of
 * each set). Sources: Zaki 2000 (Eclat); Uno, Asai, Uchida and Arimura 2004 (occurrence deliver).
 */
export function frequentSets(index: BasketIndex, limits: Limits): FrequentSets | undefined {
  const search = new Search(index, limits)
  const roots = search.grow(Int32Array.from(index.baskets.keys()), -1, 1)
  return roots === undefined ? undefined : { roots, sets: search.found }
}

class Search {
  found = 0
  #read = 0
  readonly #baskets: readonly Int32Array[]
  readonly #limits: Limits

  constructor({ baskets }: BasketIndex, limits: Limits) {
    this.#baskets = baskets
    this.#limits = limits
  }

  /** What extends the set that lies in these baskets and ends in `last`; undefined beyond the limits. */
  grow(within: Int32Array, last: number, length: number): ReadonlyMap<number, Node> | undefined {
    const nodes = new Map<number, Node>()
    if (length > this.#limits.longest) return nodes
    for (const [item, baskets] of this.#extensions(within, last)) {
      this.found += 1
      if (this.found > this.#limits.mostSets || this.#read > this.#limits.mostRead) return undefined
      const children = this.grow(baskets, item, length + 1)
      if (children === undefined) return undefined
      nodes.set(item, { item, count: baskets.length, children })
    }
    return nodes
  }

  #extensions(within: Int32Array, last: number): readonly (readonly [number, Int32Array])[] {
    const lists = new Map<number, number[]>()
    for (const basket of within) {
      const held = this.#baskets[basket] as Int32Array
      for (let i = held.length - 1; i >= 0 && (held[i] as number) > last; i--) {
        this.#read += 1
        const list = lists.get(held[i] as number)
        if (list === undefined) lists.set(held[i] as number, [basket])
        else list.push(basket)
      }
    }
    return [...lists]
      .filter(([, list]) => list.length >= this.#limits.least)
      .map(([item, list]) => [item, Int32Array.from(list)] as const)
  }
}

/** Numbers from 0 up to 1, always the same for a seed (mulberry32, 32 bits of state). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of the items, each as likely as its weight says; undefined when no weight is above 0. O(n). */
export function choose<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  random: () => number,
): T | undefined {
  const weights = items.map(weigh)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = random() * total
  return items.find((_, i) => {
    left -= weights[i] ?? 0
    return left < 0
  })
}

/** Any one of the items; undefined when there are none. O(1). */
export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/** A number from low up to high. */
export function between(low: number, high: number, random: () => number): number {
  return low + (high - low) * random()
}

/** A normally distributed number with mean 0 and deviation 1 (Box and Muller 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

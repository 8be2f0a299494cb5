import { allAtOnce, forEachOf, type Steps } from '../steps.ts'

/** Of how many parts the longest phrase is that begins with these two; 0 when none does. */
export type LongestFrom = (first: string, second: string | undefined) => number

/**
 * Tells from the first two parts of a text (words, characters) how long a phrase may be that begins there. Most
 * begin none, so that whoever looks for phrases need not try any length. O(parts) to prepare, O(1) to ask.
 * @example longestFrom([['gift', 'card'], ['gift']])('gift', 'shop') // 1
 */
export function longestFrom(phrases: Iterable<readonly string[]>): LongestFrom {
  return allAtOnce(longestFromSteps(phrases))
}

export function* longestFromSteps(phrases: Iterable<readonly string[]>): Steps<LongestFrom> {
  const longest = new Map<string, Map<string | undefined, number>>()
  yield* forEachOf(phrases, 2_000, (phrase) => {
    const [first = '', second] = phrase
    const bySecond = longest.get(first) ?? new Map<string | undefined, number>()
    longest.set(first, bySecond.set(second, Math.max(bySecond.get(second) ?? 0, phrase.length)))
  })
  return (first, second) => {
    const bySecond = longest.get(first)
    return bySecond?.get(second) ?? bySecond?.get(undefined) ?? 0
  }
}

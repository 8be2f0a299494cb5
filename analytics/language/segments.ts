const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The words of each run of Chinese characters, by the dictionary of `Intl.Segmenter`. All runs are divided in one
 * go, because to begin costs as much as ten characters. O(characters), some 0.5 us each.
 * @example segmentsOf(['我的快递', '退货']) // [['我', '的', '快递'], ['退货']]
 */
export function segmentsOf(runs: readonly string[]): readonly (readonly string[])[] {
  if (runs.length === 0) return []
  const divided: string[][] = [[]]
  for (const { segment } of segmenter.segment(runs.join(' '))) {
    if (segment === ' ') divided.push([])
    else divided.at(-1)?.push(segment)
  }
  return divided
}

import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

const kept = new Map<string, string>()
const keptAtMost = 5_000

/**
 * An English word without its ending, so that "returned" meets "returns". Remembers the last few thousand
 * words, because the stemmer takes some 10 us for each. Source: Porter, 1980, by natural.
 * @example stem('deliveries') // 'deliveri'
 */
export function stem(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const stemmed = porter.stem(word.replace(/'s$/u, '').replaceAll("'", ''))
  if (kept.size >= keptAtMost) kept.clear()
  kept.set(word, stemmed)
  return stemmed
}

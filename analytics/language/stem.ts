import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { remembered } from './remembered.ts'

const mostWords = 5_000

/**
 * An English word without its ending, so that "returned" meets "returns". Remembers the last few thousand
 * words, because the stemmer takes some 10 us for each. Source: Porter, 1980, by natural.
 * @example stem('deliveries') // 'deliveri'
 */
export const stem: (word: string) => string = remembered(mostWords, (word) =>
  porter.stem(word.replace(/'s$/u, '').replaceAll("'", '')),
)

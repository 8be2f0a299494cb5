import { idf } from './bm25.ts'
import { wordsOf } from './words.ts'

/** How alike a question is to the passages of a document; from 0 to 1, by the passage most alike. */
export type Likeness = (question: string) => (document: number, except?: string) => number

/** What two short texts are compared by. */
interface Letters {
  /** Han characters, and three letters in a row of Latin words, with how often they stand there. */
  readonly counts: ReadonlyMap<string, number>
  /** How many Han characters and Latin words there are. */
  readonly length: number
}

interface Passage {
  readonly text: string
  readonly length: number
  /** Where its letters stand among those of all passages. */
  readonly start: number
  readonly end: number
}

/**
 * How much of a question a passage covers, letter by letter and rare letters more than common ones, times
 * the shorter's length over the longer's: 1 for the same letters, near 0 where the passage says much else.
 * This tells a question asked anew from one that shares its topic. O(length of the passages) to prepare;
 * O(letters of a document's passages) to compare, however long the question.
 */
export function likenessTo(documents: readonly (readonly string[])[]): Likeness {
  const read = documents.map((passages) => passages.map((text) => ({ text, ...lettersOf(text) })))
  const { idOf, rarity, unknown } = learn(read.flat())
  const { ids, counts: having } = lettersOfAll(read.flat(), idOf)
  const prepared = placed(read)
  return (question) => {
    const { counts, length } = lettersOf(question)
    const asked = new Int32Array(rarity.length)
    let all = 0
    for (const [letter, count] of counts) {
      const id = idOf.get(letter)
      if (id !== undefined) asked[id] = count
      all += count * (id === undefined ? unknown : (rarity[id] as number))
    }
    if (all === 0) return () => 0
    const coveredBy = ({ start, end }: Passage): number => {
      let sum = 0
      for (let k = start; k < end; k++) {
        const id = ids[k] as number
        sum += Math.min(having[k] as number, asked[id] as number) * (rarity[id] as number)
      }
      return sum / all
    }
    const likenessOf = (passage: Passage): number =>
      (coveredBy(passage) * Math.min(length, passage.length)) / Math.max(length, passage.length)
    return (document, except) => {
      let best = 0
      for (const passage of prepared[document] ?? [])
        if (passage.text !== except) best = Math.max(best, likenessOf(passage))
      return best
    }
  }
}

function lettersOf(text: string): Letters {
  const counts = new Map<string, number>()
  const add = (letter: string) => counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let length = 0
  for (const word of wordsOf(text)) {
    if (!/[\p{L}\p{N}]/u.test(word.text)) continue
    const letters = word.han ? [...word.text] : threesOf(`<${word.text}>`)
    letters.forEach(add)
    length += word.han ? letters.length : 1
  }
  return { counts, length }
}

function threesOf(word: string): readonly string[] {
  return Array.from({ length: word.length - 2 }, (_, i) => word.slice(i, i + 3))
}

/** The number of each letter and its inverse document frequency, a passage being a document. */
function learn(passages: readonly Letters[]) {
  const having = new Map<string, number>()
  for (const { counts } of passages)
    for (const letter of counts.keys()) having.set(letter, (having.get(letter) ?? 0) + 1)
  return {
    idOf: new Map([...having.keys()].map((letter, id) => [letter, id])),
    rarity: Float64Array.from(having.values(), (count) => idf(count, passages.length)),
    unknown: idf(0, passages.length),
  }
}

/** All in two arrays, one passage behind the other: what takes time is to reach them. */
function lettersOfAll(passages: readonly Letters[], idOf: ReadonlyMap<string, number>) {
  const letters = passages.flatMap(({ counts }) => [...counts])
  return {
    ids: Int32Array.from(letters, ([letter]) => idOf.get(letter) ?? 0),
    counts: Int32Array.from(letters, ([, count]) => count),
  }
}

function placed(
  documents: readonly (readonly (Letters & { readonly text: string })[])[],
): readonly (readonly Passage[])[] {
  let end = 0
  return documents.map((passages) =>
    passages.map(({ text, length, counts }) => {
      const start = end
      end += counts.size
      return { text, length, start, end }
    }),
  )
}

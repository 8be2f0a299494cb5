import type { IntentModel } from './intents.ts'
import type { Likeness } from './likeness.ts'

/** What a text is about: as many numbers for each text, such as the probabilities of the intents. */
export type Aboutness = (text: string) => ArrayLike<number>

/** A text is about what the learner takes it for: the confidence of each intent. */
export const aboutnessBy = ({ confidences }: Pick<IntentModel, 'confidences'>): Aboutness => confidences

/** The numbers of a passage that count, from one place among those of all to before another; the others are nearly 0. */
interface Passage {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Of a length of 1. */
const least = 0.001

/**
 * How alike what a question is about is to what the passages of a document are about: the highest cosine. Questions
 * with no word in common are alike when the learner reads them alike. O(passages) readings to prepare, one reading a
 * question, O(passages of the document * what they are about) to compare.
 */
export function aboutTheSame(documents: readonly (readonly string[])[], aboutness: Aboutness): Likeness {
  const { passages, places, values } = prepare(documents, aboutness)
  return (question) => {
    const asked = normed(aboutness(question))
    const product = ({ start, end }: Passage): number => {
      let sum = 0
      for (let k = start; k < end; k++) sum += (values[k] as number) * (asked[places[k] as number] as number)
      return sum
    }
    return (document, except) => {
      let best = 0
      for (const passage of passages[document] ?? [])
        if (passage.text !== except) best = Math.max(best, product(passage))
      return best
    }
  }
}

/** The numbers of all passages in two arrays, one passage behind the other: what takes time is to reach them. */
function prepare(documents: readonly (readonly string[])[], aboutness: Aboutness) {
  const places: number[] = []
  const values: number[] = []
  const passages = documents.map((texts) =>
    texts.map((text): Passage => {
      const start = places.length
      for (const [place, value] of normed(aboutness(text)).entries()) {
        if (value <= least) continue
        places.push(place)
        values.push(value)
      }
      return { text, start, end: places.length }
    }),
  )
  return { passages, places: Int32Array.from(places), values: Float64Array.from(values) }
}

function normed(numbers: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(numbers)
  const length = Math.hypot(...values)
  return length === 0 ? values : values.map((value) => value / length)
}

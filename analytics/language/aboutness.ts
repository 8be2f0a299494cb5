import type { IntentModel } from './intents.ts'
import type { Likeness } from './likeness.ts'

/** What a text is about: as many numbers for each text, such as the probabilities of the intents. */
export type Aboutness = (text: string) => ArrayLike<number>

/** A text is about what the learner takes it for: the confidence of each intent. */
export function aboutnessBy({ labels, read }: IntentModel): Aboutness {
  const placeOf = new Map(labels.map((label, place) => [label, place]))
  return (text) => {
    const confidences = new Float64Array(labels.length)
    for (const { intent, confidence } of read(text).guesses)
      confidences[placeOf.get(intent) as number] = confidence
    return confidences
  }
}

/** The numbers of a passage that count; the others are nearly 0. */
interface Passage {
  readonly text: string
  readonly places: readonly number[]
  readonly values: readonly number[]
}

/** Of a length of 1. */
const least = 0.001

/**
 * How alike what a question is about is to what the passages of a document are about: the highest cosine. Questions
 * with no word in common are alike when the learner reads them alike. O(passages) readings to prepare, one reading a
 * question, O(passages of the document * what they are about) to compare.
 */
export function aboutTheSame(documents: readonly (readonly string[])[], aboutness: Aboutness): Likeness {
  const prepared = documents.map((passages) => passages.map((text) => prepare(text, aboutness)))
  return (question) => {
    const asked = normed(aboutness(question))
    return (document, except) => {
      let best = 0
      for (const passage of prepared[document] ?? [])
        if (passage.text !== except) best = Math.max(best, product(passage, asked))
      return best
    }
  }
}

function prepare(text: string, aboutness: Aboutness): Passage {
  const about = normed(aboutness(text))
  const places = [...about.keys()].filter((place) => (about[place] as number) > least)
  return { text, places, values: places.map((place) => about[place] as number) }
}

function normed(numbers: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(numbers)
  const length = Math.hypot(...values)
  return length === 0 ? values : values.map((value) => value / length)
}

function product({ places, values }: Passage, asked: Float64Array): number {
  let sum = 0
  for (let k = 0; k < places.length; k++)
    sum += (values[k] as number) * (asked[places[k] as number] as number)
  return sum
}

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

interface Passage {
  readonly text: string
  readonly about: Float64Array
}

/**
 * How alike what a question is about is to what the passages of a document are about: the highest cosine. Questions
 * with no word in common are alike when the learner reads them alike. O(passages) readings to prepare, one reading a
 * question, O(passages of the document * numbers) to compare.
 */
export function aboutTheSame(documents: readonly (readonly string[])[], aboutness: Aboutness): Likeness {
  const unitOf = (text: string) => normed(aboutness(text))
  const prepared = documents.map((passages) =>
    passages.map((text): Passage => ({ text, about: unitOf(text) })),
  )
  return (question) => {
    const asked = unitOf(question)
    return (document, except) => {
      const others = prepared[document]?.filter(({ text }) => text !== except) ?? []
      return others.reduce((best, { about }) => Math.max(best, product(about, asked)), 0)
    }
  }
}

function normed(numbers: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(numbers)
  const length = Math.sqrt(product(values, values))
  return length === 0 ? values : values.map((value) => value / length)
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

import { say } from './phrases/say.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'

/** Misses at one question before a person is offered in its place. */
const patience = 2

/**
 * What is said to a message that did not answer the open question, for the how manieth time. One without buttons
 * offers a person at the last, who can do without an answer.
 */
export function retried(
  question: Question<unknown> | undefined,
  misses: number,
): { readonly said: Reply | undefined; readonly stuck: boolean } {
  if (misses > patience) return { said: offerPerson, stuck: true }
  if (question === undefined) return { said: undefined, stuck: false }
  const { line, retry = line, options = [] } = question
  const isBare = options.length === 0
  const offered = isBare && misses === patience ? (offerPerson.options ?? []) : options
  return {
    said: { line: retry, ...(isBare && offered.length === 0 ? {} : { options: offered }) },
    stuck: false,
  }
}

const offerPerson: Reply = {
  line: say.notUnderstoodAgain(),
  options: [{ line: say.fetchPerson(), means: { intent: 'talk_to_person' } }],
}

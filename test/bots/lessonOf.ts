import type { IntentExample } from '../../analytics/index.ts'
import type { Lesson } from '../../bots/index.ts'

/** The lesson of these examples. */
export const lessonOf = (examples: readonly IntentExample[], wordVectors: Lesson['wordVectors']): Lesson => ({
  source: JSON.stringify(examples),
  examples: () => examples,
  wordVectors,
})

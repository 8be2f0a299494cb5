import { type LearntIntents, learnIntents, wordVectorsFrom } from '../analytics/index.ts'
import type { Told } from './apart.ts'
import type { Sent } from './learning.ts'

const tell = (told: Told<LearntIntents>): void => void process.send?.(told)

process.once('message', ({ examples, wordVectors }: Sent) => {
  const vectors = wordVectors && wordVectorsFrom(wordVectors)
  const progress = (share: number) => tell({ kind: 'progress', share })
  const options = { vectors, progress }
  tell({ kind: 'done', result: learnIntents(examples, options) })
})

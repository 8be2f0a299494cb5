import { learnIntents, wordVectorsFrom } from '../analytics/index.ts'
import type { Sent, Told } from './learning.ts'

const tell = (told: Told): void => void process.send?.(told)

process.once('message', ({ examples, wordVectors }: Sent) => {
  const vectors = wordVectors && wordVectorsFrom(wordVectors)
  const progress = (share: number) => tell({ kind: 'progress', share })
  const options = { vectors, progress }
  tell({ kind: 'learnt', learnt: learnIntents(examples, options) })
})

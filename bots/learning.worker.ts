import { learnIntents, wordVectorsFrom } from '../analytics/index.ts'
import { loadWordVectors } from '../data/index.ts'

process.once('message', async (examples: Parameters<typeof learnIntents>[0]) => {
  const vectors = wordVectorsFrom(await loadWordVectors())
  process.send?.(learnIntents(examples, { vectors }))
})

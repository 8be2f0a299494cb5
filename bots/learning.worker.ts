import { learnIntents } from '../analytics/index.ts'

process.once('message', (examples: Parameters<typeof learnIntents>[0]) => {
  process.send?.(learnIntents(examples))
})

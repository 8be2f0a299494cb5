import { SingleBar } from 'cli-progress'

/** Hears how much of the learning is done, from 0 to 1. */
type Progress = (share: number) => void

/** Shows in the terminal how far learning is while the work goes on; nothing when nothing is learnt. */
export async function withLearningBar<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ stream: process.stderr, format: 'learning {bar} {percentage}%' })
  let over = false
  try {
    return await work((share) => {
      if (over) return
      if (!bar.isActive) bar.start(1, 0)
      bar.update(share)
    })
  } finally {
    over = true
    bar.stop()
  }
}

import type { Told } from '../apart.ts'
import { moodBase } from '../moods/moodBase.ts'
import { type MoodTask, type TrainedMood, trainMood } from './trainMood.ts'

const tell = (told: Told<TrainedMood>): void => void process.send?.(told)

process.once('message', async (task: MoodTask) => {
  const progress = (share: number) => tell({ kind: 'progress', share })
  tell({ kind: 'done', result: trainMood(task, await moodBase(task.lesson.language), progress) })
})

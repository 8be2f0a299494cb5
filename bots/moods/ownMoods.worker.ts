import type { Told } from '../apart.ts'
import { moodBase } from './moodBase.ts'
import { type OwnLesson, packedOwn } from './ownMoods.ts'

process.once('message', async (lesson: OwnLesson) => {
  const result = packedOwn(await moodBase(lesson.language), lesson)
  const told: Told<Uint8Array> = { kind: 'done', result }
  process.send?.(told)
})

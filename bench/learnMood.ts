import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { learnMessages, moodExample, moodOutputs, packMessages } from '../analytics/index.ts'
import { moodLesson } from '../bots/index.ts'
import { type Content, keepMoodWeights, moodFile, readMoodMessages, shippedModels } from '../data/index.ts'

/** Learns the moods of both languages and keeps them where the product has them. */
export async function learnMood(content: Content): Promise<void> {
  for (const language of ['en', 'zh'] as const) {
    const lesson = moodLesson(language, content, await readMoodMessages(language))
    const learnt = learnMessages(lesson.map(moodExample), { lexicon: content.lexicon, ...moodOutputs })
    await keepMoodWeights(language, packMessages(learnt))
    const { size } = await stat(join(shippedModels, moodFile(language)))
    process.stdout.write(
      `${moodFile(language)}: ${lesson.length} messages, ${learnt.hashes.length} features, ${size} bytes\n`,
    )
  }
}

import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { learnAndHoldOut, packMessages } from '../analytics/index.ts'
import { moodBase, moodOptions } from '../bots/index.ts'
import { type Content, keepMoodWeights, type Language, moodFile, shippedModels } from '../data/index.ts'
import { type CardedMood, moodCard } from './moodCard.ts'

/** Learns the moods of both languages, keeps them where the product has them, and writes their card. */
export async function learnMood(content: Content, day: string): Promise<void> {
  const carded = [await learnIn('en', content), await learnIn('zh', content)]
  await writeFile(join(shippedModels, 'MOOD.md'), moodCard(carded, day))
}

async function learnIn(language: Language, content: Content): Promise<CardedMood> {
  const base = await moodBase(language, content)
  const { messages, examples, validation } = base
  const { learnt: model, heldOut } = learnAndHoldOut(examples, moodOptions(base, content.lexicon))
  await keepMoodWeights(language, packMessages(model))
  const { size: bytes } = await stat(join(shippedModels, moodFile(language)))
  process.stdout.write(`${moodFile(language)}: ${examples.length} messages, ${bytes} bytes\n`)
  const taught = examples.length - validation.length
  return {
    ...{ language, messages, model, bytes, validation },
    others: taught - messages.length,
    heldOut: heldOut.slice(0, messages.length),
    heldApart: heldOut.slice(taught),
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedModels } from './models.ts'
import type { Language } from './records.ts'
import { keepWeights, loadWeights } from './shippedWeights.ts'

/** What moods are read with in each language, packed. */
export type MoodWeights = Readonly<Record<Language, Uint8Array>>

/** The file of a language's weights. */
export const moodFile = (language: Language): string => `mood.${language}.bin`

/** What public sets taught of English moods; only learning needs it. */
export const moodPriorFile = 'moodPrior.en.bin'

/** What public sets taught, packed. Rejects when the file is missing. */
export const loadMoodPrior = (folder = shippedModels): Promise<Uint8Array> =>
  readFile(join(folder, moodPriorFile))

/**
 * The weights of mood that the product comes with: under two megabytes a language, in some 5 ms. Throws ContentError when
 * a file is missing or not as it was kept.
 */
export async function loadMoodWeights(folder = shippedModels): Promise<MoodWeights> {
  const load = (language: Language) => loadWeights(join(folder, moodFile(language)))
  const [en, zh] = await Promise.all([load('en'), load('zh')])
  return { en, zh }
}

/** Keeps the weights of a language where the product has them. */
export const keepMoodWeights = (
  language: Language,
  bytes: Uint8Array,
  folder = shippedModels,
): Promise<void> => keepWeights(join(folder, moodFile(language)), bytes)

import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from './contentFile.ts'
import { shippedModels } from './models.ts'
import type { Language } from './records.ts'

/** What moods are read with in each language, packed. */
export type MoodWeights = Readonly<Record<Language, Uint8Array>>

const digestBytes = 32

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
  const [en, zh] = await Promise.all([load(join(folder, moodFile('en'))), load(join(folder, moodFile('zh')))])
  return { en, zh }
}

async function load(file: string): Promise<Uint8Array> {
  const packed = await readFile(file).catch((cause: unknown) => {
    throw new ContentError(file, 'the whole file', `it cannot be read: ${putBack}`, { cause })
  })
  const bytes = packed.subarray(digestBytes)
  if (digestOf(bytes).equals(packed.subarray(0, digestBytes))) return bytes
  throw new ContentError(file, 'the whole file', `it is damaged: ${putBack}`)
}

const putBack = 'put the one back that the product comes with'

/** Keeps the weights of a language where the product has them. */
export async function keepMoodWeights(
  language: Language,
  bytes: Uint8Array,
  folder = shippedModels,
): Promise<void> {
  await writeFile(join(folder, moodFile(language)), Buffer.concat([digestOf(bytes), bytes]))
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

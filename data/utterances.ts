import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { LowSync } from 'lowdb'
import { DataFileSync } from 'lowdb/node'
import { ContentError, format, shippedContent } from './contentFile.ts'
import { type IntentFile, intents } from './contentSchema.ts'
import type { Language } from './records.ts'

/**
 * Teaches an intent one more way to say it, in the folder's own intents.json, which begins as a copy
 * of the shipped one. False when the intent has it already. Throws ContentError when there is no such
 * intent. Reads and writes the file in one go, so two corrections at once both stay; about 5 ms.
 */
export async function addUtterance(
  folder: string,
  added: { readonly intent: string; readonly language: Language; readonly text: string },
): Promise<boolean> {
  const text = added.text.trim()
  if (text === '') throw new RangeError('there are no words to learn from')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'intents.json')
  const own = intentsIn(file)
  const low = new LowSync(own, own.read() ?? shipped())
  const intent = low.data.intents.find(({ id }) => id === added.intent)
  if (!intent)
    throw new ContentError(file, 'intents', `there is no ${added.intent}: add it to the file first`)
  const utterances = intent.utterances[added.language]
  if (utterances.includes(text)) return false
  utterances.push(text)
  low.write()
  return true
}

const intentsIn = (file: string) => new DataFileSync<IntentFile>(file, format(file, intents))
const shipped = () => intentsIn(join(shippedContent, 'intents.json')).read() ?? { intents: [] }

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { LowSync } from 'lowdb'
import { DataFileSync } from 'lowdb/node'
import { ContentError, format, shippedContent } from './contentFile.ts'
import { type IntentFile, intents } from './contentSchema.ts'
import type { Language } from './records.ts'
import { type Utterance, withUtterances } from './withUtterances.ts'

/**
 * Teaches intents more ways to say them, and what is none of them, in the folder's own intents.json, which begins
 * as a copy of the shipped one. A text stands in one place alone: it goes from wherever it stood before. Gives how
 * many came to a new place. Throws ContentError when there is no such intent. Reads and writes the file in one go,
 * so what two add at once both stays, and whoever follows the file sees all of it or nothing; about 5 ms.
 */
export async function addUtterances(folder: string, added: readonly Utterance[]): Promise<number> {
  const utterances = added.map((each) => ({ ...each, text: each.text.trim() }))
  if (utterances.some(({ text }) => text === '')) throw new RangeError('there are no words to learn from')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'intents.json')
  const own = intentsIn(file)
  const low = new LowSync(own, own.read() ?? shipped())
  const before = placesIn(low.data)
  for (const { intent } of utterances)
    if (intent !== undefined && !low.data.intents.some(({ id }) => id === intent))
      throw new ContentError(file, 'intents', `there is no ${intent}: add it to the file first`)
  const after = withUtterances(low.data, utterances)
  const fresh = [...placesIn(after)].filter((place) => !before.has(place))
  if (fresh.length === 0) return 0
  low.data = after
  low.write()
  return fresh.length
}

const languages: readonly Language[] = ['en', 'zh']

/** Every text together with where it stands. */
function placesIn({ intents: all, outOfScope }: ReturnType<typeof withUtterances>): ReadonlySet<string> {
  const lists = [
    ...all.map(({ id, utterances }) => ({ id, phrases: utterances })),
    { id: '', phrases: outOfScope },
  ]
  return new Set(
    lists.flatMap(({ id, phrases }) =>
      languages.flatMap((language) =>
        (phrases?.[language] ?? []).map((text) => `${id}\n${language}\n${text}`),
      ),
    ),
  )
}

const intentsIn = (file: string) => new DataFileSync<IntentFile>(file, format(file, intents))
const shipped = () => intentsIn(join(shippedContent, 'intents.json')).read() ?? { intents: [] }

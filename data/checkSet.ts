import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from './contentFile.ts'
import type { Utterance } from './withUtterances.ts'

/** The file in a content folder, and what stands in it for messages that are none of the intents. */
const name = 'check.tsv'
const outOfScope = 'oos'

/**
 * Messages that nothing is learnt from, with what they say: they measure what was learnt. One a line: the text,
 * the intent or `oos`, the language, with tabs between. Of the first folder that has the file; undefined when none
 * has, or that one is empty. Throws ContentError.
 */
export async function readCheckSet(folders: readonly string[]): Promise<readonly Utterance[] | undefined> {
  for (const folder of folders) {
    const file = join(folder, name)
    const text = await readFile(file, 'utf8').catch(unlessMissing)
    if (text === undefined) continue
    const checks = checksIn(file, text)
    return checks.length > 0 ? checks : undefined
  }
  return undefined
}

function checksIn(file: string, text: string): readonly Utterance[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const [said = '', intent = '', language, ...more] = line.split('\t').map((field) => field.trim())
    if (said === '' || intent === '' || (language !== 'en' && language !== 'zh') || more.length > 0)
      throw new ContentError(
        file,
        `line ${i + 1}`,
        `write: text, intent or ${outOfScope}, en or zh, with tabs`,
      )
    return [{ text: said, language, intent: intent === outOfScope ? undefined : intent }]
  })
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

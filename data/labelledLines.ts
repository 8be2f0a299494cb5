import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from './contentFile.ts'
import type { Language } from './records.ts'

/** What stands in a line. */
interface Labelled {
  readonly text: string
  readonly label: string
  readonly language: Language
}

/**
 * Messages of which each has a line: the text, a label, `en` or `zh`, with tabs between. Of the first folder that has
 * the file; undefined when none has. `read` gives undefined for labels that there are not. Throws ContentError with the
 * advice.
 */
export async function readLabelledLines<T>(
  folders: readonly string[],
  name: string,
  { read, advice }: { readonly read: (line: Labelled) => T | undefined; readonly advice: string },
): Promise<readonly T[] | undefined> {
  for (const folder of folders) {
    const file = join(folder, name)
    const text = await readFile(file, 'utf8').catch(unlessMissing)
    if (text === undefined) continue
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    return lines.flatMap((line, i) => {
      if (line.trim() === '') return []
      const labelled = labelledIn(line)
      const message = labelled && read(labelled)
      if (message === undefined) throw new ContentError(file, `line ${i + 1}`, advice)
      return [message]
    })
  }
  return undefined
}

function labelledIn(line: string): Labelled | undefined {
  const [text = '', label = '', language, ...more] = line.split('\t').map((field) => field.trim())
  if (text === '' || label === '' || more.length > 0) return undefined
  return language === 'en' || language === 'zh' ? { text, label, language } : undefined
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

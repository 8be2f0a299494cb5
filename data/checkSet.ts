import { readLabelledLines } from './labelledLines.ts'
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
  const checks = await readLabelledLines(folders, name, {
    read: ({ text, label, language }) => ({
      ...{ text, language, intent: label === outOfScope ? undefined : label },
    }),
    advice: `write: text, intent or ${outOfScope}, en or zh, with tabs`,
  })
  return checks?.length === 0 ? undefined : checks
}

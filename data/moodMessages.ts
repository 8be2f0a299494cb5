import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError, shippedContent } from './contentFile.ts'
import type { Language } from './records.ts'

/** A message with the mood that people gave it, as it stands in `mood.en.tsv` and `mood.zh.tsv`. */
export interface MoodMessage {
  readonly text: string
  readonly mood: 'neg' | 'neu' | 'pos'
  /** What kind of message it is, such as sarcasm. */
  readonly kind: string
  /** What else is heard in it, such as urgency. */
  readonly signals: readonly string[]
}

const columns = 'text\tlabel\tkind\tsignals'

/** The messages that moods are learnt from in a language. Throws ContentError. */
export const readMoodMessages = (language: Language): Promise<readonly MoodMessage[]> =>
  readMessages(`mood.${language}.tsv`)

/** Messages of other writers that teach nothing: moods are calibrated on them. Throws ContentError. */
export const readMoodValidation = (language: Language): Promise<readonly MoodMessage[]> =>
  readMessages(`moodValidation.${language}.tsv`)

async function readMessages(name: string): Promise<readonly MoodMessage[]> {
  const file = join(shippedContent, name)
  const [head, ...lines] = (await readFile(file, 'utf8')).split('\n')
  if (head !== columns) throw new ContentError(file, 'line 1', 'write text, label, kind and signals')
  return lines.flatMap((line, i) => {
    if (line === '') return []
    const [text = '', mood, kind = '', signals = '', ...more] = line.split('\t')
    if (!(isMood(mood) && text !== '' && more.length === 0))
      throw new ContentError(
        file,
        `line ${i + 2}`,
        'write text, neg, neu or pos, kind and signals, with tabs',
      )
    return [{ text, mood, kind, signals: signals.split(',').filter((signal) => signal !== '') }]
  })
}

const isMood = (label: string | undefined): label is MoodMessage['mood'] =>
  label === 'neg' || label === 'neu' || label === 'pos'

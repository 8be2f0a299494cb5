import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wholeFile } from './backup/wholeFile.ts'
import { readLabelledLines } from './labelledLines.ts'
import type { Language } from './records.ts'

/** A message with the mood that the shop's staff gave it. */
export interface OwnMood {
  readonly text: string
  readonly mood: 'neg' | 'neu' | 'pos'
  readonly language: Language
}

/** The file in a content folder. */
export const ownMoodsFile = 'moods.tsv'

/**
 * The messages that teach moods in a shop, beside those that the product comes with. One a line: the text, `neg`, `neu`
 * or `pos`, `en` or `zh`, with tabs between. Of the first folder that has the file; none when none has it. Throws
 * ContentError.
 */
export async function readOwnMoods(folders: readonly string[]): Promise<readonly OwnMood[]> {
  const moods = await readLabelledLines(folders, ownMoodsFile, {
    read: ({ text, label, language }) => (isMood(label) ? { text, mood: label, language } : undefined),
    advice: 'write: text, neg, neu or pos, en or zh, with tabs',
  })
  return moods ?? []
}

const isMood = (label: string): label is OwnMood['mood'] =>
  label === 'neg' || label === 'neu' || label === 'pos'

/** With more messages: a text in a language stands there once, as it was added last. O(messages). */
export function withOwnMoods(before: readonly OwnMood[], added: readonly OwnMood[]): readonly OwnMood[] {
  const tidied = added.map((each) => ({ ...each, text: each.text.replace(/\s+/g, ' ').trim() }))
  const all = [...before, ...tidied].filter(({ text }) => text !== '')
  const byText = new Map(all.map((each) => [`${each.language} ${each.text}`, each]))
  return [...byText.values()]
}

/** Adds messages to those of the folder. Whoever follows the file sees all of it or nothing. */
export async function addOwnMoods(folder: string, added: readonly OwnMood[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const all = withOwnMoods(await readOwnMoods([folder]), added)
  const lines = all.map(({ text, mood, language }) => `${text}\t${mood}\t${language}\n`)
  await wholeFile(join(folder, ownMoodsFile), (partial) => writeFile(partial, lines.join('')))
}

import { useLanguage } from '../language.tsx'
import * as en from '../words/en.ts'
import * as enNames from '../words/intents.en.ts'
import * as zhNames from '../words/intents.zh.ts'
import * as zh from '../words/zh.ts'

const words = { en: { ...en.board, desk: en.desk }, zh: { ...zh.board, desk: zh.desk } }
const names = { en: enNames.intents, zh: zhNames.intents }

export type BoardWords = typeof words.en

export const useBoardWords = (): BoardWords => words[useLanguage()]

/** What an intent is called; one that this house does not know goes by its id, in words. */
export function useIntentName(): (id: string) => string {
  const known: Readonly<Record<string, string>> = names[useLanguage()]
  return (id) => (Object.hasOwn(known, id) ? (known[id] ?? id) : id.replaceAll('_', ' '))
}

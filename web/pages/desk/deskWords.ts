import { useLanguage } from '../language.tsx'
import * as en from '../words/en.ts'
import * as enNames from '../words/intents.en.ts'
import * as zhNames from '../words/intents.zh.ts'
import * as zh from '../words/zh.ts'

const words = { en: en.desk, zh: zh.desk }
const names = { en: enNames, zh: zhNames }

export type DeskWords = typeof en.desk

export const useDeskWords = (): DeskWords => words[useLanguage()]

/** What intents and talks are called; those that this house does not know go by their ids, in words. */
export function useNames() {
  const { intents, talks } = names[useLanguage()]
  return {
    intent: (id: string) => known(intents, id) ?? known(talks, talkOf(id)) ?? id.replaceAll('_', ' '),
    talk: (id: string) =>
      known(talks, id) ?? id.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  }
}

/** Some talks are meant by plain words alone, and go by their own name. */
const talkOf = (intent: string): string =>
  intent.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The word for a key that may be of a kind which came after this page was written. */
export function known(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../../../data/index.ts'
import * as en from '../words/en.ts'
import * as zh from '../words/zh.ts'

/** What every part of the chat needs to know. */
export interface Setting {
  readonly language: Language
  readonly words: typeof en.chat
  /** The server's address, which paths in messages are relative to. */
  readonly base: string
}

const words = { en: en.chat, zh: zh.chat }

export const settingIn = (language: Language, base: string): Setting => ({
  language,
  words: words[language],
  base,
})

export const InSetting = createContext<Setting>(settingIn('en', ''))

export const useSetting = (): Setting => useContext(InSetting)

import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Language } from '../../data/index.ts'
import { readLanguage } from './readLanguage.ts'
import { recall, remember } from './remember.ts'
import * as en from './words/en.ts'
import * as zh from './words/zh.ts'

const kept = 'rapport:language'
const tags = { en: 'en', zh: 'zh-Hans' } as const
const words = { en: en.page, zh: zh.page }

interface Choice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const Chosen = createContext<Choice>({ language: 'en', choose: () => {} })

export const useLanguage = (): Language => useContext(Chosen).language

/** The words that every page has, in the chosen language. */
export const usePageWords = (): typeof en.page => words[useLanguage()]

/** Gives the chosen language to everything inside, and tells the document. */
export function WithLanguage({ children }: { readonly children: ComponentChildren }) {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = tags[language]
  }, [language])
  const choose = (next: Language) => {
    keep(next)
    setLanguage(next)
  }
  return <Chosen.Provider value={{ language, choose }}>{children}</Chosen.Provider>
}

export function LanguageSwitch() {
  const { language, choose } = useContext(Chosen)
  const button = (its: Language, name: string) => (
    <button type="button" lang={tags[its]} aria-pressed={language === its} onClick={() => choose(its)}>
      {name}
    </button>
  )
  return (
    <fieldset class="segments" aria-label={words[language].language}>
      {button('en', 'EN')}
      {button('zh', '中文')}
    </fieldset>
  )
}

/** What the address asks for, else what was chosen before, else what the server wrote into the document. */
function firstLanguage(): Language {
  const url = new URL(location.href)
  const asked = url.searchParams.get('lang')
  if (asked === null) return readLanguage(recall(() => localStorage, kept) ?? document.documentElement.lang)
  url.searchParams.delete('lang')
  history.replaceState(history.state, '', url)
  keep(readLanguage(asked))
  return readLanguage(asked)
}

function keep(language: Language): void {
  remember(() => localStorage, kept, language)
}

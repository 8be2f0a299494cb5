import type { Language } from './records.ts'

/** A way to say something. */
export interface Utterance {
  readonly text: string
  readonly language: Language
  /** What it says; undefined when it is none of the shop's intents. */
  readonly intent: string | undefined
}

type Phrases = Readonly<Record<Language, readonly string[]>>

/** What is said to mean what. */
interface Taught {
  readonly intents: readonly { readonly id: string; readonly utterances: Phrases }[]
  readonly outOfScope?: Phrases | undefined
}

const none: Phrases = { en: [], zh: [] }

/**
 * What is taught, with more ways to say it. A text stands in one place alone, the last that it is added to, and
 * goes from wherever it stood before; texts that stay keep their order, and new ones come after them.
 * O(texts + added * intents).
 */
export function withUtterances<T extends Taught>(taught: T, added: readonly Utterance[]): T {
  const places = new Map(added.map((each) => [keyOf(each), each]))
  const phrasesOf = (before: Phrases, intent: string | undefined): Phrases => {
    const stay = (language: Language) =>
      before[language].filter((text) => {
        const place = places.get(keyOf({ language, text }))
        return place === undefined || place.intent === intent
      })
    const come = (language: Language) =>
      [...places.values()]
        .filter((each) => each.intent === intent && each.language === language)
        .map(({ text }) => text)
        .filter((text) => !before[language].includes(text))
    return { en: [...stay('en'), ...come('en')], zh: [...stay('zh'), ...come('zh')] }
  }
  const outOfScope = phrasesOf(taught.outOfScope ?? none, undefined)
  return {
    ...taught,
    intents: taught.intents.map((intent) => ({
      ...intent,
      utterances: phrasesOf(intent.utterances, intent.id),
    })),
    ...(taught.outOfScope === undefined && outOfScope.en.length + outOfScope.zh.length === 0
      ? {}
      : { outOfScope }),
  }
}

const keyOf = ({ language, text }: Pick<Utterance, 'language' | 'text'>): string => `${language} ${text}`

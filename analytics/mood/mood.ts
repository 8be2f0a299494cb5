import type { Language, Lexicon, Mood } from '../../data/index.ts'
import { type ChineseReading, makeChineseReader } from './chinese.ts'
import { moodAt } from './curve.ts'
import { readEnglish } from './english.ts'
import { type Hit, scoreOf } from './weigh.ts'

interface MoodReading {
  readonly mood: Mood
  /** The words that carried it, strongest first; none when the likeliest mood is neutral. */
  readonly words: readonly string[]
}

/** Reads the mood of one message; `other` is read like English, so that emoji count. */
export type MoodReader = (text: string, language: Language | 'other') => MoodReading

const LONGEST = 1000
const MOST_WORDS = 8
const hasHan = /\p{Script=Han}/u

/**
 * A reader of moods, prepared once from the Chinese lexicon (the English words come with it). In mixed
 * text the drives of both languages add up, and the cut points are those of the message's language. Only
 * the first 1,000 characters are read. O(characters); 0.02 ms for a usual message in Chinese, 0.1 ms in English.
 *
 * `read('the lamp is broken and nobody answers', 'en').words` is `['broken', 'nobody']`.
 */
export function makeMoodReader(lexicon: Lexicon): MoodReader {
  const readChinese = makeChineseReader(lexicon)
  return (raw, language) => {
    const text = raw.slice(0, LONGEST)
    const hits = language === 'zh' ? mainlyChinese(readChinese(text)) : mainlyEnglish(text, readChinese)
    const mood = moodAt({ en: scoreOf(hits.en), zh: scoreOf(hits.zh) }, language === 'zh' ? 'zh' : 'en')
    return { mood, words: carriers([...hits.en, ...hits.zh], mood) }
  }
}

type Hits = Readonly<Record<Language, readonly Hit[]>>

/** The lexicon reads everything; English gets the Latin words that the lexicon does not know. */
function mainlyChinese({ hits, rest }: ChineseReading): Hits {
  const latin = rest.replace(/[^a-z'’]+/gi, ' ')
  return { zh: hits, en: readEnglish(latin) }
}

/** English reads everything but Chinese characters; only those, and their punctuation, go to the lexicon. */
function mainlyEnglish(text: string, readChinese: (text: string) => ChineseReading): Hits {
  if (!hasHan.test(text)) return { en: readEnglish(text), zh: [] }
  const han = text.replace(/[^\p{Script=Han}，。！？；、]+/gu, '\n')
  return { en: readEnglish(text.replace(/\p{Script=Han}+/gu, ' ')), zh: readChinese(han).hits }
}

function carriers(hits: readonly Hit[], { negative, neutral, positive }: Mood): readonly string[] {
  const sign = Math.sign(positive - negative)
  if (neutral >= Math.max(negative, positive)) return []
  const pulling = hits.filter(({ weight }) => weight * sign > 0)
  const strongest = pulling.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return [...new Set(strongest.map(({ text }) => text))].slice(0, MOST_WORDS)
}

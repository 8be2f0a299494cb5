import { isForeign, isJapanese } from './foreign.ts'
import type { Language } from './language.ts'

/** A run of a message in one language, from its first word to its last; places are those of the string. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly language: Language | 'other'
}

/**
 * The runs of a message in one language each, in their order. Numbers, codes, addresses, emoji and signs are in no
 * language: they belong to the run around them, or to none. Japanese is told from Chinese by its kana; Malay, French,
 * German, Spanish and the like from English by words that they are known by, a sentence at a time. O(length).
 * @example spansOf('我的 order 呢') // zh 0 to 2, en 3 to 8, zh 9 to 10
 */
export function spansOf(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const { start, end, language } of runsOf(text)) {
    const last = spans.at(-1)
    if (last?.language === language) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, language })
  }
  return spans
}

/** Words of one script that follow each other in one sentence. */
export interface Run extends Span {
  readonly words: readonly string[]
  /** How much it counts: its words, in scripts that write without spaces its letters. */
  readonly weight: number
}

/** In this order: what says nothing of a language, the end of a sentence, then a word by its script. */
const tokens = new RegExp(
  [
    String.raw`(?<silent>[\w.%+\-]{1,64}@[\w.\-]+|https?:\S+|www\.\S+|[\p{Script=Latin}\p{Nd}\-]*\p{Nd}[\p{Script=Latin}\p{Nd}\-]*)`,
    String.raw`(?<end>[.!?;。！？；\n]+)`,
    String.raw`(?<east>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)`,
    String.raw`(?<latin>\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*)`,
    String.raw`(?<dense>[\p{Script=Hangul}\p{Script=Thai}][\p{Script=Hangul}\p{Script=Thai}\p{M}]*)`,
    String.raw`(?<other>\p{L}[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Han}]]*)`,
  ].join('|'),
  'gv',
)

type Script = 'east' | 'latin' | 'dense' | 'other'
const scripts: readonly Script[] = ['east', 'latin', 'dense', 'other']

/** The runs of a text, each with its words. O(length). */
export function runsOf(text: string): readonly Run[] {
  const found = [...text.matchAll(tokens)].filter(({ groups }) => groups?.['silent'] === undefined)
  const scriptAt = (i: number) => scripts.find((script) => found[i]?.groups?.[script] !== undefined)
  const runs: Run[] = []
  for (let first = 0, next: number; first < found.length; first = next) {
    const script = scriptAt(first)
    next = first + 1
    if (script === undefined) continue
    while (scriptAt(next) === script) next++
    runs.push(runOf(script, found.slice(first, next)))
  }
  return runs
}

function runOf(script: Script, found: readonly RegExpExecArray[]): Run {
  const words = found.map(([word]) => word)
  const last = found.at(-1)
  return {
    start: found[0]?.index ?? 0,
    end: (last?.index ?? 0) + (last?.[0].length ?? 0),
    language: languageOf(script, words),
    words,
    weight: script === 'latin' || script === 'other' ? words.length : words.join('').length,
  }
}

function languageOf(script: Script, words: readonly string[]): Span['language'] {
  if (script === 'east') return isJapanese(words.join('')) ? 'other' : 'zh'
  return script === 'latin' && !isForeign(words) ? 'en' : 'other'
}

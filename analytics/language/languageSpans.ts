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
 * @example languageSpansOf('我的 order 呢') // zh 0 to 2, en 3 to 8, zh 9 to 10
 */
export function languageSpansOf(text: string): readonly Span[] {
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

/**
 * In this order: what says nothing of a language, the end of a sentence, then a word by its script. An address or a
 * code begins where no part of one stands before, or every place in a long one would be tried.
 */
const tokens = new RegExp(
  [
    String.raw`(?<silent>(?<![\w.%+\-])[\w.%+\-]{1,64}@[\w.\-]+|https?:\S+|www\.\S+|(?<![\p{Script=Latin}\p{Nd}\-])[\p{Script=Latin}\p{Nd}\-]*\p{Nd}[\p{Script=Latin}\p{Nd}\-]*)`,
    String.raw`(?<end>[.!?;。！？；\n]+)`,
    String.raw`(?<east>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)`,
    String.raw`(?<latin>\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*)`,
    String.raw`(?<dense>[\p{Script=Hangul}\p{Script=Thai}][\p{Script=Hangul}\p{Script=Thai}\p{M}]*)`,
    String.raw`(?<other>\p{L}[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Han}]]*)`,
  ].join('|'),
  'gv',
)

type Script = 'east' | 'latin' | 'dense' | 'other'
const kinds = ['latin', 'east', 'end', 'silent', 'dense', 'other'] as const

interface Word {
  /** Undefined at the end of a sentence. */
  readonly script: Script | undefined
  readonly text: string
  readonly start: number
}

/** The runs of a text, each with its words. O(length). */
export function runsOf(text: string): readonly Run[] {
  const found = [...text.matchAll(tokens)].flatMap(wordOf)
  const runs: Run[] = []
  for (let first = 0, next: number; first < found.length; first = next) {
    const script = found[first]?.script
    next = first + 1
    if (script === undefined) continue
    while (found[next]?.script === script) next++
    runs.push(runOf(script, found.slice(first, next)))
  }
  return runs
}

function wordOf({ 0: text, index: start, groups = {} }: RegExpExecArray): readonly Word[] {
  const kind = kinds.find((each) => groups[each] !== undefined)
  if (kind === 'silent') return []
  return [{ script: kind === 'end' ? undefined : kind, text, start }]
}

function runOf(script: Script, found: readonly Word[]): Run {
  const words = found.map(({ text }) => text)
  const last = found.at(-1)
  return {
    start: found[0]?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
    language: languageOf(script, words),
    words,
    weight: script === 'latin' || script === 'other' ? words.length : words.join('').length,
  }
}

function languageOf(script: Script, words: readonly string[]): Span['language'] {
  if (script === 'east') return isJapanese(words.join('')) ? 'other' : 'zh'
  return script === 'latin' && !isForeign(words) ? 'en' : 'other'
}

import { englishClauseWords, isChineseClauseWord } from './clause-words.ts'
import { detectLanguage } from './detect.ts'
import type { Language } from './language.ts'
import { type Run, runsOf } from './languageSpans.ts'
import { simplify } from './simplify.ts'
import { wordsOf } from './words.ts'

/**
 * The language of a message, `mixed` where English and Chinese both say something. A language says something when it
 * has a run of at least two English words, or of three Chinese characters, and one of them is a word that sentences
 * are made with, such as "my", "is", "not", 我, 这, 了. So a borrowed word, a name, an order number, "promo code",
 * "ok" or 谢谢 in a sentence of the other language is not mixed: the language is the one that says something, however
 * long the name is. Where neither does, it is as `detectLanguage` has it, which is also what the bot answers in.
 * `other` where other languages weigh more than these two. O(length).
 * @example messageLanguage('我的 order 呢') // 'zh'
 * @example messageLanguage('my lamp is broken 我要退货') // 'mixed'
 */
export function messageLanguage(text: string): Language | 'mixed' | 'other' {
  const runs = Map.groupBy(runsOf(text), ({ language }) => language)
  const { en = [], zh = [], other = [] } = Object.fromEntries(runs)
  if (weightOf(other) > weightOf([...en, ...zh])) return 'other'
  const [inEnglish, inChinese] = [en.some(saysInEnglish), zh.some(saysInChinese)]
  if (inEnglish && inChinese) return 'mixed'
  if (inEnglish || inChinese) return inEnglish ? 'en' : 'zh'
  return runs.size > 0 ? detectLanguage(text) : 'other'
}

const weightOf = (runs: readonly Run[]): number => runs.reduce((sum, { weight }) => sum + weight, 0)

/** What is said for politeness in whatever language one speaks. */
const courtesies = {
  en: /(?<!\p{L})(?:thank (?:you|u)|good (?:morning|afternoon|evening|night|day)|no (?:problem|worries)|how are you|see you|excuse me)(?!\p{L})/gu,
  zh: /请问|[你您]好|谢谢[你您]?|不好意思|对不起|没关系|没问题|好的|好吧|在吗|再见|拜拜/gu,
}
/** Words that stand with them, or for a whole message. */
const polite: ReadonlySet<string> = new Set(
  'ok okay hi hello hey thanks thx ty please pls plz bye sorry yes yeah no lol haha'.split(' '),
)

function saysInEnglish({ words }: Run): boolean {
  const text = words
    .filter((word, i) => isPlain(word, i))
    .join(' ')
    .toLowerCase()
    .replaceAll('’', "'")
  const said = text
    .replace(courtesies.en, ' ')
    .split(' ')
    .filter((word) => word !== '' && !polite.has(word))
  return said.length >= 2 && said.some((word) => englishClauseWords.has(word))
}

/** Words with a capital letter are names beside Chinese, but for the first of a sentence and "I". */
const isPlain = (word: string, i: number): boolean =>
  word === word.toLowerCase() ||
  ((i === 0 || /^I(?:['’]|$)/.test(word)) && englishClauseWords.has(word.toLowerCase()))

const fewestCharacters = 3

function saysInChinese({ words }: Run): boolean {
  return words.some((run) =>
    simplify(run)
      .split(courtesies.zh)
      .some(
        (said) =>
          said.length >= fewestCharacters && wordsOf(said).some(({ text }) => isChineseClauseWord(text)),
      ),
  )
}

import { englishClauseWords, englishSmallWords } from './clause-words.ts'
import { foreignWords } from './foreign-words.ts'

/** Letters that are in no English word; é, è, ç and the like are in some. */
const foreignLetters = /[ßñæœøåãõąćęłńśźżčďěňřšťůžğışőűăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u
/** As in j'ai, l'adresse, qu'est. */
const elided = /^(?:[jl]|qu)'/u

/**
 * Whether words in Latin letters are of another language than English: more of them are known from others than from
 * English, and these are at least two, or all there are. Names do not count: words with a capital letter after the
 * first. O(words).
 * @example isForeign(['où', 'est', 'ma', 'commande']) // true
 */
export function isForeign(words: readonly string[]): boolean {
  const said = words.map((word) => word.toLowerCase().replaceAll('’', "'"))
  const known = said.filter((word, i) => isKnown(word) && (i === 0 || words[i] === words[i]?.toLowerCase()))
  const foreign = new Set(known).size
  const english = said.filter((word) => englishClauseWords.has(word) || englishSmallWords.has(word)).length
  return foreign > english && (foreign >= 2 || foreign === new Set(said).size)
}

const isKnown = (word: string): boolean =>
  foreignWords.has(word) || foreignLetters.test(word) || elided.test(word)

/** Kana that Chinese people write for show, as in 美の店. */
const shown = /の/gu
const hiragana = /\p{Script=Hiragana}/u
const katakana = /\p{Script=Katakana}/gu
const han = /\p{Script=Han}/gu

/** Whether a run of Chinese characters and kana is Japanese: it has an ending in kana, or more kana than characters. */
export function isJapanese(run: string): boolean {
  const characters = run.match(han)?.length ?? 0
  if (characters === 0) return true
  return hiragana.test(run.replace(shown, '')) || (run.match(katakana)?.length ?? 0) > characters
}

import type { Language } from './language.ts'

const han = /\p{Script=Han}/gu
/** E-mail and web addresses and codes such as PL20481 say nothing about a language. */
const noWords = /(?<!\S)\S+@\S+|https?:\S+|www\.\S+|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]*\p{Nd}[\p{L}\p{N}-]*/gu
/** What such addresses and codes cannot be without. */
const mayHoldNoWords = /[\p{Nd}@]|https?:|www\./u
const latinWord = /\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu
/** Scripts that write without spaces are counted by letter, the others by word. */
const foreign =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Lm}]+/gu

/**
 * The language of a message, by counting scripts: a Han character weighs as much as a Latin word.
 * Beside Chinese, Latin words with a capital letter are taken for names and brands and do not count.
 * Anything without English or Chinese words is 'other': emoji, an order number, Arabic, Thai, Korean,
 * Japanese. Other languages in Latin letters pass for English. Traditional Chinese is 'zh'. O(length).
 * @example detectLanguage('我的 Trade Wind Queen 什么时候发货') // 'zh'
 * @example detectLanguage('please send 发票 to my email') // 'en'
 */
export function detectLanguage(text: string): Language | 'other' {
  const chinese = count(text, han)
  const plain = mayHoldNoWords.test(text) ? text.replace(noWords, ' ') : text
  const latin = plain.match(latinWord) ?? []
  if (count(plain, foreign) > chinese + latin.length) return 'other'
  if (chinese > 0) return chinese >= latin.filter(isPlainWord).length ? 'zh' : 'en'
  return latin.length > 0 ? 'en' : 'other'
}

function isPlainWord(word: string): boolean {
  return word === word.toLowerCase()
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}

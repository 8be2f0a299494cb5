import { asksFree } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { asksForAll } from './productAnswers.ts'

const whether =
  /^(?:(?:hi|hello|hey|so|and|ok|but)[, ]+)*(?:is|are|does|do|can|could|will|would|has)(?! (?:yo)?u\b| ya\b| we\b| there\b| i (?:get|have|buy|order|take|see)\b)\s+(?:(?:the|this|that|your|these|it|they|an?)\b\s*)?(.*)$/iu
const whetherInChinese =
  /(?:能|可以|[会會]|含|[带帶]|是)(.*)[吗嗎么麼不][？?]?$|[能可好会會]不[能可好会會](.*)$/u
/** What the price, the stock and the name tell, or nobody can. */
const kept =
  /\b(?:in stock|available|still|sold out|yours|here|good|nice|worth|popular|best|new|real)\b|\b(?:deliver|ship|arriv|wrap)\w*|[送寄]|[发發][货貨]|到[货貨]|[有现現][货貨]|[买買卖賣]|好[吗嗎用看]|值得|推[荐薦]/iu
/** Whether words ask if a thing is so, whose name does not tell that; what names it is left out of them. */
export function asksWhether(words: string, { name }: Product): boolean {
  const text = words.replace(/\s+/gu, ' ').trim()
  const match = whether.exec(text) ?? whetherInChinese.exec(text)
  const asked = (match?.[1] ?? match?.[2] ?? '').replace(/[\s?？.!。]+$/u, '')
  const isOther = asked === '' || asksForAll(text) || asksFree(text) || kept.test(text)
  return match !== null && !isOther && !isNamed(asked, name)
}

/** Whether a name has a word of what is asked, or two characters of it: 真乳胶 of 卷云乳胶枕. */
function isNamed(asked: string, { en, zh }: Product['name']): boolean {
  const words = asked.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? []
  const pairs = [...asked]
    .map((_, at) => asked.slice(at, at + 2))
    .filter((two) => /^\p{Script=Han}{2}$/u.test(two))
  return words.some((word) => en.toLowerCase().includes(word)) || pairs.some((two) => zh.includes(two))
}

import type { Heard } from '../analytics/index.ts'
import { codeIn } from './codes.ts'

/** How a message is worded, whatever it is about. */

/** Whether it asks. */
export const isQuestion = (text: string): boolean =>
  /[?？]\s*$|[吗呢么]\s*[。！]?$|哪里|哪儿|怎么|怎样|如何|能不能|可不可以|是不是|多少[钱錢]?|[几幾][点點天]|什么时候|^(?:(?:so|and|but|ok|okay|well|then|hi|hello|hey|oh)[, ]+)*(what|how|why|when|who|where|do you|does|can (i|you|we)|could (i|you|we)|is there|are there)\b/i.test(
    text,
  )

/** How many words there are; some 1.6 Chinese characters make one. */
export const lengthOf = (text: string): number =>
  (text.match(/\p{Script=Latin}[\p{L}'’]*/gu)?.length ?? 0) +
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 1.6

/** Whether it tells something and does not only name its purpose. */
export const isLong = (text: string): boolean => lengthOf(text) >= 8

/** Whether it is nothing but the names of things, such as "chairs please". */
export function isNameAlone({ text, entities }: Heard): boolean {
  const things = entities.filter(({ kind }) => ['product', 'sku', 'category'].includes(kind))
  const rest = things.reduce((left, thing) => left.replaceAll(thing.text, ' '), text)
  return things.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(polite, ' '))
}

const polite = /\b(?:please|pls|plz|thanks?|thank you)\b|谢谢|謝謝|麻烦|麻煩/giu

/** Whether there are words or a code to look up: a number or a name alone says too little, and so does "Neither". */
export function hasWords(heard: Heard): boolean {
  const { text, entities } = heard
  const names = entities.filter(({ kind }) => ['order', 'product', 'sku', 'category'].includes(kind))
  const rest = names.reduce((left, entity) => left.replaceAll(entity.text, ' '), text)
  return /(\p{L}+\P{L}+){3}\p{L}|\p{Script=Han}{4}/u.test(rest) || codeIn(heard) !== undefined
}

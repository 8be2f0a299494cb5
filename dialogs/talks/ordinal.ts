import { lengthOf } from '../wording.ts'

const english = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const chinese = '一二三四五六七八九十'

const nth =
  /\b(?:the )?(?:(\p{L}{3,7}th|first|second|third)|(\d{1,2})(?:st|nd|rd|th))\b|第\s*([一二三四五六七八九十]|\d{1,2})(?!\d)/iu
const last =
  /\b(?:the )?(?:very )?last (?:one|item|thing)?\b|^(?:the )?last$|最[后後](?:[那一]?[个個样樣件种種款]|面)|倒[数數]第一/iu
/** More words tell something else. */
const fewWords = 6

/** The thing of a list whose place a short answer names: "the second one", 第三个, 最后一个. */
export function placed<T>(text: string, things: readonly T[]): T | undefined {
  if (lengthOf(text) > fewWords) return undefined
  if (last.test(text)) return things.at(-1)
  const [, word, digits, han] = nth.exec(text) ?? []
  const place = word
    ? english.indexOf(word.toLowerCase()) + 1
    : Number(digits ?? (han && (chinese.indexOf(han) + 1 || han)))
  return things[place - 1]
}

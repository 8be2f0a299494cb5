import { asksForKinds } from './kinds.ts'

const size =
  '(?:(?:eu|uk|us|size)\\s){0,2}(?:x{0,3}[sl]|m|[2-5]xl|small|medium|large|\\d{2,3}(?:[.,]5)?(?:\\s?cm)?)(?:\\s(?:size|one))?'

/** Neither part of a word nor a time or a price. */
const end =
  "(?![\\p{L}\\d'’%-])(?!\\s?(?:days?|weeks?|months?|years?|hours?|minutes?|euros?|dollars?|yuan|pieces|pcs)\\b)"

/** What it is to become: "for size 43", "swap the M for an L". */
const become = new RegExp(`\\b(?:for|to|into|with)\\s(?:(?:a|an|the|one in)\\s)*(${size})${end}`, 'giu')
/** In which one it is wanted. */
const wantedIn = new RegExp(
  `\\b(?:want|need|like|have|get|exchange|swap|change)\\s(?:it |them |this |that |one )?in\\s(?:(?:a|an|the)\\s)?(${size})${end}`,
  'iu',
)
/** Another colour or kind, or one that is larger: "for the blue one", "a bigger size". */
const other =
  /\b(?:for|to|into|in)\s+(?:(?:a|an|the)\s+)?((?:\w+\s+){1,2}(?:size|colou?r|one)|larger|bigger|smaller|\d+\s?(?:cm|x\d+))\b|\b((?:one|a) size (?:up|down|bigger|larger|smaller)|(?:bigger|larger|smaller) (?:size|one))\b/iu
const chinese =
  /[换換](?:成|[为為]|到|一?[个個件双雙条條])?\s*([^，。,.!！？?货貨]{0,8}?(?:色|号|號|码|碼|款|尺寸|[大小])[^，。,.!！？?]{0,6}|(?:x{0,3}[sl]|m|[2-5]xl|\d{2,3})(?![\p{L}\d]))|要\s*([^，。,.!！？?退]{0,8}(?:色|号|號|码|碼|款|尺寸)[^，。,.!！？?]{0,4})/iu
const bare = new RegExp(
  `^\\W*(?:(?:please|in|a|an|the|no|yes)[,\\s]+)*(${size})(?:[,\\s]+(?:please|pls|thanks?))*\\W*$`,
  'iu',
)
const polite = /\s*(?:please|pls|thanks?|谢谢|謝謝|可以|行)?\s*[吗嗎吧呢嘛啊。.!]*$/iu

/** The size or colour that a message asks for instead of the one that is there; of several the last one. */
export function kindWanted(text: string): string | undefined {
  if (asksForKinds(text)) return undefined
  const [, han, wished] = chinese.exec(text) ?? []
  const [, kind, step] = other.exec(text) ?? []
  const found =
    [...text.matchAll(become)].at(-1)?.[1] ?? wantedIn.exec(text)?.[1] ?? kind ?? step ?? han ?? wished
  return found?.replace(polite, '').trim() || undefined
}

/** The size that a message is, and nothing else: "43", "L please". */
export const kindAlone = (text: string): string | undefined => bare.exec(text)?.[1]

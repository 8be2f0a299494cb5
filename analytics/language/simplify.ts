import { simplified } from './traditional.ts'

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu')

/** Characters whose simplified form hangs on the word that they stand in. */
const inWords: readonly (readonly [pattern: RegExp, simplified: string])[] = [
  [/甚(?=[麼麽么])/gu, '什'],
  [/著(?<![顯显原名卓土編编昭專专巨論论譯译遺遗拙]著)(?![名作稱称者書书錄录])/gu, '着'],
  [/乾(?![坤隆])/gu, '干'],
  [/瞭(?!望)/gu, '了'],
  [/藉(?<![慰狼]藉)/gu, '借'],
  [/(?<=[回答反批])覆/gu, '复'],
  [/(?<=[傢家])俱/gu, '具'],
  [/(?<=[項项拉手鎖锁鐵铁珠])鍊/gu, '链'],
  [/鍊/gu, '炼'],
  [/(?<=[關关聯联體体干])係/gu, '系'],
  // Alone it is what Cantonese says for 是.
  [/係/gu, '是'],
]
const hangsOnWords = /[甚著乾瞭藉覆俱鍊係]/u

/**
 * The traditional characters that customers write in their simplified form, so that one set of examples
 * serves both ways of writing. The length stays. O(length).
 * @example simplify('可以寄台灣嗎') // '可以寄台湾吗'
 * @example simplify('甚麼時候能烘乾著名的麵') // '什么时候能烘干著名的面'
 */
export function simplify(text: string): string {
  const read = hangsOnWords.test(text)
    ? inWords.reduce((said, [pattern, character]) => said.replace(pattern, character), text)
    : text
  return read.replace(traditional, (character) => simplified.get(character) ?? character)
}

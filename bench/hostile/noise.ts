import { oneOf } from '../random.ts'

const english =
  'where is my order A1001 i want to return the blue lamp it broke and nobody answers please cancel refund 20 dollars to ann@example.com by friday thanks what do you sell for a kitchen under $50 call me +65 9123 4567'.split(
    ' ',
  )
const chinese = [
  ...'我的订单到哪里了想退货退款蓝色台灯坏没人理请帮取消谢谢有什么推荐厨房用五十块以内的锅周五之前送到吗转人工投诉太慢',
]
const marks = [...' .,!?;:-()[]{}<>"\'`*_#@/\\|&%$^~=+\n\t　，。！？：；、（）《》“”…—']
const odd = [...'\u200b\u200d\u202e\u0301\ufe0f😀👩🏿🇸🇬éßİ٣Ⅷ㊣ﷺ가ก𠀀龘\u0000\u001b\ufeff', '\ud83d', '\ude00']
const numbers = [
  '0',
  '-1',
  '1e9',
  '3.14',
  '1,000',
  '12:30',
  '2026-02-30',
  '4111 1111 1111 1111',
  '００７',
  '三十',
]

type Maker = (random: () => number) => string

const wordsOf =
  (pool: readonly string[], join: string): Maker =>
  (random) =>
    several(random, 20, () => oneOf(pool, random)).join(join)

/** Kinds of text, from a customer's words to noise. */
const makers: readonly Maker[] = [
  wordsOf(english, ' '),
  wordsOf(chinese, ''),
  wordsOf([...english, ...chinese], ' '),
  wordsOf([...chinese, ...numbers, ...marks], ''),
  wordsOf([...english, ...numbers, ...marks], ''),
  wordsOf([...odd, ...marks], ''),
  wordsOf([...english, ...chinese, ...odd, ...marks, ...numbers], ''),
  (random) => several(random, 60, () => String.fromCodePoint(Math.floor(random() * 0x500))).join(''),
  (random) => several(random, 60, () => String.fromCharCode(Math.floor(random() * 0x1_0000))).join(''),
  (random) =>
    several(random, 8, () => oneOf(english, random))
      .map((word) => misspelt(word, random))
      .join(' '),
  (random) =>
    oneOf([...english, ...chinese, ...marks, ...odd], random).repeat(1 + Math.floor(random() * 200)),
]

/** As many texts as asked for, in both languages and neither; always the same for a seed. */
export function noiseTexts(n: number, random: () => number): readonly string[] {
  return Array.from({ length: n }, () => oneOf(makers, random)(random))
}

function several<T>(random: () => number, most: number, make: () => T): readonly T[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, make)
}

function misspelt(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length)
  return word.slice(0, at) + oneOf([...marks, ...odd, 'x', ''], random) + word.slice(at + 1)
}

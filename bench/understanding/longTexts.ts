import { oneOf } from '../random.ts'
import { entityWords } from './entityWords.ts'

const length = 4_000
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const digits = [...'0123456789']
const emoji = [...'😀🙏🛒👍🎁🔥💡🚚']
const signs = [...'-_\'".,:;!?/@+#()~…，。！？']
const firstHan = 0x4e00
const hanCount = 5_000
/** Where kana, Hangul, Thai, Arabic, Cyrillic, marks over letters, halves of surrogate pairs and full-width signs begin. */
const otherScripts = [0x3041, 0xac00, 0x0e01, 0x0621, 0x0410, 0x0300, 0xd800, 0xff01]
const fewOfScript = 30
const mostRepeated = 12

type Maker = (random: () => number) => string

/** Each gives a few characters. */
const makers: readonly Maker[] = [
  (random) => oneOf(letters, random),
  (random) => oneOf([...letters, ' '], random),
  (random) => String.fromCodePoint(firstHan + Math.floor(random() * hanCount)),
  (random) => oneOf(digits, random),
  (random) => oneOf([...digits, ' ', '-', '.', '/'], random),
  (random) => oneOf([' ', '\t', '\u3000', 'a'], random),
  (random) => oneOf(signs, random),
  (random) => oneOf(letters, random) + oneOf(signs, random),
  (random) => String.fromCharCode(oneOf(otherScripts, random) + Math.floor(random() * fewOfScript)),
  (random) => oneOf(emoji, random),
  (random) => oneOf(entityWords, random),
]

/** Texts of 4,000 characters that no customer writes: of one kind, mixed, or the same few again and again. */
export function longTexts(count: number, random: () => number): readonly string[] {
  const one = () => cut(several(length, oneOf(makers, random), random).join(''))
  const mixed = () => cut(several(length, (any) => oneOf(makers, any)(any), random).join(''))
  const again = () => {
    const few = several(1 + Math.floor(random() * mostRepeated), oneOf(makers, random), random)
    return cut(Array.from({ length }, (_, n) => few[n % few.length]).join(''))
  }
  return Array.from({ length: count }, (_, n) => ([one, mixed, again][n % 3] ?? one)())
}

const several = (count: number, make: Maker, random: () => number): readonly string[] =>
  Array.from({ length: count }, () => make(random))

/** Each word by which an entity is known, again and again to 4,000 characters. */
export const wordTexts = (): readonly string[] => entityWords.map((word) => cut(word.repeat(length)))

const cut = (text: string): string => [...text.slice(0, 2 * length)].slice(0, length).join('')

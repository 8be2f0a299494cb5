import { conceptsIn } from './concepts.ts'
import { stem } from './stem.ts'
import { type Word, wordsOf } from './words.ts'

/** Words that nearly every question has. */
const common = new Set(
  "a an the i i'm im my me we our you your u it it's its is are was be been am do does did have has had can could will would should to of for on in at by with from and or if but so not no this that these those there here please pls hi hello thanks what how when where which who why any some get got just also about as than then they them their".split(
    ' ',
  ),
)
const commonHan = new Set([
  '的',
  '了',
  '吗',
  '呢',
  '吧',
  '啊',
  '我',
  '你',
  '您',
  '们',
  '是',
  '在',
  '有',
  '和',
  '请',
  '请问',
  '可以',
  '怎么',
  '什么',
  '一',
  '个',
  '要',
  '能',
  '这',
  '那',
  '就',
  '都',
  '也',
  '还',
  '不',
  '会',
])

/** Long texts touch on so much that pairs of concepts in them say nothing. */
const mostPaired = 12

/**
 * The terms that a text is found by: those of `termsOf`, and each Chinese character, common or not, because a
 * question of few characters is often told from another by one of them. O(length).
 * @example searchTermsOf('在哪') // ['在哪', '在哪+', '在.', '哪.']
 */
export function searchTermsOf(text: string): readonly string[] {
  const words = lettered(text)
  const characters = words.filter((word) => word.han).flatMap((word) => [...word.text])
  return [...termsIn(words), ...characters.map((character) => `${character}.`)]
}

/**
 * The terms that say what a text is about, with repetitions: English words by their stem, Chinese words and
 * pairs of characters, numbers as they are, the concepts behind the words and each two of them, which join
 * both languages; without the words that every question has. O(length).
 * @example termsOf('my invoice') // ['invoic', '@invoice']
 */
export function termsOf(text: string): readonly string[] {
  return termsIn(lettered(text))
}

function lettered(text: string): readonly Word[] {
  return wordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word.text))
}

function termsIn(words: readonly Word[]): readonly string[] {
  const english = words.filter((word) => !word.han && !common.has(word.text)).map((word) => stem(word.text))
  const chinese = words.filter((word) => word.han).map((word) => word.text)
  const concepts = conceptsIn(words).map((concept) => `@${concept}`)
  return [
    ...english,
    ...chinese.filter((word) => !commonHan.has(word)),
    ...pairsOf([...chinese.join('')]).map(([a, b]) => `${a}${b}+`),
    ...concepts,
    ...(concepts.length <= mostPaired ? eachTwo(concepts) : []),
  ]
}

function pairsOf(characters: readonly string[]): readonly (readonly [string, string])[] {
  return characters.slice(1).map((character, i) => [characters[i] ?? '', character] as const)
}

function eachTwo(concepts: readonly string[]): readonly string[] {
  return concepts.flatMap((concept, i) => concepts.slice(i + 1).map((other) => `${concept}${other}`))
}

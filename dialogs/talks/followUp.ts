import type { Article } from '../../data/index.ts'
import type { Turn } from '../turn.ts'
import { isQuestion, lengthOf } from '../wording.ts'
import { bareThing } from './bareThing.ts'
import type { Knowledge } from './knowledge.ts'

const longest = 60
/** So many words say too little to ask for something new. */
const short = 3
const goingOn =
  /^\P{L}*(?:(?:ok|okay|so|but|hmm|oh|right)[, ]+)*(?:and|what about|how about|what if|even if|if|also|then|is (?:that|this|it)|does (?:that|this|it)|can (?:it|i)|how (?:much|long) (?:is|does|do|will) (?:that|this|it))\b|^\P{L}*(?:那|还有|還有|如果|要是|万一|也|这个|這個|它)|呢[?？]?$/iu
/** Purposes that a few words may seem to have when they ask on. */
const near = ['product_question', 'price_adjustment']
const things = ['product', 'sku', 'category', 'order']

/**
 * The article that a few words ask on about, right after one was shown: the best of the same topic. Undefined when they
 * ask for something else.
 */
export function askedOnAbout(
  { knowledge }: { readonly knowledge: Knowledge },
  turn: Turn,
): { readonly article: Article; readonly question: string } | undefined {
  const last = knowledge.article(turn.memory.lastArticle ?? '')
  if (last === undefined || !mayAskOn(turn)) return undefined
  const { text, intent } = turn.heard
  const close = nearest(last, knowledge, turn)
  if (!goingOn.test(text) && !bare.test(text) && !close?.isNamed) return undefined
  const question = `${turn.memory.asked?.question ?? ''} ${text}`.slice(-longestQuestion).trim()
  const isSame = intent !== undefined || (pointing.test(text) && !another.test(text))
  return { article: isSame ? last : (close?.article ?? last), question }
}

/** A short message that names nothing, and may seem to be for nothing else. */
function mayAskOn({ heard: { text, intent, entities }, pressed }: Turn): boolean {
  const isBare = text.length <= longest && !entities.some(({ kind }) => things.includes(kind))
  const mayBe = intent === undefined || (near.includes(intent) && lengthOf(text) <= short + 1)
  return !pressed && isBare && mayBe && bareThing(text) === undefined
}

/** The best article of the same topic, and whether a few words that ask name it. */
function nearest({ topic }: Article, knowledge: Knowledge, { heard: { text }, language }: Turn) {
  const found = knowledge
    .search(text, language)
    .flatMap(({ articleId }) => knowledge.article(articleId) ?? [])
  const at = found.findIndex((article) => article.topic === topic)
  const article = found[at]
  const isNamed = at < atOnce && lengthOf(text) <= short && isQuestion(text)
  return article && { article, isNamed }
}

/** So many of the best articles may be meant by few words. */
const atOnce = 2

const longestQuestion = 160

/** Asks of another case. */
const another = /\bif\b|如果|要是|万一/iu
/** Points at what was told. */
const pointing = /\b(?:that|this|it|there)\b|[这這那它]/iu
/** Asks for a price, and of nothing. */
const bare = /^\P{L}*(?:(?:那|要)*多少[钱錢]|(?:and )?how much)\P{L}*$/iu

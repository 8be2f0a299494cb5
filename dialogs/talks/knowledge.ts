import { extractFor, type Heard } from '../../analytics/index.ts'
import type { Article } from '../../data/index.ts'
import { codeIn } from '../codes.ts'
import { type Line, say, words } from '../phrases/say.ts'
import type { Option, Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import type { Pointers } from './rules.ts'

/** The shop's articles. */
export interface Knowledge {
  article(id: string): Article | undefined
  /** Best first; `good` when the article answers the question well enough to be cited. */
  search(
    text: string,
    language: 'en' | 'zh',
  ): readonly { readonly articleId: string; readonly good: boolean }[]
}

interface KnowledgeServices {
  readonly knowledge: Knowledge
}

/** The article that answers: the best of the intent's topic, or any good one when the intent is unsure. */
export function findArticle(
  { knowledge }: KnowledgeServices,
  { heard, language }: Turn,
  intended: string | undefined,
): Article | undefined {
  const expected = intended === undefined ? undefined : knowledge.article(intended)
  const best = bestFor(heard, (text) => knowledge.search(text, language))
  const found = best && knowledge.article(best.articleId)
  if (expected !== undefined) return found?.topic === expected.topic ? found : expected
  return best?.good ? found : undefined
}

/** The best by the words, and else by the code that they name. */
function bestFor(heard: Heard, search: (text: string) => ReturnType<Knowledge['search']>) {
  const [best] = search(askedIn(heard))
  const code = best?.good ? undefined : codeIn(heard)
  return code === undefined ? best : search(code)[0]
}

/** Of several questions in one message the one whose turn it is. */
const askedIn = ({ parts, intent, text }: Heard): string =>
  parts?.find((part) => part.intent === intent)?.text ?? text

/** What of the article answers, and whether that helped. */
export function answerWith(article: Article, turn: Turn, question = askedIn(turn.heard)): Reply {
  turn.memory = { ...turn.memory, asked: { question, articles: [...triedFor(question, turn), article.id] } }
  return { line: quote(article, question, turn), options: verdict }
}

/** The articles that were shown for a question already. */
const triedFor = (question: string, { memory: { asked } }: Turn): readonly string[] =>
  asked?.question === question ? asked.articles : []

const verdict: readonly Option[] = [
  { line: say.thatHelps(), means: { intent: 'helped' } },
  { line: say.thatHelpsNot(), means: { intent: 'not_helped' } },
]

/** What of an article answers the question, and where to read on. */
function quote({ id, title, body }: Article, question: string, turn: Turn): Line {
  turn.notes.articleId = id
  return {
    in: (language) => {
      const { text, part } = extractFor({ title: title[language], body: body[language] }, question)
      const url = turn.links.article(id, language, part)
      return `${text}\n\n${say.readMore(title[language], url).in(language)}`
    },
  }
}

/** The nearest other articles as a choice, when one did not help; the question is kept as unanswered. */
export function notHelped({ knowledge, button }: KnowledgeServices & Pointers, turn: Turn): Reply {
  const { asked } = turn.memory
  turn.notes.outcome = 'unanswered'
  turn.notes.question = asked?.question
  const found = asked === undefined ? [] : knowledge.search(asked.question, turn.language)
  const others = found.flatMap(({ articleId }) => {
    const article = asked?.articles.includes(articleId) ? undefined : knowledge.article(articleId)
    return article ? [{ line: words(article.title), means: { intent: `${readIntent}${article.id}` } }] : []
  })
  const person = button('talk_to_person')
  return others.length === 0
    ? { line: say.noOtherArticle(), options: [person] }
    : { line: say.maybeThese(), options: [...others, person] }
}

/** Begins the intent of a button that shows an article. */
export const readIntent = 'read:'

/** The article that was chosen. */
export function readArticle({ knowledge }: KnowledgeServices, turn: Turn): Reply | Line {
  const article = knowledge.article((turn.heard.intent ?? '').slice(readIntent.length))
  return article ? answerWith(article, turn, turn.memory.asked?.question) : say.noArticle()
}

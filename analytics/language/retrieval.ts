import type { Aboutness } from './aboutness.ts'
import { type Finding, learnGoodEnough, type Trial } from './goodEnough.ts'
import type { Language } from './language.ts'
import { type Field, type Hit, type Search, searchIn } from './search.ts'

/** What of an article is searched. */
interface SearchedArticle {
  readonly id: string
  readonly topic: string
  readonly title: Readonly<Record<Language, string>>
  /** How customers ask for it. */
  readonly questions: Readonly<Record<Language, readonly string[]>>
  readonly body: Readonly<Record<Language, string>>
}

/** What customers say when they want what an article answers. */
interface SearchedIntent {
  /** The id of the article, if one answers it. */
  readonly article?: string
  readonly utterances: Readonly<Record<Language, readonly string[]>>
}

/** An article that fits a question. */
interface Found {
  readonly articleId: string
  /** From 0 to 1: the share of the best score that this question could reach. */
  readonly score: number
  /** Whether it is the first, and sure enough to answer with. */
  readonly good: boolean
}

/** Searches the knowledge base. */
export interface Retrieval {
  /** The best articles first, at most `limit`; those with nothing in common are left out. */
  search(text: string, language: Language | 'other', limit: number): readonly Found[]
}

/**
 * How much a word counts by where it stands, in all examples of an intent together; chosen by leaving out the
 * articles' own questions in turn, within one standard error of the best. The examples put 3 in 100 more of these
 * questions first, and cost the articles that no intent names nothing; with more weight they would.
 */
const weights = { title: 2, question: 1, utterances: 3, body: 0.75 }
/** Examples of an intent that are searched in each language: more find nothing more, and take time to prepare. */
const mostUtterances = 80
const languages: readonly Language[] = ['en', 'zh']

/** What an own shop's search is helped by. */
interface Helped {
  /** How the learner of intents reads texts. */
  readonly aboutness?: Aboutness | undefined
  /** Articles of another shop, whose questions show as well what answers well. */
  readonly examples?: readonly SearchedArticle[]
}

/**
 * A search over articles in both languages at once, by title, questions, body, the examples of the intents that the
 * article answers and, where `aboutness` is handed in, by how the learner of intents reads questions. The first result
 * is `good` when it is as probable to be right as 3 in 4 of these trials, apart for each language: each question of the
 * articles, and of those of `examples` among themselves, left out of its article, counted twice; and the same question
 * among the articles of other topics alone, where nothing is right, as if one question in three were treated nowhere.
 * A few articles by themselves would let nearly everything pass. O(all texts), some 0.8 s for 74 articles; a search
 * takes some 0.3 ms.
 */
export function makeRetrieval(
  articles: readonly SearchedArticle[],
  intents: readonly SearchedIntent[],
  { aboutness, examples = [] }: Helped = {},
): Retrieval {
  const search = searchOf(articles, intents, aboutness)
  const findingOf = findingsIn(articles)
  const isGood = learnGoodEnough([
    ...trialsOf(articles, search),
    ...(examples.length === 0 ? [] : trialsOf(examples, searchOf(examples, [], aboutness))),
  ])
  return {
    search: (text, language, limit) => {
      const hits = search(text, Math.max(looked, limit))
      const [finding] = findingOf(hits, language === 'zh' ? 'zh' : 'en')
      const good = finding !== undefined && isGood(finding)
      return hits.slice(0, limit).flatMap(({ document, score }, i) => {
        const article = articles[document]
        return article ? [{ articleId: article.id, score, good: good && i === 0 }] : []
      })
    },
  }
}

const searchOf = (
  articles: readonly SearchedArticle[],
  intents: readonly SearchedIntent[],
  aboutness: Aboutness | undefined,
): Search =>
  searchIn(
    articles.map((article) => fieldsOf(article, intents)),
    aboutness,
  )

/** Among so many of the best there is one of another topic. */
const looked = 20

/** The finding that hits make, if there are any. */
type FindingOf = (hits: readonly Hit[], language: Language) => readonly Finding[]

function findingsIn(articles: readonly SearchedArticle[]): FindingOf {
  return (hits, group) => {
    const [first] = hits
    const topicOf = ({ document }: Hit) => articles[document]?.topic
    return first ? [{ first, rival: hits.find((hit) => topicOf(hit) !== topicOf(first)), group }] : []
  }
}

function fieldsOf({ id, title, questions, body }: SearchedArticle, intents: readonly SearchedIntent[]) {
  const utterances = intents.filter(({ article }) => article === id)
  return languages.flatMap((language): readonly Field[] => [
    { text: title[language], weight: weights.title, asked: true },
    { text: body[language], weight: weights.body, asked: false },
    ...questions[language].map(asQuestion),
    ...utterances.flatMap((intent) =>
      intent.utterances[language].slice(0, mostUtterances).map((text, _, all) => ({
        text,
        weight: weights.utterances / all.length,
        asked: false,
      })),
    ),
  ])
}

function asQuestion(text: string): Field {
  return { text, weight: weights.question, asked: true }
}

const trialsOf = (articles: readonly SearchedArticle[], search: Search): readonly Trial[] =>
  languages.flatMap((language) => trialsIn(language, articles, search))

function trialsIn(
  language: Language,
  articles: readonly SearchedArticle[],
  search: Search,
): readonly Trial[] {
  const findingOf = findingsIn(articles)
  return articles.flatMap(({ questions, topic }, document) =>
    questions[language].flatMap((text) => {
      const hits = search(text, looked, { document, text })
      const elsewhere = hits.filter((hit) => articles[hit.document]?.topic !== topic)
      const trial = findingOf(hits, language).map((finding) => ({
        ...finding,
        right: finding.first.document === document,
      }))
      const lost = findingOf(elsewhere, language).map((finding) => ({ ...finding, right: false }))
      return [...trial, ...trial, ...lost]
    }),
  )
}

import type { Article, IntentExamples, Language } from '../../data/index.ts'
import { type Ranking, rankBy, type Terms } from './bm25.ts'
import { termsOf } from './terms.ts'

/** An article that fits a question. */
interface Found {
  readonly articleId: string
  /** From 0 to 1: the share of the best score that this question could reach. */
  readonly score: number
  /** Whether the score is high enough to answer with it. */
  readonly good: boolean
}

/** Searches the knowledge base. */
export interface Retrieval {
  /** The best articles first, at most `limit`; those with nothing in common are left out. */
  search(text: string, language: Language | 'other', limit: number): readonly Found[]
}

/**
 * How much a word counts by where it stands, in all examples of an intent together; chosen by leaving out the
 * articles' own questions in turn.
 */
const weights = { title: 2, question: 1, utterances: 13, body: 0.5 }
const languages: readonly Language[] = ['en', 'zh']

/**
 * A search over articles in both languages at once, by BM25 over words and concepts of title, questions,
 * body and the examples of the intents that the article answers. A result is `good` from the lowest score at
 * which 3 in 4 of the articles' own questions, each left out of its article in turn, found their article
 * first; apart for each language. O(all texts); a search takes some 0.2 ms over 74 articles.
 */
export function makeRetrieval(
  articles: readonly Article[],
  intents: readonly IntentExamples[] = [],
): Retrieval {
  const ranking = rankBy(articles.map((article) => termsOfArticle(article, intents)))
  const goodFrom = { en: chooseGood(articles, ranking, 'en'), zh: chooseGood(articles, ranking, 'zh') }
  return {
    search: (text, language, limit) => {
      const scores = ranking.scores(termsOf(text))
      const least = goodFrom[language === 'zh' ? 'zh' : 'en']
      return articles
        .map(({ id }, i) => ({ articleId: id, score: scores[i] ?? 0 }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map((found) => ({ ...found, good: found.score >= least }))
    },
  }
}

function termsOfArticle({ id, title, questions, body }: Article, intents: readonly IntentExamples[]): Terms {
  const utterances = intents.filter(({ article }) => article === id)
  return weigh(
    languages.flatMap((language) => [
      { text: title[language], weight: weights.title },
      { text: body[language], weight: weights.body },
      ...questions[language].map((text) => ({ text, weight: weights.question })),
      ...utterances.flatMap((intent) =>
        intent.utterances[language].map((text, _, all) => ({
          text,
          weight: weights.utterances / all.length,
        })),
      ),
    ]),
  )
}

function weigh(texts: readonly { readonly text: string; readonly weight: number }[]): Terms {
  const terms = new Map<string, number>()
  for (const { text, weight } of texts) {
    for (const term of termsOf(text)) terms.set(term, (terms.get(term) ?? 0) + weight)
  }
  return terms
}

const rightAbove = 0.75

function chooseGood(articles: readonly Article[], ranking: Ranking, language: Language): number {
  const trials = articles.flatMap(({ questions }, document) =>
    questions[language].map((text) => {
      const terms = weigh([{ text, weight: weights.question }])
      const scores = ranking.scores([...terms.keys()], { document, terms })
      const best = Math.max(...scores)
      return { best, right: best > 0 && scores[document] === best }
    }),
  )
  return lowestGood(trials.toSorted((a, b) => b.best - a.best))
}

function lowestGood(falling: readonly { readonly best: number; readonly right: boolean }[]): number {
  let [right, lowest] = [0, Number.POSITIVE_INFINITY]
  falling.forEach((trial, i) => {
    if (trial.right) right++
    if (right >= rightAbove * (i + 1)) lowest = trial.best
  })
  return lowest
}

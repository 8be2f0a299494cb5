import type { Article } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'

/** The shop's articles. */
export interface Knowledge {
  article(id: string): Article | undefined
  /** Best first; `good` when the article answers the question well enough to be cited. */
  search(
    text: string,
    language: 'en' | 'zh',
  ): readonly { readonly articleId: string; readonly good: boolean }[]
}

/** The article that answers: the best of the intent's topic, or any good one when the intent is unsure. */
export function findArticle(
  { knowledge }: { knowledge: Knowledge },
  { heard, language }: Turn,
  intended: string | undefined,
): Article | undefined {
  const expected = intended === undefined ? undefined : knowledge.article(intended)
  const [best] = knowledge.search(heard.text, language)
  const found = best?.good ? knowledge.article(best.articleId) : undefined
  return expected === undefined || found?.topic === expected.topic ? (found ?? expected) : expected
}

/** The first paragraph of an article, and where to read on. */
export function quote(article: Article, turn: Turn): Line {
  turn.notes.articleId = article.id
  return {
    in: (language) => {
      const first = article.body[language].split(/\n\s*\n/)[0]?.trim() ?? ''
      const link = say.readMore(article.title[language], turn.links.article(article.id, language))
      return `${first}\n\n${link.in(language)}`
    },
  }
}

import { detectLanguage, makeRetrieval, misreadExamples } from '../analytics/index.ts'
import type { Article, Content, IntentExamples, Language } from '../data/index.ts'
import { examplesIn } from './understanding.ts'

/** What is worth a look in the content. */
export interface ContentFindings {
  /** Pairs of intents whose messages are taken for each other, the worst first. */
  readonly alike: readonly { readonly intents: readonly [string, string]; readonly misread: number }[]
  /** Messages that are clearly taken for another intent, the clearest first. */
  readonly misread: readonly { readonly text: string; readonly intent: string; readonly readAs: string }[]
  /** Places where one of the languages is missing, or stands in the other's place. */
  readonly untranslated: readonly string[]
  /** Articles that no intent names and that are not found by their own questions. */
  readonly unreachable: readonly string[]
}

/** From this confidence on a message is clearly taken for another intent. */
const clearly = 0.5
/** Share of an intent's messages that make it look like another. */
const alikeFrom = 0.05

/**
 * Looks through the content. With the `examples` of the intents, as long as learning takes, some ten seconds; those that
 * come with the product are nobody's to reword.
 */
export function checkContent(content: Content, { examples = true } = {}): ContentFindings {
  const misread = examples ? misreadExamples(examplesIn(content)) : []
  const sizes = new Map(content.intents.map(({ id, utterances: { en, zh } }) => [id, en.length + zh.length]))
  const pairs = Map.groupBy(misread, ({ label, guess }) =>
    label < guess.intent ? `${label}\n${guess.intent}` : `${guess.intent}\n${label}`,
  )
  const alike = [...pairs].map(([key, of]) => {
    const [one = '', other = ''] = key.split('\n')
    return { intents: [one, other] as const, misread: of.length }
  })
  const few = ({ intents }: (typeof alike)[number]) => Math.min(...intents.map((id) => sizes.get(id) ?? 0))
  return {
    alike: alike
      .filter((pair) => pair.misread >= Math.max(2, alikeFrom * few(pair)))
      .sort((a, b) => b.misread - a.misread),
    misread: misread
      .filter(({ guess }) => guess.confidence >= clearly)
      .sort((a, b) => b.guess.confidence - a.guess.confidence)
      .map(({ text, label, guess }) => ({ text, intent: label, readAs: guess.intent })),
    untranslated: [
      ...content.intents.flatMap(untranslatedIntent),
      ...content.articles.flatMap(untranslatedArticle),
    ],
    unreachable: unreachableArticles(content),
  }
}

const languages: readonly Language[] = ['en', 'zh']

function untranslatedIntent({ id, label, utterances }: IntentExamples): readonly string[] {
  return languages.flatMap((language) => [
    ...(isIn(label[language], language) ? [] : [`intent ${id}: label.${language}`]),
    ...(utterances[language].length > 0 ? [] : [`intent ${id}: utterances.${language}`]),
  ])
}

function untranslatedArticle({ id, title, body, questions }: Article): readonly string[] {
  return languages.flatMap((language) => [
    ...(isIn(title[language], language) ? [] : [`article ${id}: title.${language}`]),
    ...(isIn(body[language], language) ? [] : [`article ${id}: body.${language}`]),
    ...(questions[language].length > 0 ? [] : [`article ${id}: questions.${language}`]),
  ])
}

/** Names and codes alone are in both languages. */
function isIn(text: string, language: Language): boolean {
  const found = detectLanguage(text)
  return found === language || found === 'other'
}

function unreachableArticles({
  articles,
  intents,
  shippedArticles,
  demoArticles,
}: Content): readonly string[] {
  const named = new Set(intents.map(({ article }) => article))
  const examples = demoArticles ? [] : shippedArticles
  const retrieval = makeRetrieval(articles, intents, { examples })
  const isFound = ({ id, questions }: Article) =>
    languages.some((language) =>
      questions[language].some((text) => {
        const [best] = retrieval.search(text, language, 1)
        return best?.good === true && best.articleId === id
      }),
    )
  return articles.filter((article) => !named.has(article.id) && !isFound(article)).map(({ id }) => id)
}

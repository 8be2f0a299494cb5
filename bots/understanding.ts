import {
  aboutnessBy,
  detectLanguage,
  findEntities,
  type IntentExample,
  type IntentModel,
  intentsFrom,
  type LearntIntents,
  type MoodModel,
  type MoodReader,
  makeGoodsReader,
  makeMoodReader,
  makeRetrieval,
  makeVocabulary,
  markThings,
  moodModelOf,
  peopleIn,
  tidy,
  type Vocabulary,
  type WordVectors,
  wordVectorsFrom,
} from '../analytics/index.ts'
import type { Content } from '../data/index.ts'
import type { Knowledge } from '../dialogs/index.ts'
import type { Lesson } from './learning.ts'

/** What messages are understood with, whatever the shop sells: it depends on the content alone. */
export interface Understanding {
  readonly intents: IntentModel
  readonly mood: MoodReader
  readonly moodModel: MoodModel
  readonly knowledge: Knowledge
}

/** What the catalogue sells that the content was written for. */
export const vocabularyOf = ({ products, categories, goodsWeights }: Content): Vocabulary =>
  makeVocabulary(products, categories, { isGoods: makeGoodsReader(goodsWeights) })

/** The messages that teach intents, their names among them, and those that have none, marked where they name something of the catalogue that they were written for. */
export function examplesIn(content: Content): readonly IntentExample[] {
  const vocabulary = vocabularyOf(content)
  const marked = (text: string) =>
    markThings(text, findEntities(tidy(text), detectLanguage(text), vocabulary, 0))
  const { intents, outOfScope } = content
  const meant = intents.flatMap(({ id, label, utterances }) =>
    [label.en, label.zh, ...utterances.en, ...utterances.zh].map((text) => ({
      text: marked(text),
      label: id,
    })),
  )
  const outside = [...outOfScope.en, ...outOfScope.zh].map((text) => ({
    text: marked(text),
    label: undefined,
  }))
  return [...meant, ...outside]
}

/** All that intents are learnt from. */
export const lessonIn = (content: Content): Lesson => ({
  source: sourceOf(content),
  examples: () => examplesIn(content),
  wordVectors: content.wordVectors,
})

/** The messages, and all that names are made from. */
function sourceOf({ intents, outOfScope, products, categories }: Content): string {
  const meant = intents.map(({ id, label, utterances }) => [id, label, utterances])
  const named = products.map(({ id, sku, name, category, description, aliases }) => [
    ...[id, sku, name, category, description, aliases],
  ])
  return JSON.stringify([meant, outOfScope, named, categories.map(({ id, name }) => [id, name])])
}

/** What English words mean, where that is known. O(values). */
export const vectorsIn = ({ wordVectors }: Pick<Lesson, 'wordVectors'>): WordVectors | undefined =>
  wordVectors && wordVectorsFrom(wordVectors)

/** Articles that are looked at for one question. */
const atOnce = 3

/** Reading names loads a grammar at its first use, a third of a second that no customer shall wait for. */
const warmUp = () => peopleIn('Sarah')

/** Joins learnt intents, mood and articles. Almost a second. */
export function understand(content: Content, learnt: LearntIntents): Understanding {
  const byId = new Map(content.articles.map((article) => [article.id, article]))
  const intents = intentsFrom(learnt, vectorsIn(content))
  const { articles, shippedArticles, demoArticles } = content
  const retrieval = makeRetrieval(articles, content.intents, {
    aboutness: aboutnessBy(intents),
    examples: demoArticles ? [] : shippedArticles,
  })
  warmUp()
  return {
    intents,
    mood: makeMoodReader(content),
    moodModel: moodModelOf(content),
    knowledge: {
      article: (id) => byId.get(id),
      search: (text, language) => retrieval.search(text, language, atOnce),
    },
  }
}

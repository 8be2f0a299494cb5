import {
  detectLanguage,
  findEntities,
  intentsFrom,
  learnIntents,
  makeVocabulary,
  markThings,
  tidy,
} from '../../../analytics/index.ts'
import { content } from './demo.ts'

/** The demo shop's vocabulary, and the intents learnt as the bot learns them: with marks for what is sold. */
export const vocabulary = makeVocabulary(content.products, content.categories, { timeZone: 'Asia/Singapore' })

const marked = (text: string) =>
  markThings(text, findEntities(tidy(text), detectLanguage(text), vocabulary, 0))

export const learnt = learnIntents(
  content.intents.flatMap(({ id, utterances }) =>
    [...utterances.en, ...utterances.zh].map((text) => ({ text: marked(text), label: id })),
  ),
)

export const intents = intentsFrom(learnt)

import {
  intentsFrom,
  learnIntents,
  makeHearing,
  makeMoodReader,
  makeRetrieval,
  makeVocabulary,
  maskPersonalData,
  peopleIn,
  recognises,
  suggest,
  tidy,
  trainSuggestions,
} from '../../analytics/index.ts'
import { examplesIn, vectorsIn } from '../../bots/index.ts'
import { loadContent, shippedContent } from '../../data/index.ts'

/** Somebody who reads messages. */
export interface Reader {
  readonly name: string
  readonly read: (raw: string) => unknown
  /** The processor time that no message may take, in milliseconds. */
  readonly most: number
}

/** Everybody who reads the demo shop's messages; learns for some seconds. */
export async function readers(now: number): Promise<readonly Reader[]> {
  const content = await loadContent([shippedContent])
  const vectors = vectorsIn(content)
  const hear = makeHearing({
    intents: intentsFrom(learnIntents(examplesIn(content), { vectors }), vectors),
    vocabulary: makeVocabulary(content.products, content.categories),
    mood: makeMoodReader(content),
  })
  const retrieval = makeRetrieval(content.articles, content.intents)
  const model = trainSuggestions({ ...content, purchases: [], now })
  const wish = { language: 'en', categories: [], products: [], maxPrice: undefined } as const
  const request = { customerId: undefined, personal: false, refused: [], shown: [], limit: 3 } as const
  return [
    { name: 'hearing', read: (raw) => hear(raw, now), most: 20 },
    { name: 'masking', read: (raw) => maskPersonalData(raw), most: 50 },
    { name: 'searching', read: (raw) => retrieval.search(tidy(raw), 'zh', 3), most: 20 },
    {
      name: 'suggesting',
      read: (raw) => suggest(model, { ...request, wish: { ...wish, text: tidy(raw) } }),
      most: 20,
    },
    { name: 'recognising', read: (raw) => recognises(model, tidy(raw)), most: 20 },
    { name: 'readingNames', read: (raw) => peopleIn(tidy(raw)), most: 60 },
  ]
}

import { join } from 'node:path'
import {
  findEntities,
  learnIntents,
  makeGoodsReader,
  makeHearing,
  makeVocabulary,
  orderShape,
  usualOrders,
} from '../../analytics/index.ts'
import { examplesIn, understand, vectorsIn } from '../../bots/index.ts'
import { loadContent, shippedContent } from '../../data/index.ts'
import { longestReading } from './longestReading.ts'
import type { Part } from './part.ts'
import { readAnnotated, scoreEntities, timeEntities } from './shopEntities.ts'
import { scoreIntents } from './shopIntents.ts'

/** What the demo shop's customers may write, in words that nobody has taught. */
const folder = join(import.meta.dirname, '../../test/understanding')
const now = Date.parse('2026-03-18T10:00:00+08:00')

/** The demo shop's bot: what it makes of customers' messages, and what the longest of them cost. */
export const shop: Part = {
  name: 'shop',
  measure: async () => {
    const { read, entitiesIn } = await openReading()
    const annotated = readAnnotated(join(folder, 'entities.jsonl'))
    const parts = [
      scoreIntents('en', join(folder, 'intents.en.tsv'), read),
      scoreIntents('zh', join(folder, 'intents.zh.tsv'), read),
      scoreEntities(annotated, read),
      await timeEntities(annotated, entitiesIn),
      longestReading(read),
    ]
    return {
      figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
      rows: parts.flatMap(({ rows }) => rows),
    }
  },
}

/** Reads messages as the bot does. */
async function openReading() {
  const content = await loadContent([shippedContent])
  const { products, categories } = content
  const { timeZone, orderExample } = content.shop
  const orderPatterns = [...usualOrders, orderShape(orderExample)]
  const vocabulary = makeVocabulary(products, categories, {
    timeZone,
    orderPatterns,
    isGoods: makeGoodsReader(content.goodsWeights),
  })
  const learnt = learnIntents(examplesIn(content), { vectors: vectorsIn(content) })
  const { intents, mood } = understand(content, learnt)
  const hear = makeHearing({ intents, mood, vocabulary })
  return {
    read: (text: string) => hear(text, now),
    entitiesIn: (text: string, language: 'en' | 'zh') => findEntities(text, language, vocabulary, now),
  }
}

import type { Entity } from '../../../analytics/index.ts'
import { detectLanguage } from '../../../analytics/language/detect.ts'
import { makeGoodsReader } from '../../../analytics/language/entities/goodsReader.ts'
import { findEntities, makeVocabulary } from '../../../analytics/language/entities.ts'
import { tidy } from '../../../analytics/language/tidy.ts'
import { loadContent, shippedContent } from '../../../data/index.ts'

/** What the demo shop sells and says. */
export const content = await loadContent([shippedContent])

const vocabulary = makeVocabulary(content.products, content.categories, {
  timeZone: 'Asia/Singapore',
  isGoods: makeGoodsReader(content.goodsWeights),
})
const now = Date.parse('2026-03-18T10:00:00+08:00')

/** What a message names of the demo shop. */
export function namedIn(raw: string): readonly Entity[] {
  const text = tidy(raw)
  return findEntities(text, detectLanguage(text), vocabulary, now)
}

export const idsOf = (kind: 'product' | 'category' | 'sku', raw: string): readonly (string | number)[] =>
  namedIn(raw).flatMap((entity) => (entity.kind === kind ? [entity.value] : []))

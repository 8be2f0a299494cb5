import type { Entity, Language, Moment } from '../../data/index.ts'
import { findMoney, findQuantities } from './entities/amounts.ts'
import { findContacts } from './entities/contacts.ts'
import { findDates } from './entities/dates.ts'
import { findOrders } from './entities/orders.ts'
import { findProducts } from './entities/products.ts'
import { longestFirst } from './entities/span.ts'
import type { Vocabulary } from './entities/vocabulary.ts'

export { makeVocabulary, type Vocabulary, vocabularySteps } from './entities/vocabulary.ts'

const longestText = 1_000

/**
 * What a message names, in its order: order numbers, products and categories of the shop, quantities, sums
 * of money, dates, e-mail addresses and telephone numbers. Where readings overlap the longest wins. Words
 * that several products share give all of them (at most 5) with the same `text`; a range of money gives both
 * ends. The language settles whether the day or the month comes first. Only the first 1,000 characters are
 * read. O(length).
 * @example findEntities('2 Owlet lamps under $200', 'en', vocabulary, now).map(e => e.kind)
 * // ['quantity', 'product', 'money']
 */
export function findEntities(
  text: string,
  language: Language | 'other',
  vocabulary: Vocabulary,
  now: Moment,
): readonly Entity[] {
  const read = text.slice(0, longestText)
  const spans = [
    ...findOrders(read, vocabulary.orderPatterns),
    ...findContacts(read),
    ...findDates(read, { today: vocabulary.dayOf(now), chinese: language === 'zh' }),
    ...findMoney(read),
    ...findProducts(read, vocabulary),
    ...findQuantities(read),
  ]
  return longestFirst(spans).map(({ entity }) => entity)
}

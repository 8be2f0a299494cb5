import type { Entity } from '../../../analytics/index.ts'
import { detectLanguage } from '../../../analytics/language/detect.ts'
import { findEntities, makeVocabulary } from '../../../analytics/language/entities.ts'
import { tidy } from '../../../analytics/language/tidy.ts'
import type { Moment } from '../../../data/index.ts'
import { categories, products } from './shop.ts'

/** What the small shop of the tests sells, on Singapore's calendar. */
export const vocabulary = makeVocabulary(products, categories, { timeZone: 'Asia/Singapore' })

/** Ten in the morning in Singapore on a day. */
export const morningOf = (day: string): Moment => Date.parse(`${day}T10:00:00+08:00`)

/** A Wednesday. */
export const wednesday = morningOf('2026-03-18')

/** What a message names, as it comes in: tidied, in the language that it seems to be in. */
export function entitiesIn(raw: string, now: Moment = wednesday): readonly Entity[] {
  const text = tidy(raw)
  return findEntities(text, detectLanguage(text), vocabulary, now)
}

/** Everything found, as 'kind value'. */
export const found = (raw: string, now: Moment = wednesday): readonly string[] =>
  entitiesIn(raw, now).map(({ kind, value }) => `${kind} ${value}`)

/** The values of one kind. */
export const valuesOf = (
  kind: Entity['kind'],
  raw: string,
  now: Moment = wednesday,
): readonly (string | number)[] =>
  entitiesIn(raw, now).flatMap((entity) => (entity.kind === kind ? [entity.value] : []))

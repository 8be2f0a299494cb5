import type { Entity } from '../entity.ts'

/** An entity and where it stands in the text, so that overlapping ones can be told apart. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly entity: Entity
}

const none: readonly Span[] = []

/**
 * Every match of a global pattern for which `read` gives an entity. O(length) for the patterns used here; where
 * nothing matches, which is the rule, it costs one search and no more.
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Entity | undefined,
): readonly Span[] {
  if (text.search(pattern) === -1) return none
  return [...text.matchAll(pattern)].flatMap((match) => {
    const entity = read(match)
    return entity === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, entity }]
  })
}

/** A part of a match that is not all of it: its words, which come first (or last) in the match, and what they mean. */
export function spanIn(
  { 0: found, index }: RegExpExecArray,
  words: string,
  entity: Entity,
  { last = false }: { readonly last?: boolean } = {},
): Span {
  const start = index + (last ? found.lastIndexOf(words) : found.indexOf(words))
  return { start, end: start + words.length, entity }
}

/** Every match of a global pattern as spans. O(length) for the patterns used here. */
export function spansIn(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => readonly Span[],
): readonly Span[] {
  return text.search(pattern) === -1 ? none : [...text.matchAll(pattern)].flatMap(read)
}

/**
 * Of overlapping spans the longest stays; of equally long ones that which comes first in the list, and with
 * it, where it names a product or a category, all others that exactly its words name. In the text's order.
 * O(n^2) in the spans, which are few.
 */
export function longestFirst(spans: readonly Span[]): readonly Span[] {
  if (spans.length <= 1) return spans
  const kept: Span[] = []
  const byLength = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  for (const span of byLength) {
    const rivals = kept.filter((other) => span.start < other.end && other.start < span.end)
    if (rivals.every((other) => isAnotherReading(span, other))) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** A name may mean several products; a time, a day or a sum is one. */
const shared: ReadonlySet<Entity['kind']> = new Set(['product', 'category'])

function isAnotherReading(span: Span, other: Span): boolean {
  const samePlace = span.start === other.start && span.end === other.end
  return (
    shared.has(span.entity.kind) &&
    samePlace &&
    span.entity.kind === other.entity.kind &&
    span.entity.value !== other.entity.value
  )
}

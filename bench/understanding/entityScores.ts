import { rounded } from './part.ts'
import { percent } from './scores.ts'

interface Mention {
  readonly kind: string
  readonly text: string
}

/** A message whose entities people have marked. */
export interface Annotated {
  readonly text: string
  readonly lang: 'en' | 'zh'
  readonly entities: readonly Mention[]
}

/** How well a kind is found, in per cent; `kind.language` for one language. */
interface KindScore {
  readonly kind: string
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** How many people have marked. */
  readonly count: number
}

interface Read extends Annotated {
  readonly found: readonly Mention[]
}

/**
 * Scores the kinds that people have marked: kind and words must be the same. What one name may mean, several
 * products with the same words, counts once.
 */
export function entityScores(messages: readonly Read[]): readonly KindScore[] {
  const kinds = [...new Set(messages.flatMap(({ entities }) => entities.map(({ kind }) => kind)))]
  const languages = ['en', 'zh'] as const
  return kinds.flatMap((kind) => [
    scoreOf(kind, kind, messages),
    ...languages.map((language) =>
      scoreOf(
        `${kind}.${language}`,
        kind,
        messages.filter(({ lang }) => lang === language),
      ),
    ),
  ])
}

function scoreOf(name: string, kind: string, messages: readonly Read[]): KindScore {
  let [hits, marked, found] = [0, 0, 0]
  for (const message of messages) {
    const expected = wordsOf(kind, message.entities)
    const got = wordsOf(kind, message.found)
    hits += inBoth(expected, got)
    marked += expected.length
    found += got.length
  }
  const f1 = marked + found === 0 ? 0 : percent(2 * hits, marked + found)
  return {
    kind: name,
    f1: rounded(f1),
    precision: percent(hits, found),
    recall: percent(hits, marked),
    count: marked,
  }
}

function wordsOf(kind: string, mentions: readonly Mention[]): readonly string[] {
  const words = mentions.filter((mention) => mention.kind === kind).map(({ text }) => text)
  return kind === 'product' ? [...new Set(words)] : words
}

/** How many stand in both; what stands twice in one and once in the other counts once. */
function inBoth(expected: readonly string[], got: readonly string[]): number {
  const left = [...expected]
  return got.filter((word) => {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
}

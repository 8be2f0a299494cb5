import { rounded } from './part.ts'
import { percent } from './scores.ts'

interface Mention {
  readonly kind: string
  readonly text: string
  /** What the words mean; a label need not say. */
  readonly value?: string | number
}

/** A message whose entities people have marked. */
export interface Annotated {
  readonly text: string
  readonly lang: 'en' | 'zh'
  readonly entities: readonly Mention[]
}

/** How well some are found, in per cent. */
export interface Score {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** How many people have marked. */
  readonly count: number
}

/** How well a kind is found by its words; `kind.language` for one language. */
interface KindScore extends Score {
  readonly kind: string
  /** By words and value, among the words whose labels say a value; undefined when none does. */
  readonly byValue: Score | undefined
}

interface Read extends Annotated {
  readonly found: readonly Mention[]
}

/**
 * Scores the kinds that people have marked: kind and words must be the same. What one name may mean, several
 * products with the same words, counts once. By value the value must be the same as well: 20 and '20' are, and of
 * several products with the same words one that is right is enough. What is found in words that are marked without
 * a value says nothing there.
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
  const pairs = messages.map(({ entities, found }) => ({
    expected: namesOf(kind, entities),
    got: namesOf(kind, found),
  }))
  const valued = pairs.map(withValues)
  const anyValued = valued.some(({ expected }) => expected.length > 0)
  return {
    kind: name,
    ...scoreBy(pairs, sameWords),
    byValue: anyValued ? scoreBy(valued, (a, b) => sameWords(a, b) && sameValue(a, b)) : undefined,
  }
}

/** Words and what they may mean. */
interface Name {
  readonly text: string
  readonly values: readonly string[]
}

interface Pair {
  readonly expected: readonly Name[]
  readonly got: readonly Name[]
}

/** The mentions of a kind; products with the same words are one. */
function namesOf(kind: string, mentions: readonly Mention[]): readonly Name[] {
  const own = mentions.filter((mention) => mention.kind === kind)
  const valuesOf = (some: readonly Mention[]) =>
    some.flatMap(({ value }) => (value === undefined ? [] : [String(value)]))
  if (kind !== 'product') return own.map((mention) => ({ text: mention.text, values: valuesOf([mention]) }))
  const words = [...new Set(own.map(({ text }) => text))]
  return words.map((text) => ({ text, values: valuesOf(own.filter((mention) => mention.text === text)) }))
}

type Same = (a: Name, b: Name) => boolean

const sameWords: Same = (a, b) => a.text === b.text

const sameValue: Same = (a, b) => a.values.some((value) => b.values.includes(value))

/** Labels with a value, and all that is found but what is found in the words of the other labels. */
function withValues({ expected, got }: Pair): Pair {
  const silent = expected.filter(({ values }) => values.length === 0)
  return {
    expected: expected.filter(({ values }) => values.length > 0),
    got: got.filter((name) => !silent.some((label) => sameWords(label, name))),
  }
}

function scoreBy(pairs: readonly Pair[], same: Same): Score {
  let [hits, marked, found] = [0, 0, 0]
  for (const { expected, got } of pairs) {
    hits += inBoth(expected, got, same)
    marked += expected.length
    found += got.length
  }
  const f1 = marked + found === 0 ? 0 : percent(2 * hits, marked + found)
  return { f1: rounded(f1), precision: percent(hits, found), recall: percent(hits, marked), count: marked }
}

/** How many stand in both; what stands twice in one and once in the other counts once. */
function inBoth(expected: readonly Name[], got: readonly Name[], same: Same): number {
  const left = [...expected]
  return got.filter((name) => {
    const at = left.findIndex((label) => same(label, name))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
}

import { readFileSync } from 'node:fs'
import type { Entity } from '../../../../analytics/index.ts'

type Kind = Entity['kind']

/** What a message names, as a reader marked it: `[next Friday|date]`. */
export interface Marked {
  readonly text: string
  readonly labels: readonly string[]
}

const mark = /\[([^\]|]+)\|([a-z]+)\]/gu

/** The messages of a file, one a line; each label as 'kind words' and which time these words were named. */
export function markedIn(file: string): readonly Marked[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => ({
      text: line.replaceAll(mark, '$1'),
      labels: [...line.matchAll(mark)].map(([, words = '', kind = '']) => `${kind} ${words}`),
    }))
}

/** What was found, as labels are written; the products that one name may mean are one label. */
export function labelsOf(entities: readonly Entity[], text: string): readonly string[] {
  let from = 0
  const places = entities.map((entity) => {
    const start = text.indexOf(entity.text, from)
    from = start === -1 ? from : start
    return { start, entity }
  })
  const once = new Map(places.map(({ start, entity }) => [`${start} ${entity.text}`, entity]))
  return [...once.values()].map(({ kind, text: words }) => `${kind} ${words}`)
}

interface Score {
  readonly right: number
  readonly found: number
  readonly marked: number
  readonly f1: number
}

/** For each kind the harmonic mean of precision and recall, by exact words and kind. */
export function scoresOf(
  messages: readonly Marked[],
  read: (text: string) => readonly string[],
): ReadonlyMap<string, Score> {
  const counts = new Map<string, { right: number; found: number; marked: number }>()
  const of = (label: string) => {
    const kind = label.split(' ', 1)[0] ?? ''
    const count = counts.get(kind) ?? { right: 0, found: 0, marked: 0 }
    counts.set(kind, count)
    return count
  }
  for (const { text, labels } of messages) {
    const left = [...labels]
    for (const label of labels) of(label).marked += 1
    for (const label of read(text)) {
      of(label).found += 1
      const at = left.indexOf(label)
      if (at === -1) continue
      of(label).right += 1
      left.splice(at, 1)
    }
  }
  return new Map(
    [...counts].map(([kind, count]) => [
      kind,
      { ...count, f1: (2 * count.right) / Math.max(1, count.found + count.marked) },
    ]),
  )
}

export const kinds: readonly Kind[] = [
  'order',
  'sku',
  'phone',
  'email',
  'money',
  'quantity',
  'date',
  'time',
  'product',
  'category',
  'colour',
  'size',
  'person',
  'place',
]

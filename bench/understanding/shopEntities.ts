import { existsSync, readFileSync } from 'node:fs'
import type { Entity } from '../../analytics/index.ts'
import { CannotMeasure } from '../result.ts'
import { leastCpu } from './cost.ts'
import { type Annotated, entityScores, type Score } from './entityScores.ts'
import { atLeast, atMost, type Measured, rounded } from './part.ts'

/** Messages whose entities are marked, one as JSON in each line. Throws CannotMeasure when there is no such file. */
export function readAnnotated(file: string): readonly Annotated[] {
  if (!existsSync(file)) throw new CannotMeasure(`There is no ${file}.`)
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line): Annotated => JSON.parse(line))
}

/** Dates are said in more ways than anything else. */
const barOf = (kind: string): number => (kind === 'date' ? 90 : 95)

/** How well each kind is found. */
export function scoreEntities(
  messages: readonly Annotated[],
  read: (text: string) => { readonly entities: readonly Entity[] },
): Measured {
  const scores = entityScores(messages.map((message) => ({ ...message, found: read(message.text).entities })))
  return {
    figures: Object.assign(
      {},
      ...scores.map(({ kind, byValue, ...byWords }) => ({
        ...figuresOf(kind, byWords),
        ...(byValue === undefined ? {} : figuresOf(`${kind}.byValue`, byValue)),
      })),
    ),
    rows: scores
      .filter(({ kind }) => !kind.includes('.'))
      .map(({ kind, f1 }) => atLeast(`entities, ${kind}, F1`, f1, barOf(kind))),
  }
}

const figuresOf = (name: string, { f1, precision, recall, count }: Score) => ({
  [`entities.${name}.f1`]: f1,
  [`entities.${name}.precision`]: precision,
  [`entities.${name}.recall`]: recall,
  [`entities.${name}.count`]: count,
})

/** What finding the entities of a message costs on average. */
export async function timeEntities(
  messages: readonly Annotated[],
  entitiesIn: (text: string, language: 'en' | 'zh') => unknown,
): Promise<Measured> {
  const findAll = () => {
    for (const { text, lang } of messages) entitiesIn(text, lang)
  }
  findAll()
  const ms = rounded((await leastCpu(findAll)) / 1_000 / Math.max(1, messages.length), 3)
  return {
    figures: { 'entities.msPerMessage': ms },
    rows: [atMost('entities, a message', ms, 1, 'ms of CPU')],
  }
}

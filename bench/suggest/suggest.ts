import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bench, CannotMeasure, type Result } from '../result.ts'
import { basket } from './basket.ts'
import { coldItems } from './cold.ts'
import { latency } from './latency.ts'
import { ranking } from './ranking.ts'
import { rounded } from './rows.ts'
import { growth, neighboursBesideSql } from './scale.ts'

type Part = (options: Parameters<Bench>[0]) => Promise<Partial<Pick<Result, 'figures' | 'rows' | 'lines'>>>

const picture = join(import.meta.dirname, '../../docs/growth.svg')

/** In their order; growth is measured only when it is named. */
const parts: Readonly<Record<string, Part>> = {
  baskets: basket,
  cold: async ({ data }) => coldItems(data),
  latency: async () => latency(),
  scale: ({ progress }) => neighboursBesideSql(progress),
  growth: async ({ progress }) => {
    const { picture: drawn, ...found } = await growth(progress)
    await writeFile(picture, drawn)
    return found
  },
}

/**
 * Suggestions: next baskets and new items on Online Retail, products that nobody bought yet, how long one suggestion
 * takes, item neighbours beside SQL, and, when it is named, how learning grows. With `--interactions F --test F` how
 * well each model ranks what a user has not met, on any file of user, item, rating and time.
 */
export const suggest: Bench = async (options) => {
  const { files, progress } = options
  const { interactions, test } = files ?? {}
  if (interactions !== undefined) {
    if (test === undefined) throw new CannotMeasure('Name the file to be tried on with --test.')
    return ranking({ interactions, test }, progress)
  }
  const named = options.parts?.length ? options.parts : Object.keys(parts).filter((name) => name !== 'growth')
  const found: Awaited<ReturnType<Part>>[] = []
  for (const name of named) {
    const part = parts[name]
    if (part === undefined)
      throw new CannotMeasure(`There is no part ${name}; the parts are ${Object.keys(parts).join(', ')}.`)
    found.push(await part(options))
  }
  return {
    name: 'suggest',
    figures: rounded(Object.assign({}, ...found.map(({ figures }) => figures))),
    rows: found.flatMap(({ rows = [] }) => rows),
    lines: found.flatMap(({ lines = [] }) => lines),
  }
}

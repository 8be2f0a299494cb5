import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The columns of one of R's sets by name, as written. */
async function readColumns(set: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const text = await readFile(join(import.meta.dirname, 'sets', `${set}.csv`), 'utf8')
  const [names = [], ...rows]: readonly (readonly string[])[] = parse(text)
  return Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i] ?? '')]))
}

/** The columns of numbers of one of R's sets by name. */
export async function readNumbers(set: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const numbers = Object.entries(await readColumns(set))
    .map(([name, values]) => [name, values.map(Number)] as const)
    .filter(([, values]) => values.every(Number.isFinite))
  return Object.fromEntries(numbers)
}

/** The values of a series in their order. */
export async function readSeries(set: string): Promise<readonly number[]> {
  return Object.values(await readNumbers(set))[0] ?? []
}

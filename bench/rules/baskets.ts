import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { CannotMeasure } from '../result.ts'

/** A file of one basket a line, products between commas, in quotes or not; what is empty is no product. */
export async function readBaskets(file: string): Promise<readonly (readonly string[])[]> {
  try {
    return linesIn(await readFile(file, 'utf8')).map((basket) => basket.filter((item) => item !== ''))
  } catch (cause) {
    throw new CannotMeasure(`No baskets can be read from ${file}.`, { cause })
  }
}

const linesIn = (text: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, trim: true })

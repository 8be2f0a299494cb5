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

/** A line whose quotes do not close is read as if it had none. */
const linesIn = (text: string): readonly (readonly string[])[] =>
  text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [productsIn(line)]))

function productsIn(line: string): readonly string[] {
  const plain = line.split(',').map((item) => item.trim())
  if (!line.includes('"')) return plain
  try {
    const [products = plain]: readonly string[][] = parse(line, { bom: true, relaxQuotes: true, trim: true })
    return products
  } catch {
    return plain
  }
}

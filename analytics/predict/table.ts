/** What may stand in a cell; numbers that are not finite, empty text and the usual words for "nobody knows" are missing. */
export type Cell = string | number | boolean | undefined

/** Rows of cells, in the order of the columns' names. Names may be any text; of two equal ones the first counts. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What people and programs write into a cell that they know nothing for. */
const nothing = new Set([
  '',
  '?',
  '-',
  'na',
  'n/a',
  'nan',
  'null',
  'undefined',
  'inf',
  '-inf',
  'infinity',
  '-infinity',
])
/** More of a text tells no two categories apart that matter. */
const longest = 200

/** Where the columns of these names stand in a table; -1 for one that it lacks. O(columns). */
export function placesOf({ columns }: Table, names: readonly string[]): readonly number[] {
  return names.map((name) => columns.indexOf(name))
}

/** O(1) */
export function isMissing(cell: Cell): boolean {
  if (typeof cell === 'string') return cell.length < longest && nothing.has(cell.trim().toLowerCase())
  return cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))
}

/** Of text that is a number as well, and 1 for true; undefined for all else. O(1). */
export function numberOf(cell: Cell): number | undefined {
  if (isMissing(cell) || (typeof cell === 'string' && cell.length > longest)) return undefined
  const number = Number(cell)
  return Number.isFinite(number) ? number : undefined
}

/** The category that a cell names. O(1). */
export const categoryOf = (cell: Cell): string => String(cell).trim().slice(0, longest)

/** Some of the rows, by their numbers. O(rows). */
export function someRows({ columns, rows }: Table, numbers: readonly number[]): Table {
  return { columns, rows: numbers.flatMap((n) => (rows[n] === undefined ? [] : [rows[n]])) }
}

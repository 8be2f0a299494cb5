/**
 * A sparse matrix, row by row (compressed sparse rows): row r has the entries from starts[r] to starts[r + 1], each
 * with its column and its value. Plain arrays of numbers, so that a worker can take them over.
 */
export interface SparseRows {
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float32Array
}

/** One entry of a row. */
export interface Cell {
  readonly column: number
  readonly value: number
}

/** O(entries). */
export function sparseRows(rows: readonly (readonly Cell[])[]): SparseRows {
  const starts = new Uint32Array(rows.length + 1)
  for (const [row, cells] of rows.entries()) starts[row + 1] = (starts[row] as number) + cells.length
  const columns = new Uint32Array(starts[rows.length] as number)
  const values = new Float32Array(columns.length)
  let at = 0
  for (const { column, value } of rows.flat()) {
    columns[at] = column
    values[at++] = value
  }
  return { starts, columns, values }
}

/** The same matrix, column by column; the entries of each keep the order of the rows. O(entries + columns). */
export function transposed({ starts, columns, values }: SparseRows, width: number): SparseRows {
  const to = new Uint32Array(width + 1)
  for (const column of columns) to[column + 1] = (to[column + 1] as number) + 1
  for (let column = 0; column < width; column++)
    to[column + 1] = (to[column + 1] as number) + (to[column] as number)
  const next = to.slice()
  const turned = {
    starts: to,
    columns: new Uint32Array(columns.length),
    values: new Float32Array(columns.length),
  }
  for (let row = 0; row + 1 < starts.length; row++)
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const column = columns[at] as number
      const place = next[column] as number
      next[column] = place + 1
      turned.columns[place] = row
      turned.values[place] = values[at] as number
    }
  return turned
}

/** Calls with each entry of a row. */
export function eachCell(
  { starts, columns, values }: SparseRows,
  row: number,
  visit: (column: number, value: number) => void,
): void {
  const end = starts[row + 1] as number
  for (let at = starts[row] as number; at < end; at++) visit(columns[at] as number, values[at] as number)
}

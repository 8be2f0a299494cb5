import { setImmediate } from 'node:timers/promises'

type Page<Row> = (after: Row | undefined) => Promise<readonly Row[]>

/**
 * All rows of a table by pages, each of which follows on the last row of the one before: a large table read at
 * one go would hold up everything else that this process does.
 */
export async function inPages<Row>(page: Page<Row>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const more of pagesOf(page)) rows.push(...more)
  return rows
}

/** The same page by page, for who does not want to hold them all. */
export async function* pagesOf<Row>(page: Page<Row>): AsyncGenerator<readonly Row[], void> {
  let last: Row | undefined
  for (;;) {
    const rows = await page(last)
    if (rows.length === 0) return
    last = rows.at(-1)
    yield rows
    await setImmediate()
  }
}

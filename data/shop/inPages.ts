import { setImmediate } from 'node:timers/promises'

/**
 * All rows of a table by pages, each of which follows on the last row of the one before: a large table read at
 * one go would hold up everything else that this process does.
 */
export async function inPages<Row>(
  page: (after: Row | undefined) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (;;) {
    const more = await page(rows.at(-1))
    if (more.length === 0) return rows
    rows.push(...more)
    await setImmediate()
  }
}

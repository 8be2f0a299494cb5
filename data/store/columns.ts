import type { Flag } from './shopTables.ts'

/** The one place where the records' types and the database's columns meet. */

export const toFlag = (value: boolean): Flag => (value ? 1 : 0)
export const fromFlag = (value: number): boolean => value !== 0

export const toColumn = <T>(value: T | undefined): T | null => value ?? null
export const fromColumn = <T>(value: T | null): T | undefined => value ?? undefined

export const toJson = (value: unknown): string => JSON.stringify(value)
/** Reads what toJson wrote, so its shape is the one that was written. */
export const fromJson = <T>(value: string): T => JSON.parse(value)

/** Parts of at most `size` rows: a statement takes some 32,000 values in SQLite, 65,000 in PostgreSQL. */
export function* chunks<T>(rows: readonly T[], size = 500): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}

/** Rows by key; of two with the same key the later one stays, as one statement may not set a row twice. */
export function lastOfEach<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

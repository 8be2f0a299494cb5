import type { Label } from './labels.ts'

/** A block of rows whose ids have the same upper bits; SQLite's index knows each row's block of each size. */
export interface Block {
  readonly label: Label
  readonly first: number
}

/** Bits of an id within a block: 131,072 rows, a million, eight millions. */
const sizes = [17, 20, 23] as const

export const levels = sizes.length

/** The block that a row lies in; the lowest level has the smallest blocks. */
export function blockOf(id: number, level: number): Block {
  const rows = 2 ** (sizes[level] ?? 0)
  const number = Math.floor(id / rows)
  return { label: `=${level}=${number.toString(36)}`, first: number * rows }
}

/** The labels of all blocks that a row lies in, with spaces between. */
export const blockLabels = (id: number): string => sizes.map((_, level) => blockOf(id, level).label).join(' ')

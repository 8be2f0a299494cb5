import { z } from 'zod/v4'

/** Where a page of a list ended, in words that go through an address. */
export type Cursor = string

type Place = readonly (string | number)[]

const place = z.array(z.union([z.string(), z.number()])).min(1)

/** The cursor was not made by this list. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor'

  constructor() {
    super('this cursor belongs to another list: begin without one')
  }
}

/** `list` says which kind of list the place is of. */
export const cursorAt = (list: string, at: Place): Cursor =>
  Buffer.from(JSON.stringify([list, ...at])).toString('base64url')

/** Whether a text looks like a cursor, and not like a moment. */
export const isCursor = (text: string): boolean => /^Wy[\w-]{1,1000}$/.test(text)

/** Throws UnknownCursor when the cursor is of another kind of list, or of none. */
export function placeAt(list: string, cursor: Cursor): Place {
  const [kind, ...at] = parse(cursor)
  if (kind !== list || at.length === 0) throw new UnknownCursor()
  return at
}

function parse(cursor: Cursor): Place {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new UnknownCursor()
  }
}

/** Reading JSON that somebody else wrote: each reader gives nothing where the shape is not as hoped. */

export type Loose = Readonly<Record<string, unknown>>

export const recordIn = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? { ...value } : {}

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The JSON in a text; undefined when it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

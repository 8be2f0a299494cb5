import type { Text } from '../data/index.ts'

/** The names that there are, by id. */
export const named = (ids: readonly string[], nameOf: (id: string) => Text | undefined) =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const name = nameOf(id)
      return name === undefined ? [] : [[id, name] as const]
    }),
  )

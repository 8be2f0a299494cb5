import type { Conversation } from '../data/index.ts'

/** Where a channel takes what we say; undefined when it fetches that by itself, as the web does. */
export function serviceUrlOf({ reference }: Pick<Conversation, 'reference'>): string | undefined {
  const { serviceUrl: url } = reference ?? {}
  return typeof url === 'string' ? url : undefined
}

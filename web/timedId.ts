import { randomUUID } from 'node:crypto'
import type { Moment } from '../data/index.ts'

/**
 * A UUID of version 7 (RFC 9562): 48 bits of the moment, 74 of chance. Conversations that go on at the same time stand
 * beside each other in the indexes of the store then, so that a commit writes fewer pages.
 */
export function timedId(at: Moment): string {
  const time = at.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

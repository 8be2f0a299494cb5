import { longestMessage } from '../data/index.ts'

/** The part of a message that is taken, never ending in half a character. */
export const cutMessage = (text: string): string =>
  text.length <= longestMessage ? text : text.slice(0, longestMessage).replace(/[\uD800-\uDBFF]$/, '')

import { createRequire } from 'node:module'
import type nlp from 'compromise/two'

const require = createRequire(import.meta.url)
let english: typeof nlp | undefined

/** In UTF-16 units: who says a name says it soon, and every further word costs a tenth of a millisecond. */
const longest = 300

/**
 * Names of people in the beginning of an English text, as written. Compromise is loaded at the first call (some
 * 0.6 s and 45 MB), so keep it off the path of every message; a call then takes a millisecond or two for a
 * sentence, 15 at most.
 * @example peopleIn('my name is John Tan') // ['John Tan']
 */
export function peopleIn(text: string): readonly string[] {
  english ??= require('compromise/two') as typeof nlp
  const found: readonly string[] = english(text.slice(0, longest)).match('#Person+').out('array')
  return found
    .map((name) => name.replace(/^[^\p{L}]+|(?:['’]s)?[^\p{L}]*$/gu, ''))
    .filter((name) => name !== '')
}

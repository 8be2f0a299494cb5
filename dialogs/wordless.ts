import { type Guess, messageLanguage } from '../analytics/index.ts'
import { isCode } from './codes.ts'
import { type Line, say } from './phrases/say.ts'
import { asksBeside, givesUp, refusesPerson } from './refusedPerson.ts'
import type { Said } from './steps.ts'
import { asksForOtherTongue } from './tongues.ts'
import type { Turn } from './turn.ts'

/** A kind answer to a message without words that we can read: empty, emoji, another language; numbers and codes are none. */
function wordless({ heard, withFiles }: Turn): Line | undefined {
  if (heard.entities.length > 0) return undefined
  if (isForeign(heard)) return say.otherLanguage()
  if (heard.language !== 'other') return undefined
  if (heard.text === '') return withFiles ? say.onlyFile() : say.emptyMessage()
  if (/\p{L}/u.test(heard.text)) return isCode(heard.text) ? undefined : say.otherLanguage()
  return /\p{N}/u.test(heard.text) ? undefined : say.onlyEmoji()
}

/** Words in Latin letters of a language that we do not read, and not clear for what. */
const isForeign = ({ text, intent, language }: Turn['heard']): boolean =>
  intent === undefined && language === 'en' && messageLanguage(text) === 'other'

/** What is said to a message that asks for nothing; `likely` is what it may ask for. */
export function inPassing(turn: Turn, likely: readonly Guess[]): Said | undefined {
  const { heard } = turn
  if (givesUp(heard.text)) return personOffered
  if (asksForOtherTongue(heard.text)) return say.otherLanguage()
  const asks = asksBeside(heard) && (heard.intent !== undefined || likely.length > 0)
  return refusesPerson(heard.text) && !asks ? say.noPerson() : wordless(turn)
}

const personOffered: Said = {
  line: say.personOffered(),
  options: [{ line: say.fetchPerson(), means: { intent: 'talk_to_person' } }],
}

import { refusesPerson } from './escalation.ts'
import { type Line, say } from './phrases/say.ts'
import type { Turn } from './turn.ts'
import { isCode } from './wording.ts'

/** A kind answer to a message without words that we can read: empty, emoji, another language; a number is none. */
function wordless({ heard }: Turn): Line | undefined {
  if (heard.language !== 'other' || heard.entities.length > 0) return undefined
  if (heard.text === '') return say.emptyMessage()
  if (isCode(heard.text)) return undefined
  if (/\p{L}/u.test(heard.text)) return say.otherLanguage()
  return /\p{N}/u.test(heard.text) ? undefined : say.onlyEmoji()
}

/** What is said to a message that asks for nothing. */
export const inPassing = (turn: Turn): Line | undefined =>
  refusesPerson(turn.heard.text) ? say.noPerson() : wordless(turn)

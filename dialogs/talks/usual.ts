import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { personalSwitch } from './consent.ts'
import { noWish, type SuggestionServices, suggestFor } from './suggestions.ts'

/** What the customer buys again and again; only their own purchases tell, so they must have agreed to that. */
export function usualSuggestions(
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | Line> | Reply | Line {
  if (turn.customer === undefined) return say.usualForGuest()
  return turn.customer.personalise
    ? suggestFor({ ...noWish, text: turn.heard.text, relation: 'again' }, services, turn)
    : { line: say.usualNotPersonal(), options: [personalSwitch(false)] }
}

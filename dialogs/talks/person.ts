import type { Text } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'

/** When people answer, in the customer's words. */
export interface PersonServices {
  readonly hours: Text
}

/** Calls a person, who finds the conversation waiting in the desk. */
export function person({ hours }: PersonServices, turn: Turn): Line {
  callPerson(turn)
  return turn.mode === 'waiting' ? say.personAlready() : personSoon(hours)
}

/** Puts the conversation among those that wait for a person. */
export function callPerson(turn: Turn): void {
  turn.notes.outcome = 'handed-over'
  if (turn.mode === 'bot') turn.notes.mode = 'waiting'
}

const personSoon = (hours: Text): Line => ({
  in: (language) => say.personSoon(hours[language]).in(language),
})

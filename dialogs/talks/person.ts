import type { Text } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'

/** When people answer, in the customer's words. */
export interface PersonServices {
  readonly hours: Text
}

/** Calls a person, who finds the conversation waiting in the desk. */
export function person({ hours }: PersonServices, turn: Turn): Line {
  const { heard } = turn
  turn.notes.outcome = 'handed-over'
  const sorry = heard.intent === 'complaint' ? say.sorryForTrouble() : undefined
  const called = turn.mode === 'waiting' ? say.personAlready() : personSoon(hours)
  if (turn.mode === 'bot') turn.notes.mode = 'waiting'
  return {
    in: (language) => {
      const parts = [sorry, called].flatMap((line) => (line ? [line.in(language)] : []))
      return parts.join(language === 'zh' ? '' : ' ')
    },
  }
}

const personSoon = (hours: Text): Line => ({
  in: (language) => say.personSoon(hours[language]).in(language),
})

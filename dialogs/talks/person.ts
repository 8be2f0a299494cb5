import type { Text } from '../../data/index.ts'
import { type Emergency, type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { type AnswerTimes, backAt } from './answerTimes.ts'
import type { Pointers } from './rules.ts'

/** Where and when people answer, in the customer's words; what the shop has not said is left out. */
export interface Contact {
  readonly hours?: Text | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  /** Whom to call in an emergency. */
  readonly emergency?: Emergency | undefined
}

/** When people answer. */
export interface PersonServices {
  readonly contact: Contact
  readonly rules: AnswerTimes
}

/** Calls a person, who finds the conversation waiting in the desk. */
export function person(services: PersonServices, turn: Turn): readonly Line[] {
  callPerson(turn)
  return turn.mode === 'waiting' ? stillWaiting(services, turn) : [personSoon(services.contact)]
}

/** A person was called before: who waits at night hears until when. */
const stillWaiting = (services: PersonServices, turn: Turn): readonly Line[] => {
  const later = nobodyIn(services, turn)
  return later === undefined ? [say.personAlready()] : [say.personAlready(), later]
}

/** Puts the conversation among those that wait for a person. */
export function callPerson(turn: Turn): void {
  turn.notes.outcome = 'handed-over'
  if (turn.mode === 'bot') turn.notes.mode = 'waiting'
}

const personSoon = ({ hours }: Contact): Line => ({
  in: (language) => say.personSoon(hours?.[language]).in(language),
})

/**
 * What is said beside a handover when nobody is there to take it; undefined when somebody is. Who was told until when
 * a person answers hears of no second time.
 */
export function nobodyIn({ rules }: PersonServices, { now, local, notes }: Turn): Line | undefined {
  if (notes.promised) return undefined
  const opens = backAt(now, rules, local)
  return opens === undefined ? undefined : say.nobodyInUntil(opens, local)
}

/** Whether somebody is there now, and when; a person is offered and not called. Who has called one waits for them. */
export function peopleHours(
  services: PersonServices & Pick<Pointers, 'button'>,
  turn: Turn,
): readonly Line[] | Reply {
  if (turn.mode === 'waiting') return stillWaiting(services, turn)
  const opens = backAt(turn.now, services.rules, turn.local)
  const { hours } = services.contact
  const line: Line = {
    in: (language) =>
      (opens === undefined
        ? say.peopleAreIn(hours?.[language])
        : say.peopleAreOut(hours?.[language], opens, turn.local)
      ).in(language),
  }
  return { line, options: [services.button('talk_to_person')] }
}

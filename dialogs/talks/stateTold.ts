import { putsRight } from '../correction.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { stillSealed, stillUnused } from '../yesNo.ts'

/** In which state something comes back, as far as that was told. */
export interface State {
  readonly sealed?: boolean
  readonly unused?: boolean
}

/** What the customer says by themselves of the state of a thing, never asked for and heard at every step. */
export function stateTold(): Question<State> {
  const find: NonNullable<Question<State>['find']> = (heard, turn) => {
    if (isQuestion(heard.text) || putsRight(heard.text)) return undefined
    const sealed = isSealed.find?.(heard, turn)
    const unused = isUnused.find?.(heard, turn)
    const told = { ...(sealed === undefined ? {} : { sealed }), ...(unused === undefined ? {} : { unused }) }
    return Object.keys(told).length === 0 ? undefined : told
  }
  return { line: say.whatWentWrong(), find, read: find, assume: () => ({}), anywhere: true }
}

const isSealed = stillSealed(say.whatWentWrong())
const isUnused = stillUnused(say.whatWentWrong())

/** Says that it was heard, when something else has to be asked first. */
export const stateHeard = (turn: Turn): Line | undefined =>
  stateTold().find?.(turn.heard, turn) === undefined ? undefined : say.stateNoted()

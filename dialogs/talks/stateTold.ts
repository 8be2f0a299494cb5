import type { Heard } from '../../analytics/index.ts'
import { putsRight } from '../correction.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { stillSealed, stillUnused } from '../yesNo.ts'

/** In which state something comes back, as far as that was told. */
export interface State {
  readonly sealed?: boolean | undefined
  readonly unused?: boolean | undefined
  /** Whether the customer, or somebody of theirs, broke it. */
  readonly ownDoing?: boolean | undefined
}

/** What the customer says by themselves of the state of a thing, never asked for and heard at every step. */
export function stateTold(): Question<State> {
  const find = (heard: Heard, turn: Turn): State | undefined => {
    if (isQuestion(heard.text) || putsRight(heard.text)) return undefined
    const told = stateIn(heard, turn)
    return Object.values(told).some((each) => each !== undefined) ? told : undefined
  }
  return { line: say.whatWentWrong(), find, read: find, assume: () => ({}), anywhere: true }
}

const stateIn = (heard: Heard, turn: Turn): State => ({
  sealed: isSealed.find?.(heard, turn),
  unused: isUnused.find?.(heard, turn),
  ownDoing: ownDoing.test(heard.text) || undefined,
})

const ownDoing =
  /\bi (?:accidentally |just )?(?:dropped|broke|tore|spilled|knocked|ripped|smashed)\b|\bmy (?:dog|cat|kid|son|daughter|child|husband|wife|baby|toddler) (?:accidentally |just )?(?:dropped|broke|tore|chewed|spilled|ripped|smashed)\b|我(?:自己)?(?:不小心|[摔打撕弄碰])|自己(?:不小心|[摔打撕弄碰])|(?:孩子|[猫貓狗]|[儿兒]子|女[儿兒])[^，。]{0,3}[摔打撕弄咬碰](?:[坏壞碎破断斷]|了)/iu
const isSealed = stillSealed(say.whatWentWrong())
const isUnused = stillUnused(say.whatWentWrong())

/** Says that it was heard, when something else has to be asked first. */
export const stateHeard = (turn: Turn): Line | undefined =>
  stateTold().find?.(turn.heard, turn) === undefined ? undefined : say.stateNoted()

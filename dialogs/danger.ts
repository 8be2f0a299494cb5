import { type Heard, noRisk } from '../analytics/index.ts'
import { type Distress, distressIn } from './distress.ts'
import { type Hazard, hazardIn } from './hazards.ts'
import type { OpenTalks } from './openTalks.ts'
import { type Emergency, type Line, say } from './phrases/say.ts'
import { callPerson } from './talks/person.ts'
import { speak, type Turn } from './turn.ts'
import { isQuestion } from './wording.ts'

/** What matters before all else that a message may be for. */
type Danger = Distress | Hazard

/** What a message tells of somebody in danger; not what could happen. O(length). */
export const dangerIn = (text: string): Danger | undefined =>
  distressIn(text) ?? hazardIn(text, isQuestion(text))

/** Where to call for help, as the shop has said it. */
interface DangerServices {
  readonly contact: { readonly emergency?: Emergency | undefined }
}

const first: Readonly<Record<Danger, (emergency: Emergency) => Line>> = {
  despair: say.inDespair,
  violence: say.inViolence,
  swallowed: say.swallowedIt,
  hurt: say.hurtByIt,
  unwell: say.stopTakingIt,
  burning: say.stopUsingIt,
}

const isDistress = (danger: Danger): danger is Distress => danger === 'despair' || danger === 'violence'

/** Looks after who is in danger, and after nothing else; undefined when nobody is. */
export async function inDanger(
  open: OpenTalks,
  turn: Turn,
  services: DangerServices,
): Promise<Turn | undefined> {
  const danger = dangerIn(turn.heard.text)
  if (danger !== undefined) return warn(danger, open, turn, services)
  return staysInDistress(turn) ? stay(open, turn, services) : undefined
}

/** Says what to do first, and calls a person ahead of others: nothing else that was asked matters now. */
async function warn(
  danger: Danger,
  open: OpenTalks,
  turn: Turn,
  { contact: { emergency = {} } }: DangerServices,
): Promise<Turn> {
  open.leave()
  turn.notes.talk = 'person'
  const waits = turn.mode !== 'bot'
  callPerson(turn)
  turn.notes.urgent = true
  // By its risk a conversation comes before others.
  turn.memory = { ...turn.memory, risk: turn.memory.risk ?? noRisk }
  await speak(open.context, first[danger](emergency))
  const called = isDistress(danger) ? say.personToo() : say.personFirst()
  await speak(open.context, waits ? say.personAlready() : called)
  if (isDistress(danger)) turn.memory = { ...turn.memory, distress: danger }
  return turn
}

/** Purposes that a word of somebody in distress may seem to have. */
const seeming = [
  ...['how_are_you', 'boredom', 'weather', 'joke', 'greeting', 'insult', 'praise', 'complaint', 'help'],
  ...['yes', 'no', 'thanks', 'lonely', 'who_are_you', 'refuse_suggestion', 'stop', undefined],
]

/** Whether somebody who was in distress says on, and nothing that the shop could do. */
const staysInDistress = ({ memory, heard, pressed }: Turn): boolean =>
  memory.distress !== undefined && !pressed && isBare(heard)

const isBare = ({ intent, entities }: Heard): boolean =>
  seeming.includes(intent) &&
  !entities.some(({ kind }) => ['product', 'sku', 'order', 'category', 'money'].includes(kind))

/** Stays with somebody in distress. */
async function stay(
  open: OpenTalks,
  turn: Turn,
  { contact: { emergency = {} } }: DangerServices,
): Promise<Turn> {
  turn.notes.talk = 'person'
  turn.notes.outcome = 'handed-over'
  const { distress } = turn.memory
  await speak(
    open.context,
    distress === 'violence' ? say.stillInViolence(emergency) : say.stillInDespair(emergency),
  )
  return turn
}

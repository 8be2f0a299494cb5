import { justOffered, noRisk, riskAfter, type Signs, threatsIn } from '../analytics/index.ts'
import { isCross, tellsLoss } from './heart.ts'
import type { Memory } from './memory.ts'
import type { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { givesUp, refusesPerson } from './refusedPerson.ts'
import type { Talks } from './talkPorts.ts'
import { callPerson } from './talks/person.ts'
import { speak, type Turn } from './turn.ts'

/**
 * Before a message is answered: when the conversation goes badly, apologises and offers a person, and later hands
 * over to one, ahead of others; see risk.ts of the analytics. Gives the turn with what is known of the risk.
 */
export async function escalate(open: OpenTalks, turn: Turn, talks: Talks): Promise<Turn> {
  const { risk: before = noRisk } = turn.memory
  const { risk, stage } = riskAfter(before, signsOf(turn, open, talks), turn.now)
  turn.memory = { ...turn.memory, risk }
  if (turn.mode !== 'bot' || stage === undefined) return turn
  if (stage === 1) {
    turn.memory = { ...turn.memory, soothed: true }
    await speak(open.context, { line: say.personOffered(), options: [talks.button('talk_to_person')] })
    return turn
  }
  callPerson(turn)
  turn.notes.urgent = true
  await speak(open.context, say.personFirst())
  return { ...turn, mode: 'waiting' }
}

/** After the answer: who was told that it will be short was offered a person as well, and who waits has one. */
export function riskAfterAnswer({ memory, notes, now }: Turn, before: Memory): Memory['risk'] {
  const { soothed, risk } = memory
  if (notes.mode === 'waiting' && risk !== undefined) return { ...risk, handed: now }
  const fresh = soothed && !before.soothed && risk !== undefined && risk.offered === undefined
  return fresh ? { ...risk, offered: { at: now, turn: risk.turns } } : risk
}

/** What the message tells; a model that reads threats and frustration may tell more. */
function signsOf(turn: Turn, { asking }: OpenTalks, talks: Talks): Signs {
  const { heard, memory, pressed } = turn
  const { risk = noRisk, repeats = 0, earlier = [] } = memory
  const { intent, mood, text, alternatives } = heard
  const threats = threatsIn(text)
  const likely = intent ?? alternatives[0]?.intent ?? ''
  // Who asks for prices is not displeased, however "expensive" sounds.
  const isCalm = tellsFacts(heard, asking) || tellsCase(heard) || talks.askedPlainly(turn) !== undefined
  return {
    negative: pressed || isCalm ? Math.min(risk.level, calm) : mood.negative,
    asked:
      !refusesPerson(text) &&
      !givesUp(text) &&
      (likely === 'talk_to_person' || (likely === 'complaint' && !threats.legal)),
    refused: (intent === 'no' && justOffered(risk)) || refusesPerson(text),
    ...threats,
    repeats,
    contacts: 1 + earlier.filter((intents) => intent !== undefined && intents.includes(intent)).length,
  }
}

/** A message that tells no mood. */
const calm = 0.3

/** Whoever says what is wrong when asked, or answers in a word or two that are not cross, tells facts and no mood. */
function tellsFacts({ text, signals }: Turn['heard'], asking: string | undefined): boolean {
  if (asking === undefined) return false
  const short = text.length <= (/\p{Script=Han}/u.test(text) ? 5 : 24)
  return wrongs.includes(asking) || (short && signals.frustration.probability < cross)
}

const cross = 0.5

/** Whoever asks for an order or tells what is to be put right, and not crossly, or of a loss, is not displeased with us yet. */
const tellsCase = ({ text, intent = '' }: Turn['heard']): boolean =>
  tellsLoss(text) || (cases.includes(intent) && !isCross(text))

const cases = ['order_status', 'damaged_item', 'warranty', 'charged_twice', 'payment_problem']

/** Questions about what is wrong. */
const wrongs = ['reason', 'what', 'fault']

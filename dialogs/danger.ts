import type { OpenTalks } from './openTalks.ts'
import { say } from './phrases/say.ts'
import { callPerson } from './talks/person.ts'
import { speak, type Turn } from './turn.ts'
import { isQuestion } from './wording.ts'

const english = new RegExp(
  [
    "caught fire|(?:is|was|'s) on fire|(?:burst|went up) in(?:to)? flames|explod(?:ed|ing)|blew up",
    '(?:started|starts|is|was|keeps?|began|begins) (?:\\w+ )?(?:smoking|to smoke|sparking)|smoke (?:is |was )?(?:coming|came|pouring)|sparks (?:are |were )?(?:flew|flying|coming|came)|(?:saw|were|are|with) sparks',
    '(?:got|had|have|get|gives?|gave) (?:me |us |him |her )?(?:an? )?(?:electric(?:al)? |nasty |small )?shock(?:ed)?(?= from| when|[.,!]|$)|electrocuted',
    '(?:plug|socket|cable|cord|charger|adapter|wires?|casing|plastic|battery|power bank)\\b[^.!?]{0,20}\\b(?:melt(?:ed|ing|s)|swollen|bulg(?:ed|ing)|overheat(?:s|ed|ing)|burnt)|swollen battery|battery (?:is|has) swell',
    'smells? (?:of |like )?(?:something )?burn(?:ing|t)|burn(?:ing|t) smell|burn(?:t|ed) (?:my|his|her|our|himself|herself|myself)|got burn(?:t|ed)|scalded',
    '(?:cut|sliced) (?:my|his|her) (?:finger|hand|thumb|foot|leg|face|lip)|(?:is|was|got|were) (?:badly )?(?:injured|bleeding)|allergic reaction|(?:went|taken|rushed|ended up) (?:to|in|at) (?:the )?(?:hospital|emergency|a&e)',
  ].join('|'),
  'iu',
)
const chinese =
  /[着著]火|起火|失火|[烧燒]起[来來]|冒[烟煙火]|[烧燒]焦|焦[味糊]|糊味|[触觸][电電]|被?[电電]到|漏[电電]|爆炸|炸(?:了|[开開])|自燃|(?:[电電]池|充[电電][宝寶]).{0,6}(?:鼓|[胀脹])|[烫燙](?:[伤傷]|到)|[割划劃刺][伤傷]|割到|受[伤傷]|[过過]敏(?:了|反[应應])|(?<=[用吃喝抹涂塗擦]了|[后後])[过過]敏|[进進送]了?(?:去)?[医醫]院|窒息|中毒/u

/** What asks about a danger or keeps it away, right before its words: "can it catch fire", 防触电, 会不会着火. */
const only =
  /\b(?:can|could|will|would|might|may|does|do|if|in case|never|not|no|without|prevents?|avoid|against)\b[^.!?]*$|(?:不会|不會|[会會]不[会會]|防|怕|以免|避免|[担擔]心|如果|[万萬]一|[没沒]有?|不)[^，。]{0,4}$/iu

/** Whether a message tells that something burns, smokes, gives shocks or has hurt somebody; not whether it could. O(length). */
export function tellsDanger(text: string): boolean {
  const found = english.exec(text) ?? chinese.exec(text)
  if (found === null || only.test(text.slice(0, found.index))) return false
  return !(isQuestion(text) && /[会會能可][^，。]{0,3}$/u.test(text.slice(0, found.index)))
}

/** Nothing burns and no plug is to be pulled: somebody does not bear it. */
const unwell = /\ballergic\b|[过過]敏|中毒|窒息/iu

/** Says to stop using it, and calls a person ahead of others: nothing else that was asked matters now. */
export async function warn(open: OpenTalks, turn: Turn): Promise<Turn> {
  open.leave()
  turn.notes.talk = 'person'
  const waits = turn.mode !== 'bot'
  callPerson(turn)
  turn.notes.urgent = true
  await speak(open.context, unwell.test(turn.heard.text) ? say.stopTakingIt() : say.stopUsingIt())
  await speak(open.context, waits ? say.personAlready() : say.personFirst())
  return turn
}

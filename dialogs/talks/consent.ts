import type { Consent } from '../../data/index.ts'
import { Form } from '../form.ts'
import { type Line, say } from '../phrases/say.ts'
import { choice, type Question } from '../question.ts'
import type { Option } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { asksWhatIf, type Pointers } from './rules.ts'

/** What customers agree to. */
export interface Consents {
  /** From the next turn on. */
  choose(customerId: string, consent: Partial<Consent>): Promise<void>
}

interface ConsentServices extends Pointers {
  readonly privacy: Consents
}

/** Who only asks what it is or what would happen is told. */
const asked = (_: object, { article, noAnswer }: Pointers, turn: Turn) =>
  !turn.pressed && (asksWhatIf(turn.heard.text) || why.test(turn.heard.text))
    ? (article(turn, 'privacy') ?? noAnswer(turn))
    : undefined

const why = /\bwhy (?:do|did|are|am|is)\b|是不是因[为為]|[为為]什[么麼]/iu

/** Personal suggestions on or off; asked when the words do not say which. */
export const personalisation = Form.named<ConsentServices>('personalisation')
  .stopIf(asked)
  .stopIf((_, __, { customer }) => (customer ? undefined : say.guestNotPersonal()))
  .ask('wanted', onOrOff(say.personalOrNot(), say.personalYes(), say.personalNo()))
  .finish(async ({ wanted }, { privacy }, { customer }) => {
    if (customer) await privacy.choose(customer.id, { personalise: wanted })
    return wanted ? say.personalNow() : say.personalNoMore()
  })

/** News of orders on or off; asked when the words do not say which. */
export const notices = Form.named<ConsentServices>('notices')
  .stopIf(asked)
  .stopIf((_, __, { customer }) => (customer ? undefined : say.signInForNotices()))
  .ask('wanted', onOrOff(say.noticesOrNot(), say.noticesYes(), say.noticesNo()))
  .finish(async ({ wanted }, { privacy }, { customer }) => {
    if (customer) await privacy.choose(customer.id, { notices: wanted })
    return wanted ? say.noticesNow() : say.noticesNoMore()
  })

/** The button that changes what is chosen now. */
export const personalSwitch = (isOn: boolean): Option => ({
  line: isOn ? say.personalNo() : say.personalYes(),
  means: { intent: 'personal_suggestions' },
})

const off =
  /\b(no|not|none|stop(ped)?|don'?t|do not|doesn'?t|without|off|disable|opt(ing)?[ -]?out|unsubscribe|withdraw|revoke|never|quit|enough|remove|cancel|rid of|mute|silence|leave me)\b|不|别|別|停|关(?!于)|關(?!於)|取消|撤|勿|退订|退訂|免打扰|少发|少發|禁/i
const on =
  /\b((turn|switch|put)( \w+){0,4} on|on again|back on|start|enable|activate|resume|opt(ing)?[ -]?in|subscribe|allow|agree|sign me up|go ahead|notify|alert|remind|tell me|let me know|keep me|text me|message me|ping me|i('d| would)? (want|like)|please (use|send)|use my|send me|update me)\b|开(?!始收)|開|恢复|恢復|重新|允许|允許|同意|通知我|告诉我|告訴我|提醒|发(给|我|个)|發(給|我|個)|想要|我要|可以用|通知一(下|声)|说一声|說一聲/i

/** Words that look like a no and are none. */
const noNo =
  /是不是|能不能|可不可以|要不要|好不好|行不行|不好意思|不[错錯]|[没沒]([问問][题題]|[关關][系係])|\b(no (problem|worries)|why not|why don'?t you|not sure)\b/giu
/** What was not said, and what is not to be turned off. */
const unsaid = /[没沒](有)?[说說]|\b(did not|didn'?t|never) (say|ask|want)\b/iu
const stays = /\b(don'?t|do not|never) (turn|switch)( \w+){0,3} off\b|([别別]|不要|不想)(关|關|停|取消)/iu

/** Whether it is wanted: a no outweighs what else is said, and who asks or denies has not decided. */
function said(text: string): boolean | undefined {
  if (asksWhatIf(text) || unsaid.test(text)) return undefined
  const plain = text.replaceAll('’', "'").replace(noNo, ' ')
  if (stays.test(plain)) return true
  if (off.test(plain)) return false
  return on.test(plain) ? true : undefined
}

function onOrOff(line: Line, yes: Line, no: Line): Question<boolean> {
  const question = choice(line, [
    { value: true, line: yes },
    { value: false, line: no },
  ])
  const found = (heard: { readonly text: string }) => pressed(heard, yes, no) ?? said(heard.text)
  return { ...question, find: found, read: (heard, turn) => question.read(heard, turn) ?? said(heard.text) }
}

/** A button that was pressed where the question was not asked, as that under what is kept of a customer. */
function pressed({ text }: { readonly text: string }, yes: Line, no: Line): boolean | undefined {
  const isOf = (line: Line) => text === line.in('en') || text === line.in('zh')
  return isOf(yes) ? true : isOf(no) ? false : undefined
}

/** "I don't agree, that was a mistake": what was chosen last is chosen anew. */
export const takesConsentBack = ({ memory: { lastTalk = '' }, heard: { text } }: Turn): boolean =>
  ['personalisation', 'notices'].includes(lastTalk) && backAgain.test(text)

const backAgain = /\b(agree|mistake|wrong|accident\w*|revoke|withdraw|take it back)\b|[错錯]|同意|撤/iu

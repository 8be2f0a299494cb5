import type { Heard } from '../../analytics/index.ts'
import type { Consent, Customer } from '../../data/index.ts'
import { Form } from '../form.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import { choice, type Question } from '../question.ts'
import type { Option } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { wishesFromPurchases } from './fromPurchases.ts'
import { asksWhatIf, type Pointers } from './rules.ts'
import { type SuggestionServices, suggestFor } from './suggestions.ts'
import { wishOf } from './wish.ts'

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

/**
 * Personal suggestions on or off; asked when the words do not say which. Who wishes for a suggestion from what they
 * bought gets it when they agreed to that, and is asked before anything is switched on.
 */
export const personalisation = Form.named<ConsentServices & SuggestionServices>('personalisation')
  .stopIf(asked)
  .stopIf((_, __, { customer }) => (customer ? undefined : say.guestNotPersonal()))
  .stopIf(fromPurchases)
  .ask('forThis', (_, __, { memory }) => (memory.personalWish ? onForThis() : undefined))
  .ask('wanted', ({ forThis }) => (forThis === undefined ? personalOrNot() : undefined))
  .finish(async ({ forThis, wanted = forThis === true }, services, turn) => {
    const { customer, memory } = turn
    turn.memory = { ...memory, personalWish: undefined }
    if (customer) await services.privacy.choose(customer.id, { personalise: wanted })
    if (!wanted)
      return tracking.test(turn.heard.text) ? [say.personalNoMore(), kept(services)] : say.personalNoMore()
    const wish = forThis ? memory.personalWish : undefined
    if (!wish || !customer) return say.personalNow()
    return [say.personalNow(), await personally(wish, services, turn, customer)]
  })

/** Who does not want to be tracked hears what is kept all the same. */
const tracking = /\b(?:track|profil|monitor|spy|spied|watch)\w*|跟[踪蹤]|追[踪蹤]|[监監]|收集/iu
const kept = ({ button }: Pointers) => ({
  line: say.notTracked(),
  options: [button('my_data'), button('erase_my_data')],
})

/** A suggestion for who agreed to personal ones; for others the wish is kept until they have chosen. */
function fromPurchases(_: object, services: SuggestionServices, turn: Turn) {
  if (!wishesFromPurchases(turn.heard.text)) return undefined
  const wish = { ...wishOf(turn.heard), text: '' }
  if (turn.customer?.personalise) return suggestFor(wish, services, turn)
  turn.memory = { ...turn.memory, personalWish: wish }
  return undefined
}

/** A suggestion for a customer who has just agreed. */
async function personally(wish: Wish, services: SuggestionServices, turn: Turn, customer: Customer) {
  const agreed = { ...turn, customer: { ...customer, personalise: true } }
  const said = await suggestFor(wish, services, agreed)
  turn.memory = agreed.memory
  return said
}

/** News of orders on or off; asked when the words do not say which. */
export const notices = Form.named<ConsentServices>('notices')
  .stopIf(asked)
  .stopIf((_, __, { customer }) => (customer ? undefined : say.signInForNotices()))
  .ask('wanted', () => noticesOrNot())
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
  /\b((turn|switch|put)( \w+){0,4} on|on again|back on|start|enable|activate|resume|opt(ing)?[ -]?in|subscribe|allow|agree|sign me up|go ahead|please (use|send)|use my)\b|开(?!始收)|開|恢复|恢復|重新|允许|允許|同意|可以用/i
/** What says that personal suggestions are wanted, and not only something that one would like. */
const personalOn = new RegExp(
  `${on.source}|\\bi(?:'d| would)? (?:want|like) (?:to (?:have|get|receive|see) )?(?:\\w+ ){0,2}(?:personal|suggestions|recommendations|them back)|(?:我要|想要)[^，。]{0,4}个[性人]化`,
  'i',
)
/** What says that news are wanted. */
const noticesOn = new RegExp(
  `${on.source}|\\b(notify|alert|remind|tell me|let me know|keep me|text me|message me|ping me|i('d| would)? (want|like)|send me|update me)\\b|通知我|告诉我|告訴我|提醒|发(给|我|个)|發(給|我|個)|想要|我要|通知一(下|声)|说一声|說一聲`,
  'i',
)

/** Words that look like a no and are none. */
const noNo =
  /是不是|能不能|可不可以|要不要|好不好|行不行|不好意思|不[错錯]|[没沒]([问問][题題]|[关關][系係])|\b(no (problem|worries)|why not|why don'?t you|not sure)\b/giu
/** What was not said, and what is not to be turned off. */
const unsaid = /[没沒](有)?[说說]|\b(did not|didn'?t|never) (say|ask|want)\b/iu
const stays = /\b(don'?t|do not|never) (turn|switch)( \w+){0,3} off\b|([别別]|不要|不想)(关|關|停|取消)/iu

/** Whether it is wanted: a no outweighs what else is said, and who asks or denies has not decided. */
function said(text: string, on: RegExp): boolean | undefined {
  if (asksWhatIf(text) || unsaid.test(text)) return undefined
  const plain = text.replaceAll('’', "'").replace(noNo, ' ')
  if (stays.test(plain)) return true
  if (off.test(plain)) return false
  return on.test(plain) ? true : undefined
}

const personalOrNot = () =>
  onOrOff({ line: say.personalOrNot(), yes: say.personalYes(), no: say.personalNo(), on: personalOn })
const noticesOrNot = () =>
  onOrOff({ line: say.noticesOrNot(), yes: say.noticesYes(), no: say.noticesNo(), on: noticesOn })

/** Asked because of a wish, whose words decide nothing. */
const onForThis = (): Question<boolean> => ({
  ...personalOrNot(),
  line: say.personalForThis(),
  find: () => undefined,
})

interface Switch {
  readonly line: Line
  readonly yes: Line
  readonly no: Line
  /** What turns it on. */
  readonly on: RegExp
}

function onOrOff({ line, yes, no, on }: Switch): Question<boolean> {
  const question = choice(line, [
    { value: true, line: yes },
    { value: false, line: no },
  ])
  const found = (heard: { readonly text: string }) => pressed(heard, yes, no) ?? said(heard.text, on)
  const answered = ({ intent }: Heard) => (intent === 'yes' ? true : intent === 'no' ? false : undefined)
  return {
    ...question,
    find: found,
    read: (heard, turn) => question.read(heard, turn) ?? answered(heard) ?? said(heard.text, on),
  }
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

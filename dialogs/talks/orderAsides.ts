import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Option, Reply } from '../reply.ts'
import { productsIn, type Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { atOnce, inBrief, list } from './listedOrders.ts'
import { type Known, ordersLike } from './pointedOrder.ts'

/** The orders that a customer is asked to choose from. */
interface Listed {
  readonly shown: readonly Order[]
  readonly pool: readonly Order[]
  readonly known: Known
}

const older =
  /\b(?:older|earlier|previous|before (?:that|those|these)|(?:the|any) others?|other (?:ones|orders)|more (?:orders|of them)|none of|neither|not (?:in|on|one of|any of|among|there)|isn['’]?t (?:in|on|there|among)|longer ago)\b|^(?:others?|more|next)\b|更早|以前的|之前的|往前|[别別]的[订訂单單]|其他[订訂单單的]|其它[订訂单單的]|都不是|[没沒]有?(?:我要|这|這|那)|不在(?:里面|裡面|上面|这|這|其中)/iu
const unsure =
  /\b(?:don['’]?t|do not|dont|can['’]?t|cannot|cant) (?:know|remember|recall|find|have)\b|\b(?:no idea|not sure|forgot(?:ten)?|dunno|idk)\b|不知道|不清楚|不[记記]得|忘了|忘[记記]|[没沒]有?(?:[订訂][单單])?[号號]|找不到/iu
/** What a guest says who has no number, or would rather not look for it. */
const noNumber =
  /\bwhy\b|\bwhat for\b|\b(?:my|the) name\b|\b(?:was|is|as|got it as) a (?:gift|present)\b|\bwhere (?:do i|can i|is|to) .*(?:find|number|it)\b|\b(?:don['’]?t|dont|do not|can['’]?t|cant|cannot) (?:have|find|know|remember|recall|see|got)\b|\b(?:haven['’]?t got|lost|forgot|deleted|no|without)\b.{0,16}\b(?:number|e-?mail|confirmation|receipt)\b|[为為]什[么麼]|[为為]啥|干嘛|姓名|名字|[别別]人送|朋友送|收到的[礼禮]物|哪[里裡儿兒]找|[没沒]有?(?:[订訂][单單])?[号號]|找不到|忘了|不[记記]得/iu
const person: Option = { line: say.fetchPerson(), means: { intent: 'talk_to_person' } }

/** Whether somebody has had enough of being asked, and wants a person rather than a number. */
const isFedUp = (heard: Heard): boolean =>
  !/\d/.test(heard.text) &&
  heard.mood.negative >= angry &&
  tiredOf.includes(heard.alternatives[0]?.intent ?? '')
const angry = 0.7
const tiredOf = ['talk_to_person', 'insult', 'complaint']

/**
 * A guest who has no number hears why it is needed, and where it stands; a person can do without. So does who gives
 * the e-mail address alone, or has had enough.
 */
export function withoutNumber(heard: Heard, { local }: Turn): Reply | undefined {
  if (heard.entities.some(({ kind }) => kind === 'email'))
    return { line: say.emailIsNotEnough(local), options: [person] }
  if (isFedUp(heard)) return { line: say.personOffered(), options: [person] }
  return noNumber.test(heard.text) ? { line: say.whyOrderNumber(local), options: [person] } : undefined
}

/** Those that fit what was said of an order, those before the ones on the screen, or the same in full. */
export function otherOrders(heard: Heard, turn: Turn, listed: Listed): Reply | undefined {
  if (productsIn(heard).length > 0 && isQuestion(heard.text)) return undefined
  if (isFedUp(heard)) return { line: say.personOffered(), options: [person] }
  const like = ordersLike(heard, listed.known)
  if (like.length > 1) return offered(say.severalSuch(like.length), like, { ...listed, turn })
  if (older.test(heard.text)) return olderOrders(turn, listed)
  return unsure.test(heard.text) ? offered(say.tellMore(), listed.shown, { ...listed, turn }) : undefined
}

function olderOrders(turn: Turn, listed: Listed): Reply {
  const { own } = listed.known
  const last = listed.shown.at(-1)
  const among = listed.pool.length > listed.shown.length ? listed.pool : own
  const rest = among.filter(({ placed }) => last === undefined || placed < last.placed)
  return rest.length === 0
    ? { line: say.noOlderOrders(), options: [person] }
    : offered(say.olderOrders(), rest, { ...listed, turn })
}

function offered(
  line: Line,
  orders: readonly Order[],
  { known, turn }: { readonly known: Known; readonly turn: Turn },
): Reply {
  const shown = orders.slice(0, atOnce)
  list(shown, turn)
  const { now, local } = turn
  const options = shown.map((order) => ({
    line: say.orderInFull(inBrief(order, known.catalogue), now, local),
  }))
  return { line, options }
}

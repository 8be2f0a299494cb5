import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { orderNumber, type Question } from '../question.ts'
import type { Option, Reply } from '../reply.ts'
import { productsIn, type Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { ordersHolding, ordersWithNoun, ordersWithWord } from './ordersHolding.ts'
import { type Known, orderAnswered, orderPointedAt, ordersLike } from './pointedOrder.ts'

/** Whether what a customer wants can be done with an order. */
export type Fits = (order: Order) => boolean

interface Choosing {
  /** The customer's orders, the newest first; none for a guest. */
  readonly own: readonly Order[]
  readonly catalogue: Catalogue
  readonly fits?: Fits | undefined
  readonly again?: Fits | undefined
}

/** Orders that fit on the screen as buttons. */
const atOnce = 4

/** The order in question: named, described, the only one that it can be, or one of the customer's last. */
export function whichOrder({ own, catalogue, fits, again }: Choosing, turn: Turn): Question<string> {
  const { local, now } = turn
  const heard = isDigression(turn) ? { ...turn.heard, text: '', entities: [] } : turn.heard
  const fitting = fits === undefined ? [] : own.filter(fits)
  const pool = fitting.length > 0 ? fitting : own
  const shown = shownOf({ own, pool, heard, catalogue }, turn)
  const { opened, lastOrder: last } = turn.memory
  const known: Known = { own, catalogue, timeZone: local.timeZone, opened, last }
  const choices = shown.map((order) => ({
    value: order.id,
    line: say.orderOption(inBrief(order, catalogue, heard), now, local),
  }))
  const question = orderNumber(lineFor({ own, heard, catalogue }, turn), say.notAnOrderNumber(local), choices)
  const only = onlyOne(fitting) ?? onlyOne(own)
  const having = ordersHolding(own, heard, catalogue)
  return {
    ...question,
    find: (heard, at) =>
      question.find?.(heard, at) ??
      orderPointedAt(heard, known) ??
      onlyOne(having) ??
      onlyOne(ordersHolding(fitting, heard, catalogue)) ??
      onlyOne(having.length > 0 ? [] : ordersWithNoun(pool, heard, catalogue)),
    read: (heard, at) => question.read(heard, at) ?? orderAnswered(heard, shown, known),
    assume: () => only ?? talkedAbout(turn, again === undefined ? own : own.filter(again)),
    aside: (heard, at) =>
      own.length === 0 ? withoutNumber(heard, at) : otherOrders(heard, at, { shown, pool, known }),
  }
}

/** Whether something else was answered in between: what that named is not what was ordered. */
const isDigression = ({ notes: { talk = '' } }: Turn): boolean =>
  ['product', 'knowledge', 'loyalty', 'smallTalk'].includes(talk)

/** Those that were asked for on the screen, those with what the message names, or the newest. */
function shownOf(
  { own, pool, heard, catalogue }: Choosing & { readonly pool: readonly Order[]; readonly heard: Heard },
  turn: Turn,
): readonly Order[] {
  const { listed } = turn.memory
  if (listed !== undefined) return own.filter(({ id }) => listed.includes(id))
  const having = [pool, own]
    .map((orders) => ordersHolding(orders, heard, catalogue))
    .find(({ length }) => length > 1)
  const like = ordersWithWord(pool, heard, catalogue)
  const shown = (having ?? [...like, ...pool.filter((order) => !like.includes(order))]).slice(0, atOnce)
  if (having !== undefined) list(shown, turn)
  return shown
}

function list(shown: readonly Order[], turn: Turn): void {
  turn.memory = { ...turn.memory, listed: shown.map(({ id }) => id) }
}

function lineFor({ own, heard, catalogue }: Choosing & { readonly heard: Heard }, { local }: Turn): Line {
  if (own.length === 0) return say.whichOrder(local)
  const named = heard.entities.find(({ kind }) => kind === 'product' || kind === 'sku')
  const isThere = named === undefined || ordersHolding(own, heard, catalogue).length > 0
  return isThere ? say.whichOfYourOrders() : say.notAmongOrders(named.text)
}

/** What the customer named comes first. */
export function inBrief({ id, placed, lines }: Order, catalogue: Catalogue, heard?: Heard) {
  const named = heard === undefined ? [] : productsIn(heard)
  const ids = lines.map(({ productId }) => productId)
  const first = [...ids.filter((one) => named.includes(one)), ...ids.filter((one) => !named.includes(one))]
  return { id, placed, items: first.map((one) => nameOf(one, catalogue)) }
}

/** The order that the conversation was about, when it may be meant again. */
function talkedAbout(
  { heard, memory: { lastOrder, proven } }: Turn,
  fitting: readonly Order[],
): string | undefined {
  if (lastOrder === undefined || isAnother(heard) || severalOrWhich.test(heard.text)) return undefined
  const fits = fitting.some(({ id }) => id === lastOrder) || proven.includes(lastOrder)
  return fits ? lastOrder : undefined
}

/** Whether a message speaks of another order than the last one. */
export const isAnother = ({ text }: Heard): boolean =>
  /\b(?:other|another|different)\b|[别別]的|另|其他|其它/iu.test(text)
const severalOrWhich = /\b(?:orders|which)\b|哪|都/iu

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

/** A guest who has no number hears why it is needed, and where it stands; a person can do without. */
const withoutNumber = ({ text }: Heard, { local }: Turn): Reply | undefined =>
  noNumber.test(text) ? { line: say.whyOrderNumber(local), options: [person] } : undefined

/** Those that fit what was said of an order, those before the ones on the screen, or the same in full. */
function otherOrders(heard: Heard, turn: Turn, listed: Listed): Reply | undefined {
  if (productsIn(heard).length > 0 && isQuestion(heard.text)) return undefined
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

const onlyOne = <T extends Order>(orders: readonly T[]): string | undefined =>
  orders.length === 1 ? orders[0]?.id : undefined

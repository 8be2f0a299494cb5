import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { orderNumber, type Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import { atOnce, inBrief, list, thingsListed } from './listedOrders.ts'
import { otherOrders, withoutNumber } from './orderAsides.ts'
import { isThing, ordersNamed, ordersWithNoun, ordersWithWord } from './ordersHolding.ts'
import { type Known, orderAnswered, orderPointedAt } from './pointedOrder.ts'

/** Whether what a customer wants can be done with an order. */
export type Fits = (order: Order) => boolean

interface Choosing {
  /** The customer's orders, the newest first; none for a guest. */
  readonly own: readonly Order[]
  readonly catalogue: Catalogue
  readonly fits?: Fits | undefined
  readonly rather?: Fits | undefined
  readonly again?: Fits | undefined
}

/** The order in question: named, described, the only one that it can be, or one of the customer's last. */
export function whichOrder(
  { own, catalogue, fits, rather = fits, again }: Choosing,
  turn: Turn,
): Question<string> {
  const { local, now } = turn
  const fitting = fits === undefined ? [] : own.filter(fits)
  const pool = fitting.length > 0 ? fitting : own
  const fit = rather === undefined ? pool : own.filter(rather)
  const named = (heard: Heard) => ordersNamed(heard, { own, fit }, catalogue)
  const heard = isDigression(turn) ? { ...turn.heard, text: '', entities: [] } : turn.heard
  const having = named(heard)
  const shown = shownOf({ own, pool, having, heard, catalogue }, turn)
  const { opened, lastOrder: last } = turn.memory
  const known: Known = { own, catalogue, timeZone: local.timeZone, opened, last }
  const choices = shown.map((order) => ({
    value: order.id,
    line: say.orderOption(inBrief(order, catalogue, thingsListed(turn)), now, local),
  }))
  const retry = choices.length > 0 ? say.chooseOrder() : say.notAnOrderNumber(local)
  const question = orderNumber(lineFor({ own, having, heard }, turn), retry, choices)
  return {
    ...question,
    find: (heard, at) =>
      question.find?.(heard, at) ??
      orderPointedAt(heard, known) ??
      onlyOne(named(heard)) ??
      onlyOne(named(heard).length > 0 ? [] : ordersWithNoun(pool, heard, catalogue)),
    read: (heard, at) => question.read(heard, at) ?? orderAnswered(heard, shown, known),
    assume: () =>
      onlyPossible(fitting, named(heard)) ??
      onlyPossible(own, []) ??
      talkedAbout(turn, again === undefined ? own : own.filter(again)),
    aside: (heard, at) =>
      own.length === 0 ? withoutNumber(heard, at) : otherOrders(heard, at, { shown, pool, known }),
  }
}

/** The only one of those that fit, unless the message names what is in others. */
function onlyPossible(fitting: readonly Order[], named: readonly Order[]): string | undefined {
  const only = onlyOne(fitting)
  return named.length === 0 || named.some(({ id }) => id === only) ? only : undefined
}

/** Whether something else was answered in between: what that named is not what was ordered. */
const isDigression = ({ notes: { talk = '' } }: Turn): boolean =>
  ['product', 'knowledge', 'loyalty', 'smallTalk'].includes(talk)

interface Heeded extends Choosing {
  readonly heard: Heard
  readonly pool: readonly Order[]
  /** Those with what the message names. */
  readonly having: readonly Order[]
}

/** Those that are on the screen already, those with what the message names, or the newest. */
function shownOf({ own, pool, having, heard, catalogue }: Heeded, turn: Turn): readonly Order[] {
  const { listed } = turn.memory
  if (listed !== undefined) return own.filter(({ id }) => listed.includes(id))
  const like = ordersWithWord(pool, heard, catalogue)
  const rest = pool.filter((order) => !like.includes(order))
  const shown = (having.length > 1 ? having : [...like, ...rest]).slice(0, atOnce)
  list(shown, turn, heard.entities.filter(isThing))
  return shown
}

function lineFor({ own, having, heard }: Pick<Heeded, 'own' | 'having' | 'heard'>, { local }: Turn): Line {
  if (own.length === 0) return say.whichOrder(local)
  const named = heard.entities.find(({ kind }) => kind === 'product' || kind === 'sku')
  return named === undefined || having.length > 0 ? say.whichOfYourOrders() : say.notAmongOrders(named.text)
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

const onlyOne = <T extends Order>(orders: readonly T[]): string | undefined =>
  orders.length === 1 ? orders[0]?.id : undefined

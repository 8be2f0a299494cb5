import type { Heard } from '../../analytics/index.ts'
import type { Moment, Order, ReturnRequest } from '../../data/index.ts'
import { Form } from '../form.ts'
import { type Line, say, words } from '../phrases/say.ts'
import { choice, type Question, stillSealed, yesNo } from '../question.ts'
import { productsIn, type Turn } from '../turn.ts'
import { nameOf, nothingOrdered, notTheirs, type OrderServices, proof, whichOrder } from './ownOrder.ts'

/** Where returns are registered; asking twice for the same item gives the same return. */
export interface Returns {
  request(item: { orderId: string; productId: string; reason: string; at: Moment }): Promise<ReturnRequest>
}

/** The shop's rules for returns. */
export interface ReturnRules {
  readonly returnDays: number
  /** What the label costs when nothing was wrong with the item, in the shop's currency. */
  readonly returnLabelCost: number
  /** Categories that cannot come back once opened. */
  readonly unreturnableOnceOpened: readonly string[]
}

interface ReturnServices extends OrderServices {
  readonly returns: Returns
  readonly rules: ReturnRules
}

type Reason = 'damaged' | 'wrong' | 'unsuitable' | 'other'
const ourFault = (reason: Reason) => reason === 'damaged' || reason === 'wrong'
const dayLength = 86_400_000

/** Takes an item back: which order, which item, why, are you sure, then the return. */
export const returns = Form.named<ReturnServices>('returns')
  .stopIf(nothingOrdered)
  .ask('order', whichOrder)
  .ask('email', proof)
  .stopIf(notTheirs)
  .stopIf(async ({ order }, { orders, rules }, turn) => tooLate(await orders.find(order), rules, turn))
  .ask('item', async ({ order }, services, turn) =>
    whichItem(await services.orders.find(order), services, turn),
  )
  .ask('reason', whatWentWrong())
  .ask('sealed', ({ item, reason }, services) =>
    opensOnce(item, services) && !ourFault(reason)
      ? stillSealed(say.isItUnopened(nameOf(item, services.catalogue)))
      : undefined,
  )
  .stopIf(({ item, sealed }, { catalogue }) =>
    sealed === false ? say.openedStays(nameOf(item, catalogue)) : undefined,
  )
  .ask('sure', ({ item, order }, { catalogue }) => yesNo(say.sendBack(nameOf(item, catalogue), order)))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, item, reason }, { returns, catalogue, rules }, { now, local }) => {
    const { id } = await returns.request({ orderId: order, productId: item, reason, at: now })
    const fee = ourFault(reason) ? 0 : rules.returnLabelCost
    return say.returnRegistered(id, nameOf(item, catalogue), fee, local)
  })

function tooLate(order: Order | undefined, { returnDays }: ReturnRules, { now }: Turn): Line | undefined {
  if (order === undefined) return undefined
  if (order.status === 'cancelled') return say.cancelledAlready(order.id)
  if (order.status !== 'delivered') return say.notYetDelivered(order.id)
  const since = now - (order.due ?? order.placed)
  return since > returnDays * dayLength ? say.tooOld(order.id, returnDays) : undefined
}

function whichItem(order: Order | undefined, { catalogue }: ReturnServices, turn: Turn): Question<string> {
  const items = [...new Set((order?.lines ?? []).map(({ productId }) => productId))]
  const question = choice(
    say.whichItem(),
    items.map((id) => ({ value: id, line: words(nameOf(id, catalogue)) })),
  )
  const named = () => productsIn(turn.heard).find((id) => items.includes(id))
  const assume = () => (items.length === 1 ? items[0] : undefined)
  return { ...question, find: named, assume, read: (heard, at) => question.read(heard, at) ?? named() }
}

function whatWentWrong(): Question<Reason> {
  const question = choice<Reason>(say.whatWentWrong(), [
    {
      value: 'wrong',
      line: say.reasonWrong(),
      words:
        /\bwrong (item|one|thing|product|colou?r|size|model)|not what i ordered|发错|不是我(买|订|点)的|货不对/i,
    },
    {
      value: 'damaged',
      line: say.reasonDamaged(),
      words:
        /broken?\b|damag|crack|faulty|defect|shatter|doesn'?t work|does not work|not working|stopp?ed working|won'?t (work|switch|turn)|torn|tear|scratch|dent|leak|spoil|mould|mold|stale|burnt|flicker|dead\b|坏|碎|裂|破了|瑕疵|不亮|不能用|用不了|故障|掉漆|漏|发霉|变质|划痕|开不了|没反应/i,
    },
    {
      value: 'unsuitable',
      line: say.reasonUnsuitable(),
      words:
        /too (big|small|bright|dark|dim|loud|heavy|hard|soft|thin|thick)|doesn'?t (fit|suit)|changed? my mind|don'?t (like|want|need)|不合适|不喜欢|不想要|不要了|后悔|太(大|小|亮|暗|吵|重|轻|软|硬|薄|厚)/i,
    },
    { value: 'other', line: say.reasonOther(), words: /\bother\b|其他|别的原因/i },
  ])
  const { find } = question
  return {
    ...question,
    find: (heard, turn) => find?.(heard, turn) ?? (heard.intent === 'damaged_item' ? 'damaged' : undefined),
    read: (heard, turn) => question.read(heard, turn) ?? (inOwnWords(heard) ? 'other' : undefined),
  }
}

/** A reason that none of the choices names: no question, and nothing that we know to be something else. */
const inOwnWords = ({ text, intent, outcome }: Heard): boolean =>
  intent === undefined &&
  outcome !== 'ask' &&
  /\p{L}{2}/u.test(text) &&
  !/[?？]|吗$|呢$|^(what|how|why|when|who)\b/i.test(text)

const opensOnce = (item: string, { catalogue, rules }: ReturnServices) =>
  rules.unreturnableOnceOpened.includes(catalogue.product(item)?.category ?? '')

import type { Heard } from '../../analytics/index.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Said } from '../steps.ts'
import { isQuestion } from '../wording.ts'
import { yesNo } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { asksForKinds, isSameKind, kindsOf } from './kinds.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrderOrRules, isDelivered, type OrderServices } from './ownOrder.ts'
import { type ReturnRules, tooLate } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { andOthers, notInOrder } from './severalItems.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'
import { kindAlone, kindWanted } from './wantedKind.ts'

interface ExchangeServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & ReturnRules
}

/** Exchanges an item for another size or colour. */
export const exchange = aboutOrderOrRules<ExchangeServices>('exchange', 'exchange_item', {
  rather: (order, { rules }, turn) => tooLate(order, rules, turn) === undefined,
  fits: isDelivered,
})
  .stopIf(async ({ order }, { orders, rules }, turn) => tooLate(await orders.find(order), rules, turn))
  .tell(notInOrder)
  .ask('item', async ({ order }, { orders, catalogue }) =>
    orderItem(await orders.find(order), { line: say.whichToExchange(), catalogue }),
  )
  .tell(andOthers('exchange_item'))
  .ask('instead', forWhat())
  .stopIf(({ item, instead }, services) => sameKind(item, instead, services))
  .ask('sure', ({ item, instead }, { catalogue }) => yesNo(say.exchangeIt(nameOf(item, catalogue), instead)))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, item, instead }, services, turn) => {
    const wish = {
      kind: 'exchange',
      key: `${order} ${item}`,
      orderId: order,
      productId: item,
      details: instead,
    } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    return say.exchangeNoted(id, nameOf(item, services.catalogue), promised, turn.local)
  })

function forWhat(): Question<string> {
  const question = ownWords({
    line: say.exchangeForWhat(),
    about: ['exchange_item', 'product_question', 'change_order'],
    find: ({ text }) => kindWanted(text),
  })
  return {
    ...question,
    retry: say.notAKind(),
    read: (heard, turn) =>
      asksForKinds(heard.text)
        ? undefined
        : (kindAlone(heard.text) ?? question.read(heard, turn) ?? kindNamed(heard)),
    aside: ({ text }) => (asksForKinds(text) ? say.kindsNotSeen() : undefined),
  }
}

/** "Moss green" is an answer, whatever else it may seem to be. */
const kindNamed = ({ text, entities }: Heard): string | undefined =>
  entities.some(({ kind }) => kind === 'colour' || kind === 'size') && !isQuestion(text) ? text : undefined

/** There is nothing to exchange for the same. */
function sameKind(item: string, wish: string, { catalogue, button }: ExchangeServices): Said | undefined {
  const product = catalogue.product(item)
  return product && isSameKind(product, wish)
    ? {
        line: say.sameAlready(product.name, kindsOf(product)),
        options: [button('return_item'), button('talk_to_person')],
      }
    : undefined
}

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

interface ExchangeServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & ReturnRules
}

/** Exchanges an item for another size or colour. */
export const exchange = aboutOrderOrRules<ExchangeServices>('exchange', 'exchange_item', {
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
    find: variant,
  })
  return {
    ...question,
    read: (heard, turn) =>
      asksForKinds(heard.text) ? undefined : (question.read(heard, turn) ?? kindNamed(heard)),
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

/** A size or a colour that is asked for: "for the blue one", "a larger size", 换成蓝色的, 大一号. */
function variant({ text }: Heard): string | undefined {
  if (asksForKinds(text)) return undefined
  const found =
    /\b(?:for|to|into|in)\s+(?:(?:a|an|the)\s+)?((?:\w+\s+){0,2}(?:size|colou?r|one|larger|bigger|smaller|\d+\s?(?:cm|x\d+)))\b|(?:换成|换个|换一个|要)\s*([^，。,.!？?]*(?:色|号|码|款|尺寸|大|小)[^，。,.!？?]*)/i.exec(
      text,
    )
  return (found?.[1] ?? found?.[2])?.trim()
}

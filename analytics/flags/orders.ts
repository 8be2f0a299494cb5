import type { Order, Text } from '../../data/index.ts'
import { robustScore, type Usual, usualOf } from './robustScore.ts'

/** An order for a person to look at; nothing is refused because of it. */
export interface OrderFlag {
  readonly orderId: string
  readonly customerId: string | undefined
  /** Far more than this customer orders, than anybody orders, or than anybody takes of one product. */
  readonly kind: 'amountForCustomer' | 'amountForShop' | 'quantity'
  /** Spreads above what is usual. */
  readonly score: number
  readonly reason: Text
}

interface Options {
  /** What a product is called in a reason; its id unless told. */
  readonly nameOf?: (productId: string) => Text
}

const idAsName = (productId: string): Text => ({ en: productId, zh: productId })

/**
 * Orders far out of the usual, one flag each for the most striking reason, the most striking order first. An
 * amount is far out when its logarithm is 3.5 spreads above the shop's median (30 orders or more), or above
 * the customer's own (six or more) and two above the shop's; a quantity when it is 3.5 spreads above what
 * others take of that product (20 lines or more). Of normal logarithms one in four thousand would be.
 * Cancelled orders and amounts not above 0 are left out. O(lines log lines).
 */
export function ordersToLookAt(
  orders: readonly Order[],
  { nameOf = idAsName }: Options = {},
): readonly OrderFlag[] {
  const standing = orders.filter(({ status }) => status !== 'cancelled')
  const striking = [...flagsByAmount(standing), ...flagsByQuantity(standing, nameOf)].toSorted(
    (a, b) => b.score - a.score,
  )
  const first = new Map<string, OrderFlag>()
  for (const flag of striking) if (!first.has(flag.orderId)) first.set(flag.orderId, flag)
  return [...first.values()]
}

const far = 3.5
const farEnoughForShop = 2
const fewest = { ofShop: 30, ofCustomer: 6, ofProduct: 20 }
/** Of logarithms: a fifth more or less is usual whoever orders; of quantities twice as much is. */
const leastSpread = { amount: 0.2, quantity: 0.5 }

function flagsByAmount(orders: readonly Order[]): readonly OrderFlag[] {
  const priced = orders
    .map((order) => ({ order, amount: amountOf(order) }))
    .filter(({ amount }) => amount > 0 && amount < Number.POSITIVE_INFINITY)
  if (priced.length < fewest.ofShop) return []
  const usualOfShop = usualOf(
    priced.map(({ amount }) => amount),
    leastSpread.amount,
  )
  return [...Map.groupBy(priced, ({ order }) => order.customerId)].flatMap(([customerId, own]) => {
    const many = customerId !== undefined && own.length >= fewest.ofCustomer
    const usualOfCustomer = many
      ? usualOf(
          own.map(({ amount }) => amount),
          leastSpread.amount,
        )
      : undefined
    return own.flatMap(({ order, amount }) => amountFlag(order, amount, { usualOfShop, usualOfCustomer }))
  })
}

function amountFlag(
  { id, customerId }: Order,
  amount: number,
  {
    usualOfShop,
    usualOfCustomer,
  }: { readonly usualOfShop: Usual; readonly usualOfCustomer: Usual | undefined },
): readonly OrderFlag[] {
  const inShop = robustScore(amount, usualOfShop)
  const own = usualOfCustomer === undefined ? 0 : robustScore(amount, usualOfCustomer)
  if (usualOfCustomer !== undefined && own >= far && inShop >= farEnoughForShop) {
    const usual = rounded(Math.exp(usualOfCustomer.middle))
    const reason = {
      en: `comes to ${rounded(amount)}; this customer's orders usually come to ${usual}`,
      zh: `金额 ${rounded(amount)}；该客户平常约 ${usual}`,
    }
    return [{ orderId: id, customerId, kind: 'amountForCustomer', score: own, reason }]
  }
  // Who always orders for much is no news.
  if (inShop < far || (usualOfCustomer !== undefined && own < farEnoughForShop)) return []
  const usual = rounded(Math.exp(usualOfShop.middle))
  const reason = {
    en: `comes to ${rounded(amount)}; orders usually come to ${usual}`,
    zh: `金额 ${rounded(amount)}；本店订单平常约 ${usual}`,
  }
  return [{ orderId: id, customerId, kind: 'amountForShop', score: inShop, reason }]
}

function flagsByQuantity(
  orders: readonly Order[],
  nameOf: (productId: string) => Text,
): readonly OrderFlag[] {
  const lines = orders.flatMap((order) => order.lines.map((line) => ({ ...line, order })))
  const counted = lines.filter(({ quantity }) => quantity > 0 && quantity < Number.POSITIVE_INFINITY)
  return [...Map.groupBy(counted, ({ productId }) => productId).values()].flatMap((taken) => {
    if (taken.length < fewest.ofProduct) return []
    const usual = usualOf(
      taken.map(({ quantity }) => quantity),
      leastSpread.quantity,
    )
    return taken.flatMap(({ order, quantity, productId }) => {
      const score = robustScore(quantity, usual)
      if (score < far) return []
      const middle = rounded(Math.exp(usual.middle))
      const name = nameOf(productId)
      const reason = {
        en: `${quantity} of ${name.en}; customers usually take ${middle}`,
        zh: `${name.zh} 购买 ${quantity} 件；平常为 ${middle} 件`,
      }
      return [{ orderId: order.id, customerId: order.customerId, kind: 'quantity' as const, score, reason }]
    })
  })
}

const amountOf = ({ lines }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)

const rounded = (value: number): string => String(Math.round(value))

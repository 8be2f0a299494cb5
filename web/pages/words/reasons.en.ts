const times = (n: string, one: string, more: string): string => (n === '1' ? `1 ${one}` : `${n} ${more}`)

/** What moved a prediction, in English; each says what is so of the customer. */
export const reasons = {
  daysSinceLast: (n: string) => `last bought ${times(n, 'day', 'days')} ago`,
  daysSinceFirst: (n: string) => `customer for ${times(n, 'day', 'days')}`,
  orders: (n: string) => times(n, 'order in all', 'orders in all'),
  ordersIn30Days: (n: string) => `${times(n, 'order', 'orders')} in the last 30 days`,
  ordersIn90Days: (n: string) => `${times(n, 'order', 'orders')} in the last 90 days`,
  spent: (amount: string) => `spent ${amount} in all`,
  spentIn30Days: (amount: string) => `spent ${amount} in the last 30 days`,
  spentIn90Days: (amount: string) => `spent ${amount} in the last 90 days`,
  spentPerOrder: (amount: string) => `spends ${amount} an order`,
  usualGap: (n: string) => `usually orders every ${times(n, 'day', 'days')}`,
  overdue: (n: string) => `last order ${n} times the usual gap ago`,
  differentProducts: (n: string) => times(n, 'different product', 'different products'),
  favouriteCategory: (name: string) => `buys mostly ${name}`,
  returnsIn180Days: (n: string) => `${times(n, 'return', 'returns')} in the last 180 days`,
  messagesIn90Days: (n: string) => `${times(n, 'message', 'messages')} in the last 90 days`,
  crossIn90Days: (share: string) => `crossness of their messages ${share}`,
  unknown: {
    usualGap: 'ordered on one day only',
    overdue: 'ordered on one day only',
    crossIn90Days: 'wrote nothing in the last 90 days',
    favouriteCategory: 'bought nothing that is still known',
  },
}

import { reasons } from './reasons.en.ts'

const many = (n: string, one: string, more: string): string => (n === '1' ? `1 ${one}` : `${n} ${more}`)

/** What the page about all customers says in English. */
export const customers = {
  title: 'Customers',
  working:
    'This is being worked out, which takes from some seconds to some minutes. It appears here by itself.',
  failed: 'This could not be worked out just now. It is tried again in ten minutes.',
  basis: (customers: string, orders: string, since: string) =>
    `${many(customers, 'customer', 'customers')} and ${many(orders, 'order', 'orders')} since ${since}.`,
  none: 'Nobody has ordered in the last two years, so there is nothing to tell yet.',
  agreed: (agreed: string) =>
    `Only the ${agreed} who agreed to personal suggestions are listed and predicted; what is worth a look may be anybody’s.`,
  madeAt: (at: string) => `Worked out ${at}; again every night.`,
  needBuyers: (seen: string, needed: string) =>
    `Not enough data: ${many(seen, 'customer', 'customers')} bought, ${needed} are needed.`,
  customer: 'Customer',
  count: 'Customers',
  share: 'Share',
  shareWhy: 'of all customers who bought',
  salesShare: 'Share of sales',
  salesShareWhy: 'of all that was spent',
  segments: 'Kinds of customers',
  segmentsWhy: 'By how lately, how often and for how much they bought',
  segment: 'Kind',
  someOf: (name: string) => `Who spends most: ${name}`,
  who: 'Who spends most',
  show: (n: string) => `Show ${n}`,
  noOne: 'Nobody who agreed',
  groups: 'Groups that form by themselves',
  groupsWhy:
    'Customers who buy alike. The groups were found in the orders, without being told what to look for',
  noGroups: 'No groups stand out: the customers shade into each other.',
  group: 'Group',
  leaving: 'Likely to leave',
  leavingWhy: 'Who has bought lately and may not buy again for a long time',
  leavingSum: (n: string, of: string, days: string) =>
    `Of the ${of} customers who bought in the last ${days} days, about ${n} are expected to buy nothing in the next ${days}.`,
  leavingListed:
    'Listed are those whose next order is overdue by their own rhythm, and those who have no rhythm yet. Who orders seldom and is on time is not listed.',
  leavingNone: 'Nobody’s next order is overdue by their own rhythm.',
  buying: 'Likely to buy',
  buyingWhy: 'How likely a customer buys within the next 30 days',
  buyingSum: (n: string, of: string) => `About ${n} of ${of} customers are expected to buy.`,
  spending: 'Expected to spend',
  spendingWhy: 'What a customer spends within the next 30 days, at today’s prices',
  spendingSum: (amount: string, of: string) =>
    `${amount} in all is expected of ${many(of, 'customer', 'customers')}.`,
  likely: 'How likely',
  amount: 'Expected',
  why: 'Why',
  raises: 'raises it',
  lowers: 'lowers it',
  alike: 'Nothing that is known tells these customers apart reliably, so each counts as the average.',
  needPast: (customers: string, needed: string) =>
    `Not enough data: ${many(customers, 'customer', 'customers')} to learn from, ${needed} are needed.`,
  needBoth: (seen: string, needed: string) =>
    `Not enough data: ${many(seen, 'customer', 'customers')} on the rarer side, ${needed} are needed on both.`,
  how: 'How this was worked out',
  howChosen: (name: string) =>
    `Several methods were compared on customers that they had not seen. The simplest of those about as good as the best serves: ${name}.`,
  method: 'Method',
  pairsRight: 'Right order',
  pairsRightWhy:
    'Of two customers, one it happened to and one it did not: how often the first was told to be likelier. 50% is guessing.',
  lessWrong: 'Less wrong',
  lessWrongWhy: 'How much less wrong than always saying the average. Below 0% is worse.',
  learners: {
    'base rate': 'The average for all',
    'logistic regression': 'Logistic regression',
    'linear regression': 'Linear regression',
    'decision tree': 'Decision tree',
    'naive Bayes': 'Naive Bayes',
    'support vector machine': 'Support vector machine',
    'nearest neighbours': 'Nearest neighbours',
    'random forest': 'Random forest',
  },
  messagesAhead: 'Messages in the next 14 days',
  salesAhead: 'Sales in the next 14 days',
  aheadSum: (sum: string) => `About ${sum} in all are expected.`,
  aheadModel: (name: string) =>
    `Forecast method: ${name}. Of 20 days 19 are expected to lie within the band.`,
  needDays: (seen: string, needed: string) =>
    `Not enough data: ${many(seen, 'day', 'days')} known, ${needed} are needed.`,
  chart: (title: string, first: string, last: string) =>
    `${title}: chart from ${first} to ${last}, as a table below`,
  past: 'So far',
  expected: 'Expected',
  band: '95% interval',
  table: 'Show as a table',
  day: 'Day (UTC)',
  together: 'Bought together',
  togetherWhy: 'In the same order, more often than chance brings',
  pair: (count: string, of: string, first: string, second: string) =>
    `Of ${of} orders with ${first}, ${count} also hold ${second}`,
  support: (share: string) => `${share} of all orders`,
  lift: (times: string) => `${times} times as often as in any order`,
  needOrders: (seen: string, needed: string) =>
    `Not enough data: ${many(seen, 'order', 'orders')}, ${needed} are needed.`,
  noPairs: 'No two products stand together more often than chance brings.',
  correlations: 'What goes with what',
  correlationsWhy: 'Both happen together; which of them causes the other, if any, is not said',
  rise: (first: string, second: string) => `The higher the ${first}, the higher the ${second}`,
  fall: (first: string, second: string) => `The higher the ${first}, the lower the ${second}`,
  strength: { weak: 'weak', moderate: 'moderate', strong: 'strong' },
  chance: (p: string) => `by chance: ${p}`,
  below: (p: string) => `below ${p}`,
  tried: (n: string) =>
    `${many(n, 'pair', 'pairs')} of measures tried. In brackets the rank correlation, from −1 to 1; behind it how probable that would be without any connection, with all pairs tried taken into account.`,
  noCorrelations: 'No two measures go together beyond chance.',
  measures: {
    orders: 'number of orders',
    spentPerOrder: 'spending per order',
    usualGap: 'days between orders',
    daysSinceLast: 'days since the last order',
    returnsIn180Days: 'number of returns',
    messagesIn90Days: 'number of messages',
    crossIn90Days: 'crossness of messages',
  },
  tiers: 'Loyalty tiers',
  tiersWhy: 'By what was bought in the last twelve months',
  tier: 'Tier',
  points: 'Points to spend',
  noTiers: 'This shop gives no points.',
  look: 'Worth a look',
  lookWhy:
    'Out of the usual, for a person to look at. There may be a good reason, and nothing is refused because of it.',
  returns: 'Returns',
  ordersLately: 'Orders of the last 90 days',
  order: (id: string) => `Order ${id}`,
  nothingOdd: 'Nothing is out of the usual.',
  reasons,
}

import { type Line, say } from '../../dialogs/index.ts'

/** What the bot asks, as a customer reads it. */
export type Asked =
  | 'order'
  | 'email'
  | 'item'
  | 'reason'
  | 'sealed'
  | 'address'
  | 'instead'
  | 'missing'
  | 'remedy'
  | 'fault'
  | 'complaint'
  | 'wish'
  | 'budget'
  | 'products'
  | 'product'
  | 'company'
  | 'sure'
  | 'score'

const nowhere = { currency: 'SGD', timeZone: 'Asia/Singapore', orderExample: '#' }
const what = { en: '#', zh: '#' }
const order = { in: () => '#' }

/** The words of each question, with # where values stand. */
const questions: readonly (readonly [Asked, readonly Line[]])[] = [
  ['order', [say.whichOrder(nowhere), say.whichOfYourOrders(), say.notAnOrderNumber(nowhere)]],
  ['email', [say.whichEmail(), say.notAnEmail()]],
  ['item', [say.whichItem(), say.whichToExchange(), say.whatBroke()]],
  ['reason', [say.whatWentWrong()]],
  ['sealed', [say.isItUnopened(what), say.isItUnused(what)]],
  ['address', [say.whichAddress(), say.notAnAddress()]],
  ['instead', [say.exchangeForWhat()]],
  ['missing', [say.whatIsMissing()]],
  ['remedy', [say.replacementOrRefund()]],
  ['fault', [say.whatHappens()]],
  ['complaint', [say.whatToComplainAbout()]],
  ['wish', [say.whatFor()]],
  ['budget', [say.anyBudget()]],
  ['products', [say.whichToCompare()]],
  ['product', [say.whichProduct(), say.whichProductBack(), say.notInShop()]],
  ['company', [say.whichCompany()]],
  [
    'sure',
    [
      say.cancelIt('#', []),
      say.sendItTo('#', '#'),
      say.sendBack(what, order),
      say.refundKept(what, order),
      say.replaceIt(what, order),
      say.exchangeIt(what, '#'),
      say.reportMissing(order, what, true),
      say.reportMissing(order, undefined, true),
      say.reportMissing(order, what, false),
      say.reportMissing(order, undefined, false),
      say.claimIt(what, order),
      say.eraseAll(),
      say.tellWhenBack(what),
    ],
  ],
  ['score', [say.howWasIt(), say.wouldYouRecommend()]],
]

const read = questions.map(([asked, lines]) => ({
  asked,
  patterns: lines.flatMap((line) => [pattern(line.in('en')), pattern(line.in('zh'))]),
}))

function pattern(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(escaped.replace(/#/g, '.*').replace(/（\.\*）|\\\(\.\*\\\)/g, '.*'), 'u')
}

/** What the last of the bot's messages asks; undefined when it asks nothing that is known. */
export function askedIn(messages: readonly string[]): Asked | undefined {
  const last = messages.at(-1) ?? ''
  if (/^(要取消订单|Shall I cancel order)/.test(last)) return 'sure'
  return read.find(({ patterns }) => patterns.some((each) => each.test(last)))?.asked
}

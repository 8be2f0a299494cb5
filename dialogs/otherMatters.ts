import type { Heard, Part } from '../analytics/index.ts'
import { isQuestion } from './wording.ts'

/** Intents that speak of one matter: who says two of them tells one story. */
const matters: readonly (readonly string[])[] = [
  [
    ...['damaged_item', 'missing_item', 'return_item', 'exchange_item', 'warranty', 'refund_status'],
    ...['return_policy', 'complaint', 'talk_to_person', 'payment_problem', 'insult'],
  ],
  [
    ...['order_status', 'delivery_time', 'missing_item', 'order_notices', 'complaint', 'talk_to_person'],
    ...['insult', 'delivery_options', 'refund_status'],
  ],
  [
    ...['product_question', 'product_advice', 'compare_products', 'more_suggestions', 'refuse_suggestion'],
    ...['take_suggestion', 'product_care', 'back_in_stock', 'how_to_order', 'gift_wrapping', 'delivery_time'],
    ...['company_orders', 'promotions', 'delivery_options'],
  ],
  ['cancel_order', 'change_order', 'change_address', 'exchange_item', 'refund_status', 'return_item'],
  ['cancel_order', 'change_order', 'order_status', 'payment_problem', 'complaint', 'promotions'],
  ['change_address', 'change_order', 'order_status', 'delivery_time', 'delivery_options'],
  ['account_access', 'close_account', 'erase_my_data', 'my_data', 'privacy', 'personal_suggestions'],
  ['invoice', 'company_orders', 'payment_problem', 'payment_methods', 'promotions', 'gift_cards', 'contact'],
  ['delivery_abroad', 'delivery_cost', 'delivery_time', 'delivery_options', 'pickup'],
  ['opening_hours', 'store_location', 'contact', 'pickup', 'talk_to_person'],
]

/**
 * The message with the things that it wants but those that only its words part from one before, and that speak of the same matter; so
 * parted is only what begins with a question or a wish, as who tells something first tells why they ask.
 */
export function withOtherMatters(heard: Heard): Heard {
  const { parts = [] } = heard
  const [first] = parts
  if (first?.loosely !== true) return heard
  const kept = isAsked(first.text) ? parts.filter((part, n) => isOther(part, parts.slice(0, n))) : []
  const { parts: _, ...whole } = heard
  return kept.length > 1 ? { ...whole, parts: kept } : whole
}

const isAsked = (text: string): boolean => isQuestion(text) || wishing.test(text)
const wishing =
  /^(?:(?:hi|hello|hey|ok|so|please|pls)[, ]+)*(?:i(?:['’]?d| would)? (?:want|need|like|wish)|i wanna|cancel|change|return|send|give|tell|show|track|wheres?|whens?|hows?|whats?)\b|^(?:你好|您好|请|請|麻烦|麻煩|我)*(?:想|要|取消|改|退|查|帮|幫)/iu

const isOther = ({ intent }: Part, before: readonly Part[]): boolean =>
  before.every((part) => !isOne(part.intent, intent))

const isOne = (one: string, other: string): boolean =>
  one === other || matters.some((matter) => matter.includes(one) && matter.includes(other))

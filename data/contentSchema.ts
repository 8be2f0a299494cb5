import { z } from 'zod/v4'

/** What the content files may hold. Each message tells the person who edits them what to write. */

const words = z
  .string({ error: 'write words in quotes here' })
  .trim()
  .min(1, { error: 'write at least one word here' })
const id = words.max(100, { error: 'use a shorter id, at most 100 characters' })
const number = z.number({ error: 'write a number here, such as 12.5' })
const price = number.min(0, { error: 'write a price of 0 or more' })
const time = words.regex(/^([01]?\d|2[0-4]):[0-5]\d$/, { error: 'write a time such as 9:00' })
const count = z.int({ error: 'write a whole number here, such as 12' }).min(0, { error: 'write 0 or more' })
const flag = z.boolean({ error: 'write true or false here' })

const list = <T extends z.ZodType>(of: T) => z.array(of, { error: 'write a list here, in square brackets' })
const record = <T extends z.ZodType>(of: T) =>
  z.record(z.string(), of, { error: 'write names and values here, in curly brackets' })
const entry = <T extends z.ZodRawShape>(fields: T) =>
  z.strictObject(fields, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `${String(keys)}: not known here; correct the name or take it out`
        : 'write an entry here, in curly brackets',
  })

const text = entry({ en: words, zh: words })
/** The same, where what is written once is said to all. */
const oneOrBoth = z.preprocess(bothOf, text)
const phrases = entry({ en: list(words), zh: list(words) })

const category = entry({ id, name: text })
const product = entry({
  id,
  sku: words.optional(),
  category: id,
  name: text,
  description: text,
  attributes: record(text),
  aliases: phrases,
  price,
  stock: count.optional(),
  sold: flag.default(true),
  durable: flag,
})
const article = entry({ id, topic: id, title: text, questions: phrases, body: text })
const intent = entry({ id, label: text, talk: id, article: id.optional(), utterances: phrases })

export const catalogue = entry({
  categories: list(category),
  attributeNames: record(text),
  products: list(product),
})
export const knowledge = entry({ articles: list(article) })
/** What customers write that the shop has no answer to teaches the bot to say so. */
export const intents = entry({ intents: list(intent), outOfScope: phrases.optional() })
export const lexicon = entry({
  words: record(number),
  negations: list(words),
  intensifiers: record(number),
  contrasts: list(words),
})
/** Points for what is spent; tiers by what was spent in twelve months, from the lowest. */
const loyalty = entry({
  pointsPerUnit: number,
  pointsAfterDays: count,
  pointsStep: count.min(1, { error: 'write how many points are spent together, such as 100' }),
  pointsStepWorth: price,
  tiers: list(entry({ from: price, name: oneOrBoth })),
})

/** Numbers of the country that the shop serves. */
const emergency = entry({
  ambulance: words.optional(),
  fire: words.optional(),
  police: words.optional(),
  /** Who listens to people in despair. */
  crisisLine: entry({ name: oneOrBoth, phone: words }).optional(),
})

/** Days are counted from the last thing that happened; 0 keeps for ever. */
export const shop = entry({
  name: oneOrBoth,
  currency: words.regex(/^[A-Z]{3}$/, { error: 'write a currency as three capital letters, such as SGD' }),
  timeZone: words.refine(isTimeZone, { error: 'write a time zone such as Asia/Singapore' }),
  /** What is left out is not promised to customers: without it a person decides. */
  returnDays: count.optional(),
  email: words.optional(),
  phone: words.optional(),
  hours: oneOrBoth.optional(),
  /** Whom customers in danger should call; without it they hear of their local emergency number. */
  emergency: emergency.optional(),
  unreturnableOnceOpened: list(id).default([]),
  returnLabelCost: price.optional(),
  /** Whether customers may bring back what they return. */
  returnInStore: flag.default(false),
  /** Within how many working days after it arrived what comes back is refunded. */
  refundDays: count.optional(),
  /** Within how many days after it arrived what is missing, damaged or wrong is to be told. */
  reportDays: count.optional(),
  /** What came damaged need not come back when it cost less than this. */
  damagedKeptBelow: price.optional(),
  /** Whether customers pay only when an order is packed, so that a cancelled one need not be refunded. */
  chargedAtPacking: flag.default(false),
  /** Within how many hours a person answers what the bot wrote down. */
  answerHours: count.default(24),
  /** Days of the week on which nobody answers, 0 for Sunday. */
  closedDays: list(number.min(0).max(6)).default([]),
  /** Between which times of the other days a person answers, in the shop's time zone; at any time when left out. */
  answerTimes: entry({ from: time, until: time }).optional(),
  warrantyMonths: count.optional(),
  /** By category or product, where it is another time. */
  warrantyMonthsIn: record(count).default({}),
  loyalty: loyalty.optional(),
  /** What is off for who orders many pieces at once, and where an offer is to be had. */
  bulkDiscount: entry({
    fromPieces: count.min(2, { error: 'write from how many pieces on, such as 20' }),
    percent: number.min(0).max(100),
    email: words.optional(),
  }).optional(),
  /** When the board raises an alert. */
  alerts: entry({
    /** False alarms that may be expected in 90 days; 0 for no alerts. */
    falseAlarmsIn90Days: number.min(0).max(10).default(0.1),
    /** The rise of the negative share that is to be found soon, in points. */
    risePoints: number.min(1).max(50).default(10),
  }).default({ falseAlarmsIn90Days: 0.1, risePoints: 10 }),
  /** Products and categories, by id, that are never suggested; who asks for one by name still hears of it. */
  neverSuggest: list(words).default([]),
  /** The models of what goes with earlier purchases that share the conversations; none named: the better one alone. */
  suggestionModels: list(z.enum(['ease', 'neighbours'])).default([]),
  orderExample: words.default('100001'),
  retention: entry({
    conversationsDays: count.default(730),
    inboxDays: count.default(7),
    deadLettersDays: count.default(90),
  }).default({ conversationsDays: 730, inboxDays: 7, deadLettersDays: 90 }),
})

export type ShopSettings = Readonly<z.output<typeof shop>>
export type Lexicon = Readonly<z.output<typeof lexicon>>
export type IntentFile = z.output<typeof intents>

function bothOf(written: unknown): unknown {
  if (typeof written === 'string') return { en: written, zh: written }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written
  const { en, zh, ...rest } = written as Record<string, unknown>
  return { ...rest, en: en ?? zh, zh: zh ?? en }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

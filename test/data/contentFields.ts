import type { z } from 'zod/v4'
import { format } from '../../data/contentFile.ts'
import * as schema from '../../data/contentSchema.ts'

/** The smallest content that can be used, written out: what each file holds. */
const text = { en: 'Tea', zh: '茶' }
const phrases = { en: ['tea'], zh: ['茶'] }
export const files = {
  'catalogue.json': {
    categories: [{ id: 'tea', name: text }],
    attributeNames: { colour: text },
    products: [
      {
        ...{
          id: 'T1',
          sku: 'S1',
          category: 'tea',
          name: text,
          description: text,
          attributes: { colour: text },
        },
        ...{ aliases: phrases, price: 5, stock: 3, sold: true, durable: false },
      },
    ],
  },
  'knowledge.json': { articles: [{ id: 'a1', topic: 'tea', title: text, questions: phrases, body: text }] },
  'intents.json': {
    intents: [{ id: 'i1', label: text, talk: 'knowledge', article: 'a1', utterances: phrases }],
  },
  'lexicon.zh.json': { words: { 好: 2 }, negations: ['不'], intensifiers: { 很: 1.5 }, contrasts: ['但'] },
  'shop.json': {
    ...{ name: text, currency: 'SGD', timeZone: 'Asia/Singapore', returnDays: 30, email: 'hi@shop.example' },
    ...{ phone: '+65 6000 0000', hours: text, unreturnableOnceOpened: ['tea'], returnLabelCost: 0 },
    returnInStore: true,
    ...{ reportDays: 7, damagedKeptBelow: 20 },
    ...{
      chargedAtPacking: true,
      answerHours: 24,
      closedDays: [0],
      warrantyMonths: 12,
      warrantyMonthsIn: { tea: 6 },
    },
    orderExample: 'PL20481',
    retention: { conversationsDays: 730, inboxDays: 7, deadLettersDays: 90 },
    alerts: { falseAlarmsIn90Days: 0.1, risePoints: 10 },
    bulkDiscount: { fromPieces: 20, percent: 8, email: 'b2b@shop.example' },
    suggestionModels: ['ease'],
    neverSuggest: ['tea'],
  },
} as const

export type File = keyof typeof files

const schemas: Readonly<Record<File, z.ZodType>> = {
  'catalogue.json': schema.catalogue,
  'knowledge.json': schema.knowledge,
  'intents.json': schema.intents,
  'lexicon.zh.json': schema.lexicon,
  'shop.json': schema.shop,
}

export const taken = (file: File, content: unknown): unknown =>
  format(file, schemas[file]).parse(JSON.stringify(content))

/** What is said of a file in which the value at the dotted place is another one, or gone. */
export function refusal(file: File, place: string, value: unknown): string {
  const content: unknown = JSON.parse(JSON.stringify(files[file]))
  const keys = place.split('.')
  const last = keys.pop() ?? ''
  const target = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), content)
  if (value === gone) Reflect.deleteProperty(Object(target), last)
  else Reflect.set(Object(target), last, value)
  try {
    taken(file, content)
    return 'it was taken'
  } catch (error) {
    return String(error)
  }
}

export const gone = Symbol('gone')

export const [entry, list, words, oneWord] = [
  'write an entry here, in curly brackets',
  'write a list here, in square brackets',
  'write words in quotes here',
  'write at least one word here',
]
export const [names, flag, whole, number] = [
  'write names and values here, in curly brackets',
  'write true or false here',
  'write a whole number here, such as 12',
  'write a number here, such as 12.5',
]
export const longId = 'use a shorter id, at most 100 characters'

/** What is wrong where, and what is said of it. */
export type Fault = readonly [place: string, value: unknown, told: string]

import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import type { Local } from '../phrases/formats.ts'
import { isQuestion } from '../wording.ts'
import type { Catalogue } from './catalogue.ts'
import { namedIn } from './itemNames.ts'

interface Known {
  /** The customer's orders, the newest first. */
  readonly own: readonly Order[]
  readonly catalogue: Catalogue
  readonly local: Local
  /** The products that it is about, when the talk was opened with some: an order without them is not meant. */
  readonly opened?: readonly string[] | undefined
}

const latest =
  /\b(?:latest|newest|(?:most )?recent|last) order\b|\b(?:the )?order i just (?:placed|made)\b|(?:最新|最近|上)(?:的|那|[这這]|一|[个個次回笔筆])*(?:[单單]|[订訂][单單])|[刚剛]下的?那?[单單]/iu

/** The order that a message points at without its number: the latest, or the only one of a day. */
export const orderPointedAt = (heard: Heard, known: Known): string | undefined =>
  latest.test(heard.text) ? known.own[0]?.id : ofDay(heard, known)

function ofDay({ entities }: Heard, { own, local: { timeZone } }: Known): string | undefined {
  const days = entities.flatMap(({ kind, value }) => (kind === 'date' ? [value] : []))
  if (days.length === 0) return undefined
  const { format } = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  return onlyOne(own.filter(({ placed }) => days.includes(format(placed))))
}

const newest = /\b(?:latest|newest|most recent|last|recent)(?: one)?\b|最新|最近|最后|最後|上一|[刚剛]/iu
/** The last of a list, and no word for the newest. */
const lastShown =
  /最[后後](?:[那一]?[个個笔筆单單条條]|面)|倒[数數]第一|\b(?:bottom one|last (?:one )?(?:in|on|of) (?:the|this|that|your) list)\b/iu
const places: readonly RegExp[] = [
  /\b(?:first|1st)\b|第[一1]/iu,
  /\b(?:second|2nd)\b|第[二2]/iu,
  /\b(?:third|3rd)\b|第[三3]/iu,
  /\b(?:fourth|4th)\b|第[四4]/iu,
]

/**
 * The same as an answer to which order it is, where less says enough: "the last one", "the second", the name of a thing
 * that only one order has, and a yes when one is `shown`.
 */
export function orderAnswered(heard: Heard, shown: readonly Order[], known: Known): string | undefined {
  const { text, intent } = heard
  const pointed = orderPointedAt(heard, known)
  if (pointed !== undefined) return pointed
  if (intent === 'yes') return onlyOne(shown)
  if (isQuestion(text)) return undefined
  const place = places.findIndex((words) => words.test(text))
  if (place !== -1) return shown[place]?.id
  if (lastShown.test(text)) return shown.at(-1)?.id
  return newest.test(text) ? known.own[0]?.id : withThing(heard, known)
}

function withThing(heard: Heard, { own, catalogue, opened = [] }: Known): string | undefined {
  const meant = own.filter(({ lines }) => lines.some(({ productId }) => opened.includes(productId)))
  return onlyOne(
    (meant.length > 0 ? meant : own).filter(({ lines }) => {
      const products = lines.flatMap(({ productId }) => catalogue.product(productId) ?? [])
      return namedIn(heard, products) !== undefined
    }),
  )
}

const onlyOne = (orders: readonly Order[]): string | undefined =>
  orders.length === 1 ? orders[0]?.id : undefined

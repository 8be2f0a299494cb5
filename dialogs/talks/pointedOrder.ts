import { type Heard, monthIn } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { made } from '../phrases/formats.ts'
import { productsIn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import type { Catalogue } from './catalogue.ts'
import { namedIn } from './itemNames.ts'

export interface Known {
  /** The customer's orders, the newest first. */
  readonly own: readonly Order[]
  readonly catalogue: Catalogue
  readonly timeZone: string
  /** The products that it is about, when the talk was opened with some: an order without them is not meant. */
  readonly opened?: readonly string[] | undefined
  /** The one that the conversation was about. */
  readonly last?: string | undefined
}

const latest =
  /\b(?:latest|newest|(?:most )?recent|last) order\b|\b(?:the )?order i just (?:placed|made)\b|(?:最新|最近|上)(?:的|那|[这這]|一|[个個次回笔筆])*(?:[单單]|[订訂][单單])|[刚剛]下的?那?[单單]/iu

const oneBefore =
  /\b(?:the )?(?:one|order) before(?: (?:that|this|it))?(?: one)?\b|\b(?:the )?previous (?:one|order)\b|再(?:之前|往前|前面?|上)(?:的|那|一)*[个個单單笔筆次]?|[更再]早的?那[个個单單笔筆]|(?<!最)前一[个個单單笔筆]/iu

/** Whether a message asks for the order before the one that the conversation was about. */
export const asksForOneBefore = ({ text }: Heard): boolean => text.length <= 40 && oneBefore.test(text)

const onlyLatest =
  /^(?:(?:oh|sorry|no|my mistake|wrong number|i mean(?:t)?)[, ]+)*(?:the|my) (?:latest|newest|last|most recent) (?:one|order)[.! ]*$|^(?:哦|噢|不好意思|抱歉|我|不[对對]|[记記说說弄搞][错錯]了|[，, ])*(?:是|查|看|就)?(?:我的?)?(?:最近|最新|上)(?:的|那|[这這]|一|[个個])*(?:[订訂]?[单單])(?:吧|呢)?[。！]*$/iu

/** Whether a message names the latest order, and nothing else. */
export const asksForLatest = ({ text }: Heard): boolean => text.length <= 40 && onlyLatest.test(text)

/** The order that a message points at without its number: the one before, the latest, or the only one of a day. */
export function orderPointedAt(heard: Heard, known: Known): string | undefined {
  const last = known.own.findIndex(({ id }) => id === known.last)
  if (last !== -1 && asksForOneBefore(heard)) return known.own[last + 1]?.id
  if (latest.test(heard.text)) return known.own[0]?.id
  return (
    onlyOne(ofDay(heard, known)) ?? (placedIn.test(heard.text) ? onlyOne(ofMonth(heard, known)) : undefined)
  )
}

/** Speaks of when something was ordered: "the one from October", 十月那单. */
const placedIn =
  /\b(?:one|orders?|ordered|bought|purchased?)\b.{0,12}\b(?:in|from|of) \p{L}{3,9}\b|\b\p{L}{3,9} (?:order|one)\b|月份?(?:的|那|[这這]|[买買][的了]?|[订訂下]的?|一|[张張]){0,3}(?:[单單]|[订訂][单單]|[买買]的|[订訂]的)/iu

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
 * or a month that only one order has, and a yes when one is `shown`.
 */
export function orderAnswered(heard: Heard, shown: readonly Order[], known: Known): string | undefined {
  const { text, intent } = heard
  const pointed = orderPointedAt(heard, known)
  if (pointed !== undefined) return pointed
  if (intent === 'yes') return onlyOne(shown)
  if (isQuestion(text)) return undefined
  const here = ordersLike(heard, { ...known, own: shown })
  const described = here.length === 1 ? here : ordersLike(heard, known)
  if (described.length > 0) return onlyOne(described)
  const place = places.findIndex((words) => words.test(text))
  if (place !== -1) return shown[place]?.id
  if (lastShown.test(text)) return shown.at(-1)?.id
  return newest.test(text) ? known.own[0]?.id : undefined
}

/** The orders that a message describes by what is in them, and by the day or the month when they were placed. */
export function ordersLike(heard: Heard, known: Known): readonly Order[] {
  const days = ofDay(heard, known)
  const months = days.length > 0 ? [] : ofMonth(heard, known)
  const then = days.length > 0 ? days : months
  const having = withThing(heard, then.length > 0 ? { ...known, own: then } : known)
  return having.length > 0 ? having : then
}

/** By the name of a product, else by a word of its name, else by its kind. */
function withThing(heard: Heard, { own: all, catalogue, opened = [] }: Known): readonly Order[] {
  const meant = all.filter(({ lines }) => lines.some(({ productId }) => opened.includes(productId)))
  const own = meant.length > 0 ? meant : all
  const named = productsIn(heard)
  const exact = own.filter(({ lines }) => lines.some(({ productId }) => named.includes(productId)))
  if (exact.length > 0) return exact
  const kindless = { ...heard, entities: heard.entities.filter(({ kind }) => kind !== 'category') }
  const naming = (said: Heard) =>
    own.filter(({ lines }) => {
      const products = lines.flatMap(({ productId }) => catalogue.product(productId) ?? [])
      return namedIn(said, products) !== undefined
    })
  const byWord = naming(kindless)
  return byWord.length > 0 ? byWord : naming(heard)
}

/** Of a day, or arrived on it; without its year said the same day of another year, when there is none of the nearest. */
function ofDay({ entities }: Heard, { own, timeZone }: Known): readonly Order[] {
  const days = entities.flatMap(({ kind, value, text }) => (kind === 'date' && isDay(text) ? [value] : []))
  if (days.length === 0) return []
  const placedOn = dayIn(timeZone)
  const same = own.filter(({ placed }) => days.includes(placedOn(placed)))
  if (same.length > 0) return same
  const arrived = own.filter(({ due }) => due !== undefined && days.includes(placedOn(due)))
  if (arrived.length > 0) return arrived
  const inYear = days.map((day) => String(day).slice(5))
  return own.filter(({ placed }) => inYear.includes(placedOn(placed).slice(5)))
}

/** "April" and 四月 name no day. */
const isDay = (text: string): boolean =>
  monthIn(text.replace(/月份?$/u, '月')) === undefined || isFull.test(text)
const isFull = /\d(?!\d{2,3}\b)(?:st|nd|rd|th)?(?!\d*月份?$)|[一二三四五六七八九十][日号號]/iu

function ofMonth({ text }: Heard, { own, timeZone }: Known): readonly Order[] {
  const month = monthIn(text)
  const placedOn = dayIn(timeZone)
  const then = own.filter(({ placed }) => Number(placedOn(placed).slice(5, 7)) === month)
  const [newest] = then
  if (newest === undefined || otherYear.test(text)) return then
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0] ?? placedOn(newest.placed).slice(0, 4)
  return then.filter(({ placed }) => placedOn(placed).startsWith(year))
}

/** Another than that of the last such month. */
const otherYear = /\byears?\b|[去前]年/iu

/** Made once for a time zone, as making one costs more than all that is read with it. */
const dayIn = made(
  (timeZone: string): ((at: number) => string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format,
)

const onlyOne = (orders: readonly Order[]): string | undefined =>
  orders.length === 1 ? orders[0]?.id : undefined

import {
  fulfilledWishes,
  type Moment,
  noteNews,
  type OrderNews,
  orderNews,
  type Store,
  takeWish,
} from '../data/index.ts'
import { day, type Line, type Links, type Local, nameOf, say } from '../dialogs/index.ts'
import type { Concierge } from './concierge.ts'
import type { Shop } from './shop.ts'

interface News {
  readonly store: Store
  readonly concierge: Pick<Concierge, 'tell'>
  readonly shop: () => Pick<Shop, 'product' | 'local'>
  readonly links: Links
  readonly now: () => Moment
}

/** Customers who are told in one round. */
const atOnce = 200

/** Tells customers who want to know what is new: their orders, and what they wait for. Gives how many were told. */
export async function tellNews(news: News): Promise<number> {
  return (await tellOfOrders(news)) + (await tellOfStock(news))
}

async function tellOfOrders({ store, concierge, shop, now }: News): Promise<number> {
  let told = 0
  for (const news of await orderNews(store, atOnce)) {
    const line = orderLine(news, shop().local, now())
    const key = `news ${news.orderId} ${news.status} ${news.due ?? ''}`
    const went =
      line && news.conversationId ? await concierge.tell(news.conversationId, { line, key }) : 'nobody'
    if (went === 'now') told++
    if (went !== 'later') await noteNews(store, news)
  }
  return told
}

/** What is worth a message: it ships, it is late, it is there. */
function orderLine(news: OrderNews, local: Local, now: Moment): Line | undefined {
  const { orderId, status, due, known = whenNew(news, now) } = news
  if (known === undefined) return undefined
  const on = (language: 'en' | 'zh') => (due === undefined ? undefined : day(due, language, local))
  const inBoth = (line: (date: string | undefined) => Line): Line => ({
    in: (language) => line(on(language)).in(language),
  })
  if (status === 'shipped' && known.status !== 'shipped')
    return inBoth((date) => say.orderShipped(orderId, date))
  if (status === 'delivered' && known.status !== 'delivered') return say.orderDelivered(orderId)
  const late =
    status !== 'delivered' && status !== 'cancelled' && (due ?? 0) > (known.due ?? Number.POSITIVE_INFINITY)
  return late ? inBoth((date) => say.orderDelayed(orderId, date ?? '')) : undefined
}

/** A fresh order that is seen for the first time counts as just placed: many shops are read once a night. */
const whenNew = ({ placed, due }: OrderNews, now: Moment): OrderNews['known'] =>
  now - placed < fresh ? { status: 'placed', due } : undefined

const fresh = 7 * 86_400_000

async function tellOfStock({ store, concierge, shop, links }: News): Promise<number> {
  let told = 0
  for (const wish of await fulfilledWishes(store, atOnce)) {
    const { conversationId, productId, at } = wish
    const name = nameOf(productId, shop())
    const line: Line = {
      in: (language) => say.isBack(name, links.product(productId, language)).in(language),
    }
    const went = await concierge.tell(conversationId, { line, key: `back ${productId} ${at}` })
    if (went === 'now') told++
    if (went !== 'later') await takeWish(store, wish)
  }
  return told
}

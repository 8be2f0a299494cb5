import {
  addToTicket,
  eraseCustomer,
  heldOf,
  keepRating,
  lastRated,
  openTicket,
  type StockWish,
  type Store,
  setConsent,
  takeWish,
  ticketsOf,
  ticketsOfCustomer,
  wishForStock,
} from '../data/index.ts'
import type { Privacy, Ratings, Tickets } from '../dialogs/index.ts'

const ticketsIn = (store: Store): Tickets => ({
  open: (wish) => store.write((tx) => openTicket(tx, wish)),
  add: (id, words) => store.write((tx) => addToTicket(tx, id, words)),
  of: async ({ customerId, conversationId }) => {
    const here = await ticketsOf(store, { conversationId })
    if (customerId === undefined) return here
    const theirs = await ticketsOfCustomer(store, customerId)
    return [...here.filter(({ id }) => theirs.every((one) => one.id !== id)), ...theirs]
  },
})

const ratingsIn = (store: Store): Ratings => ({
  keep: (rating) => keepRating(store, rating),
  last: (customerId, kind) => lastRated(store, customerId, kind),
})

const privacyIn = (store: Store): Privacy => ({
  holds: (customerId) => heldOf(store, customerId),
  choose: (customerId, consent) => setConsent(store, customerId, consent),
  erase: (customerId, conversationId, at) => eraseCustomer(store, customerId, { conversationId, at }),
})

/** What the talks need of the store beside orders. */
export const portsIn = (store: Store) => ({
  tickets: ticketsIn(store),
  ratings: ratingsIn(store),
  privacy: privacyIn(store),
  stockNotices: {
    wish: (wish: StockWish) => wishForStock(store, wish),
    forget: (wish: StockWish) => takeWish(store, wish),
  },
})

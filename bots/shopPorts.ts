import {
  eraseCustomer,
  heldOf,
  keepRating,
  lastRated,
  openTicket,
  type StockWish,
  type Store,
  setConsent,
  wishForStock,
} from '../data/index.ts'
import type { Privacy, Ratings, Tickets } from '../dialogs/index.ts'

const ticketsIn = (store: Store): Tickets => ({
  open: (wish) => store.write((tx) => openTicket(tx, wish)),
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
  stockNotices: { wish: (wish: StockWish) => wishForStock(store, wish) },
})

import { moodTrend } from '../analytics/index.ts'
import {
  activitiesAfter,
  endSession,
  findConversation,
  findCustomer,
  findSession,
  listConversations,
  moodByDay,
  openConversation,
  ordersOf,
  someCustomers,
  suggestionFigures,
  topIntents,
  transcript,
  unansweredQuestions,
  useSignInLink,
} from '../data/index.ts'
import type { BoardPorts, DeskPorts, DirectLinePorts, SessionPorts, ShopPorts } from '../web/index.ts'
import type { House } from './house.ts'

/** Customers that a visitor of the demo shop may act as. */
const actors = 12

/** What the pages and channels of the web ask of the house. */
export function portsOf(house: House, { demo }: { demo: boolean }) {
  return {
    directLine: directLine(house),
    session: session(house),
    desk: desk(house),
    board: board(house),
    shop: shop(house, demo),
  }
}

const directLine = ({ store, concierge, feed }: House): DirectLinePorts => ({
  receive: (activity) => concierge.receive(activity),
  activitiesAfter: (id, seq, limit) => activitiesAfter(store, id, seq, limit),
  findConversation: (id) => findConversation(store, id),
  openConversation: (opening) => openConversation(store, opening),
  subscribe: (id, listener) => feed.subscribe(id, listener),
})

const session = ({ store }: House): SessionPorts => ({
  useSignInLink: (token) => useSignInLink(store, token, Date.now()),
  findSession: (token) => findSession(store, token, Date.now()),
  endSession: (token) => endSession(store, token),
})

const desk = ({ store, concierge, feed, content }: House): DeskPorts => ({
  conversations: (filter) => listConversations(store, filter),
  conversation: async (id) => {
    const conversation = await findConversation(store, id)
    if (conversation === undefined) return undefined
    const { customerId } = conversation
    const [lines, customer, orders] = await Promise.all([
      transcript(store, id),
      customerId === undefined ? undefined : findCustomer(store, customerId),
      customerId === undefined ? [] : ordersOf(store, customerId),
    ])
    return { conversation, lines, customer, orders }
  },
  intents: () => content.intents.map(({ id }) => id),
  takeOver: (id, { staffId, name }) => concierge.takeOver(id, { id: staffId, name }),
  handBack: (id) => concierge.handBack(id),
  say: (id, { staffId, name }, text) => concierge.say(id, { id: staffId, name }, text),
  subscribeAll: (listener) => feed.all(listener),
})

const board = ({ store }: House): BoardPorts => ({
  moodTrend: async (filter) => moodTrend(await moodByDay(store, filter)),
  volume: (period) => moodByDay(store, period),
  topIntents: (period) => topIntents(store, period),
  unanswered: (period) => unansweredQuestions(store, period),
  suggestions: (period) => suggestionFigures(store, period),
})

const shop = (house: House, demo: boolean): ShopPorts => ({
  name: house.shop().name,
  article: (id) => house.content.articles.find((article) => article.id === id),
  product: async (id) => house.shop().products.find((product) => product.id === id),
  window: async () => {
    const { name, local, categories, products } = house.shop()
    return { name, currency: local.currency, categories, products: products.filter(({ sold }) => sold) }
  },
  demoCustomers: demo ? () => someCustomers(house.store, actors) : undefined,
})

import { moodTrend, suggestionReport } from '../analytics/index.ts'
import {
  activitiesAfter,
  type Conversation,
  closeTicket,
  copyOfCustomer,
  countCorrectedMoods,
  endSession,
  findConversation,
  findSession,
  firstCountedDay,
  keepCorrection,
  keepMoodCorrection,
  lastOpenConversation,
  listConversations,
  moodByDay,
  moodsToCount,
  noteView,
  openTickets,
  readLink,
  someCustomers,
  suggestionEarnings,
  suggestionFigures,
  topIntents,
  trendMarks,
  unansweredQuestions,
  useSignInLink,
} from '../data/index.ts'
import type {
  BoardPorts,
  DeskPorts,
  DirectLinePorts,
  Held,
  PaperPorts,
  SessionPorts,
  ShopPorts,
} from '../web/index.ts'
import { alertsShown } from './alertsShown.ts'
import { conversationView, linesBefore } from './conversationView.ts'
import { customersView } from './customersView.ts'
import type { House } from './house.ts'
import { judge } from './judge.ts'
import { profileView } from './profileView.ts'
import { ticketsShownOf } from './ticketsShown.ts'

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
    papers: papers(house),
  }
}

const directLine = ({ store, concierge, feed }: House): DirectLinePorts => ({
  receive: (activity) => concierge.receive(activity),
  activitiesAfter: (id, seq, limit) => activitiesAfter(store, id, seq, limit),
  findConversation: (id) => findConversation(store, id),
  talkingIn: (id) => concierge.find(id),
  lastOpen: (customerId, since) => lastOpenConversation(store, customerId, since),
  subscribe: (id, listener) => feed.subscribe(id, listener),
})

const session = ({ store }: House): SessionPorts => ({
  useSignInLink: (token, name) => useSignInLink(store, token, Date.now(), name),
  findSession: (token) => findSession(store, token, Date.now()),
  endSession: (token) => endSession(store, token),
})

const desk = (house: House): DeskPorts => ({
  conversations: (filter) => listConversations(house.store, { ...filter, written: true }),
  conversation: (id) => conversationView(house, id),
  lines: (id, before) => linesBefore(house, id, before),
  intents: () => house.content().intents.map(({ id }) => id),
  takeOver: async (id, { staffId, name }, from) => {
    const found = await house.concierge.takeOver(id, { id: staffId, name }, { from })
    return heldBesides(found, name) ?? found
  },
  handBack: (id) => house.concierge.handBack(id),
  setAside: (id) => house.concierge.setAside(id),
  say: async (id, { staffId, name }, { text, beside }) => {
    const found = await findConversation(house.store, id)
    if (found?.mode !== 'person') return undefined
    const held = heldBesides(found, name)
    if (held !== undefined && held.by !== beside) return held
    return house.concierge.say(id, { id: staffId, name }, text)
  },
  correct: (place, { staffId }, right) =>
    keepCorrection(house.store, { ...place, right, staffId, at: Date.now() }),
  correctMood: (place, { staffId }, right) =>
    keepMoodCorrection(house.store, { ...place, right, staffId, at: Date.now() }),
  profile: (customerId) => profileView(house, customerId),
  tickets: async () => {
    const { tickets, count } = await openTickets(house.store, { limit: ticketsShown })
    return { tickets: await ticketsShownOf(house, tickets), count }
  },
  closeTicket: (id, { name }) => closeTicket(house.store, id, { at: Date.now(), by: name }),
  subscribeAll: (listener) => house.feed.all(listener),
})

/** The colleague who has a conversation; undefined when nobody else does. */
function heldBesides(found: Conversation | undefined, name: string): Held | undefined {
  const { mode, takenBy } = found ?? {}
  return mode === 'person' && takenBy !== undefined && takenBy !== name
    ? { kind: 'held', by: takenBy }
    : undefined
}

/** Tickets that the desk shows at once. */
const ticketsShown = 100

const board = (house: House): BoardPorts => {
  const { store, content, shop, charting } = house
  return {
    moodTrend: async (filter) => {
      const { scales, bounds } = charting()
      const [days, marks, since] = await Promise.all([
        moodByDay(store, { ...filter, scales }),
        trendMarks(store, filter),
        firstCountedDay(store),
      ])
      return { ...moodTrend(days, bounds), marks, since, toCount: await moodsToCount(store) }
    },
    countCorrected: async (now) => {
      const counted = await countCorrectedMoods(store, now)
      await judge(house, now)
      return counted
    },
    volume: (period) => moodByDay(store, period),
    topIntents: (period) => topIntents(store, { ...period, scales: charting().scales }),
    unanswered: (period) => unansweredQuestions(store, period),
    suggestions: async (period) => {
      const figures = await suggestionFigures(store, period)
      const report = suggestionReport(
        figures,
        await suggestionEarnings(store, period),
        content().shop.suggestionModels,
      )
      return { ...report, currency: shop().local.currency }
    },
    alerts: (now) => alertsShown(store, { now, falseAlarms: content().shop.alerts.falseAlarmsIn90Days }),
    customers: () => customersView(house),
  }
}

const shop = (house: House, demo: boolean): ShopPorts => ({
  name: () => house.shop().name,
  article: (id) => house.content().articles.find((article) => article.id === id),
  product: async (id) => house.shop().product(id),
  window: async () => {
    const { name, local, categories, products } = house.shop()
    return { name, currency: local.currency, categories, products: products.filter(({ sold }) => sold) }
  },
  viewed: async (customerId, productId) => {
    if (house.shop().product(productId) === undefined) return
    await noteView(house.store, { customerId, productId, at: Date.now() })
  },
  demoCustomers: demo ? async () => (house.shop().demo ? someCustomers(house.store, actors) : []) : undefined,
})

const papers = (house: House): PaperPorts => {
  const { store, linkSecret, shop: shopNow } = house
  const idIn = (token: string, kind: 'invoice' | 'copy' | 'profile') =>
    readLink(linkSecret, token, { kind, now: Date.now() })
  return {
    invoice: async (token) => {
      const id = idIn(token, 'invoice')
      const order = id === undefined ? undefined : await shopNow().orders.find(id)
      if (order === undefined) return undefined
      const { name, local, product } = shopNow()
      const nameOf = (productId: string) => product(productId)?.name ?? { en: productId, zh: productId }
      return {
        order,
        shop: name,
        currency: local.currency,
        timeZone: local.timeZone,
        email: shopNow().settings.email,
        name: nameOf,
      }
    },
    copy: async (token) => {
      const id = idIn(token, 'copy')
      return id === undefined ? undefined : copyOfCustomer(store, id)
    },
    profile: async (token) => {
      const id = idIn(token, 'profile')
      const view = id === undefined ? undefined : await profileView(house, id)
      return view && { ...view, shop: shopNow().name }
    },
  }
}

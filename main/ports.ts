import { moodTrend, suggestionReport } from '../analytics/index.ts'
import {
  activitiesAfter,
  closeTicket,
  copyOfCustomer,
  countCorrectedMoods,
  customerTurns,
  endSession,
  findConversation,
  findCustomer,
  findSession,
  firstCountedDay,
  keepCorrection,
  keepMoodCorrection,
  lastOpenConversation,
  listConversations,
  moodByDay,
  moodsToCount,
  noteView,
  type Order,
  openTickets,
  readLink,
  someCustomers,
  suggestionEarnings,
  suggestionFigures,
  ticketsOf,
  topIntents,
  transcript,
  trendMarks,
  unansweredQuestions,
  useSignInLink,
} from '../data/index.ts'
import type {
  BoardPorts,
  ConversationView,
  DeskPorts,
  DirectLinePorts,
  Lines,
  PaperPorts,
  SessionPorts,
  ShopPorts,
} from '../web/index.ts'
import { alertsShown } from './alertsShown.ts'
import { customersView } from './customersView.ts'
import type { House } from './house.ts'
import { judge } from './judge.ts'
import { profileView } from './profileView.ts'

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
  useSignInLink: (token) => useSignInLink(store, token, Date.now()),
  findSession: (token) => findSession(store, token, Date.now()),
  endSession: (token) => endSession(store, token),
})

/** Orders of one customer that the desk shows. */
const ordersShown = 20

const desk = (house: House): DeskPorts => ({
  conversations: (filter) => listConversations(house.store, filter),
  conversation: (id) => conversationView(house, id),
  lines: (id, before) => linesBefore(house, id, before),
  intents: () => house.content().intents.map(({ id }) => id),
  takeOver: (id, { staffId, name }) => house.concierge.takeOver(id, { id: staffId, name }),
  handBack: (id) => house.concierge.handBack(id),
  say: async (id, { staffId, name }, text) => {
    const taken = (await findConversation(house.store, id))?.mode === 'person'
    return taken ? house.concierge.say(id, { id: staffId, name }, text) : undefined
  },
  correct: (place, { staffId }, right) =>
    keepCorrection(house.store, { ...place, right, staffId, at: Date.now() }),
  correctMood: (place, { staffId }, right) =>
    keepMoodCorrection(house.store, { ...place, right, staffId, at: Date.now() }),
  profile: (customerId) => profileView(house, customerId),
  tickets: () => openTickets(house.store, { limit: ticketsShown }),
  closeTicket: (id, { name }) => closeTicket(house.store, id, { at: Date.now(), by: name }),
  subscribeAll: (listener) => house.feed.all(listener),
})

/** Tickets that the desk shows at once. */
const ticketsShown = 100

/** Messages of one customer in other conversations that the desk shows. */
const latelyShown = 8

/** Lines of a transcript that the desk shows at once. */
const linesShown = 100

async function linesBefore({ store }: House, id: string, before?: number): Promise<Lines> {
  const lines = await transcript(store, id, { before, limit: linesShown + 1 })
  const more = lines.length > linesShown
  return { lines: more ? lines.slice(1) : lines, earlier: more ? lines[1]?.seq : undefined }
}

async function conversationView(house: House, id: string): Promise<ConversationView | undefined> {
  const { store } = house
  const conversation = await findConversation(store, id)
  if (conversation === undefined) return undefined
  const { customerId } = conversation
  const [{ lines, earlier }, tickets, customer, all, lately] = await Promise.all([
    linesBefore(house, id),
    ticketsOf(store, { conversationId: id }),
    customerId === undefined ? undefined : findCustomer(store, customerId),
    customerId === undefined ? [] : ordersNow(house, customerId),
    customerId === undefined ? [] : customerTurns(store, customerId, { except: id, limit: latelyShown }),
  ])
  const orders = all.slice(0, ordersShown)
  const { local, product } = house.shop()
  const ordered = new Set(orders.flatMap((order) => order.lines.map(({ productId }) => productId)))
  const names = [...ordered].flatMap((key) => (product(key) ? [[key, product(key)?.name]] : []))
  return {
    conversation,
    lines,
    earlier,
    customer,
    orders,
    lately,
    products: Object.fromEntries(names),
    currency: local.currency,
    tickets,
  }
}

/** An order system that does not answer leaves the desk without orders, not without the conversation. */
const ordersNow = ({ shop, alarm }: House, customerId: string): Promise<readonly Order[]> =>
  shop()
    .orders.of(customerId)
    .catch((error: unknown) => {
      alarm('the orders of a customer could not be read', error)
      return []
    })

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
  const { store, linkSecret, shop: shopNow, content } = house
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
        email: content().shop.email,
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

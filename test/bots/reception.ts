import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makeConcierge, makeFeed, openShop, type Received } from '../../bots/index.ts'
import type { ConciergeServices } from '../../bots/services.ts'
import {
  type Conversation,
  findConversation,
  type Interaction,
  openStore,
  replaceShop,
  type Store,
  type StoredActivity,
  transcript,
} from '../../data/index.ts'
import { customers, noon, orders } from '../fixtures/smallShop.ts'
import { learnedContent } from '../stage.ts'

export type Reception = Awaited<ReturnType<typeof openReception>>
type Changes = (
  services: ConciergeServices,
) => Partial<ConciergeServices> | Promise<Partial<ConciergeServices>>

/** A concierge in the small shop whose services a test can change; gone when the test, or the file, is over. */
export async function openReception(change: Changes = () => ({}), { whenDone = onTestFinished } = {}) {
  const { content, understanding } = await learnedContent()
  const store = await temporaryStore(whenDone)
  const { categories, products } = content
  await replaceShop(store, { origin: 'demo', categories, products, customers, orders, revision: 1 })
  const shop = await openShop(store, { content, understanding, now: noon })
  const alarms: { readonly what: string; readonly error: unknown }[] = []
  const clock = { now: noon }
  const usual: ConciergeServices = {
    store,
    feed: makeFeed(),
    shop: () => shop,
    links: {
      article: (id, language) => `/help/${id}?lang=${language}`,
      product: (id, language) => `/?lang=${language}#${id}`,
      picture: (id) => `/products/${id}/picture.svg`,
      invoice: (id) => `/invoices/${id}`,
      copy: (id) => `/my-data/${id}`,
      profile: (id) => `/my-profile/${id}`,
    },
    now: () => clock.now++,
    alarm: (what, error) => void alarms.push({ what, error }),
  }
  const services = { ...usual, ...(await change(usual)) }
  return { ...services, services, alarms, clock, concierge: makeConcierge(services) }
}

async function temporaryStore(whenDone: (close: () => Promise<void>) => void): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-reception-'))
  const store = await openStore({ folder })
  whenDone(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  return store
}

interface Visit {
  readonly id?: string
  readonly customerId?: string
  readonly locale?: string
}

/** Somebody at the reception who arrives and writes. */
export function visitor(
  { concierge }: Pick<Reception, 'concierge'>,
  { id = 'c1', customerId, locale = 'en' }: Visit = {},
) {
  const incoming = { channel: 'web', conversationId: id, userId: customerId ?? 'guest', customerId, locale }
  return {
    arrive: (): Promise<Received> => concierge.receive({ ...incoming, type: 'conversationUpdate' }),
    write: (text: string): Promise<Received> => concierge.receive({ ...incoming, type: 'message', text }),
    send: (type: string, more: object = {}): Promise<Received> =>
      concierge.receive({ ...incoming, type, ...more }),
  }
}

interface Body {
  readonly text?: string
  readonly locale?: string
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] }
  readonly attachments?: readonly { readonly content: { readonly title: string } }[]
}

const bodyOf = ({ body }: StoredActivity): Body => body

/** What everybody but the customer said. */
export const repliesIn = ({ activities }: Pick<Received, 'activities'>): readonly string[] =>
  activities.filter(({ author }) => author !== 'customer').map((activity) => bodyOf(activity).text ?? '')

export const buttonsIn = ({ activities }: Pick<Received, 'activities'>): readonly string[] =>
  activities.flatMap((activity) =>
    (bodyOf(activity).suggestedActions?.actions ?? []).map(({ title }) => title),
  )

export const cardsIn = ({ activities }: Pick<Received, 'activities'>): readonly string[] =>
  activities.flatMap((activity) =>
    (bodyOf(activity).attachments ?? []).map(({ content: { title } }) => title),
  )

/** The records of a conversation's turns, in order. */
export async function turnsOf(store: Store, id = 'c1'): Promise<readonly Interaction[]> {
  const lines = await transcript(store, id)
  return lines.flatMap(({ interaction }) => (interaction ? [interaction] : []))
}

export async function conversationOf(store: Store, id = 'c1'): Promise<Conversation> {
  const found = await findConversation(store, id)
  if (found === undefined) throw new Error(`there is no conversation ${id}`)
  return found
}

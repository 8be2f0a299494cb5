import type pino from 'pino'
import type { Charting } from '../analytics/index.ts'
import {
  type BotFramework,
  type Concierge,
  type CurrentContent,
  type CustomerReports,
  type Feed,
  followContent,
  followMoods,
  followShop,
  httpOrderService,
  makeBotFramework,
  makeConcierge,
  makeCustomerReports,
  makeFeed,
  makePurchaseLearning,
  openOutbox,
  openShop,
  type Shop,
} from '../bots/index.ts'
import { type Content, noteMoodModel, openStore, type Store, secretNamed, signLink } from '../data/index.ts'
import type { Links } from '../dialogs/index.ts'
import { type Alarm, makeAlarm } from './alarm.ts'
import type { Config } from './config.ts'
import { openDemo } from './demo.ts'
import { contentFolders, modelsFolder } from './folders.ts'
import { withLearningBar } from './learningBar.ts'
import { placeOf } from './storePlace.ts'

/** Everything that runs below the web: the store, the shop in it, and who answers. */
export interface House {
  readonly store: Store
  /** What the shop's people wrote, as it is now. */
  content(): Content
  /** On what scale moods are charted now. */
  charting(): Charting
  /** Looks anew how the shop's own messages are read. */
  lookAtMoods(): Promise<void>
  readonly links: Links
  /** Signs the links to invoices and copies of data. */
  readonly linkSecret: string
  readonly feed: Feed
  readonly concierge: Concierge
  readonly botFramework: BotFramework | undefined
  /** Brings what is kept for the Bot Framework's channels to them. */
  readonly outbox: Outbox | undefined
  /** Takes what goes wrong anywhere in it. */
  readonly alarm: Alarm
  /** The shop as it is now; it is read anew after an import. */
  shop(): Shop
  /** What is known of all customers together. */
  readonly customers: CustomerReports
  close(): Promise<void>
}

type Outbox = ReturnType<typeof openOutbox>

/** How often a running house looks whether the shop was imported anew, in milliseconds. */
const lookEvery = 5_000

/**
 * Opens the store, fills it with the demo shop when it is empty, and learns. Takes a few seconds, and half a minute
 * when the content teaches something new; then it says so in the log and, in a terminal, how far it is.
 */
export async function openHouse(config: Config, log: pino.Logger): Promise<House> {
  const alarm = makeAlarm(log, () => Date.now())
  const contents = await withLearningBar((show) => {
    const progress = (share: number) => {
      if (share === 0) log.info('learning what the content teaches, for half a minute or so')
      if (share === 1) log.info('learnt what the content teaches')
      show(share)
    }
    return followContent(contentFolders(config), { folder: modelsFolder(config), alarm, progress })
  })
  const store = await openStore(placeOf(config))
  try {
    return await furnish(config, { store, contents, alarm, learning: toldLearning(log) })
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Learning that takes long says when it begins and ends. */
const toldLearning = (log: pino.Logger) =>
  makePurchaseLearning((share) => {
    if (share === 0) log.info('learning what is bought together; suggestions go on meanwhile')
    if (share === 1) log.info('learnt what is bought together')
  })

interface Opened {
  readonly store: Store
  readonly contents: CurrentContent
  readonly alarm: Alarm
  readonly learning: ReturnType<typeof makePurchaseLearning>
}

async function furnish(config: Config, { store, contents, alarm, learning }: Opened): Promise<House> {
  const now = () => Date.now()
  await openDemo(store, contents.written().content, now())
  const orderService = config.orderService && httpOrderService({ ...config.orderService, alarm })
  const moods = followMoods(store, () => contents.written().understanding.moodModel)
  const read = async (signal?: AbortSignal) => {
    const written = contents.written()
    await noteMoodModel(store, { model: written.understanding.moodModel.name, at: now() })
    await moods.lookAtMoods()
    return openShop(store, { ...written, now: now(), alarm, signal, orderService, learning })
  }
  const { shop, stop } = await followShop(store, {
    read,
    refresh: () => contents.refresh(),
    every: lookEvery,
    alarm,
  })
  const customers = makeCustomerReports(store, { shop: () => reported(shop()), alarm })
  const feed = makeFeed()
  const linkSecret = await secretNamed(store, 'links')
  const links = linksTo(config.publicUrl, linkSecret)
  const concierge: Concierge = makeConcierge({
    store,
    feed,
    shop,
    links,
    now,
    alarm,
    wake: () => outbox?.wake(),
  })
  const { botFramework, outbox } = channelsOf(config, { concierge, store, now, alarm })
  return {
    store,
    content: () => contents.written().content,
    ...moods,
    ...{ links, linkSecret, feed, concierge, botFramework, outbox, alarm, shop, customers },
    close: async () => {
      await customers.close()
      await stop()
      await concierge.close()
      await outbox?.stop()
      await store.close()
    },
  }
}

/** What a report of the customers needs of the shop as it is now. */
const reported = ({ products, revision, settings }: Shop) => ({
  products,
  revision,
  loyalty: settings.loyalty,
  now: Date.now(),
})

function channelsOf(
  { botFramework: set }: Config,
  services: Pick<House, 'concierge' | 'store'> & Pick<Parameters<typeof openOutbox>[0], 'alarm' | 'now'>,
): Pick<House, 'botFramework' | 'outbox'> {
  if (set.kind === 'off') return { botFramework: undefined, outbox: undefined }
  const credentials = set.kind === 'credentials' ? set : undefined
  return {
    botFramework: makeBotFramework({ concierge: services.concierge, credentials }),
    outbox: openOutbox({ ...services, credentials }),
  }
}

const linksTo = (publicUrl: string, secret: string): Links => {
  const token = (kind: 'invoice' | 'copy' | 'profile', id: string) =>
    signLink(secret, { kind, id }, Date.now())
  return {
    article: (id, language, part) =>
      `${publicUrl}/help/${encodeURIComponent(id)}?lang=${language}${part === undefined ? '' : `#part-${part}`}`,
    product: (id, language) => `${publicUrl}/?lang=${language}#${encodeURIComponent(id)}`,
    picture: (id) => `${publicUrl}/products/${encodeURIComponent(id)}/picture.svg`,
    invoice: (id, language) => `${publicUrl}/invoices/${token('invoice', id)}?lang=${language}`,
    copy: (id, language) => `${publicUrl}/my-data/${token('copy', id)}?lang=${language}`,
    profile: (id, language) => `${publicUrl}/my-profile/${token('profile', id)}?lang=${language}`,
  }
}

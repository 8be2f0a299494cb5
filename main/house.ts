import { join } from 'node:path'
import type pino from 'pino'
import {
  type BotFramework,
  type Concierge,
  examplesIn,
  type Feed,
  followShop,
  learnOnce,
  makeBotFramework,
  makeConcierge,
  makeFeed,
  openOutbox,
  openShop,
  type Shop,
  understand,
} from '../bots/index.ts'
import { type Content, loadContent, openStore, type Store, shippedContent } from '../data/index.ts'
import { type Alarm, makeAlarm } from './alarm.ts'
import type { Config } from './config.ts'
import { openDemo } from './demo.ts'
import { placeOf } from './storePlace.ts'

/** Everything that runs below the web: the store, the shop in it, and who answers. */
export interface House {
  readonly store: Store
  readonly content: Content
  readonly feed: Feed
  readonly concierge: Concierge
  readonly botFramework: BotFramework | undefined
  /** Brings what is kept for the Bot Framework's channels to them. */
  readonly outbox: Outbox | undefined
  /** Takes what goes wrong anywhere in it. */
  readonly alarm: Alarm
  /** The shop as it is now; it is read anew after an import. */
  shop(): Shop
  close(): Promise<void>
}

type Outbox = ReturnType<typeof openOutbox>

/** How often a running house looks whether the shop was imported anew, in milliseconds. */
const lookEvery = 5_000

/** Opens the store, fills it with the demo shop when it is empty, and learns. Takes a few seconds. */
export async function openHouse(config: Config, log: pino.Logger): Promise<House> {
  const content = await loadContent([join(config.dataFolder, 'content'), shippedContent])
  const store = await openStore(placeOf(config))
  try {
    return await furnish(config, { store, content, log })
  } catch (error) {
    await store.close()
    throw error
  }
}

async function furnish(
  config: Config,
  { store, content, log }: { readonly store: Store; readonly content: Content; readonly log: pino.Logger },
): Promise<House> {
  const now = () => Date.now()
  const alarm = makeAlarm(log, now)
  await openDemo(store, content, now())
  const models = { folder: join(config.dataFolder, 'models'), alarm }
  const understanding = understand(content, await learnOnce(examplesIn(content), models))
  const { shop, stop } = await followShop(store, {
    read: (signal) => openShop(store, { content, understanding, now: now(), alarm, signal }),
    every: lookEvery,
    alarm,
  })
  const feed = makeFeed()
  const concierge: Concierge = makeConcierge({
    store,
    feed,
    shop,
    links: linksTo(config.publicUrl),
    now,
    alarm,
    wake: () => outbox?.wake(),
  })
  const { botFramework, outbox } = channelsOf(config, { concierge, store, now, alarm })
  return {
    store,
    content,
    feed,
    concierge,
    botFramework,
    outbox,
    alarm,
    shop,
    close: async () => {
      await stop()
      await concierge.close()
      await outbox?.stop()
      await store.close()
    },
  }
}

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

const linksTo = (publicUrl: string) => ({
  article: (id: string, language: string) => `${publicUrl}/help/${encodeURIComponent(id)}?lang=${language}`,
  product: (id: string, language: string) => `${publicUrl}/?lang=${language}#${encodeURIComponent(id)}`,
  picture: (id: string) => `${publicUrl}/products/${encodeURIComponent(id)}/picture.svg`,
})

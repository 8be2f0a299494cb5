import { join } from 'node:path'
import type pino from 'pino'
import {
  type BotFramework,
  type Concierge,
  examplesIn,
  type Feed,
  learnApart,
  makeBotFramework,
  makeConcierge,
  makeFeed,
  openShop,
  type Shop,
  understand,
} from '../bots/index.ts'
import { type Content, loadContent, openStore, type Store, shippedContent, shopFacts } from '../data/index.ts'
import type { Config } from './config.ts'
import { openDemo } from './demo.ts'

/** Everything that runs below the web: the store, the shop in it, and who answers. */
export interface House {
  readonly store: Store
  readonly content: Content
  readonly feed: Feed
  readonly concierge: Concierge
  readonly botFramework: BotFramework | undefined
  /** The shop as it is now; it is read anew after an import. */
  shop(): Shop
  close(): Promise<void>
}

/** How often a running house looks whether the shop was imported anew, in milliseconds. */
const lookEvery = 5_000

/** Opens the store, fills it with the demo shop when it is empty, and learns. Takes a few seconds. */
export async function openHouse(config: Config, log: pino.Logger): Promise<House> {
  const content = await loadContent([join(config.dataFolder, 'content'), shippedContent])
  const store = await openStore({ folder: config.dataFolder })
  const now = () => Date.now()
  await openDemo(store, content, now())
  const understanding = understand(content, await learnApart(examplesIn(content)))
  const read = () => openShop(store, { content, understanding, now: now() })
  let shop = await read()
  const feed = makeFeed()
  const alarm = (what: string, error: unknown) => log.error({ cause: causeOf(error) }, what)
  const concierge: Concierge = makeConcierge({
    store,
    feed,
    shop: () => shop,
    links: linksTo(config.publicUrl),
    now,
    alarm,
    deliver: async (conversation, activities) => botFramework?.deliver(conversation, activities),
  })
  const botFramework = botFrameworkOf(config, concierge, alarm)
  const look = setInterval(() => {
    shopFacts(store)
      .then(async ({ revision }) => {
        if (revision !== shop.revision) shop = await read()
      })
      .catch((error: unknown) => alarm('the shop could not be read anew', error))
  }, lookEvery)
  look.unref()
  return {
    store,
    content,
    feed,
    concierge,
    botFramework,
    shop: () => shop,
    close: async () => {
      clearInterval(look)
      await concierge.settled()
      await store.close()
    },
  }
}

function botFrameworkOf(
  { botFramework: set }: Config,
  concierge: Concierge,
  alarm: (what: string, error: unknown) => void,
): BotFramework | undefined {
  if (set.kind === 'off') return undefined
  return makeBotFramework({ concierge, alarm, credentials: set.kind === 'credentials' ? set : undefined })
}

const linksTo = (publicUrl: string) => ({
  article: (id: string, language: string) => `${publicUrl}/help/${encodeURIComponent(id)}?lang=${language}`,
  product: (id: string, language: string) => `${publicUrl}/?lang=${language}#${encodeURIComponent(id)}`,
  picture: (id: string) => `${publicUrl}/products/${encodeURIComponent(id)}/picture.svg`,
})

/** What went wrong, without any customer's words: the kind of error and where it was thrown. */
function causeOf(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error }
  const where = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { kind: error.name, at: where?.slice(0, 4).map((line) => line.trim()) }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { makeConcierge } from '../../bots/index.ts'
import { createSignInLink, type Language, type Moment, secretNamed, useSignInLink } from '../../data/index.ts'
import { readConfig } from '../../main/config.ts'
import { type House, openHouse } from '../../main/house.ts'
import { portsOf } from '../../main/ports.ts'
import { startWeb } from '../../web/index.ts'
import { freePort } from '../fixtures/freePort.ts'

const hour = 3_600_000

/** The product as `npm start` runs it, with the demo shop in a folder of its own. */
export interface Running {
  readonly url: string
  readonly house: House
  /** Somebody writes these lines, at that moment and one a minute; gives the conversation's id. */
  tell(lines: readonly string[], told?: Told): Promise<string>
  /** The path of a fresh sign-in link. */
  signInPath(): Promise<string>
  /** The token of a member of staff who is signed in. */
  session(): Promise<string>
  /** Ends the web server with all its connections, and starts it again on the same port afterwards. */
  withoutWeb(meanwhile: () => Promise<unknown>): Promise<void>
  close(): Promise<void>
}

interface Told {
  readonly at?: Moment
  readonly as?: string
  readonly language?: Language
}

export async function startRapport(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-pages-'))
  const config = readConfig({ RAPPORT_DATA: folder, PORT: String(await freePort()), LOG_LEVEL: 'silent' })
  const log = pino({ level: config.logLevel })
  const house = await openHouse(config, log)
  const { store } = house
  const start = async () =>
    startWeb({
      ...portsOf(house, { demo: config.development }),
      host: config.host,
      port: config.port,
      secrets: {
        tokens: await secretNamed(store, 'tokens'),
        directLine: await secretNamed(store, 'direct-line'),
        identity: await secretNamed(store, 'identity'),
      },
      botFramework: house.botFramework,
      ready: async () => ({ ready: true, missing: [] }),
      log,
    })
  let web = await start()
  const link = () => createSignInLink(store, { now: Date.now(), ttl: hour, name: 'Mei' })
  return {
    url: web.url,
    house,
    tell: teller(house),
    signInPath: async () => `/sign-in?token=${await link()}`,
    session: async () => (await useSignInLink(store, await link(), Date.now())) ?? '',
    withoutWeb: async (meanwhile) => {
      await web.close()
      await meanwhile()
      web = await start()
    },
    close: async () => {
      await web.close()
      await house.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** The house's own concierge over again, with a clock that can be put back. */
function teller({ store, feed, shop }: House): Running['tell'] {
  let clock = 0
  let told = 0
  const concierge = makeConcierge({
    store,
    feed,
    shop,
    links: {
      article: (id, language) => `/help/${id}?lang=${language}`,
      product: (id) => `/#${id}`,
      picture: (id) => `/products/${id}/picture.svg`,
      invoice: (id) => `/invoices/${id}`,
      copy: (id) => `/my-data/${id}`,
      profile: (id) => `/my-profile/${id}`,
    },
    now: () => clock,
    alarm: (what, cause) => {
      throw new Error(what, { cause })
    },
  })
  return async (lines, { at = Date.now() - hour, as, language = 'en' } = {}) => {
    clock = at
    told += 1
    const conversationId = `told-${told}`
    const who = { channel: 'web', conversationId, userId: as ?? `guest-${told}`, customerId: as }
    for (const text of lines) {
      await concierge.receive({ ...who, type: 'message', text, locale: language })
      clock += 60_000
    }
    return conversationId
  }
}

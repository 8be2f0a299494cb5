import pino from 'pino'
import { createSignInLink, hasStaff, openStore, secretNamed } from '../data/index.ts'
import { startWeb } from '../web/index.ts'
import type { Config } from './config.ts'
import { type House, openHouse } from './house.ts'
import { portsOf } from './ports.ts'

/** A sign-in link that was not used is worth nothing after a day. */
const linkLife = 86_400_000

/** Serves until the process is told to end. Gives the exit code of a start that went well. */
export async function start(config: Config, print: (line: string) => void): Promise<number> {
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: false }))
  const house = await openHouse(config, log)
  const { store } = house
  const web = await startWeb({
    ...portsOf(house, { demo: config.development }),
    host: config.host,
    port: config.port,
    secrets: {
      tokens: await secretNamed(store, 'tokens'),
      directLine: config.directLineSecret ?? (await secretNamed(store, 'direct-line')),
      identity: config.identitySecret ?? (await secretNamed(store, 'identity')),
    },
    botFramework: house.botFramework,
    ready: () => true,
    log,
  })
  print(`Shop and chat   ${web.url}/`)
  print(`Desk            ${web.url}/desk`)
  print(`Board           ${web.url}/board`)
  if (!(await hasStaff(store))) print(await signInLine(house, web.url))
  endOn(['SIGTERM', 'SIGINT'], async () => {
    await web.close()
    await house.close()
  })
  return 0
}

/** Prints a new sign-in link for a shop that is already open. */
export async function signInCommand(config: Config, print: (line: string) => void): Promise<number> {
  const store = await openStore({ folder: config.dataFolder })
  print(await signInLine({ store }, config.publicUrl))
  await store.close()
  return 0
}

/** A fresh one-time link for the desk and the board. */
async function signInLine({ store }: Pick<House, 'store'>, url: string): Promise<string> {
  const token = await createSignInLink(store, { now: Date.now(), ttl: linkLife })
  return `Sign in (once)  ${url}/sign-in?token=${token}`
}

function endOn(signals: readonly NodeJS.Signals[], close: () => Promise<void>): void {
  let ending = false
  for (const signal of signals)
    process.on(signal, () => {
      if (ending) return
      ending = true
      void close().then(() => process.exit(0))
    })
}

import pino from 'pino'
import { hasStaff, secretNamed } from '../data/index.ts'
import { startWeb } from '../web/index.ts'
import type { Config } from './config.ts'
import { endOn, whenAlone } from './endOn.ts'
import { type House, openHouse } from './house.ts'
import { keepCustomers } from './keepCustomers.ts'
import { keepTelling } from './keepTelling.ts'
import { keepTidy } from './keepTidy.ts'
import { keepWatching } from './keepWatching.ts'
import { portsOf } from './ports.ts'
import { makeReadiness } from './readiness.ts'
import { setbacks } from './setbacks.ts'
import { signInLine } from './signInCommand.ts'

/** Lines are written some at a time, in bytes and milliseconds: a write for each costs as much as to make it. */
const logging = { dest: 2, sync: false, minLength: 4_096, periodicFlush: 100 }

/** Serves until the process is told to end. Gives the exit code of a start that went well. */
export async function start(config: Config, print: (line: string) => void): Promise<number> {
  const log = pino({ level: config.logLevel, base: null }, pino.destination(logging))
  const house = await openHouse(config, log)
  try {
    const web = await openDoors(house, config, log)
    print(`Shop and chat   ${web.url}/`)
    print(`Desk            ${web.url}/desk`)
    print(`Board           ${web.url}/board`)
    // With port 0 only the server knows where it is.
    const reached = config.port === 0 ? web.url : config.publicUrl
    if (!(await hasStaff(house.store))) print(await signInLine(house.store, reached))
    for (const line of remarks(house, config)) print(line)
    const stopTidying = keepTidy(house, log)
    const stopTelling = keepTelling(house)
    const stopWatching = keepWatching(house, log)
    const stopCounting = keepCustomers(house)
    const close = async () => {
      const jobs = [stopTidying(), stopTelling(), stopWatching(), stopCounting()]
      await Promise.all([web.close(), ...jobs, house.outbox?.stop()])
      await house.close()
    }
    const end = endOn(['SIGTERM', 'SIGINT'], { close, alarm: house.alarm })
    if (config.startedByNpm) whenAlone(end)
    return 0
  } catch (error) {
    await house.close()
    throw error
  }
}

/** An address to listen at, where nobody can go. */
const isEverywhere = (url: string): boolean => /^https?:\/\/(?:0\.0\.0\.0|\[::\])(?::|$)/.test(url)

/** What an operator who forgot a setting would otherwise hear from customers. */
const remarks = (house: House, { publicUrl, development, proxies }: Config): readonly string[] => [
  ...(isEverywhere(publicUrl)
    ? [
        `Set PUBLIC_URL to where browsers reach this server: links begin with ${publicUrl}, where nobody can go.`,
      ]
    : []),
  ...(proxies.secure && proxies.count === 0
    ? ['Set TRUST_PROXY to the number of your proxies: without it all customers count as one address.']
    : []),
  ...(!development && house.shop().demo
    ? ['This is the demo shop. To bring your own: npm run shop -- import DIR']
    : []),
]

async function openDoors(house: House, config: Config, log: pino.Logger) {
  const { store, alarm } = house
  return startWeb({
    ...portsOf(house, { demo: config.development }),
    host: config.host,
    port: config.port,
    secrets: {
      tokens: await secretNamed(store, 'tokens'),
      directLine: config.directLineSecret ?? (await secretNamed(store, 'direct-line')),
      identity: config.identitySecret ?? (await secretNamed(store, 'identity')),
    },
    botFramework: house.botFramework,
    gauges: () => house.outbox?.gauges() ?? {},
    proxies: config.proxies,
    limits: { socketsOfAddress: config.socketsPerAddress },
    setback: setbacks(alarm),
    ready: makeReadiness({
      store,
      folder: config.dataFolder,
      understand: () => house.shop().hear('hello', Date.now()),
    }),
    log,
  })
}

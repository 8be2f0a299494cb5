import pino from 'pino'
import { findCustomer, type Language } from '../data/index.ts'
import { chat } from './chat.ts'
import type { Config } from './config.ts'
import { openHouse } from './house.ts'

/** Opens the house and talks in this terminal. Gives the exit code. */
export async function chatCommand(
  config: Config,
  { as, language }: { as: string | undefined; language: Language },
): Promise<number> {
  const alone = { ...config, botFramework: { kind: 'off' as const } }
  const house = await openHouse(alone, pino({ level: 'error', base: null }, pino.destination(2)))
  try {
    if (as !== undefined && (await findCustomer(house.store, as)) === undefined)
      throw new Error(`There is no customer ${as}. Leave --as out to talk as a guest.`)
    await chat(house.concierge, { input: process.stdin, output: process.stdout }, { as, language })
    return 0
  } finally {
    await house.close()
  }
}

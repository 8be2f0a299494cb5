import { createSignInLink, openStore, type Store } from '../data/index.ts'
import type { Config } from './config.ts'
import { placeOf } from './storePlace.ts'

/** A sign-in link that was not used is worth nothing after a day. */
const linkLife = 86_400_000

/** Prints a new sign-in link for a shop that is already open. Gives the exit code. */
export async function signInCommand(config: Config, print: (line: string) => void): Promise<number> {
  const store = await openStore(placeOf(config))
  try {
    print(await signInLine(store, config.publicUrl))
    return 0
  } finally {
    await store.close()
  }
}

/** A fresh one-time link for the desk and the board. */
export async function signInLine(store: Store, url: string): Promise<string> {
  const token = await createSignInLink(store, { now: Date.now(), ttl: linkLife })
  return `Sign in (once)  ${url}/sign-in?token=${token}`
}

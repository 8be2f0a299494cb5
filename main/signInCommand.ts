import { createSignInLink, openStore, type Store } from '../data/index.ts'
import type { Config } from './config.ts'
import { placeOf } from './storePlace.ts'

/** A sign-in link that was not used is worth nothing after a day. */
const linkLife = 86_400_000

interface Asked {
  /** What customers and colleagues call who signs in with it. */
  readonly name?: string | undefined
}

/** Prints a new sign-in link for a shop that is already open. Gives the exit code. */
export async function signInCommand(
  config: Config,
  print: (line: string) => void,
  { name }: Asked = {},
): Promise<number> {
  const store = await openStore({ ...placeOf(config), existing: true })
  try {
    print(await signInLine(store, config.publicUrl, name))
    return 0
  } finally {
    await store.close()
  }
}

/** A fresh one-time link for the desk and the board. */
export async function signInLine(store: Store, url: string, name?: string): Promise<string> {
  const token = await createSignInLink(store, { now: Date.now(), ttl: linkLife, ...(name ? { name } : {}) })
  return `Sign in (once)  ${url}/sign-in?token=${token}`
}

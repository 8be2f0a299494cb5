import { setTimeout } from 'node:timers/promises'
import { StateConflict } from '../data/index.ts'

/** A turn that lost its conversation to another one runs again, at most this often. */
const attempts = 30

/** The longest pause before it does, in milliseconds; who loses often waits longer, each another while. */
const longest = 50

/**
 * Another process may have gone on with the conversation meanwhile: nothing was sent yet, so the turn runs
 * again on what is there now. `forget` is called first, for what was known of it is old.
 */
export async function again<T>(turn: () => Promise<T>, forget: () => void): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await turn()
    } catch (error) {
      forget()
      if (!(error instanceof StateConflict) || tries === attempts) throw error
      await setTimeout(Math.random() * Math.min(2 ** tries, longest))
    }
  }
}

import { StateConflict } from '../data/index.ts'

/** A turn that lost its conversation to another one runs again, at most this often. */
const attempts = 8

/**
 * Another process may have gone on with the conversation meanwhile: nothing was sent yet, so the turn runs
 * again on what is there now.
 */
export async function again<T>(turn: () => Promise<T>, forget: () => void, left = attempts): Promise<T> {
  try {
    return await turn()
  } catch (error) {
    forget()
    if (error instanceof StateConflict && left > 1) return again(turn, forget, left - 1)
    throw error
  }
}

/** Bytes of bodies that are held while they come in, of all requests together. */
export interface Intake {
  /** Gives false, and counts nothing, when there is no room for so many more. */
  take(bytes: number): boolean
  release(bytes: number): void
}

export function makeIntake(most: number): Intake {
  let held = 0
  return {
    take: (bytes) => {
      if (held + bytes > most) return false
      held += bytes
      return true
    },
    release: (bytes) => {
      held -= bytes
    },
  }
}

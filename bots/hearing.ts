import { type Hearing, unheard } from '../analytics/index.ts'
import type { Watch } from './watch.ts'

interface Guards {
  readonly watch: Watch
  /** Gets no customer's words. */
  readonly alarm: (what: string, error: unknown) => void
}

/** Hears so that the talk goes on when an analyser is stuck or breaks: the message then counts as not understood. */
export function guardedHearing(hear: Hearing, { watch, alarm }: Guards): Hearing {
  return (raw, now) => {
    try {
      return watch(
        raw,
        () => hear(raw, now),
        () => unheard(raw),
      )
    } catch (error) {
      alarm('an analyser broke; the message counts as not understood', error)
      return unheard(raw)
    }
  }
}

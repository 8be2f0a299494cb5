import { parse, recordIn, textIn } from './loose.ts'

/** Where a visitor was last, for all tabs of this browser and after they are closed. */
export interface Place {
  readonly conversationId: string
  /** What lets a guest come back; a customer comes back by being who they are. */
  readonly returnToken: string | undefined
  /** The id of the newest message that was on a screen. */
  readonly seen: string
}

type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** One visitor's place. It is read anew each time, as other tabs change it too. */
export class Bookmark {
  readonly #key: string
  readonly #drawer: Drawer | undefined

  constructor(key: string, drawer: Drawer | undefined) {
    this.#key = key
    this.#drawer = drawer
  }

  /** Undefined where nobody was, or where the browser forbids storage. */
  get place(): Place | undefined {
    const { conversationId, returnToken, seen } = recordIn(parse(this.#drawer?.getItem(this.#key) ?? ''))
    const id = textIn(conversationId)
    return id === undefined
      ? undefined
      : { conversationId: id, returnToken: textIn(returnToken), seen: textIn(seen) ?? '' }
  }

  put(place: Place): void {
    try {
      this.#drawer?.setItem(this.#key, JSON.stringify(place))
    } catch {
      // A full or forbidden storage costs the way back once the tab is closed, nothing now.
    }
  }

  remove(): void {
    this.#drawer?.removeItem(this.#key)
  }
}

/** The storage that all tabs share; undefined where the browser forbids it. */
export function browserStorage(): Drawer | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

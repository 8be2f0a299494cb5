import { Bookmark, browserStorage } from './bookmark.ts'
import { Keep, type Kept, type Ticket, tabStorage } from './kept.ts'

/** What a visitor shows to come back to the conversation that they had. */
interface WayBack {
  readonly returnToken?: string | undefined
  readonly conversationId?: string | undefined
  readonly fresh?: boolean | undefined
}

/**
 * Where a visitor is: what this tab keeps of the conversation, and the bookmark that all tabs of the browser share. A
 * tab whose conversation was put away in another tab knows nothing of it any more.
 */
export class Whereabouts {
  readonly #keep: Keep
  readonly #bookmark: Bookmark
  /** The conversation that this tab had last, whether or not it still goes on. */
  #former: string | undefined
  /** The conversation that the bookmark was at when this tab last looked. */
  #marked: string | undefined

  constructor(key: string) {
    this.#keep = new Keep(key, tabStorage())
    this.#bookmark = new Bookmark(key, browserStorage())
    const { place } = this.#bookmark
    const had = this.#keep.value.ticket?.conversationId
    if (place !== undefined && had !== undefined && had !== place.conversationId) this.#clear({})
    if (place !== undefined && place.seen > this.#keep.value.seen) this.#keep.change({ seen: place.seen })
    this.#marked = place?.conversationId
    this.#former = place?.conversationId ?? had
  }

  get kept(): Kept {
    return this.#keep.value
  }

  /** Whether there is a conversation to go on with. */
  get begun(): boolean {
    return this.kept.ticket !== undefined || this.#former !== undefined
  }

  /** Whether the conversation was put away in another tab, or another one was begun there. */
  get movedOn(): boolean {
    return this.#marked !== undefined && this.#bookmark.place?.conversationId !== this.#marked
  }

  change(change: Partial<Kept>): void {
    this.#keep.change(change)
    const { place } = this.#bookmark
    const { seen } = change
    if (seen && place?.conversationId === this.#marked && place !== undefined)
      this.#bookmark.put({ ...place, seen })
  }

  /** What to show to the server: a guest a token, a customer the name of what was here. */
  wayBack(isGuest: boolean): WayBack {
    const { place } = this.#bookmark
    return isGuest
      ? { returnToken: place?.returnToken }
      : { conversationId: place?.conversationId, fresh: this.kept.fresh }
  }

  /** Whether this conversation is another one than the visitor had. */
  isAnother({ conversationId }: Pick<Ticket, 'conversationId'>): boolean {
    return this.#former !== undefined && this.#former !== conversationId
  }

  /** Sets the bookmark, for whom there is a way back to it. */
  arrive({ conversationId }: Pick<Ticket, 'conversationId'>, { returnToken, isGuest }: Arrival): void {
    if (this.isAnother({ conversationId })) this.#keep.change({ seen: '' })
    this.#keep.change({ fresh: undefined })
    this.#former = conversationId
    if (isGuest && returnToken === undefined) return
    this.#bookmark.put({ conversationId, returnToken, seen: this.kept.seen })
    this.#marked = this.#bookmark.place?.conversationId
  }

  /** The ticket is no good; after one with which nothing was heard, the way back is tried no more. */
  lose({ unheard }: { readonly unheard: boolean }): void {
    if (unheard && !this.movedOn) this.#bookmark.remove()
    if (unheard) this.#marked = undefined
    this.#keep.change({ ticket: undefined })
  }

  /** Puts the conversation away in all tabs; `fresh` when another one is wanted. */
  putAway({ fresh }: Pick<Kept, 'fresh'> = {}): void {
    if (!this.movedOn) this.#bookmark.remove()
    this.#clear({ fresh })
  }

  #clear(rest: Partial<Kept>): void {
    this.#former = undefined
    this.#marked = undefined
    this.#keep.change({ ticket: undefined, unsent: [], seen: '', draft: undefined, ...rest })
  }
}

interface Arrival {
  readonly returnToken: string | undefined
  readonly isGuest: boolean
}

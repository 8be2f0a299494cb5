import type { Moment } from '../../../data/index.ts'
import type { Connection } from './directLine.ts'
import type { Unsent } from './kept.ts'
import type { Message } from './message.ts'

/** One line of the chat: a message, or the place where an earlier conversation ended. */
export type Row =
  | { readonly kind: 'message'; readonly key: string; readonly message: Message }
  | { readonly kind: 'renewed'; readonly key: string }

/** All that the chat shows; a new value after every change. */
export interface View {
  readonly rows: readonly Row[]
  readonly unsent: readonly Unsent[]
  readonly connection: Connection
  /** Until when the dots say that an answer is coming. */
  readonly typingUntil: Moment
  readonly unread: number
  /** The server is busy, and has been for more than a moment. */
  readonly busy: boolean
}

export const isOfBot = (row: Row): boolean => row.kind === 'message' && row.message.author === 'bot'

export const isAnswer = (row: Row): row is Row & { kind: 'message' } =>
  row.kind === 'message' && row.message.author !== 'customer'

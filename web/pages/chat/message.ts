import type { Author, Moment } from '../../../data/index.ts'
import { type Action, type Card, readActions, readCards } from './card.ts'
import { type Loose, recordIn, textIn } from './loose.ts'

/** One thing that was said, as the chat shows it. */
export interface Message {
  readonly id: string
  /** The id that the widget gave to its own message; undefined on all others. */
  readonly clientId: string | undefined
  readonly author: Author
  /** The name of the member of staff, when the server tells it. */
  readonly name: string | undefined
  readonly text: string
  readonly at: Moment
  readonly cards: readonly Card[]
  /** Answers to choose from; they last until somebody says something else. */
  readonly answers: readonly Action[]
}

export interface Reading {
  readonly userId: string
  readonly base: string
  readonly now: Moment
}

/** What a Direct Line activity means to the chat; undefined for kinds that it does not show. */
export function readActivity(raw: unknown, { userId, base, now }: Reading): Message | 'typing' | undefined {
  const { type, id, from, text, timestamp, channelData, attachments, suggestedActions } = recordIn(raw)
  const sender = recordIn(from)
  const author = authorOf(sender, userId)
  if (type === 'typing') return author === 'customer' ? undefined : 'typing'
  const known = textIn(id)
  if (type !== 'message' || known === undefined) return undefined
  const { clientActivityID } = recordIn(channelData)
  const { actions } = recordIn(suggestedActions)
  const at = Date.parse(textIn(timestamp) ?? '')
  return {
    id: known,
    author,
    clientId: textIn(clientActivityID),
    name: author === 'staff' ? nameIn(sender) : undefined,
    text: textIn(text) ?? '',
    at: Number.isNaN(at) ? now : at,
    cards: readCards(attachments, base),
    answers: readActions(actions, base),
  }
}

const nameIn = ({ name }: Loose): string | undefined => textIn(name)

/** Direct Line knows users and bots; a person of the shop is a bot with an id of its own. */
function authorOf({ id, role }: Loose, userId: string): Author {
  if (role === 'user' || id === userId) return 'customer'
  return id === 'rapport-staff' || id === 'staff' ? 'staff' : 'bot'
}

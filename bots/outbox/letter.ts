import { z } from 'zod/v4'
import type { Delivery } from '../../data/index.ts'
import { addressed } from './addressed.ts'

/** What goes to a connector, and where to. */
export interface Letter {
  /** The service URL. */
  readonly url: URL
  /** Beginning with the service URL's own. */
  readonly path: string
  readonly id: string
  readonly activity: object
}

const conversationOf = z.looseObject({ conversation: z.looseObject({ id: z.string().min(1) }) })

/** Undefined when there is nothing to send any more, or nowhere to send it to. */
export function letterOf({ id, body, reference, replyToId, serviceUrl }: Delivery): Letter | undefined {
  const known = conversationOf.safeParse(reference)
  if (body === undefined || !known.success || !URL.canParse(serviceUrl)) return undefined
  const url = new URL(serviceUrl)
  const conversation = ['v3', 'conversations', known.data.conversation.id, 'activities']
  const place = replyToId === undefined ? conversation : [...conversation, replyToId]
  return {
    url,
    path: [url.pathname.replace(/\/$/, ''), ...place.map(encodeURIComponent)].join('/'),
    id,
    activity: addressed({ id, body, replyToId }, known.data),
  }
}

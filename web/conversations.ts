import type { Conversation, Language } from '../data/index.ts'
import type { DirectLinePorts } from './ports.ts'

export interface Start {
  readonly id: string
  readonly userId: string
  readonly customerId: string | undefined
  readonly language: Language
}

export interface Started {
  readonly conversation: Conversation
  readonly created: boolean
}

export interface Conversations {
  /** Opens a conversation and lets the bot greet; one that is open already is given back as it is. */
  start(start: Start): Promise<Started>
}

/** Clients repeat a start whose answer they missed: those that arrive together share one greeting. */
export function makeConversations({ ports }: { ports: DirectLinePorts }) {
  const starting = new Map<string, Promise<Started>>()
  return {
    start: (start: Start) => {
      const running = starting.get(start.id)
      if (running !== undefined) return running.then(({ conversation }) => ({ conversation, created: false }))
      const fresh = open(ports, start).finally(() => starting.delete(start.id))
      starting.set(start.id, fresh)
      return fresh
    },
  } satisfies Conversations
}

async function open(ports: DirectLinePorts, start: Start): Promise<Started> {
  const found = await ports.talkingIn(start.id)
  if (found !== undefined) return { conversation: found, created: false }
  const { id: conversationId, userId, customerId, language: locale } = start
  const type = 'conversationUpdate'
  await ports.receive({ channel: 'web', conversationId, userId, customerId, type, locale })
  const opened = await ports.talkingIn(start.id)
  if (opened === undefined) throw new Error('a conversation that was just opened is not there')
  return { conversation: opened, created: true }
}

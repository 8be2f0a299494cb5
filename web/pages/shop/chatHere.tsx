import { h, type RefObject } from 'preact'
import type { Language } from '../../../data/index.ts'
import type { Identity } from './shopData.ts'

/** The chat widget, as far as the shop uses it. */
export interface ChatElement extends HTMLElement {
  ask(text: string): void
}

interface Props {
  readonly language: Language
  readonly identity: Identity | undefined
  readonly chat: RefObject<ChatElement | null>
}

/** The chat for whoever the visitor is just now; another visitor gets another conversation. */
export function ChatHere({ language, identity, chat }: Props) {
  return h('rapport-chat', {
    key: identity?.customerId ?? 'guest',
    ref: chat,
    lang: language,
    customer: identity?.customerId,
    signature: identity?.signature,
  })
}

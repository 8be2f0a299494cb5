import { randomUUID } from 'node:crypto'
import type { Entity, Heard, Hearing } from '../analytics/index.ts'
import { isPinyin, maskPersonalData } from '../analytics/index.ts'
import type { Conversation, Customer, Interaction, Language, Moment, ShownSuggestion } from '../data/index.ts'
import { freshMemory, type Links, type Local, type Memory, type Turn } from '../dialogs/index.ts'
import type { IncomingActivity } from './activities.ts'

/** What is at hand before a turn begins. */
export interface Scene {
  readonly conversation: Conversation
  readonly customer: Customer | undefined
  readonly memory: Partial<Memory>
  readonly lastSuggestions: readonly ShownSuggestion[]
  readonly now: Moment
}

/** Hears the message and sets the turn up. */
export function beginTurn(
  incoming: IncomingActivity,
  scene: Scene,
  { hear, local, links }: { hear: Hearing; local: Local; links: Links },
): Turn {
  const heard = hear(incoming.text ?? '', scene.now)
  const { conversation, customer, memory, lastSuggestions, now } = scene
  return {
    conversationId: conversation.id,
    key: `${conversation.id} ${keyOf(incoming)}`,
    heard,
    withFiles: (incoming.attachments ?? []).length > 0,
    language: spoken(heard, conversation.language),
    customer,
    mode: conversation.mode,
    now,
    local,
    links,
    lastSuggestions,
    memory: { ...freshMemory, ...memory },
    notes: {
      talk: undefined,
      outcome: 'answered',
      articleId: undefined,
      mode: undefined,
      suggestions: [],
      outcomes: [],
      spoken: [],
    },
  }
}

/** The client's own id of what it sent, or one that the activity keeps while it is taken again. */
function keyOf(incoming: IncomingActivity): string {
  const key = incoming.activityId ?? keys.get(incoming) ?? randomUUID()
  keys.set(incoming, key)
  return key
}

const keys = new WeakMap<IncomingActivity, string>()

/** What is said in talks in either language. */
const borrowed = /\b(?:ok(?:ay)?|yes|no|yep|order)\b/giu

const company = /\b(?:Pte|Ltd|LLP|Inc|Sdn|Bhd|UEN)\b/u
const names = /(?<!\p{L})\p{Lu}[\p{L}'’.-]*/gu

/**
 * We answer in the language of the message; a short word such as "ok", an address and other names, or what is in
 * neither, keeps the conversation's.
 */
function spoken({ language, text, entities }: Heard, before: Language): Language {
  const addresses = entities.filter((entity) => entity.kind === 'place' && /\d/.test(entity.text))
  const beside = addresses.reduce((rest, address) => rest.replace(address.text, ' '), text)
  const isNames = addresses.length > 0 || company.test(text)
  const plain = (isNames ? beside.replace(names, ' ') : text).replace(borrowed, '')
  const wordsEnough = language === 'zh' || (before === 'zh' ? isEnglish(plain) : hasWords.test(plain))
  return language !== 'other' && wordsEnough ? language : before
}

const hasWords = /[a-z]{2,}\P{L}+[a-z]{2,}|[a-z]{4,}/iu

/** Who writes Chinese names brands in Latin letters (PayPal), and may have no Chinese keyboard (wo xiang tui huo). */
const isEnglish = (plain: string): boolean =>
  hasWords.test(plain) && !brand.test(plain.trim()) && !isPinyin(plain)

/** One word with capitals in it, a way to pay, or letters that spell nothing: yyds. */
const brand =
  /^(?:[\p{Lu}\p{Ll}]*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{3,}|[^aeiou\s\P{Script=Latin}]{4,}|[Vv]isa|[Mm]astercard|[Aa]mex|[Aa]lipay|[Aa]tome)[?？!！。.]*$/u

/** The record of a turn. */
export function recordOf(
  { heard, notes, customer, now }: Turn,
  {
    conversation,
    seq,
    replies,
    micros,
  }: {
    conversation: Conversation
    seq: number
    replies: readonly string[]
    micros: number
  },
): Interaction {
  const text = maskPersonalData(notes.question ?? heard.text)
  return {
    conversationId: conversation.id,
    seq,
    customerId: customer?.id,
    channel: conversation.channel,
    at: now,
    text,
    language: heard.language,
    intent: heard.intent,
    confidence: heard.confidence,
    mood: heard.mood,
    entities: heard.entities.filter(unmasked(heard.text, text)).map(withoutPersonalData),
    talk: notes.talk,
    outcome: notes.outcome,
    articleId: notes.articleId,
    reply: replies.join('\n'),
    micros,
    moodModel: heard.moodModel,
    scaledNegative: heard.scaledNegative,
  }
}

/** Keeps what is left of the message: the first digits of a card are no quantity. */
const unmasked =
  (said: string, masked: string) =>
  ({ kind, text }: Entity): boolean =>
    kind === 'email' || kind === 'phone' || !said.includes(text) || masked.includes(text)

const withoutPersonalData = (entity: Entity): Entity =>
  entity.kind === 'email' || entity.kind === 'phone' || entity.kind === 'person' || entity.kind === 'place'
    ? { ...entity, text: `[${entity.kind}]`, value: `[${entity.kind}]` }
    : entity

import { maskPersonalData, tidy } from '../analytics/index.ts'
import type { Author, Moment, StoredActivity } from '../data/index.ts'

/** What comes in from any channel, after its sender was checked. */
export interface IncomingActivity {
  readonly channel: string
  readonly conversationId: string
  readonly userId: string
  /** The shop's customer, when the channel proved who it is. */
  readonly customerId: string | undefined
  readonly type: string
  /** The id under which the client sent it: when it comes again, it is not answered again. */
  readonly activityId?: string
  /** Whether replies have to be pushed to where `reference` says; otherwise the channel fetches them. */
  readonly pushed?: boolean
  readonly text?: string
  readonly value?: unknown
  readonly name?: string
  readonly locale?: string
  readonly channelData?: unknown
  readonly attachments?: readonly unknown[]
  /** Where to write outside a turn; channels that need it send it along. */
  readonly reference?: Readonly<Record<string, unknown>>
}

/** Longer channel data is left out of the record, except for the client's own id. */
const channelDataLimit = 4_096

/** Numbers activities within their conversation: the sequence is the watermark. */
export const activityId = (conversationId: string, seq: number): string =>
  `${conversationId}|${String(seq).padStart(7, '0')}`

/** The customer's activity as it is kept: personal data masked, sender as checked. */
export function fromCustomer(incoming: IncomingActivity, seq: number, at: Moment): StoredActivity {
  const { type, text, value, name, locale, channelData, attachments, userId } = incoming
  return record(incoming.conversationId, seq, at, 'customer', {
    type,
    from: { id: userId, role: 'user' },
    ...(text === undefined ? {} : { text: withoutPersonalData(text) }),
    ...(value === undefined ? {} : { value: masked(value) }),
    ...(name === undefined ? {} : { name: maskPersonalData(name) }),
    ...(locale === undefined ? {} : { locale }),
    ...(attachments?.length ? { attachments } : {}),
    ...(channelData === undefined ? {} : { channelData: maskedData(trimmed(channelData)) }),
  })
}

/**
 * The customer's words as they were written, with personal data masked. What hides in letters that only look
 * different, such as full-width digits, is kept as it was understood instead.
 */
function withoutPersonalData(text: string): string {
  const written = maskPersonalData(text)
  const understood = tidy(written)
  if (understood === written) return written
  const masked = maskPersonalData(understood)
  return masked === understood ? written : masked
}

/** The same with personal data masked in every text of it. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonalData(value)
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, masked(part)]))
}

/** The client's own id stays as it is: by it the client knows its message again. */
function maskedData(channelData: unknown): unknown {
  const { clientActivityID: id, ...others } = Object(channelData) as { readonly clientActivityID?: unknown }
  return typeof id === 'string'
    ? { ...(masked(others) as object), clientActivityID: id }
    : masked(channelData)
}

function trimmed(channelData: unknown): unknown {
  if (JSON.stringify(channelData).length <= channelDataLimit) return channelData
  const id = (channelData as { clientActivityID?: unknown }).clientActivityID
  return typeof id === 'string' ? { clientActivityID: id.slice(0, 100) } : {}
}

/** Something that we say, as it is kept. */
export const fromUs = (
  conversationId: string,
  { seq, at, author, name }: { seq: number; at: Moment; author: Author; name: string },
  body: Readonly<Record<string, unknown>>,
): StoredActivity =>
  record(conversationId, seq, at, author, { ...body, from: { id: `rapport-${author}`, name, role: 'bot' } })

const record = (
  conversationId: string,
  seq: number,
  at: Moment,
  author: Author,
  body: Readonly<Record<string, unknown>>,
): StoredActivity => ({ seq, id: activityId(conversationId, seq), at, author, body })

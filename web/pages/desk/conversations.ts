import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ConversationPage, ConversationSummary } from '../../../data/index.ts'
import { getJson, queryOf } from '../server.ts'
import { type Filter, filterQuery } from './address.ts'
import { waitsSince } from './waitsSince.ts'

interface Page extends ConversationPage {
  readonly intents: readonly string[]
  readonly me?: string | undefined
}

export interface Conversations {
  /** Those that wait for a person: who comes before others first, then the longest wait. */
  readonly waiting: readonly ConversationSummary[]
  /** All others, newest first: by what fits when something is asked of messages, else by what came last. */
  readonly others: readonly ConversationSummary[]
  readonly intents: readonly string[]
  /** Who is signed in. */
  readonly me?: string | undefined
  readonly loading: boolean
  readonly error: unknown
  /** Reads the newest again and keeps what was read of the older ones. */
  readonly reload: () => void
  /** Looks for older ones, further back each time; undefined when all was looked at. */
  readonly older: (() => void) | undefined
}

const path = '/desk/api/conversations'
const pageSize = 50

interface State {
  readonly filter: Filter | undefined
  readonly waiting: readonly ConversationSummary[]
  readonly newest: readonly ConversationSummary[]
  /** Undefined while only the newest were read. */
  readonly older: readonly ConversationSummary[] | undefined
  readonly intents: readonly string[]
  readonly me: string | undefined
  /** Where the list goes on. */
  readonly next: string | undefined
  readonly error: unknown
}

const nothing: State = {
  filter: undefined,
  waiting: [],
  newest: [],
  older: undefined,
  intents: [],
  me: undefined,
  next: undefined,
  error: undefined,
}

/** The list of conversations that fit a filter. */
export function useConversations(filter: Filter): Conversations {
  const [state, setState] = useState(nothing)
  const reading = useRef(0)
  const key = queryOf(filterQuery(filter))
  // The key stands for the filter.
  const reload = useCallback(() => {
    reading.current += 1
    const mine = reading.current
    readNewest(filter).then(
      (read) => mine === reading.current && setState((before) => merge(before, filter, read)),
      (error: unknown) => mine === reading.current && setState((before) => ({ ...before, filter, error })),
    )
  }, [key])
  useEffect(reload, [reload])
  const { waiting, newest, older, intents, me, next, error } = state
  const readOlder = () => {
    const whereItEnded = (change: (before: State) => State) =>
      setState((before) => (before.next === next && isOf(before, filter) ? change(before) : before))
    readPage(filter, next).then(
      (page) => whereItEnded((before) => append(before, page)),
      (error: unknown) => whereItEnded((before) => ({ ...before, error })),
    )
  }
  const ids = new Set(waiting.map(({ id }) => id))
  return {
    waiting,
    others: unique([...newest, ...(older ?? [])]).filter(({ id }) => !ids.has(id)),
    intents,
    me,
    loading: state.filter === undefined,
    error,
    reload,
    older: next === undefined ? undefined : readOlder,
  }
}

interface Newest {
  readonly page: Page
  readonly waiting: readonly ConversationSummary[]
}

/** Those that wait may be old, so they are asked for by themselves. */
async function readNewest(filter: Filter): Promise<Newest> {
  const waits = filter.mode === undefined || filter.mode === 'waiting'
  const [page, waiting] = await Promise.all([
    readPage(filter),
    waits ? readPage({ ...filter, mode: 'waiting' }) : undefined,
  ])
  return { page, waiting: (waiting?.conversations ?? []).toSorted(byQueue) }
}

/** Who comes before others first, then the longest wait. */
const byQueue = (a: ConversationSummary, b: ConversationSummary): number =>
  Number(b.urgent) - Number(a.urgent) || (waitsSince(a) ?? a.last) - (waitsSince(b) ?? b.last)

const readPage = (filter: Filter, before?: string) =>
  getJson<Page>(`${path}${queryOf({ ...filterQuery(filter), before, limit: pageSize })}`)

/** A reload of the same filter keeps the older pages; another filter begins anew. */
function merge(before: State, filter: Filter, { page, waiting }: Newest): State {
  const { conversations: newest, intents, me } = page
  const read = { filter, waiting, newest, intents, me, error: undefined }
  if (before.older === undefined || !isOf(before, filter))
    return { ...read, older: undefined, next: page.next }
  return { ...read, older: [...pushedOff(before.newest, page), ...before.older], next: before.next }
}

const isOf = (state: State, filter: Filter): boolean =>
  state.filter !== undefined && queryOf(filterQuery(state.filter)) === queryOf(filterQuery(filter))

/** What newer ones have pushed off the first page, so that nothing falls between it and the older ones. */
function pushedOff(newest: State['newest'], { conversations }: Page): State['newest'] {
  const ids = new Set(conversations.map(({ id }) => id))
  return newest.slice(newest.findLastIndex(({ id }) => ids.has(id)) + 1)
}

function append(before: State, { conversations, next }: Page): State {
  return { ...before, older: [...(before.older ?? []), ...conversations], next }
}

/** Each once, where it stands first: what has moved up stands there as it is now. */
function unique(all: readonly ConversationSummary[]): readonly ConversationSummary[] {
  const first = new Map<string, ConversationSummary>()
  for (const one of all) if (!first.has(one.id)) first.set(one.id, one)
  return [...first.values()]
}

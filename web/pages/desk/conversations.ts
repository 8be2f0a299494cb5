import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ConversationSummary } from '../../../data/index.ts'
import { getJson, queryOf } from '../server.ts'
import { type Filter, filterQuery } from './address.ts'

interface Page {
  readonly conversations: readonly ConversationSummary[]
  readonly intents: readonly string[]
}

export interface Conversations {
  /** Those that wait for a person, the longest wait first. */
  readonly waiting: readonly ConversationSummary[]
  /** All others, newest first. */
  readonly others: readonly ConversationSummary[]
  readonly intents: readonly string[]
  readonly loading: boolean
  readonly error: unknown
  /** Reads the newest again and keeps what was read of the older ones. */
  readonly reload: () => void
  /** Reads the next older ones; undefined when there are none. */
  readonly older: (() => void) | undefined
}

const path = '/desk/api/conversations'
const pageSize = 50

interface State {
  readonly filter: Filter | undefined
  readonly waiting: readonly ConversationSummary[]
  readonly newest: readonly ConversationSummary[]
  readonly older: readonly ConversationSummary[]
  readonly intents: readonly string[]
  readonly more: boolean
  readonly error: unknown
}

const nothing: State = {
  filter: undefined,
  waiting: [],
  newest: [],
  older: [],
  intents: [],
  more: false,
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
  const { waiting, newest, older, intents, more, error } = state
  const last = older.at(-1) ?? newest.at(-1)
  const readOlder = () => {
    const mine = reading.current
    readPage(filter, last?.last).then(
      (page) => mine === reading.current && setState((before) => append(before, page)),
      (error: unknown) => mine === reading.current && setState((before) => ({ ...before, error })),
    )
  }
  const ids = new Set(waiting.map(({ id }) => id))
  return {
    waiting,
    others: unique([...newest, ...older]).filter(({ id }) => !ids.has(id)),
    intents,
    loading: state.filter === undefined,
    error,
    reload,
    older: more && last !== undefined ? readOlder : undefined,
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
  return { page, waiting: (waiting?.conversations ?? []).toSorted((a, b) => a.last - b.last) }
}

const readPage = (filter: Filter, before?: number) =>
  getJson<Page>(`${path}${queryOf({ ...filterQuery(filter), before, limit: pageSize })}`)

/** A reload of the same filter keeps the older pages; another filter begins anew. */
function merge(before: State, filter: Filter, { page, waiting }: Newest): State {
  const same =
    before.filter !== undefined && queryOf(filterQuery(before.filter)) === queryOf(filterQuery(filter))
  const older = same && before.older.length > 0 ? [...pushedOff(before.newest, page), ...before.older] : []
  const more = older.length > 0 ? before.more : page.conversations.length === pageSize
  return { filter, waiting, newest: page.conversations, older, intents: page.intents, more, error: undefined }
}

/** What newer ones have pushed off the first page, so that nothing falls between it and the older ones. */
function pushedOff(newest: State['newest'], { conversations }: Page): State['newest'] {
  const end = conversations.at(-1)?.last ?? Number.POSITIVE_INFINITY
  return newest.filter(({ last }) => last <= end)
}

function append(before: State, { conversations }: Page): State {
  return { ...before, older: [...before.older, ...conversations], more: conversations.length === pageSize }
}

/** Each once, where it stands first: what has moved up stands there as it is now. */
function unique(all: readonly ConversationSummary[]): readonly ConversationSummary[] {
  const first = new Map<string, ConversationSummary>()
  for (const one of all) if (!first.has(one.id)) first.set(one.id, one)
  return [...first.values()]
}

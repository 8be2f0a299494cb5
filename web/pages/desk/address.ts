import { useCallback, useEffect, useState } from 'preact/hooks'
import { queryOf } from '../server.ts'

/** Which conversations to list. All are as they stand in the address; undefined means any. */
export interface Filter {
  readonly text: string | undefined
  readonly mood: string | undefined
  readonly intent: string | undefined
  readonly language: string | undefined
  /** Days, YYYY-MM-DD in UTC, both included. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly mode: string | undefined
  readonly outcome: string | undefined
  readonly channel: string | undefined
}

/** What the desk shows, so that an address opens it again. */
export interface Address extends Filter {
  readonly conversation: string | undefined
  /** The place of a message to point out. */
  readonly seq: string | undefined
  /** Whose profile stands in place of the conversation. */
  readonly customer?: string | undefined
}

const filterNames = [
  'text',
  'mood',
  'intent',
  'language',
  'from',
  'to',
  'mode',
  'outcome',
  'channel',
] as const

/** All filters that are set, in the order of the form. */
export const setFilters = (filter: Filter) => filterNames.filter((name) => filter[name] !== undefined)

function readAddress(search: string): Address {
  const query = new URLSearchParams(search)
  const read = (name: string) => query.get(name) || undefined
  return {
    text: read('text'),
    mood: read('mood'),
    intent: read('intent'),
    language: read('language'),
    from: read('from'),
    to: read('to'),
    mode: read('mode'),
    outcome: read('outcome'),
    channel: read('channel'),
    conversation: read('conversation'),
    seq: read('seq'),
    customer: read('customer'),
  }
}

export const writeAddress = (address: Address): string => `/desk${queryOf({ ...address })}`

/**
 * The query of a filter as the server reads it; the last day is included, so it ends where the next begins.
 * An address may hold anything: what is no day is left out.
 */
export function filterQuery({ from, to, ...filter }: Filter): Readonly<Record<string, string | undefined>> {
  const { text, mood, intent, language, mode, outcome, channel } = filter
  const end = startOf(to) + 86_400_000
  return {
    text,
    mood,
    intent,
    language,
    from: Number.isNaN(startOf(from)) ? undefined : from,
    mode,
    outcome,
    channel,
    to: Number.isNaN(end) ? undefined : String(end),
  }
}

const startOf = (day = ''): number =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN

export interface Addressed {
  readonly address: Address
  /** Goes there; `replace` leaves no step back, for typing and for walking through the list. */
  readonly go: (change: Partial<Address>, how?: 'push' | 'replace') => void
}

/** The address of the page, kept in step with the browser's back and forward buttons. */
export function useAddress(): Addressed {
  const [address, setAddress] = useState(() => readAddress(location.search))
  useEffect(() => {
    const onPop = () => setAddress(readAddress(location.search))
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])
  const go = useCallback((change: Partial<Address>, how: 'push' | 'replace' = 'push') => {
    const next = { ...readAddress(location.search), ...change }
    const url = writeAddress(next)
    if (how === 'push') history.pushState(undefined, '', url)
    else history.replaceState(undefined, '', url)
    setAddress(next)
  }, [])
  return { address, go }
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { getJson } from './server.ts'

/** What came from the server, or why nothing came; while it is read again the earlier value stays. */
export interface Loaded<T> {
  readonly value: T | undefined
  readonly error: unknown
  readonly reload: () => void
}

/** Reads a path, and again whenever the path changes; an undefined path reads nothing. */
export function useLoaded<T>(path: string | undefined): Loaded<T> {
  const [state, setState] = useState<{ path?: string | undefined; value?: T; error?: unknown }>({})
  const newest = useRef(0)
  const reload = useCallback(() => {
    newest.current += 1
    const mine = newest.current
    const settle = (next: { value?: T; error?: unknown }) => {
      if (mine === newest.current) setState({ path, ...next })
    }
    if (path === undefined) return settle({})
    getJson<T>(path).then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    )
  }, [path])
  useEffect(reload, [reload])
  return { value: state.value, error: state.error, reload }
}

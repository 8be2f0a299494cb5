import { useCallback, useEffect, useRef } from 'preact/hooks'

/** The same action, run once after calls have rested for so many milliseconds. */
export function useRested(action: () => void, rest: number): () => void {
  const newest = useRef(action)
  newest.current = action
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => newest.current(), rest)
  }, [rest])
}

import { useEffect, useState } from 'preact/hooks'
import type { Moment } from '../../../data/index.ts'

/** The time, told anew every half minute. */
export function useNow(): Moment {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

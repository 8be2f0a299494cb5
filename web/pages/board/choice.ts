import { useState } from 'preact/hooks'
import { queryOf } from '../server.ts'

/** What the board looks at; it stands in the address, so that a view can be sent on. */
export interface Choice {
  readonly days: number
  readonly language: string | undefined
  readonly channel: string | undefined
}

export const ranges = [7, 30, 90] as const

function readChoice(search: string): Choice {
  const query = new URLSearchParams(search)
  const days = ranges.find((range) => String(range) === query.get('days')) ?? 30
  return { days, language: query.get('language') || undefined, channel: query.get('channel') || undefined }
}

export function useChoice(): readonly [Choice, (change: Partial<Choice>) => void] {
  const [choice, setChoice] = useState(() => readChoice(location.search))
  const choose = (change: Partial<Choice>) => {
    const next = { ...choice, ...change }
    history.replaceState(undefined, '', `/board${queryOf({ ...next })}`)
    setChoice(next)
  }
  return [choice, choose]
}

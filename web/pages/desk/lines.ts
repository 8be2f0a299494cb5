import { useRef, useState } from 'preact/hooks'
import { getJson, queryOf } from '../server.ts'
import { type Detail, detailPath } from './detail.ts'

type Lines = Pick<Detail, 'lines' | 'earlier'>

export interface Shown extends Lines {
  /** Reads lines before the first and gives how many came. Rejects when they cannot be read. */
  readonly readEarlier: () => Promise<number>
}

/** The lines of one conversation that were read so far: the newest come with each reading of its detail. */
export function useLines(detail: Detail): Shown {
  const read = useRef<Lines>({ lines: [] })
  const [, draw] = useState(0)
  read.current = joined(read.current, detail)
  const readEarlier = async () => {
    const { earlier: before } = read.current
    if (before === undefined) return 0
    const page = await getJson<Lines>(`${detailPath(detail.conversation.id)}/lines${queryOf({ before })}`)
    if (read.current.earlier !== before) return 0
    read.current = { lines: [...page.lines, ...read.current.lines], earlier: page.earlier }
    draw((times) => times + 1)
    return page.lines.length
  }
  return { ...read.current, readEarlier }
}

/** What was read before stays above what is read again, unless something may be missing between the two. */
function joined(before: Lines, { lines, earlier }: Lines): Lines {
  const first = lines[0]?.seq ?? 0
  const meet = before.lines.some(({ seq }) => seq >= first)
  const kept = before.lines.filter(({ seq }) => seq < first)
  if (kept.length === 0 || (!meet && earlier !== undefined)) return { lines, earlier }
  return { lines: [...kept, ...lines], earlier: before.earlier }
}

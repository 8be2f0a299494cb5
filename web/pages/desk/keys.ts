import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ConversationSummary } from '../../../data/index.ts'
import { hitIn } from './list.tsx'

interface Desk {
  readonly all: readonly ConversationSummary[]
  readonly chosen: string | undefined
  readonly choose: (id: string, seq: string | undefined, how: 'replace') => void
  readonly search: RefObject<HTMLInputElement | null>
}

/** j and k or the arrows walk through the list, / searches, r answers, t takes over, Escape leaves the search. */
export function useKeys(desk: Desk): void {
  const newest = useRef(desk)
  newest.current = desk
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (actOn(event, newest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** True when the key did something. */
function actOn({ key, target }: KeyboardEvent, desk: Desk): boolean {
  const at = target instanceof HTMLElement ? target : document.body
  if (at === desk.search.current && key === 'Escape') return blur(at)
  if (at.matches('input, select, textarea')) return false
  if (key === '/') return focus(desk.search.current)
  if (key === 'r') return focus(document.querySelector<HTMLElement>('[data-answer]'))
  if (key === 't') return take(document.querySelector<HTMLElement>('[data-take]'))
  return walk(desk, stepOf(key, at))
}

/** Arrows walk from the list or from nowhere; elsewhere they scroll. */
function stepOf(key: string, at: HTMLElement): 1 | -1 | 0 {
  const arrows = at === document.body || at.closest('.rows') !== null
  if (key === 'j' || (arrows && key === 'ArrowDown')) return 1
  if (key === 'k' || (arrows && key === 'ArrowUp')) return -1
  return 0
}

function walk({ all, chosen, choose }: Desk, step: 1 | -1 | 0): boolean {
  if (step === 0 || all.length === 0) return false
  const at = all.findIndex(({ id }) => id === chosen)
  const next = all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]
  if (next === undefined) return false
  choose(next.id, hitIn(next), 'replace')
  return focus(document.querySelector<HTMLElement>(`[data-conversation="${CSS.escape(next.id)}"]`))
}

function take(button: HTMLElement | null): boolean {
  button?.click()
  return button !== null
}

function focus(element: HTMLElement | null): boolean {
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
  return element !== null
}

function blur(element: HTMLElement): boolean {
  element.blur()
  return true
}

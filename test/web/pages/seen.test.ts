import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConversationSummary } from '../../../data/index.ts'
import { useSeen } from '../../../web/pages/desk/seen.ts'
import { openBrowser, redraw, show } from './browser.ts'
import { summary } from './records.ts'

beforeEach(() => void openBrowser())
afterEach(() => void vi.unstubAllGlobals())

describe('what is new', () => {
  const opening = Date.now()
  const at = (id: string, lastSeq: number, last = opening - 60_000) => summary(id, { lastSeq, last })

  function watch(first: readonly ConversationSummary[], chosen?: string) {
    let isFresh: (one: ConversationSummary) => boolean = () => false
    let all = first
    const Probe = (props: { all: readonly ConversationSummary[]; chosen: string | undefined }) => {
      isFresh = useSeen(props.all, props.chosen)
      return null
    }
    const root = show(h(Probe, { all: first, chosen }))
    return {
      turnTo: (next: readonly ConversationSummary[], nowChosen?: string) => {
        all = next
        redraw(root, h(Probe, { all: next, chosen: nowChosen }))
      },
      fresh: () => all.filter(isFresh).map(({ id }) => id),
    }
  }

  test('is nothing at first', () => expect(watch([at('a', 4), at('b', 9)]).fresh()).toEqual([]))
  test('is what has moved on', () => {
    const page = watch([at('a', 4), at('b', 9)])
    page.turnTo([at('a', 5), at('b', 9)])
    expect(page.fresh()).toEqual(['a'])
  })
  test('is a conversation that began since', () => {
    const page = watch([at('a', 4)])
    page.turnTo([at('new', 1, Date.now() + 60_000), at('a', 4)])
    expect(page.fresh()).toEqual(['new'])
  })
  test('is the first conversation of an empty desk', () => {
    const page = watch([])
    page.turnTo([at('new', 1, Date.now() + 60_000)])
    expect(page.fresh()).toEqual(['new'])
  })
  test('is not what is read of older ones', () => {
    const page = watch([at('a', 4)])
    page.turnTo([at('a', 4), at('old', 30, opening - 86_400_000)])
    expect(page.fresh()).toEqual([])
  })
  test('is not what another filter brings up', () => {
    const page = watch([at('a', 4)])
    page.turnTo([at('b', 8)])
    expect(page.fresh()).toEqual([])
  })
  test('is never what is open', () => {
    const page = watch([at('a', 4)], 'a')
    page.turnTo([at('a', 5)], 'a')
    expect(page.fresh()).toEqual([])
  })
  test('is seen once it was open', () => {
    const page = watch([at('a', 4)])
    page.turnTo([at('a', 5)], 'a')
    page.turnTo([at('a', 5)])
    expect(page.fresh()).toEqual([])
    page.turnTo([at('a', 6)])
    expect(page.fresh()).toEqual(['a'])
  })
})

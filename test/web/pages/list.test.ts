import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConversationSummary } from '../../../data/index.ts'
import type { Filter } from '../../../web/pages/desk/address.ts'
import { type Conversations, useConversations } from '../../../web/pages/desk/conversations.ts'
import { openBrowser, redraw, settle, show } from './browser.ts'
import { type Asked, answerWith, noNetwork, type Said } from './network.ts'
import { noon, summary } from './records.ts'

const anything: Filter = {
  text: undefined,
  mood: undefined,
  intent: undefined,
  language: undefined,
  from: undefined,
  to: undefined,
  mode: undefined,
  outcome: undefined,
  channel: undefined,
}

let kept: ConversationSummary[]
let asked: readonly Asked[]
let fault: (() => Said) | undefined

beforeEach(() => {
  openBrowser()
  kept = []
  fault = undefined
  asked = answerWith(({ path }) => fault?.() ?? { body: page(path) })
})
afterEach(() => vi.unstubAllGlobals())

/** The server's answer: newest first, below the end of the page before, of a mode. */
function page(path: string) {
  const query = new URL(path, 'https://shop.example').searchParams
  const before = Number(query.get('before')?.slice('below-'.length) ?? Number.POSITIVE_INFINITY)
  const limit = Number(query.get('limit'))
  const all = kept
    .filter(({ last, mode }) => last < before && (query.get('mode') ?? mode) === mode)
    .toSorted((a, b) => b.last - a.last)
  const conversations = all.slice(0, limit)
  const next = all.length > limit ? `below-${conversations.at(-1)?.last}` : undefined
  return { conversations, next, intents: ['order_status'] }
}

/** Some conversations, the first the newest, a minute apart. */
const some = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => summary(`c${from + i}`, { last: noon - (from + i) * 60_000 }))

function open(filter: Filter = anything) {
  let now: Conversations | undefined
  const Probe = (props: { filter: Filter }) => {
    now = useConversations(props.filter)
    return null
  }
  const root = show(h(Probe, { filter }))
  return {
    get list() {
      if (now === undefined) throw new Error('nothing was drawn')
      return now
    },
    ids: () => (now?.others ?? []).map(({ id }) => id),
    filterBy: async (next: Filter) => {
      redraw(root, h(Probe, { filter: next }))
      await settle()
    },
  }
}

async function opened(filter?: Filter) {
  const desk = open(filter)
  await settle()
  return desk
}

describe('the list', () => {
  test('is loading until the first answer', async () => {
    const desk = open()
    expect(desk.list.loading).toBe(true)
    await settle()
    expect(desk.list.loading).toBe(false)
  })
  test('asks for fifty at once, and for those that wait by themselves', async () => {
    await opened()
    expect(asked.map(({ path }) => path)).toEqual([
      '/desk/api/conversations?limit=50',
      '/desk/api/conversations?mode=waiting&limit=50',
    ])
  })
  test('asks once where only those that wait are wanted, and once more for their order', async () => {
    await opened({ ...anything, mode: 'waiting' })
    expect(new Set(asked.map(({ path }) => path)).size).toBe(1)
  })
  test.each(['bot', 'person'])('with the filter "%s" does not ask for those that wait', async (mode) => {
    await opened({ ...anything, mode })
    expect(asked.map(({ path }) => path)).toEqual([`/desk/api/conversations?mode=${mode}&limit=50`])
  })
  test('has the newest first', async () => {
    kept = some(3)
    expect((await opened()).ids()).toEqual(['c0', 'c1', 'c2'])
  })
  test('has those that wait apart, the longest wait first', async () => {
    kept = [
      ...some(2),
      summary('w1', { mode: 'waiting', last: noon }),
      summary('w2', { mode: 'waiting', last: noon - 1 }),
    ]
    const desk = await opened()
    expect(desk.list.waiting.map(({ id }) => id)).toEqual(['w2', 'w1'])
    expect(desk.ids()).toEqual(['c0', 'c1'])
  })
  test('gives the intents to choose from', async () => {
    expect((await opened()).list.intents).toEqual(['order_status'])
  })
  test('of another filter begins anew', async () => {
    kept = some(60)
    const desk = await opened()
    desk.list.older?.()
    await settle()
    await desk.filterBy({ ...anything, mood: 'negative' })
    expect(desk.ids()).toHaveLength(50)
  })
  test('of a filter that was changed meanwhile is not shown', async () => {
    kept = some(3)
    const gate = Promise.withResolvers<void>()
    const slow = { body: { conversations: [summary('slow')], intents: [] } }
    answerWith(async ({ path }) => {
      if (path.includes('text=slow')) await gate.promise
      return path.includes('text=slow') ? slow : { body: page(path) }
    })
    const desk = open({ ...anything, text: 'slow' })
    await desk.filterBy({ ...anything, text: 'fast' })
    gate.resolve()
    await settle()
    expect(desk.ids()).toEqual(['c0', 'c1', 'c2'])
  })
  test('that cannot be read says so, and can be read again', async () => {
    kept = some(1)
    fault = noNetwork
    const desk = await opened()
    expect([desk.list.error instanceof Error, desk.list.loading]).toEqual([true, false])
    fault = undefined
    desk.list.reload()
    await settle()
    expect([desk.list.error, desk.ids()]).toEqual([undefined, ['c0']])
  })
})

describe('older conversations', () => {
  test('are none when all are there', async () => {
    kept = some(49)
    expect((await opened()).list.older).toBeUndefined()
  })
  test('are asked for from where the list ends', async () => {
    kept = some(60)
    const desk = await opened()
    desk.list.older?.()
    await settle()
    expect(asked.at(-1)?.path).toBe(`/desk/api/conversations?before=below-${noon - 49 * 60_000}&limit=50`)
    expect([desk.ids().length, desk.list.older]).toEqual([60, undefined])
  })
  test('come page by page to the end', async () => {
    kept = some(130)
    const desk = await opened()
    while (desk.list.older !== undefined) {
      desk.list.older()
      await settle()
    }
    expect(desk.ids()).toEqual(kept.map(({ id }) => id))
  })
  test('stay when the newest are read again', async () => {
    kept = some(60)
    const desk = await opened()
    desk.list.older?.()
    await settle()
    desk.list.reload()
    await settle()
    expect(desk.ids()).toHaveLength(60)
  })
  test('are not lost when new ones push them off the first page', async () => {
    kept = some(60)
    const desk = await opened()
    desk.list.older?.()
    await settle()
    kept = [summary('new', { last: noon + 1 }), ...kept]
    desk.list.reload()
    await settle()
    expect(desk.ids()).toEqual(kept.map(({ id }) => id))
  })
  test('that come to life move to the top', async () => {
    kept = some(60)
    const desk = await opened()
    desk.list.older?.()
    await settle()
    kept = kept.map((one) => (one.id === 'c55' ? { ...one, last: noon + 1, preview: 'again' } : one))
    desk.list.reload()
    await settle()
    expect(desk.ids().slice(0, 2)).toEqual(['c55', 'c0'])
    expect(desk.list.others[0]?.preview).toBe('again')
  })
  test('that no longer fit are not kept from the first page', async () => {
    kept = some(60)
    const desk = await opened()
    desk.list.older?.()
    await settle()
    kept = kept.filter(({ id }) => id !== 'c3')
    desk.list.reload()
    await settle()
    expect(desk.ids()).not.toContain('c3')
  })
  test('that cannot be read leave a way to try again', async () => {
    kept = some(60)
    const desk = await opened()
    fault = noNetwork
    desk.list.older?.()
    await settle()
    expect(desk.list.error).toBeInstanceOf(Error)
    fault = undefined
    desk.list.reload()
    await settle()
    expect([desk.list.error, desk.ids().length, desk.list.older === undefined]).toEqual([
      undefined,
      50,
      false,
    ])
  })
})

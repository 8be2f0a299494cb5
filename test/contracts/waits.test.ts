import { describe, expect, test } from 'vitest'
import {
  keepActivities,
  keepTurn,
  listConversations,
  loadThread,
  type Store,
  waitingConversations,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
import { activity, calm, conversation, glad, noon, sad, turn } from './samples.ts'

const minute = 60_000
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

/** The customer writes at a minute; the conversation stands in this mode afterwards. */
async function write(store: Store, at: number, mode: 'bot' | 'waiting' | 'person', id = 'c1'): Promise<void> {
  const before = await loadThread(store, id)
  const seq = (before?.conversation.lastSeq ?? 0) + 1
  const version = before?.version ?? 0
  const takenBy = mode === 'person' ? 'Mei' : undefined
  const last = noon + at * minute
  await keepTurn(store, {
    ...turn({ conversationId: id, seq, at: last, mood: sad }, { state: { version, value: {} } }),
    conversation: conversation({ id, mode, takenBy, last, lastSeq: seq + 1 }),
  })
}

/** Mei comes in, or says something. */
async function staff(store: Store, at: number, joined: boolean): Promise<void> {
  const before = await loadThread(store, 'c1')
  const seq = (before?.conversation.lastSeq ?? 0) + 1
  const last = noon + at * minute
  const after = conversation({ mode: 'person', takenBy: 'Mei', last, lastSeq: seq })
  await keepActivities(store, after, { activities: [activity({ seq, at: last, author: 'staff' })], joined })
}

async function waitsSince(store: Store): Promise<number | undefined> {
  const since = (await listed(store, {}))[0]?.waitingSince
  return since === undefined ? undefined : (since - noon) / minute
}

describe.each(backEnds)('who waits on $name', (backEnd) => {
  test('waits from the first words that want a person, whatever they add', async () => {
    const store = await emptyStore(backEnd)
    await write(store, 0, 'bot')
    expect(await waitsSince(store)).toBeUndefined()
    for (const at of [1, 4, 9]) await write(store, at, 'waiting')
    expect(await waitsSince(store)).toBe(1)
  })

  test('keeps the place in the queue while writing on', async () => {
    const store = await emptyStore(backEnd)
    await write(store, 0, 'waiting', 'early')
    await write(store, 2, 'waiting', 'late')
    await write(store, 8, 'waiting', 'early')
    expect(ids(await waitingConversations(store))).toEqual(['early', 'late'])
  })

  test('waits on when somebody has come in, and no longer when they have written', async () => {
    const store = await emptyStore(backEnd)
    await write(store, 0, 'waiting')
    await staff(store, 1, true)
    expect(await waitsSince(store)).toBe(0)
    await staff(store, 2, false)
    expect(await waitsSince(store)).toBeUndefined()
  })

  test('waits again after the answer, in a conversation that a person has', async () => {
    const store = await emptyStore(backEnd)
    await write(store, 0, 'waiting')
    await staff(store, 1, false)
    await write(store, 5, 'person')
    await write(store, 7, 'person')
    expect(await waitsSince(store)).toBe(5)
    expect(ids(await waitingConversations(store))).toEqual(['c1'])
    expect(ids(await listed(store, { mode: 'waiting' }))).toEqual(['c1'])
    expect(ids(await listed(store, { mode: 'person' }))).toEqual(['c1'])
  })

  test('does not wait when nobody has written since the answer', async () => {
    const store = await emptyStore(backEnd)
    await write(store, 0, 'waiting')
    await staff(store, 1, false)
    expect(await listed(store, { mode: 'waiting' })).toEqual([])
  })

  test('does not wait for a person once the bot has it again', async () => {
    const store = await emptyStore(backEnd)
    await write(store, 0, 'person')
    await write(store, 1, 'bot')
    expect(await waitsSince(store)).toBeUndefined()
  })

  test('stays first until a person writes', async () => {
    const store = await emptyStore(backEnd)
    const at = { mode: 'waiting', lastSeq: 2 } as const
    await keepTurn(store, { ...turn(), conversation: conversation(at), risk: { level: 0.9, urgent: true } })
    await staff(store, 1, true)
    await write(store, 2, 'person')
    expect(await listed(store, {})).toMatchObject([{ urgent: true }])
    await staff(store, 3, false)
    expect(await listed(store, {})).toMatchObject([{ urgent: false }])
  })

  test('is put aside until the next word', async () => {
    const store = await emptyStore(backEnd)
    await write(store, 0, 'waiting')
    const found = await loadThread(store, 'c1')
    if (found === undefined) throw new Error('there is no conversation')
    await keepActivities(store, found.conversation, { activities: [], setAside: true, before: found })
    expect(await waitingConversations(store)).toEqual([])
    expect(await listed(store, { mode: 'waiting' })).toEqual([])
    expect(await listed(store, {})).toMatchObject([{ setAside: true, waitingSince: undefined }])
    await write(store, 6, 'waiting')
    expect([await waitsSince(store), ids(await waitingConversations(store))]).toEqual([6, ['c1']])
  })

  test('comes in pages, those that the bot has handed over and those that people have mixed', async () => {
    const store = await emptyStore(backEnd)
    for (let i = 0; i < 6; i += 1) await write(store, i, i % 2 === 0 ? 'waiting' : 'person', `c${i}`)
    const first = await listConversations(store, { mode: 'waiting', limit: 4 })
    expect(ids(first.conversations)).toEqual(['c5', 'c4', 'c3', 'c2'])
    const rest = await listConversations(store, { mode: 'waiting', limit: 4, before: first.next ?? 0 })
    expect([ids(rest.conversations), rest.next]).toEqual([['c1', 'c0'], undefined])
  })
})

describe.each(backEnds)('the list on $name', (backEnd) => {
  test('leaves out where nothing was written, when asked to', async () => {
    const store = await emptyStore(backEnd)
    const greeting = activity({ author: 'bot', body: { type: 'message', text: 'Hello!' } })
    await keepActivities(store, conversation({ id: 'empty', lastSeq: 1 }), { activities: [greeting] })
    await write(store, 0, 'bot')
    expect(ids(await listed(store, { written: true }))).toEqual(['c1'])
    expect(ids(await listed(store, {}))).toHaveLength(2)
  })

  test('knows how a conversation went lately, not its last words alone', async () => {
    const store = await emptyStore(backEnd)
    for (const [i, mood] of [glad, { negative: 0.9, neutral: 0.1, positive: 0 }, calm].entries())
      await keepTurn(store, turn({ seq: 2 * i + 1, mood }, { state: { version: i, value: {} } }))
    const [found] = await listed(store, {})
    expect(found?.recentNegative).toBeCloseTo(0.72)
    expect(found?.mood).toEqual(calm)
  })
})

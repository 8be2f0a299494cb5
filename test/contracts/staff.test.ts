import { describe, expect, test } from 'vitest'
import {
  activitiesAfter,
  findConversation,
  keepTurn,
  type Mode,
  openConversation,
  StateConflict,
  type Store,
  type StoredActivity,
  transcript,
  waitingConversations,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
import {
  activity,
  addActivities,
  calm,
  conversation,
  glad,
  loadState,
  noon,
  sad,
  setMode,
  talk,
  turn,
} from './samples.ts'

const words = (seq: number, author: StoredActivity['author'], text: string): StoredActivity =>
  activity({ seq, author, at: noon + seq, body: { type: 'message', text } })

/** Adds what somebody said outside a turn. */
const say = (store: Store, said: StoredActivity, id = 'c1') =>
  addActivities(store, conversation({ id, mode: 'person', last: said.at, lastSeq: said.seq }), [said])

/** The bot gives up, Mei of the staff takes over, and they talk. */
async function takenOver(store: Store): Promise<void> {
  await keepTurn(store, turn({ text: 'I want a person', outcome: 'handed-over', reply: 'One moment.' }))
  await setMode(store, 'c1', 'person', 'staff-1')
  await say(store, words(3, 'staff', 'Hello, this is Mei.'))
  await say(store, words(4, 'customer', '我的灯坏了'))
  await say(store, words(5, 'staff', '我马上给您换一个。'))
}

describe.each(backEnds)('staff on $name', (backEnd) => {
  test('a transcript tells who said what, in order', async () => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    expect(
      (await transcript(store, 'c1')).map(({ seq, author, text }) => `${seq} ${author}: ${text}`),
    ).toEqual([
      '1 customer: I want a person',
      '2 bot: One moment.',
      '3 staff: Hello, this is Mei.',
      '4 customer: 我的灯坏了',
      '5 staff: 我马上给您换一个。',
    ])
  })

  test('what was understood stands beside the words that began the turn, and nowhere else', async () => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    const understood = (await transcript(store, 'c1')).map(({ interaction }) => interaction?.outcome)
    expect(understood).toEqual(['handed-over', undefined, undefined, undefined, undefined])
  })

  test('a transcript tells when each thing was said', async () => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    expect((await transcript(store, 'c1')).map(({ at }) => at)).toEqual([
      noon,
      noon,
      noon + 3,
      noon + 4,
      noon + 5,
    ])
  })

  test('the list shows the last words of the customer, not those of staff', async () => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    expect(await listed(store, {})).toMatchObject([
      { preview: '我的灯坏了', messages: 2, last: noon + 5, lastSeq: 5, mode: 'person' },
    ])
  })

  test.each<[text: string]>([['Mei'], ['马上'], ['换'], ['灯坏了'], ['a person']])(
    'the words %j of a talk with staff are found',
    async (text) => {
      const store = await emptyStore(backEnd)
      await takenOver(store)
      expect((await listed(store, { text })).map(({ id }) => id)).toEqual(['c1'])
    },
  )

  test('a talk with staff changes neither moods nor figures', async () => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    const [summary] = await listed(store, {})
    expect(summary).toMatchObject({ mood: calm, lowest: 0.1, unanswered: 0 })
    expect(await store.db.selectFrom('interaction').select('seq').execute()).toHaveLength(1)
  })

  test('the bot goes on where it stood when staff hands back', async () => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    await setMode(store, 'c1', 'bot', undefined)
    const { version } = await loadState(store, 'c1')
    const next = turn({ seq: 6, text: 'thanks', mood: sad }, { state: { version, value: { again: true } } })
    await keepTurn(store, next)
    expect(await loadState(store, 'c1')).toEqual({ version: version + 1, value: { again: true } })
    expect(await transcript(store, 'c1')).toHaveLength(7)
  })

  test.each<[from: Mode, to: Mode]>(
    (['bot', 'waiting', 'person'] as const).flatMap((from) =>
      (['bot', 'waiting', 'person'] as const).map((to): [Mode, Mode] => [from, to]),
    ),
  )('a conversation goes from %s to %s', async (from, to) => {
    const store = await emptyStore(backEnd)
    await openConversation(store, { ...conversation(), at: noon })
    for (const mode of [from, to]) {
      const takenBy = mode === 'person' ? 'staff-1' : undefined
      await setMode(store, 'c1', mode, takenBy)
      expect(await findConversation(store, 'c1')).toMatchObject({ mode, takenBy })
    }
    expect((await waitingConversations(store)).length).toBe(to === 'waiting' ? 1 : 0)
    expect((await listed(store, { mode: to })).length).toBe(1)
  })

  test('one member of staff may take over from another', async () => {
    const store = await emptyStore(backEnd)
    await openConversation(store, { ...conversation(), at: noon })
    for (const staff of ['staff-1', 'staff-2']) await setMode(store, 'c1', 'person', staff)
    expect((await findConversation(store, 'c1'))?.takenBy).toBe('staff-2')
  })

  test('changing who answers a conversation that is not there makes none', async () => {
    const store = await emptyStore(backEnd)
    await setMode(store, 'nowhere', 'person', 'staff-1')
    expect(await listed(store, {})).toEqual([])
  })

  test('changing who answers changes nothing else', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn({ mood: sad }))
    const [before] = await listed(store, {})
    await setMode(store, 'c1', 'waiting', undefined)
    expect(await listed(store, {})).toEqual([{ ...before, mode: 'waiting' }])
  })

  test('those that wait come by how long nothing happened', async () => {
    const store = await emptyStore(backEnd)
    const begun = { late: noon + 300, early: noon + 100, middle: noon + 200 }
    for (const [id, at] of Object.entries(begun)) {
      for (const record of talk(id, [{ at }])) await keepTurn(store, record)
      await setMode(store, id, 'waiting', undefined)
    }
    expect((await waitingConversations(store)).map(({ id }) => id)).toEqual(['early', 'middle', 'late'])
  })

  test('who comes before others waits first, until somebody answers', async () => {
    const store = await emptyStore(backEnd)
    for (const [id, urgent] of Object.entries({ early: false, late: true })) {
      const [record] = talk(id, [{ at: urgent ? noon + 9 : noon }], { mode: 'waiting' })
      if (record !== undefined) await keepTurn(store, { ...record, risk: { level: 0.8, urgent } })
    }
    const waiting = await waitingConversations(store)
    expect(waiting.map(({ id, urgent, risk }) => [id, urgent, risk])).toEqual([
      ['late', true, 0.8],
      ['early', false, 0.8],
    ])
    const [late] = waiting
    if (late === undefined) throw new Error('nobody waits')
    await addActivities(store, { ...late, mode: 'person', takenBy: 'Mei', lastSeq: 3 }, [
      activity({ seq: 3, author: 'staff' }),
    ])
    expect((await listed(store, {})).find(({ id }) => id === 'late')).toMatchObject({ urgent: false })
  })

  test('a conversation shows how negative it began, was at worst, and is', async () => {
    const store = await emptyStore(backEnd)
    for (const record of talk('c1', [{ mood: glad }, { mood: sad }, { mood: calm }]))
      await keepTurn(store, record)
    expect(await listed(store, {})).toMatchObject([{ firstNegative: 0.05, lowest: 0.8, mood: calm }])
  })

  test.each([3, 2, 1])('of two who write at once the second conflicts, at place %i', async (seq) => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    await expect(say(store, words(seq, 'staff', 'too late'))).rejects.toThrow(StateConflict)
    expect(await activitiesAfter(store, 'c1', 0)).toHaveLength(5)
  })

  test('of twenty replies of staff at once one has the next place', async () => {
    const store = await emptyStore(backEnd)
    await takenOver(store)
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => say(store, words(6, 'staff', `reply ${i}`))),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await activitiesAfter(store, 'c1', 5)).toHaveLength(1)
  })

  test.each<[what: string, body: Record<string, unknown>, text: string, attachments: number]>([
    ['words', { type: 'message', text: 'hello' }, 'hello', 0],
    ['a picture without words', { type: 'message', attachments: [{ contentType: 'image/png' }] }, '', 1],
    ['words with two cards', { type: 'message', text: 'look', attachments: [{}, {}] }, 'look', 2],
    ['attachments that are none', { type: 'message', text: 'x', attachments: 'many' }, 'x', 0],
    ['a text that is none', { type: 'message', text: 7 }, '', 0],
    ['nothing at all', { type: 'message' }, '', 0],
  ])('a transcript shows %s', async (_, body, text, attachments) => {
    const store = await emptyStore(backEnd)
    await say(store, activity({ seq: 1, author: 'staff', body }))
    const [line] = await transcript(store, 'c1')
    expect([line?.text, line?.attachments.length]).toEqual([text, attachments])
  })

  test.each(['typing', 'event', 'conversationUpdate', 'endOfConversation', 'Message', ''])(
    'a transcript leaves out an activity of the type %j',
    async (type) => {
      const store = await emptyStore(backEnd)
      await say(store, activity({ seq: 1, body: { type, text: 'not said' } }))
      expect(await transcript(store, 'c1')).toEqual([])
      expect(await activitiesAfter(store, 'c1', 0)).toHaveLength(1)
      expect(await listed(store, { text: 'not said' })).toEqual([])
    },
  )

  test('a conversation of 1,200 activities comes in pages of 500', async () => {
    const store = await emptyStore(backEnd)
    const all = Array.from({ length: 1200 }, (_, i) => words(i + 1, 'staff', `no. ${i + 1}`))
    await addActivities(store, conversation({ lastSeq: 1200 }), all)
    const first = await activitiesAfter(store, 'c1', 0)
    const rest = await activitiesAfter(store, 'c1', first.at(-1)?.seq ?? 0, 1000)
    expect([first.length, rest.length, rest.at(-1)?.seq]).toEqual([500, 700, 1200])
  })
})

import { describe, expect, test } from 'vitest'
import {
  createSignInLink,
  findConversation,
  findSession,
  forgetOld,
  keepTurn,
  lastSuggestions,
  moodByDay,
  StateConflict,
  type Store,
  transcript,
  useSignInLink,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
import { day, noon, suggestion, talk } from './samples.ts'

const rules = { conversationsDays: 730, inboxDays: 7, deadLettersDays: 90 }
const now = noon + 731 * day
const rest = async () => undefined

/** A talk of two turns, whose ids the client gave, with a suggestion. */
async function keepTalk(store: Store, id: string, at: number, text = 'an old teapot'): Promise<void> {
  for (const record of talk(
    id,
    [
      { at, text },
      { at, text: '一把旧茶壶' },
    ],
    { last: at },
  )) {
    const seq = record.interaction?.seq ?? 0
    const shown = suggestion({ id: `${id}-${seq}`, conversationId: id, at })
    await keepTurn(store, { ...record, activityId: `mine-${seq}`, suggestions: [shown] })
  }
}

const ids = async (store: Store, text?: string) =>
  (await listed(store, text === undefined ? {} : { text })).map(({ id }) => id)

/** Rows that are left of a conversation, wherever. */
async function rowsOf(store: Store, id: string): Promise<number> {
  const tables = ['activity', 'interaction', 'suggestion', 'inbox', 'outbox', 'dead_letter', 'said'] as const
  let rows = 0
  for (const table of [...tables, 'conversation_day'] as const) {
    const found = store.db.selectFrom(table).where('conversation_id', '=', id)
    rows += (await found.select('conversation_id').execute()).length
  }
  return rows
}

describe.each(backEnds)('what is too old, on $name', (backEnd) => {
  test('a conversation goes two years after its last word, with all that is its own', async () => {
    const store = await emptyStore(backEnd)
    await keepTalk(store, 'old', noon)
    await keepTalk(store, 'young', now - day)
    expect(await forgetOld(store, { rules, now, rest })).toMatchObject({ conversations: 1 })
    expect(await findConversation(store, 'old')).toBeUndefined()
    expect(await rowsOf(store, 'old')).toBe(0)
    expect(await ids(store)).toEqual(['young'])
    expect(await transcript(store, 'young')).toHaveLength(4)
    expect(await lastSuggestions(store, 'young', 9)).toHaveLength(2)
  })

  test.each(['teapot', '茶壶', '茶'])('%s is no longer found in it', async (text) => {
    const store = await emptyStore(backEnd)
    await keepTalk(store, 'old', noon)
    await keepTalk(store, 'young', now)
    expect(await ids(store, text)).toEqual(['young', 'old'])
    await forgetOld(store, { rules, now, rest })
    expect(await ids(store, text)).toEqual(['young'])
  })

  test('the board keeps its figures, which name nobody', async () => {
    const store = await emptyStore(backEnd)
    await keepTalk(store, 'old', noon)
    const before = await moodByDay(store, { from: noon, to: now })
    await forgetOld(store, { rules, now, rest })
    expect(await moodByDay(store, { from: noon, to: now })).toEqual(before)
    expect(before).toMatchObject([{ messages: 2, conversations: 1 }])
  })

  test('hundreds go a few at a time, and others write in between', async () => {
    const store = await emptyStore(backEnd)
    await Promise.all(Array.from({ length: 150 }, (_, i) => keepTalk(store, `old-${i}`, noon + i)))
    let rests = 0
    const busy = async () => {
      await keepTalk(store, `young-${rests}`, now)
      rests += 1
    }
    expect(await forgetOld(store, { rules, now, rest: busy })).toMatchObject({ conversations: 150 })
    expect(rests).toBeGreaterThan(2)
    expect(await ids(store)).toHaveLength(rests)
  })

  test('a conversation that is gone is not brought back by who had it in memory', async () => {
    const store = await emptyStore(backEnd)
    const [first, second] = talk(
      'gone',
      [
        { at: noon, text: 'my secret' },
        { at: noon, text: 'and more' },
      ],
      { last: noon },
    )
    if (first === undefined || second === undefined) throw new Error('two turns are needed')
    const remembered = await keepTurn(store, first)
    await forgetOld(store, { rules, now, rest })
    await expect(keepTurn(store, second, remembered)).rejects.toThrow(StateConflict)
    expect(await rowsOf(store, 'gone')).toBe(0)
    const again = await keepTurn(store, { ...first, activityId: 'again' })
    expect(again.version).toBe(1)
  })

  test('long conversations behind many short ones go a few at a time', async () => {
    const store = await emptyStore(backEnd)
    for (let i = 0; i < 60; i += 1) await keepTalk(store, `short-${i}`, noon + i)
    const words = Array.from({ length: 60 }, () => ({ at: noon + 1_000, text: 'word' }))
    for (let i = 0; i < 12; i += 1)
      for (const record of talk(`long-${i}`, words, { last: noon + 1_000 })) await keepTurn(store, record)
    const left: number[] = []
    const activities = store.db.selectFrom('activity').select(({ fn }) => fn.countAll<number>().as('rows'))
    const count = async () => void left.push(Number((await activities.executeTakeFirstOrThrow()).rows))
    await count()
    await forgetOld(store, { rules, now, rest: count })
    const gone = left.slice(1).map((rows, i) => (left[i] ?? 0) - rows)
    expect(Math.max(...gone)).toBeLessThanOrEqual(300)
    expect(await ids(store)).toEqual([])
  })

  test('a very long conversation goes a piece at a time', async () => {
    const store = await emptyStore(backEnd)
    const words = Array.from({ length: 400 }, (_, i) => ({ at: noon + i, text: `word ${i}` }))
    for (const record of talk('long', words)) await keepTurn(store, record)
    const left: number[] = []
    const said = store.db.selectFrom('activity').where('conversation_id', '=', 'long').select('seq')
    const look = async () => void left.push((await said.execute()).length)
    expect(await forgetOld(store, { rules, now, rest: look })).toMatchObject({ conversations: 1 })
    expect(left.filter((rows) => rows > 0)).toEqual([500, 200])
    expect(await rowsOf(store, 'long')).toBe(0)
  })

  test('a conversation that goes on meanwhile stays', async () => {
    const store = await emptyStore(backEnd)
    await Promise.all(Array.from({ length: 20 }, (_, i) => keepTalk(store, `old-${i}`, noon + i)))
    const [, , back] = talk('old-19', [{}, {}, { at: now, text: 'hello again' }], { last: now })
    let first = true
    const comeBack = async () => {
      if (first && back) await keepTurn(store, back)
      first = false
    }
    await forgetOld(store, { rules, now, rest: comeBack })
    expect(await ids(store)).toEqual(['old-19'])
    expect((await transcript(store, 'old-19')).length).toBeGreaterThanOrEqual(2)
  })

  test('repetitions are told for a week', async () => {
    const store = await emptyStore(backEnd)
    await keepTalk(store, 'c1', now - 8 * day)
    await keepTalk(store, 'c2', now - 6 * day)
    expect(await forgetOld(store, { rules, now, rest })).toMatchObject({ conversations: 0, inbox: 2 })
    expect(await store.db.selectFrom('inbox').select('conversation_id').distinct().execute()).toEqual([
      { conversation_id: 'c2' },
    ])
    expect(await transcript(store, 'c1')).toHaveLength(4)
  })

  test('what could not be sent is kept for a while', async () => {
    const store = await emptyStore(backEnd)
    const letter = { conversation_id: 'c1', service_url: 'https://x.example', attempts: 9, reason: 'gone' }
    const letters = [91, 89].map((days, seq) => ({ ...letter, seq, at: now - days * day }))
    await store.write((tx) => tx.insertInto('dead_letter').values(letters).execute())
    expect(await forgetOld(store, { rules, now, rest })).toMatchObject({ deadLetters: 1 })
    expect(await store.db.selectFrom('dead_letter').select('seq').execute()).toEqual([{ seq: 1 }])
  })

  test('sessions and links go when they have run out', async () => {
    const store = await emptyStore(backEnd)
    const session = await useSignInLink(store, await createSignInLink(store, { now: noon, ttl: day }), noon)
    await createSignInLink(store, { now: noon, ttl: day })
    const fresh = await createSignInLink(store, { now, ttl: day })
    expect(await forgetOld(store, { rules, now, rest })).toMatchObject({ sessions: 1, links: 1 })
    expect(await findSession(store, session ?? '', noon)).toBeUndefined()
    expect(await useSignInLink(store, fresh, now)).toBeDefined()
  })

  test('0 days keep for ever', async () => {
    const store = await emptyStore(backEnd)
    await keepTalk(store, 'old', noon)
    const forever = { conversationsDays: 0, inboxDays: 0, deadLettersDays: 0 }
    expect(await forgetOld(store, { rules: forever, now: now * 2, rest })).toMatchObject({
      conversations: 0,
      inbox: 0,
    })
    expect(await transcript(store, 'old')).toHaveLength(4)
  })
})

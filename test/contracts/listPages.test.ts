import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ConversationFilter,
  customerTurns,
  keepTurn,
  listConversations,
  type Store,
  type TurnRecord,
  transcript,
} from '../../data/index.ts'
import { backEnds, emptyStore, sharedStore } from './backEnds.ts'
import { activity, addActivities, calm, conversation, day, noon, sad, setMode, talk } from './samples.ts'

const words = (c: number, turn: number): string => {
  if (turn === c % 10) return 'the harbour lamp 台灯'
  return turn % 3 === 0 ? 'the harbour' : 'nothing else'
}

/** Thirty conversations that go on by turns, so that what they said lies in between: ten turns each. */
async function thirty(store: Store): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1)
    for (let c = 0; c < 30; c += 1) await keepTurn(store, turnOf(c, turn))
  for (const id of ['c3', 'c4', 'c17']) await setMode(store, id, 'waiting', undefined)
}

function turnOf(c: number, turn: number): TurnRecord {
  const spoken = Array.from({ length: turn + 1 }, (_, t) => ({
    at: noon + t * 1000 + (c % 5),
    text: words(c, t),
    mood: t === 0 ? sad : calm,
    customerId: c % 2 === 0 ? 'C-1' : undefined,
  }))
  const [record] = talk(`c${c}`, spoken).slice(turn)
  if (record === undefined) throw new Error('there is no such turn')
  return record
}

async function pages(store: Store, filter: ConversationFilter): Promise<readonly string[]> {
  const ids: string[] = []
  for (let before: string | undefined; ; ) {
    const page = await listConversations(store, before === undefined ? filter : { ...filter, before })
    expect(page.conversations.length).toBeLessThanOrEqual(filter.limit ?? 50)
    ids.push(...page.conversations.map(({ id }) => id))
    if (page.next === undefined) return ids
    before = page.next
  }
}

const all = Array.from({ length: 30 }, (_, c) => `c${c}`)

describe.each(backEnds)('pages of a search on $name', (backEnd) => {
  const store = sharedStore(backEnd, thirty)

  test.each<[string, ConversationFilter, readonly string[]]>([
    ['words that all said often', { text: 'harbour' }, all],
    ['words that all said once', { text: 'lamp' }, all],
    ['words that are read', { text: 'the-harbour' }, all],
    ['characters', { text: '台灯' }, all],
    ['a mood', { mood: 'negative' }, all],
    ['a time', { from: noon + 2000, to: noon + 4000 }, all],
    ['a channel', { channel: 'web' }, all],
    ['those that wait', { mode: 'waiting', text: 'lamp' }, ['c3', 'c4', 'c17']],
    ['a customer', { customerId: 'C-1', text: 'harb' }, all.filter((_, c) => c % 2 === 0)],
    ['words of the saddest', { text: 'lamp', mood: 'negative' }, ['c0', 'c10', 'c20']],
    ['nothing', { text: 'lamp', mood: 'positive' }, []],
  ])('hold each conversation once: %s', async (_, filter, ids) => {
    for (const limit of [1, 4, 7, 29, 30, 31])
      expect((await pages(store(), { ...filter, limit })).toSorted(), `${limit}`).toEqual(ids.toSorted())
  })

  test('come in the order of what fits, the newest first', async () => {
    const place = (id: string) => Number(id.slice(1)) % 10
    const ids = await pages(store(), { text: 'lamp', limit: 7 })
    expect(ids.map(place)).toEqual(ids.map(place).toSorted((a, b) => b - a))
  })

  test('stay as they are while something new is said', async () => {
    const fresh = await emptyStore(backEnd)
    await thirty(fresh)
    const { conversations, next } = await listConversations(fresh, { text: 'lamp', limit: 10 })
    for (const record of talk('new', [{ text: 'a new lamp', at: noon + day }])) await keepTurn(fresh, record)
    const rest = await pages(fresh, { text: 'lamp', limit: 10, ...(next && { before: next }) })
    expect(new Set([...conversations.map(({ id }) => id), ...rest])).toEqual(new Set(all))
    expect(conversations.length + rest.length).toBe(all.length)
  })
})

describe.each(backEnds)('a long conversation on $name', (backEnd) => {
  const store = sharedStore(backEnd, async (into) => {
    const said = Array.from({ length: 500 }, (_, i) =>
      activity({ seq: i + 1, body: { type: i % 10 === 3 ? 'event' : 'message', text: `no. ${i + 1}` } }),
    )
    await addActivities(into, conversation({ lastSeq: 500 }), said)
  })
  const seqs = async (part?: Parameters<typeof transcript>[2]) =>
    (await transcript(store(), 'c1', part)).map(({ seq }) => seq)

  test('is shown from its end, two hundred lines unless told', async () => {
    const lines = await seqs()
    expect([lines.length, lines.at(-1), lines[0]]).toEqual([200, 500, 279])
    expect(await seqs({ limit: 3 })).toEqual([498, 499, 500])
  })

  test('is shown part by part to its beginning, without a gap', async () => {
    const lines: number[] = []
    for (let before: number | undefined; lines[0] !== 1; before = lines[0])
      lines.unshift(...(await seqs({ limit: 64, before })))
    expect(lines).toEqual(Array.from({ length: 500 }, (_, i) => i + 1).filter((seq) => (seq - 1) % 10 !== 3))
  })

  test('has nothing before its beginning', async () => {
    expect(await seqs({ before: 1 })).toEqual([])
    expect(await seqs({ limit: 0 })).toEqual([])
  })
})

describe.each(backEnds)('what a customer wrote lately on $name', (backEnd) => {
  const store = sharedStore(backEnd, thirty)
  const lately = async (more?: Parameters<typeof customerTurns>[2]) =>
    (await customerTurns(store(), 'C-1', more)).map(({ conversationId, at }) => ({ conversationId, at }))

  test('comes from all conversations, the newest first', async () => {
    const turns = await lately({ limit: 40 })
    expect(turns).toHaveLength(40)
    expect(turns.map(({ at }) => at)).toEqual(turns.map(({ at }) => at).toSorted((a, b) => b - a))
    expect(new Set(turns.map(({ conversationId }) => conversationId)).size).toBe(15)
  })

  test('may leave one conversation out', async () => {
    expect((await lately({ except: 'c4' })).some(({ conversationId }) => conversationId === 'c4')).toBe(false)
  })

  test('is nothing for who wrote nothing', async () => {
    expect(await customerTurns(store(), 'C-9')).toEqual([])
  })
})

describe.each(backEnds)('words and filters together on $name', (backEnd) => {
  const vocabulary = ['lamp', 'order', '退货', '台灯', 'harbour', '的']
  const spoken = fc.record({
    text: fc
      .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
      .map((each) => each.join(' ')),
    mood: fc.constantFrom(sad, calm),
    intent: fc.constantFrom('joke', 'thanks', undefined),
    outcome: fc.constantFrom('answered' as const, 'unanswered' as const),
  })
  const filter = fc.record(
    {
      text: fc.constantFrom(...vocabulary, 'lamp order', '台灯 退货', 'nowhere'),
      mood: fc.constantFrom('negative' as const, 'neutral' as const),
      intent: fc.constantFrom('joke', '', 'other'),
      outcome: fc.constantFrom('answered' as const, 'unanswered' as const),
      limit: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: [] },
  )

  test('list what holds for one turn, whatever was said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(spoken, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        fc.array(filter, { minLength: 1, maxLength: 4 }),
        async (talks, filters) => {
          const store = await emptyStore(backEnd)
          for (const [c, turns] of talks.entries())
            for (const record of talk(
              `c${c}`,
              turns.map((turn) => ({ ...turn, reply: '' })),
            ))
              await keepTurn(store, record)
          for (const asked of filters) {
            const holds = (turn: (typeof talks)[number][number]) =>
              (asked.text ?? '').split(' ').every((word) => turn.text.includes(word)) &&
              (asked.mood === undefined || (asked.mood === 'negative') === (turn.mood === sad)) &&
              (asked.intent === undefined || (turn.intent ?? '') === asked.intent) &&
              (asked.outcome === undefined || turn.outcome === asked.outcome)
            const expected = talks.flatMap((turns, c) => (turns.some(holds) ? [`c${c}`] : []))
            expect((await pages(store, asked)).toSorted()).toEqual(expected)
          }
        },
      ),
      { numRuns: backEnd.name === 'SQLite' ? 40 : 12 },
    )
  })
})

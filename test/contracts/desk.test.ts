import { describe, expect, test } from 'vitest'
import {
  type ConversationFilter,
  keepTurn,
  listConversations,
  openConversation,
  type Store,
  type TurnRecord,
  upsertCustomers,
  waitingConversations,
} from '../../data/index.ts'
import { partsOf } from '../../data/search/words.ts'
import { backEnds, emptyStore, sharedStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
import {
  activity,
  addActivities,
  calm,
  conversation,
  customer,
  day,
  glad,
  noon,
  sad,
  setMode,
  talk,
} from './samples.ts'

async function keepAll(store: Store, records: readonly TurnRecord[]): Promise<void> {
  for (const record of records) await keepTurn(store, record)
}

const found = async (store: Store, filter: ConversationFilter = {}) =>
  (await listed(store, filter)).map(({ id }) => id)

/** Three conversations: a sad one in English, a glad one in Chinese a day later, a calm one on Teams. */
async function threeTalks(store: Store): Promise<void> {
  await store.write((tx) => upsertCustomers(tx, [customer()], 'demo'))
  const late = { at: noon + day, language: 'zh' as const, customerId: 'C-1' }
  await keepAll(store, [
    ...talk('en', [
      { text: 'my lamp is broken', intent: 'damaged_item', mood: sad },
      { at: noon + 1, text: 'THANK you', intent: undefined, outcome: 'unanswered', mood: calm },
    ]),
    ...talk('zh', [
      { ...late, text: '我想退货', intent: 'return_item', mood: calm },
      { ...late, at: late.at + 1, text: '太好了', intent: 'praise', mood: glad },
      { ...late, at: late.at + 2, text: '还要退货', intent: 'return_item', mood: glad },
    ]),
    ...talk('teams', [{ at: noon + 2 * day, channel: 'msteams', text: 'opening hours?' }]),
  ])
}

describe.each(backEnds)('the desk on $name', (backEnd) => {
  const three = sharedStore(backEnd, threeTalks)

  test('an empty store lists nothing', async () => {
    const store = await emptyStore(backEnd)
    expect(await listed(store, {})).toEqual([])
    expect(await listed(store, { text: '退货', mood: 'negative' })).toEqual([])
    expect(await waitingConversations(store)).toEqual([])
  })

  test('conversations come newest first with their summary', async () => {
    const list = await listed(three(), {})
    expect(list.map(({ id }) => id)).toEqual(['teams', 'zh', 'en'])
    expect(list[1]).toMatchObject({
      ...{ customerName: 'Mei Lin', preview: '还要退货', messages: 3, mood: glad, unanswered: 0 },
      ...{ lowest: 0.1, intents: ['return_item', 'praise'] },
    })
    expect(list[2]).toMatchObject({
      ...{ customerName: undefined, preview: 'THANK you', messages: 2, mood: calm, unanswered: 1 },
      ...{ lowest: 0.8, intents: ['damaged_item'] },
    })
  })

  test.each<[string, ConversationFilter, string[]]>([
    ['a mood that any turn had', { mood: 'negative' }, ['en']],
    ['neutral turns', { mood: 'neutral' }, ['teams', 'zh', 'en']],
    ['an intent', { intent: 'return_item' }, ['zh']],
    ['what was not understood', { intent: '' }, ['en']],
    ['an intent that nobody had', { intent: 'no such' }, []],
    ['a language', { language: 'zh' }, ['zh']],
    ['an outcome', { outcome: 'unanswered' }, ['en']],
    ['a channel', { channel: 'msteams' }, ['teams']],
    ['a customer', { customerId: 'C-1' }, ['zh']],
    ['a mode', { mode: 'bot' }, ['teams', 'zh', 'en']],
    ['a mode that none is in', { mode: 'person' }, []],
    ['from a moment on', { from: noon + day }, ['teams', 'zh']],
    ['until before a moment', { to: noon + day }, ['en']],
    ['a period', { from: noon + 2, to: noon + 2 * day }, ['zh']],
    ['mood and intent of the same turn', { mood: 'positive', intent: 'praise' }, ['zh']],
    ['not mood and intent of two turns', { mood: 'negative', outcome: 'unanswered' }, []],
    ['the period of the turn too', { mood: 'positive', to: noon + day + 1 }, []],
    ['older than', { before: noon + day + 2 }, ['en']],
    ['words and a filter together', { text: '退货', language: 'en' }, []],
  ])('the list can be narrowed: %s', async (_, filter, ids) => {
    expect(await found(three(), filter)).toEqual(ids)
  })

  test.each<[string, string[]]>([
    ['broken', ['en']],
    ['BROKEN lamp', ['en']],
    ['brok', ['en']],
    ['roke', []],
    ['lamp hours', []],
    ['lamp way', ['en']],
    ['lamp thank', []],
    ['is', ['teams', 'zh', 'en']],
    ['退货', ['zh']],
    ['退', ['zh']],
    ['想退货', ['zh']],
    ['退货 还要', ['zh']],
    ['退货 太好了', []],
    ['货退', []],
    ['on its way', ['teams', 'zh', 'en']],
    ['hours?', ['teams']],
    ['?', []],
    ['   ', ['teams', 'zh', 'en']],
    ['', ['teams', 'zh', 'en']],
  ])('a search for %j finds %j', async (text, ids) => {
    expect(await found(three(), { text })).toEqual(ids)
  })

  const hostile = [
    '"',
    '""',
    '"""',
    "'",
    "'; drop table conversation; --",
    '%',
    '%%',
    '%%%',
    '_',
    '__',
    '____',
    '*',
    '***',
    'lam*',
    '\\',
    '\\%',
    '\\\\\\',
    'a AND b',
    'NOT lamp',
    'lamp NEAR hours',
    'text:lamp',
    '^lamp',
    '-lamp',
    '{lamp}',
    '(lamp',
    'lamp)',
    'lamp"x',
    '\0',
    'lamp\0',
    '\ud800',
    '\u202e\u200b',
    '👩‍👩‍👧',
    'x'.repeat(10_000),
    'a '.repeat(5000),
    '退"货',
  ]

  test.each(hostile)('the search %j is safe', async (text) => {
    expect(Array.isArray(await found(three(), { text }))).toBe(true)
  })

  test.each(hostile.filter((text) => partsOf(text).length > 0 && text.length < 100))(
    'what was said as %j is found as such',
    async (text) => {
      const store = await emptyStore(backEnd)
      await threeTalks(store)
      await keepAll(store, talk('odd', [{ at: noon + 9 * day, text: `so ${text} there` }]))
      expect((await found(store, { text }))[0]).toBe('odd')
    },
  )

  test('words of staff, and of a customer who talks to staff, are found', async () => {
    const store = await emptyStore(backEnd)
    const said = [
      activity({ seq: 1, body: { type: 'message', text: '订单 was wet' } }),
      activity({ seq: 2, author: 'staff', body: { type: 'message', text: 'I am sorry to hear it' } }),
      activity({ seq: 3, body: { type: 'typing', text: 'nothing' } }),
    ]
    await addActivities(store, conversation({ lastSeq: 3 }), said)
    expect(await found(store, { text: '订单' })).toEqual(['c1'])
    expect(await found(store, { text: 'sorry' })).toEqual(['c1'])
    expect(await found(store, { text: 'nothing' })).toEqual([])
    expect(await listed(store, {})).toMatchObject([
      { preview: '订单 was wet', messages: 1, mood: { negative: 0, neutral: 1, positive: 0 }, intents: [] },
    ])
  })

  test('a page begins where the one before ended', async () => {
    const store = await emptyStore(backEnd)
    await keepAll(store, Array.from({ length: 7 }, (_, i) => talk(`c${i}`, [{ at: noon + i }])).flat())
    const first = await listConversations(store, { limit: 3 })
    const second = await listConversations(store, { limit: 3, before: first.next ?? 0 })
    const ids = [...first.conversations, ...second.conversations].map(({ id }) => id)
    expect(ids).toEqual(['c6', 'c5', 'c4', 'c3', 'c2', 'c1'])
    const third = await listConversations(store, { limit: 3, before: second.next ?? 0 })
    expect(third).toMatchObject({ conversations: [{ id: 'c0' }], next: undefined })
  })

  test('a list is 50 long unless told, and never above 500', async () => {
    const store = await emptyStore(backEnd)
    await Promise.all(
      Array.from({ length: 510 }, (_, i) =>
        openConversation(store, { ...conversation({ id: `c${i}` }), at: i }),
      ),
    )
    expect((await listConversations(store, {})).conversations).toHaveLength(50)
    expect((await listConversations(store, { limit: 9999 })).conversations).toHaveLength(500)
  })

  test('who waits longest comes first', async () => {
    const store = await emptyStore(backEnd)
    await threeTalks(store)
    for (const id of ['teams', 'en']) {
      await setMode(store, id, 'waiting', undefined)
    }
    expect((await waitingConversations(store)).map(({ id }) => id)).toEqual(['en', 'teams'])
  })
})

import { describe, expect, test } from 'vitest'
import {
  activitiesAfter,
  findConversation,
  keepTurn,
  openConversation,
  StateConflict,
  type Store,
  type TurnRecord,
  transcript,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import {
  activity,
  addActivities,
  conversation,
  glad,
  interaction,
  loadState,
  noon,
  sad,
  setMode,
  suggestion,
  talk,
  turn,
} from './samples.ts'

const keep = (store: Store, record: TurnRecord) => keepTurn(store, record)

const opening = {
  ...{ id: 'c1', channel: 'web', userId: 'u1', customerId: 'C-1', language: 'zh' as const },
  ...{ at: noon, reference: undefined },
}

describe.each(backEnds)('conversations on $name', (backEnd) => {
  test('a conversation begins with the bot and without activities', async () => {
    const store = await emptyStore(backEnd)
    const begun = conversation({ customerId: 'C-1', language: 'zh' })
    expect(await openConversation(store, opening)).toEqual(begun)
    expect(await findConversation(store, 'c1')).toEqual(begun)
    expect(await findConversation(store, 'c2')).toBeUndefined()
  })

  test('opening it again changes nothing', async () => {
    const store = await emptyStore(backEnd)
    const first = await openConversation(store, opening)
    const again = await openConversation(store, { ...opening, language: 'en', at: noon + 5, userId: 'u2' })
    expect(again).toEqual(first)
  })

  test('where a channel takes messages is kept as it is', async () => {
    const store = await emptyStore(backEnd)
    const reference = { serviceUrl: 'https://smba.example/', bot: { id: '28:x' }, members: [1, null] }
    await openConversation(store, { ...opening, reference })
    expect((await findConversation(store, 'c1'))?.reference).toEqual(reference)
  })

  test('the state of a new conversation is empty, version 0', async () => {
    const store = await emptyStore(backEnd)
    expect(await loadState(store, 'c1')).toEqual({ version: 0, value: {} })
  })

  test('a turn is kept whole', async () => {
    const store = await emptyStore(backEnd)
    await openConversation(store, opening)
    const heard = interaction({
      customerId: 'C-1',
      entities: [{ kind: 'order', text: 'pl 20481', value: 'PL20481' }],
      intent: undefined,
      talk: undefined,
      articleId: 'delivery-times',
    })
    const value = { open: { talk: 'returns', answers: { order: 'PL20481' } }, 名字: '美玲' }
    const record = turn(heard, { state: { version: 0, value } })
    await keep(store, record)
    expect(await findConversation(store, 'c1')).toEqual(record.conversation)
    expect(await loadState(store, 'c1')).toEqual({ version: 1, value })
    expect(await activitiesAfter(store, 'c1', 0)).toEqual(record.activities)
    expect((await transcript(store, 'c1'))[0]?.interaction).toEqual(heard)
  })

  test('a turn of a conversation that was never opened begins it', async () => {
    const store = await emptyStore(backEnd)
    await keep(store, turn())
    expect(await findConversation(store, 'c1')).toEqual(turn().conversation)
  })

  test('turn after turn raises the version by one', async () => {
    const store = await emptyStore(backEnd)
    for (const record of talk('c1', [{}, {}, {}])) await keep(store, record)
    expect(await loadState(store, 'c1')).toEqual({ version: 3, value: { turns: 3 } })
  })

  test.each([0, 1, 3, 99])(
    'a turn that loaded version %i of a state at version 2 conflicts',
    async (version) => {
      const store = await emptyStore(backEnd)
      for (const record of talk('c1', [{}, {}])) await keep(store, record)
      const late = turn({ seq: 5 }, { state: { version, value: { late: true } } })
      await expect(keep(store, late)).rejects.toThrow(StateConflict)
      expect((await loadState(store, 'c1')).value).toEqual({ turns: 2 })
      expect(await activitiesAfter(store, 'c1', 4)).toEqual([])
    },
  )

  test('of fifty turns on the same state one stays and the others conflict', async () => {
    const store = await emptyStore(backEnd)
    const all = await Promise.allSettled(Array.from({ length: 50 }, () => keep(store, turn())))
    const lost = all.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(lost).toHaveLength(49)
    expect(lost.every((reason) => reason instanceof StateConflict)).toBe(true)
    expect(await activitiesAfter(store, 'c1', 0)).toHaveLength(2)
  })

  test('a turn whose place staff took in the meantime conflicts, and nothing of it stays', async () => {
    const store = await emptyStore(backEnd)
    const words = activity({ seq: 1, author: 'staff' })
    await addActivities(store, conversation({ lastSeq: 1 }), [words])
    await expect(keep(store, turn())).rejects.toThrow(StateConflict)
    expect(await loadState(store, 'c1')).toEqual({ version: 1, value: {} })
    expect(await activitiesAfter(store, 'c1', 0)).toEqual([words])
  })

  test('a turn without an interaction keeps its activities', async () => {
    const store = await emptyStore(backEnd)
    await keep(store, turn({}, { interaction: undefined }))
    expect(await activitiesAfter(store, 'c1', 0)).toHaveLength(2)
    expect(await store.db.selectFrom('interaction').selectAll().execute()).toEqual([])
  })

  test('a turn without activities keeps its state', async () => {
    const store = await emptyStore(backEnd)
    const record = turn({}, { interaction: undefined, activities: [], conversation: conversation() })
    await keep(store, record)
    expect((await loadState(store, 'c1')).version).toBe(1)
  })

  test('activities come in order, after a place, as many as wanted', async () => {
    const store = await emptyStore(backEnd)
    const all = [1, 2, 3, 4, 5].map((seq) => activity({ seq }))
    await addActivities(store, conversation({ lastSeq: 5 }), all.toReversed())
    const seqs = async (after: number, limit?: number) =>
      (await activitiesAfter(store, 'c1', after, limit)).map(({ seq }) => seq)
    expect(await seqs(0)).toEqual([1, 2, 3, 4, 5])
    expect(await seqs(3)).toEqual([4, 5])
    expect(await seqs(1, 2)).toEqual([2, 3])
    expect(await seqs(5)).toEqual([])
    expect(await activitiesAfter(store, 'other', 0)).toEqual([])
  })

  test('the body of an activity is kept to the last sign', async () => {
    const store = await emptyStore(backEnd)
    const body = { type: 'message', text: '"\'\0\u2028👩‍👩‍👧 <b>', value: { a: [1, 2.5, null, true] }, n: 0 }
    await addActivities(store, conversation({ lastSeq: 1 }), [activity({ body })])
    expect((await activitiesAfter(store, 'c1', 0))[0]?.body).toEqual(body)
  })

  test('who answers can be changed and changed back', async () => {
    const store = await emptyStore(backEnd)
    await openConversation(store, opening)
    await setMode(store, 'c1', 'person', 'staff-1')
    expect(await findConversation(store, 'c1')).toMatchObject({ mode: 'person', takenBy: 'staff-1' })
    await setMode(store, 'c1', 'bot', undefined)
    expect(await findConversation(store, 'c1')).toMatchObject({ mode: 'bot', takenBy: undefined })
  })

  test('a transcript shows messages with what was understood, and no events', async () => {
    const store = await emptyStore(backEnd)
    const card = { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Lamp' } }
    await keep(
      store,
      turn(
        {},
        {
          activities: [
            activity({ seq: 1 }),
            activity({ seq: 2, author: 'bot', body: { type: 'typing' } }),
            activity({ seq: 3, author: 'bot', body: { type: 'message', attachments: [card] } }),
          ],
        },
      ),
    )
    const lines = await transcript(store, 'c1')
    expect(lines.map(({ seq, author, text }) => [seq, author, text])).toEqual([
      [1, 'customer', 'where is my order'],
      [3, 'bot', ''],
    ])
    expect(lines.map(({ attachments }) => attachments)).toEqual([[], [card]])
    expect(lines.map((line) => line.interaction?.intent)).toEqual(['order_status', undefined])
    expect(await transcript(store, 'unknown')).toEqual([])
  })

  test('a turn that fails at its last step leaves nothing at all', async () => {
    const store = await emptyStore(backEnd)
    await keep(store, turn({}, { suggestions: [suggestion()] }))
    const broken = talk('c1', [{}, { mood: sad }])[1]
    if (!broken) throw new Error('no second turn')
    await expect(keep(store, { ...broken, suggestions: [suggestion()] })).rejects.toThrow()
    expect((await loadState(store, 'c1')).version).toBe(1)
    expect(await activitiesAfter(store, 'c1', 2)).toEqual([])
    const [sums] = await store.db.selectFrom('mood_day').selectAll().execute()
    expect(sums).toMatchObject({ messages: 1, negative: 0 })
  })

  test('a hundred conversations talk at once, three turns each, and nothing is lost', async () => {
    const store = await emptyStore(backEnd)
    const say = async (id: string) => {
      for (const record of talk(id, [{}, { mood: glad }, { mood: sad }])) await keep(store, record)
    }
    await Promise.all(Array.from({ length: 100 }, (_, i) => say(`c${i}`)))
    expect(await store.db.selectFrom('activity').select('seq').execute()).toHaveLength(600)
    expect(await loadState(store, 'c99')).toEqual({ version: 3, value: { turns: 3 } })
  })
})

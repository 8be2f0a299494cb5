import { describe, expect, test } from 'vitest'
import { findReceived as findIn, keepTurn, loadThread, StateConflict, type Store } from '../../data/index.ts'
import { backEnds, emptyPlace, emptyStore, opened } from './backEnds.ts'
import { activity, conversation, sad, suggestion, talk, turn } from './samples.ts'

async function findReceived(store: Store, id: string, activityId: string) {
  const thread = await loadThread(store, id)
  return thread && findIn(store, thread, activityId)
}

describe.each(backEnds)('the inbox on $name', (backEnd) => {
  test('what was received under an id is found again with all that came of it', async () => {
    const store = await emptyStore(backEnd)
    const record = turn({}, { activityId: 'm1' })
    await keepTurn(store, record)
    await keepTurn(
      store,
      turn({ seq: 3, text: '还有一件事' }, { state: { version: 1, value: {} }, activityId: 'm2' }),
    )
    expect(await findReceived(store, 'c1', 'm1')).toEqual(record.activities)
    expect(await findReceived(store, 'c1', 'm2')).toHaveLength(2)
  })

  test('an id that never came is not found, nor one of another conversation', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn({}, { activityId: 'm1' }))
    expect(await findReceived(store, 'c1', 'm2')).toBeUndefined()
    expect(await findReceived(store, 'c2', 'm1')).toBeUndefined()
  })

  test('an id is known for ever, however much was received after it', async () => {
    const store = await emptyStore(backEnd)
    for (const [i, record] of talk(
      'c1',
      Array.from({ length: 120 }, (_, k) => ({ text: `no. ${k}` })),
    ).entries()) {
      await keepTurn(store, { ...record, activityId: `m${i}` })
    }
    for (const i of [0, 60, 69, 70, 119]) {
      expect((await findReceived(store, 'c1', `m${i}`))?.map(({ seq }) => seq)).toEqual([
        2 * i + 1,
        2 * i + 2,
      ])
    }
    expect(await findReceived(store, 'c1', 'm120')).toBeUndefined()
  })

  test('what lost to another turn leaves nothing in the inbox, the outbox or anywhere', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn())
    const stale = await loadThread(store, 'c1')
    await keepTurn(store, turn({ seq: 3 }, { state: { version: 1, value: {} } }))
    const late = turn(
      { seq: 3, mood: sad },
      {
        state: { version: 1, value: {} },
        activityId: 'm9',
        pushTo: 'https://smba.example',
        suggestions: [suggestion()],
      },
    )
    await expect(keepTurn(store, late, stale)).rejects.toThrow(StateConflict)
    expect(await findReceived(store, 'c1', 'm9')).toBeUndefined()
    expect(await store.db.selectFrom('outbox').selectAll().execute()).toEqual([])
    expect(await store.db.selectFrom('suggestion').selectAll().execute()).toEqual([])
  })

  test('of thirty turns made of the same thread at once exactly one is kept', async () => {
    const store = await emptyStore(backEnd)
    const thread = await keepTurn(store, turn())
    const rivals = Array.from({ length: 30 }, (_, i) =>
      turn({ seq: 3, text: `no. ${i}` }, { state: { version: 1, value: { i } }, activityId: `m${i}` }),
    )
    const results = await Promise.allSettled(rivals.map((rival) => keepTurn(store, rival, thread)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await store.db.selectFrom('inbox').selectAll().execute()).toHaveLength(1)
    expect((await loadThread(store, 'c1'))?.version).toBe(2)
  })

  test('the thread that keeping gives back is the thread that loading gives', async () => {
    const store = await emptyStore(backEnd)
    const shown = [suggestion({ place: 1 }), suggestion({ id: 's2', place: 2, productId: 'KIT-02' })]
    const first = await keepTurn(store, turn({ mood: sad }, { suggestions: shown }))
    expect(await loadThread(store, 'c1')).toEqual(first)
    const record = turn(
      { seq: 3, intent: 'thanks', language: 'zh', text: '谢谢', outcome: 'unanswered' },
      { state: { version: 1, value: { a: [1] } }, outcomes: [{ suggestionId: 's2', outcome: 'refused' }] },
    )
    expect(await loadThread(store, 'c1')).toEqual(first)
    const second = await keepTurn(store, record, first)
    expect(await loadThread(store, 'c1')).toEqual(second)
  })

  test('replies that have to be pushed wait in the outbox, the words of the customer do not', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn({}, { pushTo: 'https://smba.example/' }))
    expect(
      await store.db.selectFrom('outbox').select(['conversation_id', 'seq', 'service_url']).execute(),
    ).toEqual([{ conversation_id: 'c1', seq: 2, service_url: 'https://smba.example/' }])
  })

  test('what one process keeps another one hears, with its places', async () => {
    const place = await emptyPlace(backEnd)
    const [mine, other] = [await opened(place), await opened(place)]
    const heard = Promise.withResolvers<unknown>()
    mine.heard((news) => heard.resolve(news))
    await keepTurn(other, turn())
    expect(await heard.promise).toEqual([{ conversationId: 'c1', firstSeq: 1, lastSeq: 2 }])
  })

  test('two processes that go on with one conversation at once: one of them has to look again', async () => {
    const place = await emptyPlace(backEnd)
    const [mine, other] = [await opened(place), await opened(place)]
    const thread = await keepTurn(mine, turn())
    const results = await Promise.allSettled([
      keepTurn(mine, turn({ seq: 3 }, { state: { version: 1, value: {} } }), thread),
      keepTurn(other, turn({ seq: 3 }, { state: { version: 1, value: {} } }), thread),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('a conversation that was opened and not spoken in goes on from there', async () => {
    const store = await emptyStore(backEnd)
    const before = activity({ seq: 1, author: 'staff' })
    const first = await keepTurn(store, {
      ...turn({}, { interaction: undefined, activities: [before] }),
      conversation: conversation({ lastSeq: 1 }),
    })
    expect(first.version).toBe(1)
  })
})

import { describe, expect, test } from 'vitest'
import {
  claimConversations,
  dueConversations,
  keepActivities,
  keepOutboxResults,
  keepTurn,
  outboxFigures,
} from '../../data/index.ts'
import { backEnds, emptyPlace, emptyStore, opened } from './backEnds.ts'
import { claim, due, receive, reference, url } from './outboxStage.ts'
import { activity, conversation, noon, turn } from './samples.ts'

describe.each(backEnds)('the outbox on $name', (backEnd) => {
  test('replies wait with all that it takes to push them', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1')
    expect(await dueConversations(store, { now: noon, limit: 10, except: [] })).toEqual([
      { conversationId: 'c1', serviceUrl: url },
    ])
    expect(await claimConversations(store, ['c1'], { now: noon, until: noon + 10 })).toEqual([
      [
        {
          conversationId: 'c1',
          seq: 2,
          serviceUrl: url,
          attempts: 0,
          id: 'c1|2',
          body: { type: 'message', text: 'c1 2' },
          reference,
          replyToId: 'client-1',
        },
      ],
    ])
  })

  test('words of staff answer nothing', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 0 })
    const words = activity({ seq: 2, author: 'staff', id: 'c1|2' })
    await keepActivities(store, conversation({ lastSeq: 2, reference }), {
      activities: [words],
      pushTo: url,
    })
    const [[said] = []] = await claimConversations(store, ['c1'], { now: noon, until: noon + 10 })
    expect(said).toMatchObject({ seq: 2, body: words.body, replyToId: undefined })
  })

  test('a turn that pushes nothing leaves nothing to push', async () => {
    const store = await emptyStore(backEnd)
    await keepTurn(store, turn())
    expect(await due(store, noon)).toEqual([])
    expect(await claim(store, ['c1'])).toEqual([])
    expect(await outboxFigures(store)).toEqual({ waiting: 0, dead: 0 })
  })

  test('what waits in a conversation is claimed together and in order', async () => {
    const store = await emptyStore(backEnd)
    for (const at of [noon, noon + 1]) await receive(store, 'c1', { replies: 2, at })
    await receive(store, 'c2')
    expect(await claim(store, ['c2', 'c1', 'c3'], noon + 1)).toEqual([
      ['c1 2', 'c1 3', 'c1 5', 'c1 6'],
      ['c2 2'],
    ])
  })

  test('the longest due comes first, and no more than wanted', async () => {
    const store = await emptyStore(backEnd)
    for (const [i, id] of ['c3', 'c1', 'c2', 'c4'].entries()) await receive(store, id, { at: noon + i })
    expect(await due(store, noon + 2)).toEqual(['c3', 'c1', 'c2'])
    expect(await due(store, noon + 9, { limit: 2 })).toEqual(['c3', 'c1'])
  })

  test('what goes to some origins can be left out', async () => {
    const store = await emptyStore(backEnd)
    const urls = [
      'https://one.example',
      'https://one.example/a/',
      'https://one.example:8443/',
      'https://one.example.net/',
      'https://o_e.example/',
      'https://two.example/https://one.example/',
    ]
    for (const [i, pushTo] of urls.entries()) await receive(store, `c${i}`, { pushTo })
    const except = ['https://one.example', 'https://o_e.example', 'https://x.example']
    expect((await due(store, noon, { except })).toSorted()).toEqual(['c2', 'c3', 'c5'])
    expect(await due(store, noon, { except: ['https://o%'] })).toHaveLength(6)
  })

  test('what is in hand is not claimed again before its time has run out', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1')
    expect(await claim(store, ['c1'])).toEqual([['c1 2']])
    expect(await due(store, noon + 9)).toEqual([])
    expect(await claim(store, ['c1'], noon + 9)).toEqual([])
    expect(await due(store, noon + 10)).toEqual(['c1'])
    expect(await claim(store, ['c1'], noon + 10)).toEqual([['c1 2']])
  })

  test('what comes in while a conversation is in hand waits until that is done', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 2 })
    await claim(store, ['c1'])
    await receive(store, 'c1')
    await keepOutboxResults(store, [{ kind: 'sent', conversationId: 'c1', seq: 2 }])
    expect(await claim(store, ['c1'], noon + 1)).toEqual([])
    await keepOutboxResults(store, [{ kind: 'sent', conversationId: 'c1', seq: 3 }])
    expect(await claim(store, ['c1'], noon + 1)).toEqual([['c1 5']])
  })

  test('of twenty that claim the same conversations at once one gets each', async () => {
    const place = await emptyPlace(backEnd)
    const [one, two] = [await opened(place), await opened(place)]
    const ids = Array.from({ length: 10 }, (_, i) => `c${i}`)
    for (const id of ids) await receive(one, id, { replies: 2 })
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        claim(i % 2 === 0 ? one : two, i % 3 === 0 ? ids.toReversed() : ids),
      ),
    )
    expect(all.flat().toSorted()).toEqual(ids.map((id) => [`${id} 2`, `${id} 3`]))
  })

  test('what was sent is gone, hundreds at once', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 450 })
    await receive(store, 'c2')
    const [claimed = []] = await claimConversations(store, ['c1'], { now: noon, until: noon + 10 })
    expect(claimed).toHaveLength(450)
    await keepOutboxResults(
      store,
      claimed.map(({ conversationId, seq }) => ({ kind: 'sent', conversationId, seq })),
    )
    expect(await outboxFigures(store)).toEqual({ waiting: 1, dead: 0 })
    expect(await due(store, noon + 10)).toEqual(['c2'])
  })

  test('what failed comes again later, and what is behind it not before', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 2 })
    await claim(store, ['c1'])
    const failed = { conversationId: 'c1', seq: 2, until: noon + 10 }
    await keepOutboxResults(store, [{ kind: 'postponed', ...failed, attempts: 1, due: noon + 1_000 }])
    expect(await due(store, noon + 999)).toEqual([])
    expect(await claim(store, ['c1'], noon + 999)).toEqual([])
    const again = await claimConversations(store, ['c1'], { now: noon + 1_000, until: noon + 1_010 })
    expect(again.flat().map(({ seq, attempts }) => [seq, attempts])).toEqual([
      [2, 1],
      [3, 0],
    ])
  })

  test('what was not tried is free for the next one', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 2 })
    await claim(store, ['c1'])
    await keepOutboxResults(store, [{ kind: 'released', conversationId: 'c1', seq: 2, until: noon + 10 }])
    expect(await claim(store, ['c1'], noon + 1)).toEqual([['c1 2', 'c1 3']])
  })

  test('whoever lost its time to another one changes nothing for it', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 2 })
    await claim(store, ['c1'])
    await claim(store, ['c1'], noon + 10)
    const late = { conversationId: 'c1', seq: 2, until: noon + 10 }
    await keepOutboxResults(store, [
      { kind: 'postponed', ...late, attempts: 1, due: noon },
      { kind: 'given-up', ...late, attempts: 1, reason: 'HTTP 400', at: noon },
      { kind: 'released', ...late },
    ])
    expect(await outboxFigures(store)).toEqual({ waiting: 2, dead: 0 })
    expect(await claim(store, ['c1'], noon + 19)).toEqual([])
  })

  test('what was sent stays sent though its time had run out', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1')
    await claim(store, ['c1'])
    await claim(store, ['c1'], noon + 10)
    await keepOutboxResults(store, [{ kind: 'sent', conversationId: 'c1', seq: 2 }])
    expect(await outboxFigures(store)).toEqual({ waiting: 0, dead: 0 })
  })

  test('an activity that is no longer kept is claimed without its body', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1')
    await store.write((tx) => tx.deleteFrom('activity').execute())
    const [[left] = []] = await claimConversations(store, ['c1'], { now: noon, until: noon + 10 })
    expect(left).toMatchObject({ seq: 2, body: undefined, reference })
  })
})

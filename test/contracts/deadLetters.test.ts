import { describe, expect, test } from 'vitest'
import {
  claimConversations,
  deadLetters,
  keepOutboxResults,
  outboxFigures,
  sendDeadLettersAgain,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { claim, receive, url } from './outboxStage.ts'
import { noon } from './samples.ts'

describe.each(backEnds)('dead letters on $name', (backEnd) => {
  test('what is given up becomes a dead letter with its reason, and what is behind it goes on', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 2 })
    await claim(store, ['c1'])
    const held = { conversationId: 'c1', seq: 2, until: noon + 10 }
    const end = { attempts: 12, reason: 'HTTP 503', at: noon + 5 }
    await keepOutboxResults(store, [
      { kind: 'given-up', ...held, ...end },
      { kind: 'released', ...held, seq: 3 },
    ])
    expect(await deadLetters(store, { limit: 10 })).toEqual([
      { conversationId: 'c1', seq: 2, serviceUrl: url, ...end },
    ])
    expect(await outboxFigures(store)).toEqual({ waiting: 1, dead: 1 })
    expect(await claim(store, ['c1'], noon + 6)).toEqual([['c1 3']])
  })

  test('dead letters are sent again as if they had never been tried, before what came later', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 2 })
    await claim(store, ['c1'])
    const held = { conversationId: 'c1', seq: 2, until: noon + 10 }
    await keepOutboxResults(store, [
      { kind: 'given-up', ...held, attempts: 12, reason: 'HTTP 503', at: noon },
      { kind: 'released', ...held, seq: 3 },
    ])
    expect(await sendDeadLettersAgain(store, noon + 100)).toBe(1)
    expect(await sendDeadLettersAgain(store, noon + 100)).toBe(0)
    expect(await deadLetters(store, { limit: 10 })).toEqual([])
    const [claimed = []] = await claimConversations(store, ['c1'], { now: noon + 100, until: noon + 200 })
    expect(claimed.map(({ seq, attempts }) => [seq, attempts])).toEqual([
      [2, 0],
      [3, 0],
    ])
  })

  test('a dead letter that comes back does not take along what another one is sending', async () => {
    const store = await emptyStore(backEnd)
    await receive(store, 'c1', { replies: 2 })
    await claim(store, ['c1'])
    const held = { conversationId: 'c1', seq: 2, until: noon + 10 }
    await keepOutboxResults(store, [{ kind: 'given-up', ...held, attempts: 1, reason: 'HTTP 400', at: noon }])
    await sendDeadLettersAgain(store, noon + 1)
    expect(await claim(store, ['c1'], noon + 1)).toEqual([])
    await keepOutboxResults(store, [{ kind: 'sent', conversationId: 'c1', seq: 3 }])
    expect(await claim(store, ['c1'], noon + 2)).toEqual([['c1 2']])
  })

  test('the newest dead letters are listed first, as many as wanted', async () => {
    const store = await emptyStore(backEnd)
    for (const [i, id] of ['c1', 'c2', 'c3'].entries()) {
      await receive(store, id)
      await claim(store, [id])
      const held = { conversationId: id, seq: 2, until: noon + 10 }
      await keepOutboxResults(store, [
        { kind: 'given-up', ...held, attempts: 1, reason: 'HTTP 400', at: noon + i },
      ])
    }
    const listed = await deadLetters(store, { limit: 2 })
    expect(listed.map(({ conversationId }) => conversationId)).toEqual(['c3', 'c2'])
  })
})

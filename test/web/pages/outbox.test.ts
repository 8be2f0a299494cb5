import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { settle } from './browser.ts'
import { makeOutbox, unsent } from './outboxStage.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('what is to be sent', () => {
  test('waits until it is sent', async () => {
    const { outbox, states, flush } = makeOutbox()
    outbox.add(unsent('a'))
    expect(states()).toEqual(['a waiting'])
    await flush()
    expect(states()).toEqual(['a sent'])
  })
  test('leaves when the server echoes it', async () => {
    const { outbox, states, flush } = makeOutbox()
    outbox.add(unsent('a'))
    await flush()
    outbox.acknowledge('a')
    expect(states()).toEqual([])
  })
  test('may be echoed before the answer to its sending comes', async () => {
    const { outbox, states, flush, world, gates } = makeOutbox()
    world.slow = true
    outbox.add(unsent('a'))
    const flushing = flush()
    outbox.acknowledge('a')
    gates[0]?.()
    await flushing
    expect(states()).toEqual([])
  })
  test('is not changed by the echo of another', () => {
    const { outbox, states } = makeOutbox()
    outbox.add(unsent('a'))
    outbox.acknowledge('b')
    expect(states()).toEqual(['a waiting'])
  })
  test('goes one after another, in order', async () => {
    const { outbox, posted, flush, world, gates } = makeOutbox()
    world.slow = true
    for (const id of ['a', 'b', 'c']) outbox.add(unsent(id))
    const flushing = flush()
    await settle()
    expect(posted).toEqual(['a'])
    for (let i = 0; i < 3; i++) {
      gates[i]?.()
      await settle()
    }
    await flushing
    expect(posted).toEqual(['a', 'b', 'c'])
  })
  test('goes once, however often it is asked to', async () => {
    const { outbox, posted, flush } = makeOutbox()
    outbox.add(unsent('a'))
    await Promise.all([flush(), flush(), flush()])
    await flush()
    expect(posted).toEqual(['a'])
  })
  test('is sent too when it comes while another is on its way', async () => {
    const { outbox, posted, flush, world, gates } = makeOutbox()
    world.slow = true
    outbox.add(unsent('a'))
    const flushing = flush()
    outbox.add(unsent('b'))
    world.slow = false
    gates[0]?.()
    await flushing
    expect(posted).toEqual(['a', 'b'])
  })
  test('stays while there is no connection', async () => {
    const { outbox, posted, states, flush, world } = makeOutbox()
    world.connected = false
    outbox.add(unsent('a'))
    await flush()
    expect([posted, states()]).toEqual([[], ['a waiting']])
    world.connected = true
    await flush()
    expect(states()).toEqual(['a sent'])
  })
  test('from before the page was loaded again goes first', async () => {
    const { outbox, posted, flush } = makeOutbox([], [unsent('old')])
    outbox.add(unsent('new'))
    await flush()
    expect(posted).toEqual(['old', 'new'])
  })
  test('that failed before is not sent by itself', async () => {
    const { posted, flush } = makeOutbox([], [unsent('old', 'failed')])
    await flush()
    expect(posted).toEqual([])
  })
})

describe('what does not get through', () => {
  test('is tried again after about a second', async () => {
    const { outbox, posted, states, flush } = makeOutbox(['later'])
    outbox.add(unsent('a'))
    await flush()
    expect(states()).toEqual(['a waiting'])
    await settle(999)
    expect(posted).toHaveLength(1)
    await settle(1)
    expect([posted.length, states()]).toEqual([2, ['a sent']])
  })
  test('fails after three tries', async () => {
    const { outbox, posted, states, flush } = makeOutbox(['later', 'later', 'later'])
    outbox.add(unsent('a'))
    await flush()
    await settle(10_000)
    expect([posted.length, states()]).toEqual([3, ['a failed']])
  })
  test('keeps those behind it waiting, so that the order stays', async () => {
    const { outbox, posted, flush } = makeOutbox(['later'])
    outbox.add(unsent('a'))
    outbox.add(unsent('b'))
    await flush()
    await settle(10_000)
    expect(posted).toEqual(['a', 'a', 'b'])
  })
  test('lets those behind it go once it has failed', async () => {
    const { outbox, posted, states, flush } = makeOutbox(['later', 'later', 'later'])
    outbox.add(unsent('a'))
    outbox.add(unsent('b'))
    await flush()
    await settle(10_000)
    expect([posted, states()]).toEqual([
      ['a', 'a', 'a', 'b'],
      ['a failed', 'b sent'],
    ])
  })
  test('does not count against the next one', async () => {
    const { outbox, states, flush } = makeOutbox(['later', 'later', 'later', 'later', 'later', 'sent'])
    outbox.add(unsent('a'))
    outbox.add(unsent('b'))
    await flush()
    await settle(60_000)
    expect(states()).toEqual(['a failed', 'b sent'])
  })
  test('fails at once when the server will never take it', async () => {
    const { outbox, posted, states, flush } = makeOutbox(['refused'])
    outbox.add(unsent('a'))
    await flush()
    await settle(60_000)
    expect([posted.length, states()]).toEqual([1, ['a failed']])
  })
  test('is not tried while the line is down', async () => {
    const { outbox, posted, world, flush } = makeOutbox(['later'])
    outbox.add(unsent('a'))
    await flush()
    world.connected = false
    await settle(60_000)
    expect(posted).toHaveLength(1)
  })
  test('goes when the customer tries again', async () => {
    const { outbox, states, flush } = makeOutbox(['refused'])
    outbox.add(unsent('a'))
    await flush()
    outbox.retry('a')
    expect(states()).toEqual(['a waiting'])
    await flush()
    expect(states()).toEqual(['a sent'])
  })
  test('goes away when the customer deletes it', async () => {
    const { outbox, states, flush } = makeOutbox(['refused'])
    outbox.add(unsent('a'))
    outbox.add(unsent('b'))
    await flush()
    outbox.discard('a')
    expect(states()).toEqual(['b sent'])
  })
  test('is not sent after it was deleted', async () => {
    const { outbox, posted, flush } = makeOutbox(['later'])
    outbox.add(unsent('a'))
    await flush()
    outbox.discard('a')
    await settle(60_000)
    expect(posted).toEqual(['a'])
  })
})

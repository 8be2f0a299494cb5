import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Posted } from '../../../web/pages/chat/directLine.ts'
import { settle } from './browser.ts'
import { makeOutbox, unsent } from './outboxStage.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a busy server', () => {
  const full: Posted = { busyFor: 5_000 }
  test('is asked again when it said, and a little later', async () => {
    const { outbox, posted, states, flush } = makeOutbox([full])
    outbox.add(unsent('a'))
    await flush()
    await settle(5_999)
    expect(posted).toHaveLength(1)
    await settle(1)
    expect([posted.length, states()]).toEqual([2, ['a sent']])
  })
  test('is asked for some minutes before the message fails', async () => {
    const { outbox, posted, states, flush } = makeOutbox(Array(20).fill(full))
    outbox.add(unsent('a'))
    await flush()
    await settle(120_000)
    expect(states()).toEqual(['a waiting'])
    await settle(600_000)
    expect([posted.length, states()]).toEqual([12, ['a failed']])
  })
  test('is told of when it lasts, and no longer once it took the message', async () => {
    const { outbox, flush, busy } = makeOutbox([full, full])
    outbox.add(unsent('a'))
    await flush()
    expect(busy.at(-1)).toBe(false)
    await settle(6_000)
    expect(busy.at(-1)).toBe(true)
    await settle(60_000)
    expect(busy.at(-1)).toBe(false)
  })
  test('keeps the order', async () => {
    const { outbox, posted, flush } = makeOutbox([full, full])
    outbox.add(unsent('a'))
    outbox.add(unsent('b'))
    await flush()
    await settle(60_000)
    expect(posted).toEqual(['a', 'a', 'a', 'b'])
  })
  test('that cannot be reached for a while is not taken for a dead one', async () => {
    const { outbox, states, flush } = makeOutbox([full, 'later', full, 'later', full])
    outbox.add(unsent('a'))
    await flush()
    await settle(120_000)
    expect(states()).toEqual(['a sent'])
  })
})

import { describe, expect, test } from 'vitest'
import { settle } from './browser.ts'
import { busy, down, status } from './lineServer.ts'
import { heard, line, online, server, start, states, tries, withoutEcho } from './lineStage.ts'

describe('a network that does not carry', () => {
  test('is tried again after half a second, one, two and four', async () => {
    server.faults.set('GET', down)
    start()
    await settle()
    expect([tries(), states.at(-1)]).toEqual([1, 'waiting'])
    for (const [wait, n] of [
      [500, 2],
      [1_000, 3],
      [2_000, 4],
      [4_000, 5],
    ] as const) {
      await settle(wait - 1)
      expect(tries()).toBe(n - 1)
      await settle(1)
      expect(tries()).toBe(n)
    }
  })
  test('is never left alone for more than 45 seconds', async () => {
    server.faults.set('GET', down)
    start(() => 0.999)
    await settle(600_000)
    const before = tries()
    await settle(45_000)
    expect(tries()).toBeGreaterThan(before)
  })
  test('is not called upon more than needed: ten minutes are some thirty tries', async () => {
    server.faults.set('GET', down)
    start()
    await settle(600_000)
    expect(tries()).toBeLessThan(30)
  })
  test('that is back makes the next wait short again', async () => {
    server.faults.set('GET', down)
    start()
    await settle(60_000)
    server.faults.clear()
    await settle(30_000)
    server.sockets.last.open()
    const before = tries()
    server.sockets.last.drop()
    await settle(500)
    expect(tries()).toBe(before + 1)
  })
  test('is tried at once when the browser says that it is back', async () => {
    server.faults.set('GET', down)
    start()
    await settle(60_000)
    server.faults.clear()
    const before = tries()
    line?.start()
    await settle()
    expect(tries()).toBe(before + 1)
  })
  test('with two starts at once makes one socket', async () => {
    start()
    line?.start()
    line?.start()
    await settle()
    expect(server.sockets.all).toHaveLength(1)
  })
  test('an answer that is no JSON is no answer', async () => {
    server.faults.set('GET', () => ({ body: '<html>captive portal</html>' }))
    start()
    await settle()
    expect(states.at(-1)).toBe('waiting')
  })
})

describe('a socket that breaks', () => {
  test('is told, and opened again where it was', async () => {
    await online()
    server.tell({ text: 'one' })
    server.sockets.last.drop()
    expect(states).toEqual(['waiting'])
    await settle(500)
    expect(server.calls('activities').at(-1)?.path).toContain('watermark=1')
    server.sockets.last.open()
    expect(states).toEqual(['waiting', 'connecting', 'online'])
  })
  test('costs nothing of what is said meanwhile', async () => {
    await online()
    server.tell({ text: 'one' })
    server.sockets.last.drop()
    server.keep({ text: 'two' }, { text: 'three' })
    await settle(500)
    expect(heard).toMatchObject([{ text: 'one' }, { text: 'two' }, { text: 'three' }])
  })
  test('brings nothing twice', async () => {
    await online()
    server.tell({ text: 'one' })
    for (let i = 0; i < 3; i++) {
      server.sockets.last.drop()
      await settle(5_000)
      server.sockets.last.open()
    }
    expect(heard).toHaveLength(1)
  })
  test('that an overtaken attempt opened is of no consequence', async () => {
    await online()
    const first = server.sockets.last
    line?.start()
    await settle()
    server.sockets.last.open()
    states.length = 0
    first.drop()
    await settle(5_000)
    expect(states).toEqual([])
  })
  test('that never opens is tried again within three seconds, and what is new is read each time', async () => {
    start()
    await settle()
    for (let i = 0; i < 8; i++) {
      server.keep({ text: `news ${i}` })
      server.sockets.last.drop()
      await settle(3_000)
    }
    expect(heard).toHaveLength(8)
  })
})

describe('frames that are not what they should be', () => {
  test.each([
    '',
    ' ',
    'null',
    '[]',
    '{',
    '"text"',
    '{"activities":7}',
    '{"activities":{}}',
    '{"watermark":9}',
  ])('%j changes nothing', async (frame) => {
    await online()
    server.sockets.last.hear(frame)
    expect([heard, states]).toEqual([[], []])
    server.tell({ text: 'after' })
    expect(heard).toMatchObject([{ text: 'after' }])
  })
  test('a frame without a watermark leaves the place as it was', async () => {
    await online()
    server.tell({ text: 'one' })
    server.sockets.last.hear({ activities: [{ text: 'two' }] })
    server.sockets.last.drop()
    await settle(500)
    expect(server.calls('activities').at(-1)?.path).toContain('watermark=1')
  })
  test('a stream address of nothing leads to another try, not to an end', async () => {
    server.faults.set('GET /v3/directline/conversations/c0?', () => ({ body: {} }))
    start()
    await settle()
    server.sockets.last.drop()
    await settle(1_000)
    expect(tries()).toBe(2)
  })
})

describe('a busy server', () => {
  test('is asked again when it said, and the customer is told', async () => {
    server.faults.set('GET', busy(10))
    start()
    await settle()
    expect([tries(), states.at(-1)]).toEqual([1, 'busy'])
    await settle(10_499)
    expect(tries()).toBe(1)
    await settle(1)
    expect(tries()).toBe(2)
    server.faults.clear()
    await settle(60_000)
    server.sockets.last.open()
    expect(states.at(-1)).toBe('online')
  })
  test('keeps the conversation', async () => {
    server.faults.set('GET', busy(1, 429))
    start()
    await settle(60_000)
    expect(server.calls('/chat/token')).toEqual([])
  })
})

describe('posting', () => {
  test('names the visitor as the user', async () => {
    await online()
    expect(await line?.post({ type: 'message', text: 'hi' })).toBe('sent')
    expect(server.calls('POST')[0]?.body).toEqual({
      type: 'message',
      text: 'hi',
      from: { id: 'guest-1', role: 'user' },
    })
  })
  test.each([
    [400, 'refused'],
    [413, 'refused'],
    [415, 'refused'],
    [408, 'later'],
    [429, 'later'],
    [500, 'later'],
    [503, 'later'],
    [403, 'later'],
    [404, 'later'],
  ])('an answer of %d means %s', async (code, meaning) => {
    await online()
    server.faults.set('POST', status(code))
    expect(await line?.post({ text: 'hi' })).toBe(meaning)
  })
  test.each([
    [503, '7', { busyFor: 7_000 }],
    [429, '0', { busyFor: 0 }],
    [503, '999999', { busyFor: 1_800_000 }],
    [503, 'Wed, 21 Oct 2026 07:28:00 GMT', 'later'],
    [503, '-5', 'later'],
    [403, '7', 'later'],
  ] as const)(
    'an answer of %d that asks for %s seconds is taken at its word',
    async (code, seconds, meaning) => {
      await online()
      server.faults.set('POST', busy(seconds, code))
      expect(await line?.post({ text: 'hi' })).toEqual(meaning)
    },
  )
  test('no answer means later', async () => {
    await online()
    server.faults.set('POST', down)
    expect(await line?.post({ text: 'hi' })).toBe('later')
  })
  test('without an echo within eight seconds opens the line anew', async () => {
    withoutEcho()
    await online()
    await settle(10)
    await line?.post({ text: 'hi' })
    await settle(7_999)
    expect(server.sockets.all).toHaveLength(1)
    await settle(1)
    await settle()
    expect([server.sockets.all.length, heard.length]).toEqual([2, 1])
  })
  test('with its echo leaves the line alone', async () => {
    await online()
    await line?.post({ text: 'hi' })
    await settle(20_000)
    expect(server.sockets.all).toHaveLength(1)
  })
})

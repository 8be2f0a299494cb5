import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, postJson, visitor } from './client.ts'
import { type House, makeFloor, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const message = (text: string) => ['bot', { type: 'message', text }] as const

test('the past comes first, then what happens', async () => {
  const { streamUrl, path, auth } = await visitor(house)
  const { texts, until, socket } = listen(streamUrl)
  await until(() => texts().includes('Hello 您好'))
  await postJson(house, `${path}/activities`, { type: 'message', text: 'hi' }, auth)
  await until(() => texts().includes('echo: hi'))
  expect(texts()).toEqual(['Hello 您好', 'hi', 'echo: hi'])
  socket.terminate()
})

test('a frame is an activity set whose watermark a poll could go on with', async () => {
  const { streamUrl } = await visitor(house)
  const { frames, until, socket } = listen(streamUrl)
  await until(() => frames.length > 0)
  expect(JSON.parse(frames[0] ?? '')).toMatchObject({ watermark: '2', activities: [{ text: 'Hello 您好' }] })
  socket.terminate()
})

test('the watermark of the address is where it begins', async () => {
  const { streamUrl, conversationId } = await visitor(house)
  house.floor.add(conversationId, [message('seen'), message('new')])
  const { texts, until, socket } = listen(streamUrl.replace('watermark=0', 'watermark=3'))
  await until(() => texts().length > 0)
  expect(texts()).toEqual(['new'])
  socket.terminate()
})

test('a watermark of the future misses nothing that comes', async () => {
  const { streamUrl, conversationId } = await visitor(house)
  const { texts, until, socket } = listen(streamUrl.replace('watermark=0', 'watermark=99'))
  await until(() => socket.readyState === socket.OPEN)
  house.floor.commit(conversationId, [message('next')])
  await until(() => texts().length > 0)
  expect(texts()).toEqual(['next'])
  socket.terminate()
})

test('a long past comes whole and in order', async () => {
  const { streamUrl, conversationId } = await visitor(house)
  const all = Array.from({ length: 1234 }, (_, i) => `m${i}`)
  house.floor.add(conversationId, all.map(message))
  const { texts, until, socket } = listen(streamUrl.replace('watermark=0', 'watermark=2'))
  await until(() => texts().length >= all.length)
  expect(texts()).toEqual(all)
  socket.terminate()
})

test('what is committed while the past is read comes once, after the past', async () => {
  const floor = makeFloor()
  const reading = Promise.withResolvers<void>()
  const gate = Promise.withResolvers<void>()
  const activitiesAfter = async (id: string, seq: number, limit: number) => {
    const page = await floor.activitiesAfter(id, seq, limit)
    reading.resolve()
    await gate.promise
    return page
  }
  const slow = await openHouse({ directLine: { ...floor, activitiesAfter } })
  const { streamUrl, conversationId } = await visitor(slow)
  const { texts, until, socket } = listen(streamUrl)
  await reading.promise
  floor.commit(conversationId, [message('meanwhile')])
  gate.resolve()
  await until(() => texts().includes('meanwhile'))
  floor.commit(conversationId, [message('right after')])
  await until(() => texts().includes('right after'))
  expect(texts()).toEqual(['Hello 您好', 'meanwhile', 'right after'])
  socket.terminate()
  await slow.web.close()
})

test('a commit that is heard twice is sent once, and one that was not heard is caught up', async () => {
  const { streamUrl, conversationId } = await visitor(house)
  const { texts, until, socket } = listen(streamUrl)
  await until(() => texts().length === 1)
  const [heardTwice] = house.floor.commit(conversationId, [message('one')])
  if (heardTwice) house.floor.publish(conversationId, [heardTwice])
  house.floor.add(conversationId, [message('not heard')])
  house.floor.commit(conversationId, [message('three')])
  await until(() => texts().includes('three'))
  expect(texts()).toEqual(['Hello 您好', 'one', 'not heard', 'three'])
  socket.terminate()
})

test('whatever is heard, missed, repeated or swapped, everything comes once and in order', async () => {
  const step = fc.constantFrom(...Object.values(happenings))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { streamUrl, conversationId } = await visitor(house)
      const { texts, until, socket } = listen(streamUrl.replace('watermark=0', 'watermark=2'))
      const said: string[] = []
      const next = () => message(said[said.push(`m${said.length}`) - 1] ?? '')
      for (const happen of steps) {
        happen(conversationId, next)
        await new Promise(setImmediate)
      }
      await until(() => socket.readyState === socket.OPEN)
      house.floor.commit(conversationId, [next()])
      await until(() => texts().length >= said.length)
      expect(texts()).toEqual(said)
      socket.terminate()
    }),
    { numRuns: 30 },
  )
})

/** What may become of a commit on its way to the stream. */
const happenings = {
  heard: (id: string, next: Next) => void house.floor.commit(id, [next()]),
  missed: (id: string, next: Next) => void house.floor.add(id, [next()]),
  repeated: (id: string, next: Next) => house.floor.publish(id, house.floor.commit(id, [next()])),
  swapped: (id: string, next: Next) => {
    for (const one of house.floor.add(id, [next(), next()]).reverse()) house.floor.publish(id, [one])
  },
}

type Next = () => ReturnType<typeof message>

test('other conversations stay silent', async () => {
  const [mine, other] = [await visitor(house), await visitor(house)]
  const { texts, until, socket } = listen(mine.streamUrl)
  await until(() => texts().length === 1)
  house.floor.commit(other.conversationId, [message('not for you')])
  house.floor.commit(mine.conversationId, [message('for you')])
  await until(() => texts().includes('for you'))
  expect(texts()).toEqual(['Hello 您好', 'for you'])
  socket.terminate()
})

test('two sockets of one conversation both hear', async () => {
  const { streamUrl, conversationId } = await visitor(house)
  const both = [listen(streamUrl), listen(streamUrl)]
  for (const { until, texts } of both) await until(() => texts().length === 1)
  house.floor.commit(conversationId, [message('to both')])
  for (const { until, texts, socket } of both) {
    await until(() => texts().includes('to both'))
    socket.terminate()
  }
})

test('empty messages keep the line open, and anything else is not listened to', async () => {
  const { streamUrl, conversationId } = await visitor(house)
  const { texts, until, socket } = listen(streamUrl)
  await until(() => texts().length === 1)
  for (const said of ['', '', '{"type":"message"}', '\0', Buffer.alloc(1000)]) socket.send(said)
  house.floor.commit(conversationId, [message('still here')])
  await until(() => texts().includes('still here'))
  expect(socket.readyState).toBe(socket.OPEN)
  socket.terminate()
})

test('nobody listens on behalf of a socket that is gone', async () => {
  const fresh = await openHouse()
  const { streamUrl } = await visitor(fresh)
  const { socket, until } = listen(streamUrl)
  await until(() => socket.readyState === socket.OPEN)
  await expect.poll(() => fresh.floor.listening()).toBe(1)
  socket.close()
  await expect.poll(() => fresh.floor.listening()).toBe(0)
  await fresh.web.close()
})

test('a client that answers pings stays, one that does not is cut off', async () => {
  const brisk = await openHouse({ limits: { pingEvery: 40 } })
  const { streamUrl } = await visitor(brisk)
  const alive = listen(streamUrl)
  const dead = listen(streamUrl, { autoPong: false })
  expect(await dead.closed).toBe(1006)
  expect(alive.socket.readyState).toBe(alive.socket.OPEN)
  await brisk.web.close()
})

test('a client that reads nothing is cut off when a megabyte waits, and the others go on', async () => {
  const { streamUrl, conversationId } = await visitor(house)
  const quick = listen(streamUrl)
  const slow = listen(streamUrl)
  await quick.until(() => quick.texts().length === 1)
  await slow.until(() => slow.texts().length === 1)
  slow.socket.pause()
  const big = 'x'.repeat(200_000)
  const before = house.floor.listening()
  for (let i = 0; i < 200 && house.floor.listening() === before; i++) {
    house.floor.commit(conversationId, [message(`${i}${big}`)])
    await quick.until(() => quick.texts().length === i + 2)
  }
  expect(house.floor.listening()).toBe(before - 1)
  expect(quick.socket.readyState).toBe(quick.socket.OPEN)
  slow.socket.terminate()
  quick.socket.terminate()
})

test('a store that cannot be read closes the socket, so that the client comes again', async () => {
  const floor = makeFloor()
  const broken = await openHouse({
    directLine: { ...floor, activitiesAfter: () => Promise.reject(new Error('closed')) },
  })
  const { streamUrl } = await visitor(broken)
  expect(await listen(streamUrl).closed).toBe(1011)
  await broken.web.close()
})

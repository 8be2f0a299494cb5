import { afterEach, expect, test } from 'vitest'
import type { BotFrameworkPort } from '../../web/ports.ts'
import { postJson, type Reply, send, stillAnswers } from './client.ts'
import { channel, type House, openHouse } from './house.ts'

const open: House[] = []
afterEach(async () => {
  for (const house of open.splice(0)) await house.web.close()
})
const opened = async (changes: Parameters<typeof openHouse>[0]) => {
  const house = await openHouse(changes)
  open.push(house)
  return house
}

type Authenticated = Awaited<ReturnType<BotFrameworkPort['authenticate']>>

const post = (house: House) => postJson(house, '/api/messages', { type: 'message' })
const turnedDown = ({ status, headers, body }: Reply) => [status, body.error.code, headers['retry-after']]
const unknownSender = {
  proven: false,
  refusal: { status: 401, code: 'Unauthorized', message: 'The authorization does not hold.' },
} as const

/** A channel whose senders are proven when the test says so; what became of them, in order. */
function slowProofs() {
  const waiting: ((proof: Authenticated) => void)[] = []
  let turns = 0
  const authenticate = () => new Promise<Authenticated>((resolve) => waiting.push(resolve))
  const turn = async () => {
    turns += 1
    return { status: 200 }
  }
  const proven: Authenticated = { proven: true, channelId: 'msteams', userId: '29:siti', turn }
  return { port: { authenticate }, waiting, proven, turns: () => turns }
}

test('who waits for the proof of a sender takes no turn of the customers', async () => {
  const { port, waiting } = slowProofs()
  const house = await opened({ botFramework: port, limits: { turns: 1 } })
  const posts = [post(house), post(house)]
  await expect.poll(() => waiting.length).toBe(2)
  expect(await stillAnswers(house)).toBe(true)
  for (const prove of waiting) prove(unknownSender)
  for (const { status } of await Promise.all(posts)) expect(status).toBe(401)
  expect((await send(house, '/metrics')).text).toContain('rapport_refused_total{code="Unauthorized"} 2')
})

test('the turns of proven senders count among those of the customers', async () => {
  const gate = Promise.withResolvers<{ status: number }>()
  let begun = 0
  const turn = () => {
    begun += 1
    return gate.promise
  }
  const house = await opened({ botFramework: channel(turn), limits: { turns: 1 } })
  const running = post(house)
  await expect.poll(() => begun).toBe(1)
  expect(turnedDown(await post(house))).toEqual([503, 'Busy', '1'])
  gate.resolve({ status: 202 })
  expect((await running).status).toBe(202)
})

test('so many proofs are under way, the next is asked to come again, and later there is room', async () => {
  const { port, waiting, proven } = slowProofs()
  const house = await opened({ botFramework: port, limits: { proofs: 1 } })
  const first = post(house)
  await expect.poll(() => waiting.length).toBe(1)
  expect(turnedDown(await post(house))).toEqual([503, 'Busy', '1'])
  waiting[0]?.(proven)
  expect((await first).status).toBe(200)
  const next = post(house)
  await expect.poll(() => waiting.length).toBe(2)
  waiting[1]?.(proven)
  expect((await next).status).toBe(200)
})

test('a proof that comes after the answer begins no turn: the activity will come again', async () => {
  const { port, waiting, proven, turns } = slowProofs()
  const house = await opened({ botFramework: port, limits: { answerWithin: 50 } })
  expect(turnedDown(await post(house))).toEqual([503, 'Late', '5'])
  waiting[0]?.(proven)
  expect(await stillAnswers(house)).toBe(true)
  expect(turns()).toBe(0)
})

test('a proof that was answered keeps its place until it ends', async () => {
  const { port, waiting } = slowProofs()
  const house = await opened({ botFramework: port, limits: { answerWithin: 50, proofs: 1 } })
  expect(turnedDown(await post(house))).toEqual([503, 'Late', '5'])
  expect(turnedDown(await post(house))).toEqual([503, 'Busy', '1'])
  expect(waiting).toHaveLength(1)
})

test('a proof that never ends gives its place back', async () => {
  const { port, waiting } = slowProofs()
  const limits = { answerWithin: 50, proofs: 1, proveWithin: 50 }
  const house = await opened({ botFramework: port, limits })
  for (const _ of [1, 2]) expect(turnedDown(await post(house))).toEqual([503, 'Late', '5'])
  expect(waiting).toHaveLength(2)
})

test('a sender who writes too fast is told when to come back, and others go on', async () => {
  const turn = async () => ({ status: 200 })
  const authenticate = async (req: object): Promise<Authenticated> => {
    const { channelId, from } = (req as Posted).body
    return { proven: true, channelId, userId: from.id, turn }
  }
  const limits = { messages: { burst: 2, perSecond: 0.1 } }
  const house = await opened({ botFramework: { authenticate }, limits })
  const write = (channelId: string, id: string) =>
    postJson(house, '/api/messages', { type: 'message', channelId, from: { id } })
  for (const _ of [1, 2]) expect((await write('msteams', '29:siti')).status).toBe(200)
  expect(turnedDown(await write('msteams', '29:siti'))).toEqual([429, 'TooManyMessages', '10'])
  expect((await write('msteams', '29:tom')).status).toBe(200)
  expect((await write('slack', '29:siti')).status).toBe(200)
})

interface Posted {
  readonly body: { readonly channelId: string; readonly from: { readonly id: string } }
}

import { type Activity, ConnectionStatus, DirectLine, type Message } from 'botframework-directlinejs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { asServer, line, postJson } from './client.ts'
import { type House, openHouse } from './house.ts'
import { FetchXmlHttpRequest } from './xmlHttpRequest.ts'

let house: House
beforeAll(async () => {
  vi.stubGlobal('XMLHttpRequest', FetchXmlHttpRequest)
  house = await openHouse()
})
afterAll(async () => {
  await house.web.close()
  vi.unstubAllGlobals()
})

const open: WebSocket[] = []

/** A WebSocket that the test can cut. */
class Cuttable extends WebSocket {
  constructor(url: string) {
    super(url)
    open.push(this)
  }
}

/** The client tells its listeners of an end as an error. */
function endedOrRefused(): void {}

const generate = async () =>
  (await postJson(house, `${line}/tokens/generate`, { user: { id: 'dl_ann' } }, asServer)).body

/** Microsoft's client in one conversation, and everything that it heard. */
async function client({ webSocket = true, earlier = {} }: { webSocket?: boolean; earlier?: object }) {
  const { token, conversationId } = await generate()
  const options = { webSocket, ...earlier }
  const settings = { token, domain: house.url + line, pollingInterval: 200, ...options }
  // Its reconnecting waits 3 to 15 seconds; both it and its WebSocket are hooks that its own tests use.
  const directLine = new DirectLine({ ...settings, WebSocket: Cuttable, random: () => 0 } as never)
  const heard: Activity[] = []
  const statuses: ConnectionStatus[] = []
  const waiting = new Set<() => void>()
  directLine.connectionStatus$.subscribe((status) => {
    statuses.push(status)
    for (const look of waiting) look()
  })
  const hear = (activity: Activity) => {
    heard.push(activity)
    for (const look of waiting) look()
  }
  directLine.activity$.subscribe(hear, endedOrRefused)
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => holds() && resolve()
      waiting.add(look)
      look()
    })
  const texts = () => heard.map((activity) => (activity as Message).text)
  const say = (activity: object) =>
    new Promise<string>((resolve, reject) => {
      directLine.postActivity(activity as Activity).subscribe(resolve, reject)
    })
  return {
    directLine,
    token,
    conversationId,
    heard,
    statuses,
    texts,
    say,
    until,
    heardText: (text: string) => until(() => texts().includes(text)),
  }
}

const message = (text: string, more: object = {}) => ({
  type: 'message',
  text,
  from: { id: 'dl_ann' },
  ...more,
})

test.each([{ webSocket: true }, { webSocket: false }])(
  'Microsoft’s client holds a conversation with %j',
  async (options) => {
    const { directLine, statuses, heard, texts, say, heardText } = await client(options)
    await heardText('Hello 您好')
    const id = await say(message('hi 你好', { channelData: { clientActivityID: 'c1' } }))
    await heardText('echo: hi 你好')
    expect(statuses).toContain(ConnectionStatus.Online)
    expect(texts()).toEqual(['Hello 您好', 'hi 你好', 'echo: hi 你好'])
    expect(heard[1]).toMatchObject({ id, channelData: { clientActivityID: 'c1' }, from: { id: 'dl_ann' } })
    directLine.end()
  },
)

test('its socket is cut, it reconnects, and it has missed nothing and heard nothing twice', async () => {
  const { directLine, conversationId, heard, texts, say, heardText } = await client({ webSocket: true })
  await heardText('Hello 您好')
  await say(message('before'))
  await heardText('echo: before')
  open.at(-1)?.terminate()
  house.floor.commit(conversationId, [['staff', message('while you were away')]])
  house.floor.commit(conversationId, [['staff', message('and again')]])
  await heardText('and again')
  await say(message('after'))
  await heardText('echo: after')
  expect(texts()).toEqual([
    'Hello 您好',
    'before',
    'echo: before',
    'while you were away',
    'and again',
    'after',
    'echo: after',
  ])
  expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length)
  directLine.end()
})

test('while it polls, a member of staff is heard too', async () => {
  const { directLine, conversationId, heardText, texts } = await client({ webSocket: false })
  await heardText('Hello 您好')
  house.floor.commit(conversationId, [['staff', message('this is Mei')]])
  await heardText('this is Mei')
  expect(texts()).toEqual(['Hello 您好', 'this is Mei'])
  directLine.end()
})

test('it uploads a file', async () => {
  const { directLine, heardText, say } = await client({ webSocket: true })
  await heardText('Hello 您好')
  const contentUrl = 'data:text/plain;base64,aGVsbG8='
  await say(
    message('see this', { attachments: [{ contentType: 'text/plain', contentUrl, name: 'note.txt' }] }),
  )
  await heardText('echo: see this')
  expect(house.floor.received.at(-1)?.attachments).toEqual([
    { contentType: 'text/plain', contentUrl, name: 'note.txt' },
  ])
  directLine.end()
})

test('a page that was loaded again goes on where it was', async () => {
  const first = await client({})
  await first.heardText('Hello 您好')
  first.directLine.end()
  const { token, conversationId } = first
  const second = await client({ earlier: { token, conversationId, watermark: '2' } })
  await second.say(message('me again'))
  await second.heardText('echo: me again')
  expect(second.texts()).toEqual(['me again', 'echo: me again'])
  second.directLine.end()
})

test('a token for another conversation does not get in', async () => {
  const first = await client({})
  await first.heardText('Hello 您好')
  first.directLine.end()
  const stranger = await client({ earlier: { conversationId: first.conversationId } })
  await stranger.until(() => stranger.statuses.includes(ConnectionStatus.FailedToConnect))
  expect(stranger.heard).toEqual([])
})

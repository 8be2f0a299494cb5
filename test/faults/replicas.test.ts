import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { directLineSecret } from '../../bench/directLine.ts'
import { findOrder, latestOrderId, openStore, someCustomers } from '../../data/index.ts'
import { bareDatabase } from '../fixtures/bareDatabase.ts'
import { dataFolder, serve } from './service.ts'

/** Two processes that start at once on an empty PostgreSQL database, as on two machines. */
async function twoReplicas() {
  const { url, drop } = await bareDatabase()
  const folders = [await dataFolder(), await dataFolder()] as const
  onTestFinished(drop)
  const [one, two] = await Promise.all(folders.map((folder) => serve(folder, { DATABASE_URL: url })))
  if (one === undefined || two === undefined) throw new Error('there are two')
  return { one, two, folder: folders[0], url }
}

interface Said {
  readonly text?: string
}

const line = '/v3/directline'

async function post<T>(url: string, token: string, body: unknown): Promise<T> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as T
}

const message = (text: string, clientActivityID: string) => ({
  ...{ type: 'message', text, from: { id: 'guest' } },
  channelData: { clientActivityID },
})

/** Everything that arrives on a socket, and what resolves once a text like this is among it. */
function ears(streamUrl: string) {
  const socket = new WebSocket(streamUrl)
  onTestFinished(() => socket.terminate())
  const heard: Said[] = []
  socket.on('message', (data) => {
    if (String(data) !== '') heard.push(...(JSON.parse(String(data)) as { activities: Said[] }).activities)
  })
  const until = async (like: RegExp) => {
    while (!heard.some(({ text = '' }) => like.test(text))) await once(socket, 'message')
  }
  return { heard, until, open: once(socket, 'open') }
}

test('a message at one machine reaches the chat that is open at the other, and either may be killed', async () => {
  const { one, two } = await twoReplicas()
  const talk = await post<{ conversationId: string; token: string; streamUrl: string }>(
    `${one.url}${line}/conversations`,
    directLineSecret,
    { locale: 'en' },
  )
  const { heard, until, open } = ears(talk.streamUrl)
  await open
  const activities = `${line}/conversations/${talk.conversationId}/activities`
  await post(two.url + activities, talk.token, message('hello from afar', 'm1'))
  await until(/hello from afar/)
  await Promise.all(
    [one, two].map(({ url }) => post(url + activities, talk.token, message('I need a person', 'm2'))),
  )
  await until(/I need a person/)
  two.signal('SIGKILL')
  await two.ended
  await post(one.url + activities, talk.token, message('are you still there', 'm3'))
  await until(/are you still there/)
  const said = ['hello from afar', 'I need a person', 'are you still there']
  expect(heard.flatMap(({ text = '' }) => (said.includes(text) ? [text] : []))).toEqual(said)
})

test('two that start at once on an empty database open one demo shop', async () => {
  const { folder, url } = await twoReplicas()
  const store = await openStore({ folder, url })
  onTestFinished(() => store.close())
  expect(await someCustomers(store, 1_000)).toHaveLength(300)
  expect(await findOrder(store, (await latestOrderId(store)) ?? '')).toBeDefined()
})

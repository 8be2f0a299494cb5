import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openConnector, openEndpoint, teamsMessage } from './connector.ts'
import { openTeams } from './teams.ts'

const credentials = {
  appId: '00000000-0000-0000-0000-00000000000a',
  appPassword: 'password',
  appType: 'SingleTenant',
  tenantId: 'tenant',
} as const
const microsoft = 'https://smba.trafficmanager.net/apac/'

// The framework writes its refusals to the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => void vi.restoreAllMocks())

/** An endpoint whose concierge only counts who got through to it. */
async function guarded(more: { readonly credentials?: typeof credentials } = {}) {
  const received: unknown[] = []
  const concierge = {
    receive: async (incoming: unknown) => {
      received.push(incoming)
      return { id: 'c|1', activities: [] }
    },
    find: async () => undefined,
  }
  return { ...(await openEndpoint({ concierge, ...more })), received }
}

const elsewhere = [
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://192.168.1.1:8080/',
  'http://0.0.0.0/',
  'http://[fd00::1]/',
  'https://evil.example/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://smba.trafficmanager.net@evil.example/',
  'http://127.0.0.1.evil.example/',
  'file:///etc/passwd',
  'not an address',
  '',
  42,
  undefined,
]

test.each(elsewhere)(
  'in development the service URL %j is refused before anybody hears of it',
  async (url) => {
    const { post, received } = await guarded()
    const response = await post(teamsMessage('', { serviceUrl: url }))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { code: 'ServiceUrlRefused' } })
    expect(received).toEqual([])
  },
)

test.each([{ 'x-forwarded-for': '203.0.113.5' }, { forwarded: 'for=203.0.113.5' }, { host: 'chat.example' }])(
  'in development what comes from elsewhere (%j) is refused',
  async (headers) => {
    const { bot, received } = await guarded()
    const sent = await bot.authenticate({ headers, body: teamsMessage('http://127.0.0.1:9000/') })
    expect(sent).toMatchObject({ proven: false, refusal: { status: 403, code: 'Anonymous' } })
    expect(received).toEqual([])
  },
)

test.each([...elsewhere, 'http://127.0.0.1:9000/', 'http://localhost/'])(
  'with credentials the service URL %j is refused',
  async (url) => {
    const { post, received } = await guarded({ credentials })
    expect((await post(teamsMessage('', { serviceUrl: url }))).status).toBe(403)
    expect(received).toEqual([])
  },
)

test('with credentials nobody connects to a connector on this machine', async () => {
  const connector = await openConnector()
  const { post } = await guarded({ credentials })
  expect((await post(teamsMessage(connector.url))).status).toBe(403)
  expect(connector.posted).toEqual([])
})

test('with credentials a request without a token gets 401', async () => {
  const { post, received } = await guarded({ credentials })
  expect((await post(teamsMessage(microsoft))).status).toBe(401)
  expect(received).toEqual([])
})

test.each(['nonsense', 'Bearer', 'Basic dXNlcjpwYXNz', 'Bearer not-a-token', ''])(
  'with credentials the authorization %j gets 401',
  async (authorization) => {
    const { post, received } = await guarded({ credentials })
    expect((await post(teamsMessage(microsoft), { authorization })).status).toBe(401)
    expect(received).toEqual([])
  },
)

test('a refusal does not repeat the password', async () => {
  const { post } = await guarded({ credentials })
  const response = await post(teamsMessage(microsoft))
  expect(await response.text()).not.toContain(credentials.appPassword)
})

test.each([
  ['a list', [teamsMessage(microsoft)]],
  ['an empty list', []],
  ['a text', 'text'],
  ['a number', 7],
  ['nothing', null],
])('a body that is %s is refused', async (_, body) => {
  const { post, received } = await guarded()
  expect((await post(body)).status).toBe(403)
  expect(received).toEqual([])
})

test('when a turn fails the channel hears of it and nothing is sent', async () => {
  const failing = { receive: () => Promise.reject(new Error('broken')), find: async () => undefined }
  const { post } = await openEndpoint({ concierge: failing })
  const connector = await openConnector()
  expect((await post(teamsMessage(connector.url, { text: 'my secret' }))).status).toBe(500)
  expect(connector.posted).toEqual([])
})

test.each([
  ['an endless id', { id: '1'.repeat(251) }],
  ['an id that is none', { id: 7 }],
  ['an endless channel', { channelId: 'm'.repeat(51) }],
  ['an endless conversation', { conversation: { id: 'a'.repeat(501) } }],
  ['a NUL in its conversation', { conversation: { id: 'a\0b' } }],
  ['a line break in its sender', { from: { id: 'a\r\nb' } }],
  ['no type', { type: '' }],
])('an activity with %s is refused', async (_, more) => {
  const { post, received } = await guarded()
  const response = await post(teamsMessage('http://127.0.0.1:9/', more))
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { code: 'BadArgument' } })
  expect(received).toEqual([])
})

test.each([
  ['sender', { from: undefined }],
  ['recipient', { recipient: undefined }],
  ['conversation', { conversation: undefined }],
  [
    'text, though the bot is mentioned',
    { text: undefined, entities: [{ type: 'mention', mentioned: { id: '28:rapport' }, text: 'x' }] },
  ],
])('an activity without a %s breaks nothing', async (_, more) => {
  const { post, connector, write } = await openTeams()
  expect([200, 400]).toContain((await post(teamsMessage(connector.url, more))).status)
  expect((await write({ id: 'next' })).status).toBe(200)
  expect(connector.posted.at(-1)?.activity).toMatchObject({ text: 'Hello! What can I do for you?' })
})

test('nobody on Teams is taken for a customer of the shop', async () => {
  const { post, received } = await guarded()
  const connector = await openConnector()
  await post(teamsMessage(connector.url, { from: { id: 'C-MEI' }, customerId: 'C-MEI' }))
  expect(received).toEqual([expect.objectContaining({ userId: 'C-MEI', customerId: undefined })])
})

import { afterEach, expect, test, vi } from 'vitest'
import { ConfigurationBotFrameworkAuthentication } from '../../bots/botbuilder.ts'
import { activitiesAfter } from '../../data/index.ts'
import { openConnector, openEndpoint, type Posted, teamsMessage } from './connector.ts'
import { conversationOf, openReception, turnsOf } from './reception.ts'

afterEach(() => void vi.restoreAllMocks())

async function teams() {
  const reception = await openReception()
  const connector = await openConnector()
  const endpoint = await openEndpoint({ concierge: reception.concierge })
  const write = (more: object = {}) => endpoint.post(teamsMessage(connector.url, more))
  return { ...reception, ...endpoint, posted: connector.posted, write }
}

const arrival = (members: readonly string[]) => ({
  type: 'conversationUpdate',
  text: undefined,
  membersAdded: members.map((id) => ({ id })),
})
const textsOf = (posted: readonly Posted[]) => posted.map(({ activity }) => activity['text'])

test('a message from Teams is answered to its connector with markdown', async () => {
  const { write, posted } = await teams()
  expect((await write()).status).toBe(200)
  expect(posted).toEqual([
    {
      path: '/v3/conversations/a%3Aone/activities/1700000000000',
      authorization: undefined,
      activity: expect.objectContaining({
        type: 'message',
        text: 'Hello! What can I do for you?',
        textFormat: 'markdown',
        replyToId: '1700000000000',
        recipient: expect.objectContaining({ id: '29:siti' }),
      }),
    },
  ])
})

test('a Chinese message is answered in Chinese', async () => {
  const { write, posted } = await teams()
  await write({ text: '你好', locale: 'zh-CN' })
  expect(textsOf(posted)).toEqual(['您好！有什么可以帮您？'])
  expect(posted[0]?.activity['locale']).toBe('zh-CN')
})

test('buttons go out as suggested actions', async () => {
  const { write, posted } = await teams()
  await write({ text: 'help' })
  expect(posted[0]?.activity['suggestedActions']).toMatchObject({
    actions: expect.arrayContaining([
      { type: 'imBack', title: 'Where is my order?', value: 'Where is my order?' },
    ]),
  })
})

test('suggestions go out as hero cards with their pictures and buttons', async () => {
  const { write, posted } = await teams()
  await write({ text: 'recommend pillows under 80' })
  const { attachments, attachmentLayout } = posted[0]?.activity ?? {}
  expect(attachmentLayout).toBe('carousel')
  expect(attachments).toHaveLength(3)
  expect(attachments).toContainEqual({
    contentType: 'application/vnd.microsoft.card.hero',
    content: expect.objectContaining({
      title: 'Cirrus latex pillow',
      subtitle: 'S$75.00, in stock',
      images: [{ url: '/products/BED-03/picture.svg', alt: 'Cirrus latex pillow' }],
      buttons: [
        expect.objectContaining({ type: 'imBack', value: "I'll take the Cirrus latex pillow" }),
        expect.objectContaining({ type: 'imBack', value: 'Not for me: Cirrus latex pillow' }),
      ],
    }),
  })
})

test('a talk goes on over several messages', async () => {
  const { write, posted } = await teams()
  await write({ text: 'where is my order', id: '1' })
  await write({ text: 'PL20210', id: '2' })
  await write({ text: 'ravi@example.com', id: '3' })
  expect(textsOf(posted)[2]).toContain('Order PL20210')
})

test('the turn is kept as of the channel, with where to write later', async () => {
  const { write, store } = await teams()
  await write()
  expect(await conversationOf(store, 'a:one')).toMatchObject({
    channel: 'msteams',
    userId: '29:siti',
    customerId: undefined,
    reference: { serviceUrl: expect.stringContaining('127.0.0.1'), conversation: { id: 'a:one' } },
  })
  expect(await turnsOf(store, 'a:one')).toHaveLength(1)
})

test.each([
  ['<at>Rapport</at> where is my order', 'where is my order'],
  ['where is <at>Rapport</at>my order', 'where is my order'],
  ['<at>Rapport</at> 我的订单到哪了', '我的订单到哪了'],
])('%s is heard without the mention of the bot', async (text, heard) => {
  const { write, store } = await teams()
  const mention = {
    type: 'mention',
    mentioned: { id: '28:rapport', name: 'Rapport' },
    text: '<at>Rapport</at>',
  }
  await write({ text, entities: [mention] })
  expect((await turnsOf(store, 'a:one')).map((turn) => turn.text)).toEqual([heard])
})

test('a mention of somebody else stays', async () => {
  const { write, store } = await teams()
  const mention = { type: 'mention', mentioned: { id: '29:tom', name: 'Tom' }, text: '<at>Tom</at>' }
  await write({ text: 'ask <at>Tom</at> about it', entities: [mention] })
  expect((await turnsOf(store, 'a:one')).map(({ text }) => text)).toEqual(['ask <at>Tom</at> about it'])
})

test('a new member is welcomed', async () => {
  const { write, posted } = await teams()
  await write(arrival(['29:siti', '28:rapport']))
  expect(textsOf(posted)).toEqual([expect.stringContaining('Pandan Lane')])
})

test.each([
  ['the bot alone', arrival(['28:rapport'])],
  ['nobody', { type: 'conversationUpdate', membersRemoved: [{ id: '29:siti' }] }],
  ['a new title', { type: 'conversationUpdate', topicName: 'Orders' }],
])('an update that brings %s gets nothing', async (_, update) => {
  const { write, posted, store } = await teams()
  expect((await write(update)).status).toBe(200)
  expect(posted).toEqual([])
  expect(await activitiesAfter(store, 'a:one', 0)).toEqual([])
})

test('somebody who is typing gets nothing', async () => {
  const { write, posted } = await teams()
  await write({ type: 'typing', text: undefined })
  expect(posted).toEqual([])
})

test('while a person has the conversation the bot is silent in Teams too', async () => {
  const { write, posted, concierge } = await teams()
  await write()
  await concierge.takeOver('a:one', { id: 's', name: 'Siti' })
  posted.length = 0
  await write({ text: 'are you there?' })
  expect(posted).toEqual([])
})

test('words of staff are delivered to the connector outside a turn', async () => {
  const { write, posted, bot, concierge, store } = await teams()
  await write()
  const said = await concierge.say('a:one', { id: 's', name: 'Siti' }, 'Here I am')
  await bot.deliver(await conversationOf(store, 'a:one'), said ? [said] : [])
  expect(posted.slice(1)).toEqual([
    expect.objectContaining({
      path: expect.stringMatching(/^\/v3\/conversations\/a%3Aone\/activities/),
      activity: expect.objectContaining({ type: 'message', text: 'Here I am' }),
    }),
  ])
})

test('a conversation of the web has no connector, so nothing is delivered', async () => {
  const { bot, posted, concierge, store } = await teams()
  const incoming = { channel: 'web', conversationId: 'w', userId: 'guest', customerId: undefined }
  const { activities } = await concierge.receive({ ...incoming, type: 'message', text: 'hi' })
  await bot.deliver(await conversationOf(store, 'w'), activities)
  expect(posted).toEqual([])
})

/** The addresses that the framework builds clients for from now on. */
function clientsBuilt(): readonly string[] {
  const built: string[] = []
  const { prototype } = ConfigurationBotFrameworkAuthentication
  const original = prototype.authenticateRequest
  vi.spyOn(prototype, 'authenticateRequest').mockImplementation(async function (
    this: ConfigurationBotFrameworkAuthentication,
    ...request
  ) {
    const result = await original.apply(this, request)
    const factory = result.connectorFactory
    const create: NonNullable<typeof factory>['create'] = (serviceUrl, audience) => {
      built.push(serviceUrl)
      if (factory === undefined) throw new Error('the framework gave no factory')
      return factory.create(serviceUrl, audience)
    }
    return { ...result, connectorFactory: { create } }
  })
  return built
}

test('clients are kept: many turns build one', async () => {
  const built = clientsBuilt()
  const { write, posted } = await teams()
  for (let i = 0; i < 5; i++) await write({ id: String(i) })
  expect(posted).toHaveLength(5)
  expect(built).toHaveLength(1)
})

test('another service address gets a client of its own', async () => {
  const built = clientsBuilt()
  const { post, write } = await teams()
  const other = await openConnector()
  await write()
  await post(teamsMessage(other.url))
  expect(other.posted).toHaveLength(1)
  expect(built).toEqual([expect.any(String), other.url])
})

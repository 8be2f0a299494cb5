import { expect, test } from 'vitest'
import { activitiesAfter, outboxFigures } from '../../data/index.ts'
import { openConnector, type Posted, teamsMessage } from './connector.ts'
import { conversationOf, turnsOf, visitor } from './reception.ts'
import { openTeams, teamsId } from './teams.ts'

const arrival = (members: readonly string[]) => ({
  type: 'conversationUpdate',
  text: undefined,
  membersAdded: members.map((id) => ({ id })),
})
const textsOf = (posted: readonly Posted[]) => posted.map(({ activity }) => activity['text'])

test('a message from Teams is answered to its connector with markdown', async () => {
  const { write, posted } = await openTeams()
  expect((await write()).status).toBe(200)
  expect(posted).toEqual([
    {
      path: '/v3/conversations/a%3Aone/activities/1700000000000',
      authorization: undefined,
      key: 'msteams%3Aa%3Aone%7C0000002',
      activity: expect.objectContaining({
        type: 'message',
        id: 'msteams:a:one|0000002',
        channelId: 'msteams',
        conversation: expect.objectContaining({ id: 'a:one' }),
        from: { id: '28:rapport', name: 'Rapport' },
        text: 'Hello! What can I do for you?',
        textFormat: 'markdown',
        replyToId: '1700000000000',
        recipient: expect.objectContaining({ id: '29:siti' }),
      }),
    },
  ])
})

test('a Chinese message is answered in Chinese', async () => {
  const { write, posted } = await openTeams()
  await write({ text: '你好', locale: 'zh-CN' })
  expect(textsOf(posted)).toEqual(['您好！有什么可以帮您？'])
  expect(posted[0]?.activity['locale']).toBe('zh-CN')
})

test('buttons go out as suggested actions', async () => {
  const { write, posted } = await openTeams()
  await write({ text: 'help' })
  expect(posted[0]?.activity['suggestedActions']).toMatchObject({
    actions: expect.arrayContaining([
      { type: 'imBack', title: 'Where is my order?', value: 'Where is my order?' },
    ]),
  })
})

test('suggestions go out as hero cards with their pictures and buttons', async () => {
  const { write, posted } = await openTeams()
  await write({ text: 'recommend pillows under 80' })
  const { attachments, attachmentLayout } = posted[0]?.activity ?? {}
  expect(attachmentLayout).toBe('carousel')
  expect(attachments).toHaveLength(2)
  expect(attachments).toContainEqual({
    contentType: 'application/vnd.microsoft.card.hero',
    content: expect.objectContaining({
      title: 'Cirrus latex pillow',
      subtitle: 'S$75.00, in stock',
      images: [{ url: '/products/BED-03/picture.svg', alt: 'Cirrus latex pillow' }],
      buttons: [
        expect.objectContaining({ type: 'imBack', value: "I'll take the Cirrus latex pillow" }),
        expect.objectContaining({ type: 'imBack', value: 'More like the Cirrus latex pillow' }),
        expect.objectContaining({ type: 'imBack', value: 'Not for me: Cirrus latex pillow' }),
      ],
    }),
  })
})

test('a talk goes on over several messages', async () => {
  const { write, posted } = await openTeams()
  await write({ text: 'where is my order', id: '1' })
  await write({ text: 'PL20210', id: '2' })
  await write({ text: 'ravi@example.com', id: '3' })
  expect(textsOf(posted)[2]).toContain('Order PL20210')
})

test('the turn is kept as of the channel, with where to write later', async () => {
  const { write, store } = await openTeams()
  await write()
  expect(await conversationOf(store, teamsId)).toMatchObject({
    channel: 'msteams',
    userId: '29:siti',
    customerId: undefined,
    reference: { serviceUrl: expect.stringContaining('127.0.0.1'), conversation: { id: 'a:one' } },
  })
  expect(await turnsOf(store, teamsId)).toHaveLength(1)
})

test.each([
  ['<at>Rapport</at> where is my order', 'where is my order'],
  ['where is <at>Rapport</at>my order', 'where is my order'],
  ['<at>Rapport</at> 我的订单到哪了', '我的订单到哪了'],
])('%s is heard without the mention of the bot', async (text, heard) => {
  const { write, store } = await openTeams()
  const mention = {
    type: 'mention',
    mentioned: { id: '28:rapport', name: 'Rapport' },
    text: '<at>Rapport</at>',
  }
  await write({ text, entities: [mention] })
  expect((await turnsOf(store, teamsId)).map((turn) => turn.text)).toEqual([heard])
})

test('a mention of somebody else stays', async () => {
  const { write, store } = await openTeams()
  const mention = { type: 'mention', mentioned: { id: '29:tom', name: 'Tom' }, text: '<at>Tom</at>' }
  await write({ text: 'ask <at>Tom</at> about it', entities: [mention] })
  expect((await turnsOf(store, teamsId)).map(({ text }) => text)).toEqual(['ask <at>Tom</at> about it'])
})

test('a new member is welcomed', async () => {
  const { write, posted } = await openTeams()
  await write(arrival(['29:siti', '28:rapport']))
  expect(textsOf(posted)).toEqual([expect.stringContaining('Pandan Lane')])
})

test.each([
  ['the bot alone', arrival(['28:rapport'])],
  ['nobody', { type: 'conversationUpdate', membersRemoved: [{ id: '29:siti' }] }],
  ['a new title', { type: 'conversationUpdate', topicName: 'Orders' }],
])('an update that brings %s gets nothing', async (_, update) => {
  const { write, posted, store } = await openTeams()
  expect((await write(update)).status).toBe(200)
  expect(posted).toEqual([])
  expect(await activitiesAfter(store, teamsId, 0)).toEqual([])
})

test('somebody who is typing gets nothing', async () => {
  const { write, posted } = await openTeams()
  await write({ type: 'typing', text: undefined })
  expect(posted).toEqual([])
})

test('while a person has the conversation the bot is silent in Teams too', async () => {
  const { write, posted, delivered, concierge } = await openTeams()
  await write()
  await concierge.takeOver(teamsId, { id: 's', name: 'Siti' })
  await delivered()
  await write({ text: 'are you there?', id: '2' })
  expect(posted).toHaveLength(2)
})

test('words of staff are delivered outside a turn, as an answer to nothing', async () => {
  const { write, posted, delivered, concierge } = await openTeams()
  await write()
  await concierge.say(teamsId, { id: 's', name: 'Siti' }, 'Here I am')
  await delivered()
  expect(posted.slice(1)).toEqual([
    expect.objectContaining({
      path: '/v3/conversations/a%3Aone/activities',
      activity: expect.objectContaining({ type: 'message', text: 'Here I am' }),
    }),
  ])
  expect(posted[1]?.activity).not.toHaveProperty('replyToId')
})

test('the customer hears who takes over and when the bot is back', async () => {
  const { write, posted, delivered, concierge } = await openTeams()
  await write({ text: '你好', locale: 'zh-CN' })
  await concierge.takeOver(teamsId, { id: 's', name: 'Siti' })
  await concierge.handBack(teamsId)
  await delivered()
  expect(textsOf(posted).slice(1)).toEqual([
    expect.stringContaining('Siti'),
    expect.stringMatching(/\p{sc=Han}/u),
  ])
})

test('a conversation of the web fetches what is said, so nothing waits to be pushed', async () => {
  const { posted, concierge, store, outbox } = await openTeams()
  await visitor({ concierge }, { id: 'w' }).write('hi')
  await concierge.say('w', { id: 's', name: 'Siti' }, 'Here I am')
  expect(await outboxFigures(store)).toEqual({ waiting: 0, dead: 0 })
  await outbox.stop()
  expect(posted).toEqual([])
})

test('a welcome answers no message', async () => {
  const { write, posted } = await openTeams()
  await write(arrival(['29:siti', '28:rapport']))
  expect(posted[0]?.path).toBe('/v3/conversations/a%3Aone/activities')
  expect(posted[0]?.activity).not.toHaveProperty('replyToId')
})

test('a repeated activity is answered once', async () => {
  const { write, posted, store, outbox } = await openTeams()
  for (let i = 0; i < 3; i++) expect((await write()).status).toBe(200)
  expect(await turnsOf(store, teamsId)).toHaveLength(1)
  await outbox.stop()
  expect(posted).toHaveLength(1)
})

test('the request is answered before the replies are sent', async () => {
  let send: (treatment: 'takes it') => void = () => undefined
  const sending = new Promise<'takes it'>((resolve) => {
    send = resolve
  })
  const { post, connector, delivered } = await openTeams({ treat: () => sending })
  expect((await post(teamsMessage(connector.url))).status).toBe(200)
  expect(connector.taken).toEqual([])
  send('takes it')
  await delivered()
  expect(connector.taken).toHaveLength(1)
})

test('each service address gets its own replies', async () => {
  const { post, write, posted, delivered } = await openTeams()
  const other = await openConnector()
  await write()
  await post(teamsMessage(other.url, { conversation: { id: 'a:two' } }))
  await other.tookOver(1)
  await delivered()
  expect([posted.length, other.posted.length]).toEqual([1, 1])
})

test('what another channel calls by the id of a web conversation is another conversation', async () => {
  const { write, concierge, store } = await openTeams()
  await visitor({ concierge }, { id: 'a:one' }).write('hi')
  await write({ text: 'hand me over to a person' })
  expect(await turnsOf(store, 'a:one')).toHaveLength(1)
  expect(await conversationOf(store, 'a:one')).toMatchObject({ channel: 'web', mode: 'bot' })
})

test('an activity is refused when its conversation is one of another channel', async () => {
  const { post, write, connector, store } = await openTeams()
  await write()
  const stranger = { channelId: 'msteams:a', conversation: { id: 'one' } }
  const response = await post(teamsMessage(connector.url, stranger))
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ error: { code: 'OtherChannel' } })
  expect(await turnsOf(store, teamsId)).toHaveLength(1)
})

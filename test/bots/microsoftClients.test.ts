import {
  type Activity,
  ActivityTypes,
  ConfigurationBotFrameworkAuthentication,
  DeliveryModes,
  TurnContext,
} from 'botbuilder'
import { expect, test } from 'vitest'
import { outboxFigures } from '../../data/index.ts'
import { teamsMessage } from './connector.ts'
import { turnsOf } from './reception.ts'
import { openTeams, teamsId } from './teams.ts'

/** The framework's own client, with which one bot writes to another, on our endpoint. */
async function openClient() {
  const teams = await openTeams()
  const client = new ConfigurationBotFrameworkAuthentication({}).createBotFrameworkClient()
  const post = (more: object = {}) => {
    const activity = teamsMessage(teams.connector.url, more) as unknown as Activity
    const to = `${teams.url}/api/messages`
    return client.postActivity('', '', to, teams.connector.url, 'a:one', activity)
  }
  const expectReplies = async (more: object = {}) => {
    const { status, body } = await post({ deliveryMode: DeliveryModes.ExpectReplies, ...more })
    return { status, activities: (body as { activities: readonly Partial<Activity>[] }).activities }
  }
  return { ...teams, post, expectReplies }
}

test('replies stand in the answer when the activity asks for that, and nothing is pushed', async () => {
  const { expectReplies, outbox, store, posted } = await openClient()
  const { status, activities } = await expectReplies()
  expect(status).toBe(200)
  expect(activities).toEqual([
    expect.objectContaining({
      type: ActivityTypes.Message,
      id: 'msteams:a:one|0000002',
      text: 'Hello! What can I do for you?',
      replyToId: '1700000000000',
      channelId: 'msteams',
      from: { id: '28:rapport', name: 'Rapport', role: 'skill' },
      recipient: expect.objectContaining({ id: '29:siti' }),
    }),
  ])
  expect(await outboxFigures(store)).toEqual({ waiting: 0, dead: 0 })
  await outbox.stop()
  expect(posted).toEqual([])
})

test('a Chinese message is answered in Chinese in the answer too', async () => {
  const { expectReplies } = await openClient()
  const { activities } = await expectReplies({ text: '你好', locale: 'zh-CN' })
  expect(activities.map(({ text }) => text)).toEqual(['您好！有什么可以帮您？'])
})

test('a repeated activity gets the same replies again, and nothing else happens', async () => {
  const { expectReplies, store } = await openClient()
  const first = await expectReplies({ text: 'where is my order' })
  const others = await Promise.all([1, 2, 3].map(() => expectReplies({ text: 'where is my order' })))
  expect(others).toEqual([first, first, first])
  expect(first.activities).not.toEqual([])
  expect(await turnsOf(store, teamsId)).toHaveLength(1)
})

test('of fifty repetitions at once one is answered and all get its replies', async () => {
  const { expectReplies, store } = await openClient()
  const all = await Promise.all(Array.from({ length: 50 }, () => expectReplies()))
  for (const each of all) expect(each).toEqual(all[0])
  expect(all[0]?.activities).not.toEqual([])
  expect(await turnsOf(store, teamsId)).toHaveLength(1)
})

test('the same id in another conversation or channel is another message', async () => {
  const { expectReplies } = await openClient()
  const ids = [await expectReplies(), await expectReplies({ channelId: 'webchat' })].flatMap(
    ({ activities }) => activities.map(({ id }) => id),
  )
  expect(ids).toEqual(['msteams:a:one|0000002', 'webchat:a:one|0000002'])
})

test('without that wish the answer is empty and the replies are pushed', async () => {
  const { post, delivered, posted } = await openClient()
  expect(await post()).toMatchObject({ status: 200 })
  await delivered()
  expect(posted.map(({ activity }) => activity['text'])).toEqual(['Hello! What can I do for you?'])
})

test('what staff says after an answer in the response is pushed', async () => {
  const { expectReplies, connector, concierge } = await openClient()
  await expectReplies()
  await concierge.say(teamsId, { id: 's', name: 'Siti' }, 'Here I am')
  await connector.tookOver(1)
  expect(connector.posted.map(({ activity }) => activity['text'])).toEqual(['Here I am'])
})

test('an activity that answers nothing gets an empty list', async () => {
  const { expectReplies } = await openClient()
  expect(await expectReplies({ type: ActivityTypes.Typing, text: undefined })).toEqual({
    status: 200,
    activities: [],
  })
})

test('nothing here can be invoked', async () => {
  const { post } = await openClient()
  expect((await post({ type: ActivityTypes.Invoke, name: 'task/fetch', value: {} })).status).toBe(501)
})

test('a reference from a pushed reply is one that the framework can answer to', async () => {
  const { post, delivered, posted } = await openClient()
  await post()
  await delivered()
  const reference = TurnContext.getConversationReference(posted[0]?.activity as Partial<Activity>)
  expect(reference).toMatchObject({
    channelId: 'msteams',
    conversation: { id: 'a:one' },
    user: { id: '28:rapport' },
    bot: { id: '29:siti' },
  })
})

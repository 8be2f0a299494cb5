import { expect, test } from 'vitest'
import { activitiesAfter, transcript, waitingConversations } from '../../data/index.ts'
import { conversationOf, openReception, type Reception, repliesIn, turnsOf, visitor } from './reception.ts'

const siti = { id: 's-1', name: 'Siti' }

async function takenOver() {
  const reception = await openReception()
  const visit = visitor(reception)
  await visit.write('I want to talk to a person')
  await reception.concierge.takeOver('c1', siti)
  return { ...reception, ...visit }
}

test('who asks for a person waits in the desk', async () => {
  const reception = await openReception()
  await visitor(reception).write('我要转人工')
  expect((await waitingConversations(reception.store)).map(({ id }) => id)).toEqual(['c1'])
})

test('the bot still answers while the customer waits', async () => {
  const reception = await openReception()
  const { write } = visitor(reception)
  await write('I want to talk to a person')
  expect(repliesIn(await write('how much is the Owlet dimmable desk lamp'))[0]).toContain('S$89.00')
})

test('taking over tells the customer who is there', async () => {
  const { store } = await takenOver()
  const line = (await transcript(store, 'c1')).at(-1)
  expect(line).toMatchObject({ author: 'staff', text: 'Siti from our team has joined the conversation.' })
  expect(await conversationOf(store)).toMatchObject({ mode: 'person', takenBy: 'Siti' })
})

test('taking over speaks the customer’s language', async () => {
  const reception = await openReception()
  await visitor(reception, { locale: 'zh' }).write('转人工')
  await reception.concierge.takeOver('c1', { id: 's-2', name: '小王' })
  expect((await transcript(reception.store, 'c1')).at(-1)?.text).toBe('客服小王已加入对话。')
})

test('a person has the conversation: the bot is silent, and the mood is recorded all the same', async () => {
  const { write, store } = await takenOver()
  const { activities } = await write('this is terrible, I am so angry, worst shop ever')
  expect(activities.map(({ author }) => author)).toEqual(['customer'])
  const turn = (await turnsOf(store)).at(-1)
  expect(turn).toMatchObject({ outcome: 'silent', reply: '', talk: undefined })
  expect(turn?.mood.negative).toBeGreaterThan(0.5)
})

test('a kind word to a person is recorded as one, in Chinese too', async () => {
  const { write, store } = await takenOver()
  await write('太好了，非常感谢，你们真棒')
  const turn = (await turnsOf(store)).at(-1)
  expect(turn).toMatchObject({ outcome: 'silent', language: 'zh' })
  expect(turn?.mood.positive).toBeGreaterThan(0.5)
})

test('the bot does not welcome into a conversation that a person has', async () => {
  const { arrive } = await takenOver()
  expect((await arrive()).activities).toEqual([])
})

test('words of staff are kept as they were written and reach whoever listens', async () => {
  const { concierge, feed, store } = await takenOver()
  const heard: string[] = []
  feed.subscribe('c1', (activities) => heard.push(...activities.map(({ body }) => String(body['text']))))
  const said = await concierge.say('c1', siti, 'Your parcel is at the *front* desk')
  expect(heard).toEqual(['Your parcel is at the *front* desk'])
  expect(said).toMatchObject({
    author: 'staff',
    body: { type: 'message', textFormat: 'plain', from: { name: 'Siti', role: 'bot' } },
  })
  expect((await activitiesAfter(store, 'c1', 0)).at(-1)).toEqual(said)
})

test('everybody who listens to everything hears of it too', async () => {
  const { concierge, feed } = await takenOver()
  const heard: string[] = []
  feed.all((id) => heard.push(id))
  await concierge.say('c1', siti, 'One')
  await concierge.handBack('c1')
  expect(heard).toEqual(['c1', 'c1'])
})

test('staff and customer writing at once each keep their place', async () => {
  const { concierge, write, store } = await takenOver()
  const before = (await conversationOf(store)).lastSeq
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => [write(`c${i}`), concierge.say('c1', siti, `s${i}`)]).flat(),
  )
  const kept = await activitiesAfter(store, 'c1', before)
  expect(kept.map(({ seq }) => seq - before)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
})

test('handed back, the bot says so and answers again', async () => {
  const { concierge, write, store } = await takenOver()
  await concierge.handBack('c1')
  expect((await transcript(store, 'c1')).at(-1)).toMatchObject({
    author: 'bot',
    text: 'Our assistant is back. Is there anything else?',
  })
  expect(await conversationOf(store)).toMatchObject({ mode: 'bot', takenBy: undefined })
  expect(repliesIn(await write('hello'))).toEqual(['Hello! What can I do for you?'])
})

test('a talk that was open before goes on after the conversation was handed back', async () => {
  const reception = await openReception()
  const { write } = visitor(reception)
  await write('where is my order')
  await reception.concierge.takeOver('c1', siti)
  await write('hello Siti')
  await reception.concierge.handBack('c1')
  await write('PL20210')
  expect(repliesIn(await write('ravi@example.com'))[0]).toContain('Order PL20210')
})

test('a talk that was open before is over once a person has answered', async () => {
  const reception = await openReception()
  const { write } = visitor(reception)
  await write('I want to return something')
  await reception.concierge.takeOver('c1', siti)
  await reception.concierge.say('c1', siti, 'Your refund is on its way.')
  await reception.concierge.handBack('c1')
  const [thanks] = repliesIn(await write('ok thanks'))
  expect(thanks).not.toMatch(/back to what we were doing|order/i)
  expect(repliesIn(await write('can you deliver to the moon by rocket')).join()).not.toContain('order number')
})

test('人工回复过之后，机器人不再追问之前的事', async () => {
  const reception = await openReception()
  const { write } = visitor(reception, { locale: 'zh' })
  await write('我要退货')
  await reception.concierge.takeOver('c1', siti)
  await reception.concierge.say('c1', siti, '退款已经处理好了。')
  await reception.concierge.handBack('c1')
  expect(repliesIn(await write('好的，谢谢')).join()).not.toMatch(/订单|回到刚才/)
})

test('nobody can be joined in a conversation that does not exist, and none is made', async () => {
  const { concierge, store } = await openReception()
  expect(await concierge.say('nowhere', siti, 'hello?')).toBeUndefined()
  expect(await concierge.takeOver('nowhere', siti)).toBeUndefined()
  expect(await concierge.handBack('nowhere')).toBeUndefined()
  expect(await activitiesAfter(store, 'nowhere', 0)).toEqual([])
})

const teams = {
  channel: 'msteams',
  conversationId: 'msteams:19:a',
  userId: 'aad-1',
  customerId: undefined,
  type: 'message',
  pushed: true,
  reference: { serviceUrl: 'https://smba.trafficmanager.net/apac/', conversation: { id: '19:a' } },
}

const outbox = ({ store }: Pick<Reception, 'store'>) =>
  store.db.selectFrom('outbox').select(['conversation_id', 'seq', 'service_url']).orderBy('seq').execute()

test('replies and words of staff wait in the outbox of a channel that takes them by push', async () => {
  const woken: true[] = []
  const reception = await openReception(() => ({ wake: () => void woken.push(true) }))
  await reception.concierge.receive({ ...teams, text: 'hello' })
  await reception.concierge.say(teams.conversationId, siti, 'Hi, this is Siti.')
  const service_url = 'https://smba.trafficmanager.net/apac/'
  expect(await outbox(reception)).toEqual([
    { conversation_id: teams.conversationId, seq: 2, service_url },
    { conversation_id: teams.conversationId, seq: 3, service_url },
  ])
  expect(woken).toHaveLength(2)
})

test('a channel that fetches its replies, or takes them in the response, has nothing in the outbox', async () => {
  const reception = await openReception()
  await visitor(reception).write('hello')
  await reception.concierge.say('c1', siti, 'Hi')
  await reception.concierge.receive({ ...teams, pushed: false, text: 'hello' })
  expect(await outbox(reception)).toEqual([])
})

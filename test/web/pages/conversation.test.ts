import { describe, expect, test } from 'vitest'
import { settle } from './browser.ts'
import { status } from './lineServer.ts'
import { browser, make, messagePosts, noon, online, reply, server, texts } from './visitStage.ts'

describe('starting', () => {
  test('does nothing before it is asked to', async () => {
    make()
    await settle()
    expect(server.asked).toEqual([])
  })
  test('happens once', async () => {
    const made = await online()
    made.start()
    await settle()
    expect(server.sockets.all).toHaveLength(1)
  })
  test('tells the server who comes, and in which language', async () => {
    await online({ customerId: 'C-17', signature: 'abc', language: 'zh' })
    expect(server.asked[0]?.body).toEqual({ customerId: 'C-17', signature: 'abc', language: 'zh' })
  })
  test('of a guest names nobody', async () => {
    await online()
    expect(server.asked[0]?.body).toEqual({ language: 'en' })
  })
  test('asks for the token where the page says', async () => {
    server.faults.set('/my/token', () => ({ body: { conversationId: 'c9', token: 't', userId: 'u' } }))
    await online({ tokenUrl: 'https://shop.example/my/token' })
    expect(server.asked[0]?.path).toBe('/my/token')
  })
  test('without an answer from the shop says that the chat cannot be reached', async () => {
    server.faults.set('/chat/token', status(403))
    const made = make()
    made.start()
    await settle()
    expect(made.view.connection).toBe('unavailable')
  })
})

describe('what is said', () => {
  test('waits, is sent, and becomes a row when it is echoed', async () => {
    const made = await online()
    made.say('hello')
    expect(made.view.unsent).toMatchObject([{ text: 'hello', state: 'waiting' }])
    await settle()
    expect([made.view.unsent, texts(made)]).toEqual([[], ['customer: hello']])
  })
  test('is marked with the language of the page', async () => {
    const made = await online()
    made.say('hello')
    made.speak('zh')
    made.say('您好')
    await settle()
    expect(messagePosts().map(({ body }) => body.locale)).toEqual(['zh-CN', 'zh-CN'].with(0, 'en-US'))
  })
  test('carries an id of its own', async () => {
    const made = await online()
    made.say('one')
    made.say('two')
    await settle()
    const ids = messagePosts().map(({ body }) => body.channelData.clientActivityID)
    expect(new Set(ids).size).toBe(2)
  })
  test('is plain text, whatever it looks like', async () => {
    const made = await online()
    made.say('<b>**x**</b>')
    await settle()
    expect(messagePosts()[0]?.body).toMatchObject({
      type: 'message',
      textFormat: 'plain',
      text: '<b>**x**</b>',
    })
  })
  test('before the line is up goes when it is', async () => {
    const made = make()
    made.say('early')
    made.start()
    await settle()
    expect(messagePosts()).toEqual([])
    server.sockets.last.open()
    await settle()
    expect(texts(made)).toEqual(['customer: early'])
  })
  test('while the line is down goes afterwards, in order', async () => {
    const made = await online()
    server.sockets.last.drop()
    for (const text of ['one', 'two', 'three']) made.say(text)
    await settle(2_000)
    server.sockets.last.open()
    await settle()
    expect(texts(made)).toEqual(['customer: one', 'customer: two', 'customer: three'])
  })
  test('comes back after a reload when it was not sent', async () => {
    make().say('not sent yet')
    const after = make()
    expect(after.view.unsent).toMatchObject([{ text: 'not sent yet', state: 'waiting' }])
    after.start()
    await settle()
    server.sockets.last.open()
    await settle()
    expect(texts(after)).toEqual(['customer: not sent yet'])
  })
  test('is sent once although the page was left before the answer came', async () => {
    const before = await online()
    const gate = Promise.withResolvers<void>()
    server.faults.set('POST /v3/directline/conversations/c1/activities', async () => {
      const { body } = messagePosts().at(-1) ?? {}
      server.keep({ ...body })
      await gate.promise
      return Error('the page is gone')
    })
    before.say('once')
    await settle()
    before.end()
    server.faults.clear()
    const after = await online()
    expect([texts(after), after.view.unsent, messagePosts().length]).toEqual([['customer: once'], [], 1])
  })
  test('that the server refuses can be tried again or deleted', async () => {
    const made = await online()
    server.faults.set('/activities', status(400))
    made.say('one')
    made.say('two')
    await settle()
    const [one, two] = made.view.unsent
    expect([one?.state, two?.state]).toEqual(['failed', 'failed'])
    server.faults.clear()
    made.retry(one?.clientId ?? '')
    made.discard(two?.clientId ?? '')
    await settle()
    expect([texts(made), made.view.unsent]).toEqual([['customer: one'], []])
  })
})

describe('what is heard', () => {
  test('becomes rows', async () => {
    const made = await online()
    server.tell(reply('Hello'), { text: 'I am Mei', from: { id: 'staff', name: 'Mei' } })
    expect(texts(made)).toEqual(['bot: Hello', 'staff: I am Mei'])
  })
  test('twice is shown once', async () => {
    const made = await online()
    server.tell(reply('Hello'))
    server.sockets.last.hear({ activities: server.activities, watermark: '1' })
    expect(texts(made)).toEqual(['bot: Hello'])
  })
  test.each([{}, { type: 'event' }, { id: 7 }, { type: 'message' }])(
    'as %j is passed over',
    async (activity) => {
      const made = await online()
      server.sockets.last.hear({ activities: [activity, null, 7] })
      expect(texts(made)).toEqual([])
    },
  )
  test('is there again after a reload', async () => {
    const made = await online()
    server.tell(reply('Hello'))
    made.end()
    expect(texts(await online())).toEqual(['bot: Hello'])
  })
})

describe('the dots', () => {
  test('promise an answer for a quarter of a minute after something is said', async () => {
    const made = await online()
    made.say('hello')
    expect(made.view.typingUntil).toBe(noon + 15_000)
  })
  test('go when the answer comes', async () => {
    const made = await online()
    made.say('hello')
    server.tell(reply('Hello'))
    expect(made.view.typingUntil).toBe(0)
  })
  test('stay when only the own words come back', async () => {
    const made = await online()
    made.say('hello')
    await settle()
    expect(made.view.typingUntil).toBe(noon + 15_000)
  })
  test('last six seconds when somebody types', async () => {
    const made = await online()
    server.sockets.last.hear({ activities: [{ type: 'typing', from: { id: 'staff' } }] })
    expect(made.view.typingUntil).toBe(noon + 6_000)
  })
  test('promise nothing while a person answers', async () => {
    const made = await online()
    server.tell({ text: 'I am Mei', from: { id: 'staff', name: 'Mei' } })
    made.say('hello')
    expect(made.view.typingUntil).toBe(0)
  })
})

describe('online and offline', () => {
  test('the browser’s word is shown at once', async () => {
    const made = await online()
    made.network(false)
    expect(made.view.connection).toBe('offline')
  })
  test('a line that breaks while the browser is offline is called offline', async () => {
    const made = await online()
    browser.navigator.onLine = false
    server.sockets.last.drop()
    expect(made.view.connection).toBe('offline')
  })
  test('back online connects without waiting', async () => {
    const made = await online()
    server.sockets.last.drop()
    made.network(true)
    await settle()
    expect(server.sockets.all).toHaveLength(2)
  })
  test('a chat that was never opened stays quiet when the network comes back', async () => {
    make().network(true)
    await settle()
    expect(server.asked).toEqual([])
  })
})

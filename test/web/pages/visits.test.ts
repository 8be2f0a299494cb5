import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../../web/pages/chat/conversation.ts'
import { Refusal, ticketIn } from '../../../web/pages/chat/request.ts'
import { settle } from './browser.ts'
import { down, status } from './lineServer.ts'
import { browser, make, online, reply, server, views } from './visitStage.ts'

const kinds = ({ view }: Conversation) =>
  view.rows.map((row) => (row.kind === 'message' ? row.message.text : row.kind))

describe('unread messages', () => {
  test('are counted while the chat is closed', async () => {
    const made = await online()
    server.tell(reply('one'), reply('two'))
    expect(made.view.unread).toBe(2)
  })
  test('are not counted while it is open', async () => {
    const made = await online()
    made.look(true)
    server.tell(reply('one'))
    expect(made.view.unread).toBe(0)
  })
  test('are none once it is opened', async () => {
    const made = await online()
    server.tell(reply('one'))
    made.look(true)
    made.look(false)
    expect(made.view.unread).toBe(0)
  })
  test('are never one’s own', async () => {
    const made = await online()
    server.tell({ text: 'from my other tab', from: { id: 'guest-1', role: 'user' } })
    expect(made.view.unread).toBe(0)
  })
  test('that were seen before a reload stay seen', async () => {
    const before = await online()
    before.look(true)
    server.tell(reply('seen'))
    before.look(false)
    server.tell(reply('not seen'))
    before.end()
    expect((await online()).view.unread).toBe(1)
  })
  test('past the ninth and the ninety-ninth are still in order', async () => {
    const before = await online()
    before.look(true)
    for (let i = 0; i < 99; i++) server.tell(reply(`${i}`))
    before.look(false)
    server.tell(reply('100'), reply('101'))
    before.end()
    expect((await online()).view.unread).toBe(2)
  })
})

describe('coming back', () => {
  test('to an open chat finds it open', () => {
    make().look(true)
    expect(make().wasOpen).toBe(true)
  })
  test('to a closed one finds it closed', () => {
    make().look(false)
    expect(make().wasOpen).toBe(false)
  })
  test('goes on with the same conversation', async () => {
    const before = await online()
    expect(before.begun).toBe(true)
    before.end()
    await online()
    expect(server.begun).toBe(1)
  })
  test('as somebody else begins another one', async () => {
    await online()
    await online({ customerId: 'C-17', signature: 'abc' })
    expect(server.begun).toBe(2)
  })
  test('as before finds the first one again', async () => {
    await online()
    make({ customerId: 'C-17' })
    expect(make().begun).toBe(true)
  })
  test('in a browser that forbids storage begins anew', async () => {
    browser.session.broken = true
    browser.local.broken = true
    const before = await online()
    expect(before.begun).toBe(true)
    expect(make().begun).toBe(false)
  })
})

describe('a conversation that is over', () => {
  const restart = async (made: Conversation) => {
    server.faults.set('conversations/c1', status(404))
    server.sockets.last.drop()
    await settle(1_000)
    await settle(2_000)
    server.sockets.last.open()
    await settle()
    return made
  }
  test('is followed by a new one, below a line that says so', async () => {
    const made = await online()
    server.tell(reply('old'))
    await restart(made)
    server.tell(reply('new'))
    expect(kinds(made)).toEqual(['old', 'renewed', 'new'])
  })
  test('of which nothing was said needs no line', async () => {
    expect(kinds(await restart(await online()))).toEqual([])
  })
  test('loses nothing that is still to be sent', async () => {
    const made = await online()
    server.tell(reply('old'))
    server.faults.set('conversations/c1', status(404))
    made.say('still to be sent')
    await settle(2_000)
    server.sockets.last.open()
    await settle()
    expect(kinds(made)).toEqual(['old', 'renewed', 'still to be sent'])
  })
  test('counts what is unread from the beginning', async () => {
    const made = await online()
    made.look(true)
    for (let i = 0; i < 5; i++) server.tell(reply('old'))
    made.look(false)
    await restart(made)
    server.tell(reply('new'))
    expect(made.view.unread).toBe(1)
  })
})

describe('a new conversation that the customer asks for', () => {
  test('leaves the old one and all that was to be sent', async () => {
    const made = await online()
    server.faults.set('/activities', down)
    made.say('never sent')
    made.forget()
    const after = make()
    expect([after.begun, after.view.unsent, after.view.rows]).toEqual([false, [], []])
  })
  test('ends the old line', async () => {
    const made = await online()
    made.forget()
    expect(server.sockets.last.readyState).toBe(3)
  })
})

describe('where no socket can be opened', () => {
  /** The server answers, but every socket is cut off before it opens. */
  async function behindProxy(): Promise<Conversation> {
    const made = make()
    made.start()
    await settle()
    server.sockets.last.drop()
    await settle()
    return made
  }
  const poll = async () => {
    await settle(3_000)
    server.sockets.last.drop()
    await settle()
  }
  test('answers still come, by asking every few seconds', async () => {
    const made = await behindProxy()
    server.keep(reply('polled'))
    await poll()
    expect(kinds(made)).toEqual(['polled'])
  })
  test('messages are sent all the same, and shown once', async () => {
    const made = await behindProxy()
    made.say('hello')
    await poll()
    await poll()
    expect([kinds(made), made.view.unsent]).toEqual([['hello'], []])
  })
  test('the chat is called online, without a flicker at each question', async () => {
    await behindProxy()
    const before = views.length
    for (let i = 0; i < 5; i++) await poll()
    expect(new Set(views.slice(before - 1).map(({ connection }) => connection))).toEqual(new Set(['online']))
  })
  test('the loss of the network is noticed at the next question', async () => {
    const made = await behindProxy()
    server.faults.set('GET', down)
    await settle(3_000)
    expect(made.view.connection).toBe('waiting')
  })
})

describe('a server that gives tickets and then refuses them', () => {
  test('is asked less and less often', async () => {
    server.faults.set('POST /v3/directline/conversations', status(403))
    make().start()
    await settle(600_000)
    expect(server.begun).toBeLessThan(40)
  })
  test('leaves one line below what was said, however often it refuses', async () => {
    const made = await online()
    server.tell(reply('old'))
    server.faults.set('/v3/directline', status(403))
    server.sockets.last.drop()
    await settle(60_000)
    expect(kinds(made)).toEqual(['old', 'renewed'])
  })
})

describe('a refusal', () => {
  test.each([500, 502, 503, 504, 408, 429])('of %d may pass', (code) => {
    const refusal = new Refusal(code)
    expect([refusal.passing, refusal.ticketIsDead]).toEqual([true, false])
  })
  test.each([401, 403, 404])('of %d ends the ticket', (code) => {
    const refusal = new Refusal(code)
    expect([refusal.passing, refusal.ticketIsDead]).toEqual([false, true])
  })
  test.each([400, 413, 415, 422])('of %d is about the message', (code) => {
    const refusal = new Refusal(code)
    expect([refusal.passing, refusal.ticketIsDead]).toEqual([false, false])
  })
})

describe('a ticket', () => {
  const answer = { conversationId: 'c', token: 't', userId: 'u', expires_in: 60 }
  test('is what the answer says', () => {
    expect(ticketIn(answer, {}, 1_000)).toEqual({
      conversationId: 'c',
      token: 't',
      userId: 'u',
      expires: 61_000,
    })
  })
  test('keeps what the answer does not say', () => {
    const earlier = { conversationId: 'c0', token: 't0', userId: 'u0', expires: 0 }
    expect(ticketIn({ token: 't' }, earlier, 0)).toMatchObject({
      conversationId: 'c0',
      token: 't',
      userId: 'u0',
    })
  })
  test.each([undefined, null, 'soon', 0, Number.NaN])(
    'with a life of %j is good for half an hour',
    (life) => {
      expect(ticketIn({ ...answer, expires_in: life }, {}, 0).expires).toBe(1_800_000)
    },
  )
  test('of an empty answer is empty', () => {
    expect(ticketIn({}, {}, 0)).toMatchObject({ conversationId: '', token: '', userId: '' })
  })
})

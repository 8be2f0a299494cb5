import { describe, expect, test } from 'vitest'
import type { Conversation, Visit } from '../../../web/pages/chat/conversation.ts'
import { settle } from './browser.ts'
import { status } from './lineServer.ts'
import { browser, make, online, reply, server, texts } from './visitStage.ts'

const key = (who: string) => `rapport:chat:https://shop.example:${who}`
const customer = { customerId: 'C-17', signature: 'abc' } as const
const tokensAsked = () => server.calls('POST /chat/token').map(({ body }) => body)

/** The tab is closed: what was its own is gone. */
function closeTab(conversation: Conversation): void {
  conversation.end()
  browser.session.kept.clear()
}

/** Somebody opens the page in a new tab; the server sends what was said. */
async function comeBack(changes: Partial<Visit> = {}): Promise<Conversation> {
  const made = await online(changes)
  server.sockets.last.hear({ activities: server.activities, watermark: String(server.activities.length) })
  return made
}

describe('a guest who closed the tab', () => {
  test('finds the conversation again, with what was answered meanwhile', async () => {
    const before = await online()
    before.say('my vase is broken')
    await settle()
    closeTab(before)
    server.keep({ text: 'I am Mei, a new one is on its way', from: { id: 'staff', name: 'Mei' } })
    const after = await comeBack()
    expect(texts(after)).toEqual(['customer: my vase is broken', 'staff: I am Mei, a new one is on its way'])
    expect(tokensAsked()).toEqual([{ language: 'en' }, { language: 'en', returnToken: 'return-c1' }])
  })
  test('is told how many answers are new before the chat is opened', async () => {
    const before = await online()
    before.look(true)
    server.tell(reply('Hello'))
    before.look(false)
    closeTab(before)
    server.keep(reply('one'), reply('two'))
    const after = make()
    expect(after.begun).toBe(true)
    await comeBack()
    const { view } = await comeBack()
    expect(view.unread).toBe(2)
  })
  test('starts nothing of their own accord when the conversation is no longer kept', async () => {
    closeTab(await online())
    server.faults.set('/chat/token', () => ({
      body: { conversationId: 'c9', token: 't', userId: 'u', returnToken: 'return-c9' },
    }))
    const after = make()
    after.start()
    await settle()
    expect([server.calls('POST /v3/directline/conversations').length, after.begun]).toEqual([1, false])
    expect(browser.local.getItem(key(''))).toBeNull()
  })
  test('is greeted anew then, once the chat is opened', async () => {
    closeTab(await online())
    const gone = { body: { conversationId: 'c9', token: 't', userId: 'u', returnToken: 'return-c9' } }
    server.faults.set('/chat/token', () => gone)
    const after = make()
    after.start()
    await settle()
    after.look(true)
    after.start()
    await settle()
    expect(server.calls('POST /v3/directline/conversations')).toHaveLength(2)
    expect(browser.local.getItem(key(''))).toContain('return-c9')
  })
})

describe('a second tab', () => {
  test('shows the same conversation', async () => {
    const one = await online()
    one.say('hello')
    await settle()
    browser.session.kept.clear()
    const two = await comeBack()
    expect([texts(two), server.begun]).toEqual([['customer: hello'], 1])
  })
  test('forgets what was put away in the first', async () => {
    const one = await online()
    one.say('something private')
    await settle()
    const before = new Map(browser.session.kept)
    browser.session.kept.clear()
    const two = await comeBack()
    two.keepDraft('half a secret')
    one.forget()
    expect(two.movedOn).toBe(true)
    two.followPutAway()
    expect([make().begun, make().draft, before.size]).toEqual([false, '', 1])
  })
  test('that slept meanwhile goes on with the new conversation, not with its own', async () => {
    const one = await online()
    const ofOne = new Map(browser.session.kept)
    one.forget()
    await online()
    for (const [name, value] of ofOne) browser.session.kept.set(name, value)
    await online()
    expect(tokensAsked().at(-1)).toMatchObject({ returnToken: 'return-c2' })
    expect(server.begun).toBe(2)
  })
  test('stays where it is when other things are stored', async () => {
    const one = await online()
    browser.local.setItem('rapport:language', 'zh')
    expect(one.movedOn).toBe(false)
  })
})

describe('who starts over', () => {
  test('leaves nothing of it in the browser', async () => {
    const made = await online()
    made.say('my private matter')
    await settle()
    made.keepDraft('and more of it')
    made.forget()
    expect(browser.local.getItem(key(''))).toBeNull()
    const left = [...browser.session.kept.values(), ...browser.local.kept.values()].join()
    expect(left).not.toMatch(/private|more of it|c1|token|guest-1/)
  })
  test('begins another conversation, also after the tab is closed', async () => {
    const before = await online()
    before.forget()
    closeTab(await online())
    await online()
    expect([server.begun, tokensAsked().map(({ returnToken }) => returnToken)]).toEqual([
      2,
      [undefined, undefined, 'return-c2'],
    ])
  })
  test('as a customer tells the server so, once', async () => {
    const before = await online(customer)
    before.forget()
    await online(customer)
    closeTab(make(customer))
    await online(customer)
    expect(tokensAsked()).toEqual([
      { ...customer, language: 'en' },
      { ...customer, language: 'en', fresh: true },
      { ...customer, language: 'en', conversationId: 'c2' },
    ])
  })
  test('is not brought back by a token that was still on its way', async () => {
    const made = make()
    made.start()
    made.forget()
    await settle()
    expect(browser.local.getItem(key(''))).toBeNull()
  })
})

describe('a signed-in customer', () => {
  test('leaves no token behind in the browser once the tab is closed', async () => {
    closeTab(await online(customer))
    expect(browser.local.getItem(key('C-17'))).not.toMatch(/token-|return-/)
  })
  test('does not come back to what they said as a guest', async () => {
    closeTab(await online())
    await online(customer)
    expect([server.begun, tokensAsked().at(-1)]).toEqual([2, { ...customer, language: 'en' }])
  })
})

describe('a ticket that ran out while the tab slept', () => {
  test('is renewed for the same conversation', async () => {
    const made = await online()
    made.look(true)
    server.tell(reply('Hello'))
    server.faults.set('refresh', status(403))
    await settle(1_800_000)
    server.faults.clear()
    await settle(2_000)
    server.sockets.last.open()
    expect([texts(made), server.begun, made.view.connection]).toEqual([['bot: Hello'], 1, 'online'])
  })
})

describe('where the browser keeps nothing', () => {
  test('the conversation lasts as long as the page', async () => {
    browser.local.broken = true
    browser.session.broken = true
    const made = await online()
    made.say('hello')
    await settle()
    expect([texts(made), made.movedOn]).toEqual([['customer: hello'], false])
  })
})

describe('a draft', () => {
  test('is there again after a reload', async () => {
    const made = await online()
    made.keepDraft('half an address')
    made.end()
    expect(make().draft).toBe('half an address')
  })
  test('is not there for another visitor', async () => {
    make().keepDraft('half an address')
    expect(make(customer).draft).toBe('')
  })
})

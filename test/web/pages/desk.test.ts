import { describe, expect, test } from 'vitest'
import { press, settle } from './browser.ts'
import { asked, browser, chosen, faults, keepOnly, kept, open, sockets } from './deskStage.ts'
import { named, one, withRole, wordsIn, wordsOf } from './read.ts'

describe('the desk', () => {
  test('lists those that wait first', async () => {
    expect(wordsOf(await open(), '.row strong')).toEqual(['Wei', 'Ann', 'Bo'])
  })
  test('says in the title of its tab how many wait', async () => {
    await open()
    expect(browser.document.title).toBe('(1) Desk')
  })
  test('is titled alone when nobody waits', async () => {
    keepOnly()
    await open('', 'zh')
    expect(browser.document.title).toBe('客服工作台')
  })
  test('asks to choose while nothing is open', async () => {
    expect(wordsOf(await open(), '.talk-pane')).toEqual(['Choose a conversation from the list.'])
  })
  test('opens what its address says', async () => {
    const root = await open('?conversation=c2')
    expect([wordsOf(root, '.who h2'), chosen(root)]).toEqual([['Tan Wei Ling'], ['Bo']])
  })
  test('opens what is pressed, and notes it in the address', async () => {
    const root = await open()
    press(one(root, '[data-conversation="c1"]'))
    await settle()
    expect([browser.steps.at(-1), chosen(root)]).toEqual(['push /desk?conversation=c1', ['Ann']])
  })
  test('goes back to the list', async () => {
    const root = await open('?conversation=c1&mood=negative')
    press(named(root, 'button', 'Back to the list'))
    expect(browser.steps.at(-1)).toBe('push /desk?mood=negative')
  })
  test('has regions with names', async () => {
    const root = await open('?conversation=c1')
    const names = [...root.querySelectorAll('section'), ...root.querySelectorAll('aside')].map((each) =>
      each.getAttribute('aria-label'),
    )
    expect(names).toEqual(['Conversations', 'Transcript', 'Customer'])
  })
  test('marks in its navigation where one is', async () => {
    const links = withRole(await open(), 'navigation')[0]?.querySelectorAll('a') ?? []
    expect(links.map((link) => [wordsIn(link), link.getAttribute('aria-current')])).toEqual([
      ['Desk', 'page'],
      ['Board', null],
      ['Customers', null],
    ])
  })
  test('signs out', async () => {
    const root = await open()
    press(named(root, 'button', 'Sign out'))
    await settle()
    expect([asked.at(-1)?.path, browser.left]).toEqual(['/sign-out', ['/sign-in']])
  })
  test('leaves also when signing out is not heard', async () => {
    const root = await open()
    faults.set('/sign-out', new TypeError('Failed to fetch'))
    press(named(root, 'button', 'Sign out'))
    await settle()
    expect(browser.left).toEqual(['/sign-in'])
  })
  test('of somebody who is signed out says how to get in', async () => {
    faults.set('GET', { status: 401 })
    const root = await open()
    expect(wordsIn(one(root, '[role="alert"]'))).toMatch(/^You are signed out/)
  })
  test('says that a conversation does not exist', async () => {
    faults.set('conversations/gone', { status: 404 })
    const root = await open('?conversation=gone')
    expect(wordsIn(one(root, '[role="alert"]'))).toBe('This conversation does not exist.')
  })
})

describe('live', () => {
  test('is said, and so is its loss', async () => {
    const root = await open()
    sockets.last.open()
    await settle()
    expect(wordsOf(root, '.live')).toEqual(['Live'])
    sockets.last.drop()
    await settle()
    expect([wordsOf(root, '.live'), one(root, '.live').getAttribute('role')]).toEqual([
      ['Reconnecting…'],
      'status',
    ])
  })
  test('a change reads the lists once it rests, and the open conversation at once', async () => {
    await open('?conversation=c1')
    sockets.last.open()
    const before = asked.length
    sockets.last.hear({ conversationId: 'c1', seq: 9 })
    sockets.last.hear({ conversationId: 'c1', seq: 10 })
    await settle()
    expect(asked.slice(before).map(({ path }) => path)).toEqual(Array(2).fill('/desk/api/conversations/c1'))
    await settle(300)
    expect(asked.slice(before + 2).map(({ path }) => path.split('?')[0])).toEqual([
      ...Array(2).fill('/desk/api/conversations'),
      '/desk/api/tickets',
    ])
  })
  test('a change elsewhere leaves the open conversation alone', async () => {
    await open('?conversation=c1')
    const before = asked.length
    sockets.last.hear({ conversationId: 'c2', seq: 9 })
    await settle(300)
    expect(asked.slice(before).some(({ path }) => path.includes('/c1'))).toBe(false)
  })
  test('a conversation that moves on is marked as new', async () => {
    const root = await open()
    keepOnly(...kept.map((each) => (each.id === 'c2' ? { ...each, lastSeq: 9 } : each)))
    sockets.last.hear({ conversationId: 'c2', seq: 9 })
    await settle(300)
    expect(wordsIn(one(root, '[data-conversation="c2"]'))).toContain('New')
    expect(wordsIn(one(root, '[data-conversation="c1"]'))).not.toContain('New')
  })
})

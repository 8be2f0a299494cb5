import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { enter, key, leave, press, redraw, settle } from './browser.ts'
import { browser, enterPage, log, node, online, opened, server, tell } from './chatStage.ts'
import { named, one, withRole, wordsIn } from './read.ts'

describe('a page with a chat', () => {
  test('shows a button, and asks the server for nothing', async () => {
    const root = enterPage()
    await settle()
    expect([withRole(root, 'button').length, server.asked.length]).toEqual([1, 0])
  })
  test('opens it, connects and tells the page', async () => {
    const root = enterPage()
    press(named(root, 'button', 'Open chat'))
    await settle()
    expect([one(root, '[role="dialog"]').getAttribute('aria-label'), opened, server.begun]).toEqual([
      'Chat with us',
      [true],
      1,
    ])
  })
  test('puts the keyboard into the box when it is opened by hand', () => {
    const root = enterPage()
    press(named(root, 'button', 'Open chat'))
    expect(browser.document.activeElement).toBe(one(root, 'textarea'))
  })
  test('leaves the keyboard alone when it opens by itself', () => {
    enterPage({ openAtFirst: true })
    expect(browser.document.activeElement).toBeUndefined()
  })
  test('gives the keyboard back to the button when it is closed', () => {
    const root = enterPage({ openAtFirst: true })
    press(named(root, 'button', 'Close chat'))
    expect(browser.document.activeElement).toBe(named(root, 'button', 'Open chat'))
  })
  test('closes with Escape', () => {
    const root = enterPage({ openAtFirst: true })
    key(one(root, 'textarea'), 'Escape')
    expect(opened).toEqual([false])
  })
  test('does not close with an Escape of the input method', () => {
    const root = enterPage({ openAtFirst: true })
    key(one(root, 'textarea'), 'Escape', { isComposing: true })
    expect(opened).toEqual([])
  })
  test('is open again after a reload', () => {
    const before = enterPage()
    press(named(before, 'button', 'Open chat'))
    leave(before)
    expect(enterPage().querySelector('[role="dialog"]')).not.toBeNull()
  })
  test('goes on listening when it is closed, and counts what is new', async () => {
    const root = await online()
    press(named(root, 'button', 'Close chat'))
    await tell({ text: 'one' }, { text: 'two' })
    expect(named(root, 'button', 'Open chat, 2 new messages')).toBeDefined()
  })
  test('opens with words to ask, not yet sent', async () => {
    const root = enterPage({ wish: { text: 'about the Pot' } })
    await settle()
    expect([one(root, 'textarea').value, opened, server.calls('/activities')]).toEqual([
      'about the Pot',
      [true],
      [],
    ])
  })
  test('opened again holds no words that were asked before', async () => {
    const root = await online({ wish: { text: 'about the Pot' } })
    key(one(root, 'textarea'), 'Enter')
    await settle()
    press(named(root, 'button', 'Close chat'))
    press(named(root, 'button', 'Open chat'))
    expect(one(root, 'textarea').value).toBe('')
  })
  test('opened again by another wish holds that one', async () => {
    const root = await online({ wish: { text: 'about the Pot' } })
    press(named(root, 'button', 'Close chat'))
    redraw(root, node({ wish: { text: 'about the Pan' } }))
    expect(one(root, 'textarea').value).toBe('about the Pan')
  })
  test('speaks Chinese as soon as the page does', async () => {
    const root = await online()
    redraw(root, node({ visit: { language: 'zh' } }))
    expect(one(root, '[role="dialog"]').getAttribute('aria-label')).toBe('在线客服')
    expect(server.sockets.all).toHaveLength(1)
  })
  test('greets anew in the new language who was only greeted', async () => {
    const root = await online()
    await tell({ text: 'Hello, how can we help?' })
    redraw(root, node({ openAtFirst: true, visit: { language: 'zh' } }))
    await settle()
    expect([server.begun, server.calls('/chat/token').at(-1)?.body]).toEqual([2, { language: 'zh' }])
    expect(wordsIn(log(root))).not.toContain('Hello')
  })
  test('goes on in the new language with whoever has said something', async () => {
    const root = await online()
    await tell({ text: 'Hello, how can we help?' })
    enter(one(root, 'textarea'), 'where is my order')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    redraw(root, node({ openAtFirst: true, visit: { language: 'zh' } }))
    await settle()
    expect([server.begun, wordsIn(log(root))]).toEqual([1, expect.stringContaining('where is my order')])
  })
  test('opened again holds what was typed and not sent', async () => {
    const root = await online()
    enter(one(root, 'textarea'), 'half an addr')
    press(named(root, 'button', 'Close chat'))
    press(named(root, 'button', 'Open chat'))
    expect(one(root, 'textarea').value).toBe('half an addr')
  })
  test('started over holds nothing that was typed before', async () => {
    const root = await online()
    enter(one(root, 'textarea'), 'half a secret')
    press(named(root, 'button', 'New conversation'))
    press(named(root, 'button', 'Start a new one'))
    await settle()
    expect([one(root, 'textarea').value, server.begun]).toEqual(['', 2])
  })
  test('closes and forgets when the conversation is put away in another tab', async () => {
    const root = await online()
    await tell({ text: 'for the guest' })
    browser.local.kept.delete('rapport:chat:https://shop.example:')
    await act(() => browser.tell('storage'))
    await settle()
    expect([opened, root.querySelector('[role="dialog"]')]).toEqual([[false], null])
    press(named(root, 'button', 'Open chat'))
    await settle()
    expect([server.begun, wordsIn(log(root))]).toEqual([2, expect.not.stringContaining('for the guest')])
  })
  test('begins another conversation for another visitor', async () => {
    const root = await online()
    await tell({ text: 'for the guest' })
    redraw(root, node({ openAtFirst: true, visit: { customerId: 'C-17', signature: 's' } }))
    await settle()
    expect([server.begun, wordsIn(log(root))]).toEqual([2, expect.not.stringContaining('for the guest')])
  })
  test('leaves nothing behind', async () => {
    const root = await online()
    leave(root)
    await settle(100_000)
    expect([server.sockets.all.length, browser.listeners.get('online')?.size]).toEqual([1, 0])
  })
})

describe('on a small screen', () => {
  test('Tab goes round inside the panel', async () => {
    browser.media.matches = true
    const root = await online()
    const last = one(root, 'textarea')
    vi.stubGlobal('ShadowRoot', class {})
    last.focus()
    expect(key(last, 'Tab').defaultPrevented).toBe(true)
    expect(browser.document.activeElement).toBe(named(root, 'button', 'New conversation'))
    key(named(root, 'button', 'New conversation'), 'Tab', { shiftKey: true })
    expect(browser.document.activeElement).toBe(last)
  })
  test('elsewhere Tab goes where it goes', async () => {
    const root = await online()
    expect(key(one(root, 'textarea'), 'Tab').defaultPrevented).toBe(false)
  })
})

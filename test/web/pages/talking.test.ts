import { describe, expect, test } from 'vitest'
import { enter, key, press, settle } from './browser.ts'
import { browser, enterPage, log, online, opened, server, tell } from './chatStage.ts'
import { busy, status } from './lineServer.ts'
import { named, one, wordsIn, wordsOf } from './read.ts'

describe('talking', () => {
  test('begins with an invitation', async () =>
    expect(wordsIn(log(await online()))).toMatch(/^Ask about an order/))
  test('shows what is said on both sides, in order', async () => {
    const root = await online()
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    await tell({ text: 'Hi there' })
    expect(wordsOf(root, '.bubble')).toEqual(['hello', 'Hi there'])
  })
  test('shows that something is on its way', async () => {
    const root = enterPage({ openAtFirst: true })
    enter(one(root, 'textarea'), 'early')
    key(one(root, 'textarea'), 'Enter')
    expect(wordsOf(root, '.note')).toEqual(['Sending…'])
  })
  test('says kindly that a busy server takes a while, until it takes the message', async () => {
    const root = await online()
    server.faults.set('/activities', busy(2))
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    expect(wordsOf(root, '.note')).toEqual(['Sending…'])
    await settle(10_000)
    expect(wordsOf(root, '.note')).toEqual([
      'Many people are writing to us just now. This will be sent in a moment.',
    ])
    expect(root.querySelector('.typing')).toBeNull()
    server.faults.clear()
    await settle(60_000)
    expect([wordsOf(root, '.note'), wordsOf(root, '.bubble')]).toEqual([[], ['hello']])
  })
  test('shows what was not sent, and tries again', async () => {
    const root = await online()
    server.faults.set('/activities', status(400))
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    expect(wordsOf(root, '.note')).toEqual(['Not sent Try again Delete'])
    server.faults.clear()
    press(named(root, 'button', 'Try again'))
    await settle()
    expect([wordsOf(root, '.note'), wordsOf(root, '.bubble')]).toEqual([[], ['hello']])
  })
  test('deletes what was not sent', async () => {
    const root = await online()
    server.faults.set('/activities', status(400))
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    press(named(root, 'button', 'Delete'))
    expect(wordsOf(root, '.bubble')).toEqual([])
  })
  test('answers with a suggested answer, which then goes', async () => {
    const root = await online()
    await tell({
      text: 'Sure?',
      suggestedActions: { actions: [{ type: 'imBack', title: 'Yes', value: 'Yes' }] },
    })
    press(named(root, 'button', 'Yes'))
    await settle()
    expect([wordsOf(root, '.bubble'), root.querySelector('.answers')]).toEqual([['Sure?', 'Yes'], null])
  })
  test('names an author once for what is said in one go', async () => {
    const root = await online()
    await tell({ text: 'one' }, { text: 'two' })
    expect(wordsOf(root, '.author')).toEqual(['Assistant'])
  })
  test('names an author again after five minutes', async () => {
    const root = await online()
    await tell(
      { text: 'one', timestamp: '2026-03-12T12:00:00Z' },
      { text: 'two', timestamp: '2026-03-12T12:05:00Z' },
    )
    expect(wordsOf(root, '.author')).toEqual(['Assistant', 'Assistant'])
  })
  test('names each of two people of the shop', async () => {
    const root = await online()
    await tell(
      { text: 'a', from: { id: 'staff', name: 'Mei' } },
      { text: 'b', from: { id: 'staff', name: 'Raj' } },
    )
    expect(wordsOf(root, '.author')).toEqual(['Mei · Support team', 'Raj · Support team'])
  })
  test('shows dots while somebody types, and not for ever', async () => {
    const root = await online()
    await tell({ type: 'typing' })
    expect(root.querySelector('.typing')?.getAttribute('aria-hidden')).toBe('true')
    await settle(6_100)
    expect(root.querySelector('.typing')).toBeNull()
  })
  test('is a log that is read out politely', async () => {
    const box = log(await online())
    expect(
      ['aria-live', 'aria-label', 'aria-busy', 'tabindex'].map((name) => box.getAttribute(name)),
    ).toEqual(['polite', 'Conversation', 'false', '0'])
  })
})

describe('a new conversation', () => {
  test('is asked about first', async () => {
    const root = await online()
    press(named(root, 'button', 'New conversation'))
    const asking = one(root, '[role="alertdialog"]')
    expect([asking.getAttribute('aria-label'), wordsIn(one(asking, '#renew-why'))]).toEqual([
      'New conversation',
      'Start again? This conversation will no longer be shown in this browser, nor will answers to it that are still to come.',
    ])
    expect(browser.document.activeElement).toBe(named(root, 'button', 'Keep this one'))
  })
  test('is not begun with Escape, which only ends the question', async () => {
    const root = await online()
    press(named(root, 'button', 'New conversation'))
    key(named(root, 'button', 'Keep this one'), 'Escape')
    expect([root.querySelector('[role="alertdialog"]'), opened, server.begun]).toEqual([null, [], 1])
  })
  test('replaces the old one', async () => {
    const root = await online()
    await tell({ text: 'old' })
    press(named(root, 'button', 'New conversation'))
    press(named(root, 'button', 'Start a new one'))
    await settle()
    expect([server.begun, wordsOf(root, '.bubble')]).toEqual([2, []])
  })
})

import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../data/index.ts'
import { Composer } from '../../../web/pages/chat/composer.tsx'
import { Head } from '../../../web/pages/chat/head.tsx'
import { Launcher } from '../../../web/pages/chat/launcher.tsx'
import { enter, fire, key, press } from './browser.ts'
import { browser, draw, onSay, said } from './chatPartStage.ts'
import { named, one, withRole, wordsIn } from './read.ts'

describe('the box to write in', () => {
  const composer = (wish?: string, focusAtFirst = false) =>
    draw(h(Composer, { wish: wish === undefined ? undefined : { text: wish }, focusAtFirst, onSay }))
  const box = (root: ReturnType<typeof composer>) => one(root, 'textarea')
  test('has a name, and so has its button', () => {
    const root = composer()
    expect([
      box(root).getAttribute('aria-label'),
      named(root, 'button', 'Send').getAttribute('type'),
    ]).toEqual(['Type your message', 'submit'])
  })
  test('sends with Enter what was typed, without the blanks around it', () => {
    const root = composer()
    enter(box(root), '  where is PL20481?  ')
    expect(key(box(root), 'Enter').defaultPrevented).toBe(true)
    expect([said, box(root).value]).toEqual([['where is PL20481?'], ''])
  })
  test('sends with the button', () => {
    const root = composer()
    enter(box(root), 'hello')
    expect(fire(one(root, 'form'), 'submit').defaultPrevented).toBe(true)
    expect(said).toEqual(['hello'])
  })
  test.each([
    ['Enter with Shift', 'Enter', { shiftKey: true }],
    ['Enter while an input method composes', 'Enter', { isComposing: true }],
    ['Enter that Safari gives to its input method', 'Enter', { keyCode: 229 }],
    ['another key', 'a', {}],
  ])('does not send with %s', (_, name, more) => {
    const root = composer()
    enter(box(root), '您好')
    expect(key(box(root), name, more).defaultPrevented).toBe(false)
    expect([said, box(root).value]).toEqual([[], '您好'])
  })
  test.each(['', ' ', '\n\t', '\u3000'])('sends nothing of %j', (text) => {
    const root = composer()
    enter(box(root), text)
    key(box(root), 'Enter')
    expect([said, named(root, 'button', 'Send').getAttribute('disabled')]).toEqual([[], 'true'])
  })
  test('sends a thousand characters', () => {
    const root = composer()
    enter(box(root), 'x'.repeat(1_000))
    key(box(root), 'Enter')
    expect(said).toEqual(['x'.repeat(1_000)])
  })
  test('keeps what is too long, whole, and does not send it', () => {
    const root = composer()
    const pasted = `${'x'.repeat(1_180)} my order is PL20481`
    enter(box(root), pasted)
    key(box(root), 'Enter')
    expect([said, box(root).value, box(root).getAttribute('aria-invalid')]).toEqual([[], pasted, 'true'])
    expect(named(root, 'button', 'Send').getAttribute('disabled')).toBe('true')
  })
  test.each([
    [900, undefined],
    [901, '99 characters left'],
    [999, '1 character left'],
    [1000, '0 characters left'],
    [1001, '1 character too long. Please shorten it, or send it in two parts.'],
    [1200, '200 characters too long. Please shorten it, or send it in parts.'],
  ])('with %d characters says %s', (n, words) => {
    const root = composer()
    enter(box(root), 'x'.repeat(n))
    expect(withRole(root, 'status').map(wordsIn)[0]).toBe(words)
  })
  test('holds a wish without sending it', () => {
    const root = composer('I have a question about the Pot')
    expect([box(root).value, said]).toEqual(['I have a question about the Pot', []])
    expect(browser.document.activeElement).toBe(box(root))
  })
  test('holds no more of a wish than fits', () =>
    expect(box(composer('x'.repeat(2_000))).value).toHaveLength(1_000))
  test('says in Chinese by how much it is too long', () => {
    const root = draw(h(Composer, { wish: undefined, focusAtFirst: false, onSay }), 'zh')
    enter(box(root), '长'.repeat(1_005))
    expect(withRole(root, 'status').map(wordsIn)[0]).toBe('超出 5 字，请删减，或分几条发送。')
  })
  test('begins with what was typed before, and tells what is typed', () => {
    const drafts: string[] = []
    const onDraft = (text: string) => drafts.push(text)
    const props = { draft: 'half a', wish: undefined, focusAtFirst: false, onDraft, onSay }
    const root = draw(h(Composer, props))
    expect(box(root).value).toBe('half a')
    enter(box(root), 'half a sentence')
    key(box(root), 'Enter')
    expect(drafts).toEqual(['half a sentence', ''])
  })
  test('takes the keyboard when it is asked to, and not otherwise', () => {
    composer()
    expect(browser.document.activeElement).toBeUndefined()
    const root = composer(undefined, true)
    expect(browser.document.activeElement).toBe(box(root))
  })
})

describe('the head', () => {
  test.each([
    ['connecting', 'Connecting…', '正在连接…'],
    ['online', 'Online', '在线'],
    ['waiting', 'Connection lost. Trying again…', '连接已断开，正在重连…'],
    [
      'offline',
      'You are offline. Messages are sent once you are back.',
      '当前没有网络，恢复后消息会自动发出。',
    ],
    [
      'busy',
      'Many people are writing to us just now. We will be with you in a moment.',
      '当前咨询的顾客较多，请稍候，马上为您接通。',
    ],
    ['unavailable', 'The chat cannot be reached just now. Trying again…', '暂时连不上客服，正在重试…'],
  ] as const)('tells that it is %s, in words and aloud', (connection, en, zh) => {
    const head = (language: Language) =>
      withRole(draw(h(Head, { connection, onFresh: () => {}, onClose: () => {} }), language), 'status').map(
        wordsIn,
      )
    expect([head('en'), head('zh')]).toEqual([[en], [zh]])
  })
  test('has two buttons with names', () => {
    const done: string[] = []
    const root = draw(
      h(Head, { connection: 'online', onFresh: () => done.push('fresh'), onClose: () => done.push('close') }),
    )
    press(named(root, 'button', 'New conversation'))
    press(named(root, 'button', 'Close chat'))
    expect(done).toEqual(['fresh', 'close'])
  })
})

describe('the button in the corner', () => {
  const launcher = (unread: number, language: Language = 'en') =>
    one(
      draw(h(Launcher, { unread, focusAtFirst: false, onOpen: () => said.push('open') }), language),
      'button',
    )
  test.each([
    [0, 'Open chat', ''],
    [1, 'Open chat, 1 new message', '1'],
    [12, 'Open chat, 12 new messages', '12'],
    [100, 'Open chat, 100 new messages', '99+'],
  ])('with %d unread is called "%s"', (unread, label, mark) => {
    expect([launcher(unread).getAttribute('aria-label'), wordsIn(launcher(unread))]).toEqual([label, mark])
  })
  test('is called so in Chinese', () => {
    expect(launcher(2, 'zh').getAttribute('aria-label')).toMatch(/^打开客服对话.*2 条新消息$/)
  })
  test('opens the chat', () => {
    press(launcher(0))
    expect(said).toEqual(['open'])
  })
})

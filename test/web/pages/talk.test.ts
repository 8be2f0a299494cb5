import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AnswerBox } from '../../../web/pages/desk/answerBox.tsx'
import type { Detail } from '../../../web/pages/desk/detail.ts'
import { drafts } from '../../../web/pages/desk/drafts.ts'
import { TalkHead } from '../../../web/pages/desk/talkHead.tsx'
import { type Browser, enter, key, openBrowser, press, settle, show } from './browser.ts'
import { answerWith, noNetwork } from './network.ts'
import { named, one, wordsIn, wordsOf } from './read.ts'
import { customer, detail, summary } from './records.ts'

let browser: Browser
let done: string[]
const onChanged = () => done.push('changed')

beforeEach(() => {
  browser = openBrowser('https://shop.example/desk')
  drafts.clear()
  done = []
})
afterEach(() => vi.unstubAllGlobals())

describe('the head of a conversation', () => {
  const head = (changes: Partial<Detail> = {}) =>
    show(h(TalkHead, { detail: detail(changes), onChanged, onBack: () => done.push('back') }))
  test('names the customer, who answers, the channel, the language and the beginning', () => {
    expect(wordsOf(head({ customer: customer() }), '.who')[0]).toMatch(
      /^Tan Wei Ling Assistant Web · English · 12 Mar 2026 \d\d:50$/,
    )
  })
  test.each([
    ['bot', undefined, 'Assistant'],
    ['waiting', undefined, 'Waiting for a person'],
    ['person', 'Mei', 'Mei answers'],
    ['person', undefined, 'A person'],
  ] as const)('in the mode %s taken by %s says "%s"', (mode, takenBy, words) => {
    expect(wordsOf(head({ conversation: summary('c1', { mode, takenBy }) }), '.mode')).toEqual([words])
  })
  test.each([
    ['bot', 'Take over', 'take'],
    ['waiting', 'Take over', 'take'],
    ['person', 'Hand back', 'hand-back'],
  ] as const)('in the mode %s offers "%s"', async (mode, name, step) => {
    const asked = answerWith(() => ({}))
    const root = head({ conversation: summary('c/1', { mode }) })
    press(named(root, 'button', name))
    expect(named(root, 'button', name).getAttribute('disabled')).toBe('true')
    await settle()
    expect([asked[0]?.method, asked[0]?.path, done]).toEqual([
      'POST',
      `/desk/api/conversations/c%2F1/${step}`,
      ['changed'],
    ])
  })
  test('says when that did not work, and can try again', async () => {
    answerWith(noNetwork)
    const root = head()
    press(named(root, 'button', 'Take over'))
    await settle()
    expect([
      wordsOf(root, '[role="alert"]'),
      named(root, 'button', 'Take over').getAttribute('disabled'),
    ]).toEqual([['This could not be loaded.'], null])
  })
  test('goes back', () => {
    press(named(head(), 'button', 'Back to the list'))
    expect(done).toEqual(['back'])
  })
})

describe('the box to answer in', () => {
  const answer = (changes = {}) =>
    show(
      h(AnswerBox, {
        conversation: summary('c1', { mode: 'person', takenBy: 'Mei', ...changes }),
        onChanged,
      }),
    )
  test.each([
    ['bot', 'The assistant answers this conversation.'],
    ['waiting', 'This customer asked for a person.'],
  ] as const)('is not there in the mode %s', (mode, words) => {
    const root = answer({ mode })
    expect([wordsIn(root), root.querySelector('textarea')]).toEqual([words, null])
  })
  test('sends with Enter, and is empty again', async () => {
    const asked = answerWith(() => ({}))
    const root = answer()
    enter(one(root, 'textarea'), ' 您好，我来帮您 ')
    expect(key(one(root, 'textarea'), 'Enter').defaultPrevented).toBe(true)
    await settle()
    expect([asked[0]?.path, asked[0]?.body]).toEqual([
      '/desk/api/conversations/c1/say',
      { text: '您好，我来帮您' },
    ])
    expect([one(root, 'textarea').value, drafts.get('c1'), done]).toEqual(['', '', ['changed']])
  })
  test('sends once however often it is asked to', async () => {
    const asked = answerWith(() => ({}))
    const root = answer()
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    expect(asked).toHaveLength(1)
  })
  test.each([{ shiftKey: true }, { isComposing: true }, { keyCode: 229 }])(
    'does not send with %j',
    (more) => {
      const asked = answerWith(() => ({}))
      const root = answer()
      enter(one(root, 'textarea'), 'hello')
      key(one(root, 'textarea'), 'Enter', more)
      expect(asked).toEqual([])
    },
  )
  test('sends no blanks', () => {
    const root = answer()
    enter(one(root, 'textarea'), ' \n ')
    expect(named(root, 'button', 'Send').getAttribute('disabled')).toBe('true')
  })
  test('keeps what did not reach the server, and says so', async () => {
    answerWith(() => ({ status: 409 }))
    const root = answer()
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    expect([one(root, 'textarea').value, wordsOf(root, '[role="alert"]')]).toEqual([
      'hello',
      ['That did not reach the server. Your text is still here.'],
    ])
  })
  test('lets go of the keyboard with Escape', () => {
    const box = one(answer(), 'textarea')
    box.focus()
    key(box, 'Escape')
    expect(browser.document.activeElement).toBeUndefined()
  })
  test('takes what the server takes: four thousand characters', () => {
    expect(one(answer(), 'textarea').getAttribute('maxlength')).toBe('4000')
  })
})

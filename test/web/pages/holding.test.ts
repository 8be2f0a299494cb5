import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConversationSummary } from '../../../data/index.ts'
import { AnswerBox } from '../../../web/pages/desk/answerBox.tsx'
import { drafts } from '../../../web/pages/desk/drafts.ts'
import { Me } from '../../../web/pages/desk/me.ts'
import { Row } from '../../../web/pages/desk/row.tsx'
import { TalkHead } from '../../../web/pages/desk/talkHead.tsx'
import { type Browser, enter, key, openBrowser, press, settle, show } from './browser.ts'
import { answerWith } from './network.ts'
import { named, one, wordsIn, wordsOf } from './read.ts'
import { detail, noon, summary } from './records.ts'

let browser: Browser
let done: string[]
const onChanged = () => done.push('changed')

beforeEach(() => {
  browser = openBrowser('https://shop.example/desk')
  drafts.clear()
  done = []
})
afterEach(() => vi.unstubAllGlobals())

const mine = { mode: 'person', takenBy: 'Mei' } as const
const raj = { mode: 'person', takenBy: 'Raj' } as const

const withMei = (child: preact.ComponentChildren) => show(h(Me.Provider, { value: 'Mei', children: child }))
const head = (changes: Partial<ConversationSummary>) =>
  withMei(
    h(TalkHead, {
      detail: detail({ conversation: summary('c1', changes) }),
      onTaken: () => done.push('taken'),
      onChanged,
      onBack: () => undefined,
    }),
  )
const box = (changes: Partial<ConversationSummary>) =>
  withMei(h(AnswerBox, { conversation: summary('c1', changes), onChanged }))

describe('a conversation that a colleague has', () => {
  test('says so in the place of the box', () => {
    const root = box(raj)
    expect([wordsOf(root, '.answer-box p'), root.querySelector('textarea')]).toEqual([
      ['Raj is answering this customer.'],
      null,
    ])
  })
  test('is answered as well by who insists, and the server is told beside whom', async () => {
    const asked = answerWith(() => ({}))
    const root = box(raj)
    press(named(root, 'button', 'Answer as well'))
    expect(wordsIn(one(root, '[role="alertdialog"] p'))).toBe(
      'Raj is answering already, and the customer would hear two of you.',
    )
    press(named(root, 'button', 'Answer all the same'))
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    expect(asked[0]?.body).toEqual({ text: 'hello', beside: 'Raj' })
  })
  test('is taken over from them, once that was asked', async () => {
    const asked = answerWith(() => ({}))
    const root = head(raj)
    press(named(root, 'button', 'Take over from Raj'))
    expect(asked).toEqual([])
    press(named(root, 'button', 'Yes, take over'))
    await settle()
    expect([asked[0]?.path, asked[0]?.body, done]).toEqual([
      '/desk/api/conversations/c1/take',
      { from: 'Raj' },
      ['taken', 'changed'],
    ])
  })
  test('is left to them with Escape', () => {
    const root = head(raj)
    press(named(root, 'button', 'Take over from Raj'))
    key(named(root, 'button', 'Leave it'), 'Escape')
    expect(root.querySelector('[role="alertdialog"]')).toBeNull()
  })
  test('that was taken in the same moment is refused, with a word', async () => {
    answerWith(() => ({ status: 409 }))
    const root = head({ mode: 'waiting', takenBy: 'Raj' })
    press(named(root, 'button', 'Take over'))
    await settle()
    expect(wordsOf(root, '[role="alert"]')).toEqual(['Raj has taken this conversation over already.'])
  })
  test('says so in Chinese, where nobody is called Staff', () => {
    openBrowser('https://shop.example/desk', 'zh')
    expect(wordsOf(box({ mode: 'person', takenBy: 'Staff' }), '.answer-box p')).toEqual([
      '人工客服 正在接待这位客户。',
    ])
    expect(wordsOf(head({ mode: 'person', takenBy: 'Staff' }), '.mode')).toEqual(['由 人工客服 接待'])
  })
})

describe('one’s own conversation', () => {
  test('is answered at once', () => expect(one(box(mine), 'textarea')).toBeTruthy())
  test('is handed back at once when nobody waits', async () => {
    const asked = answerWith(() => ({}))
    press(named(head(mine), 'button', 'Hand back'))
    await settle()
    expect(asked[0]?.path).toBe('/desk/api/conversations/c1/hand-back')
  })
})

describe('a customer who waits', () => {
  test.each([{ mode: 'waiting' }, { ...mine, waitingSince: noon }] as const)(
    'is put aside: %j',
    async (changes) => {
      const asked = answerWith(() => ({}))
      press(named(head(changes), 'button', 'Set aside'))
      await settle()
      expect([asked[0]?.path, done]).toEqual(['/desk/api/conversations/c1/set-aside', ['changed']])
    },
  )
  test.each([{ mode: 'bot' }, mine, { mode: 'waiting', setAside: true }] as const)(
    'is not there in %j',
    (changes) => {
      expect(wordsOf(head(changes), 'button')).not.toContain('Set aside')
    },
  )
  test('who was put aside is told apart', () => {
    const aside = { mode: 'waiting', setAside: true } as const
    expect(wordsOf(head(aside), '.mode')).toEqual(['Set aside'])
    expect(wordsIn(box(aside))).toBe('Set aside until the customer writes.')
  })
})

describe('a row', () => {
  const row = (changes: Partial<ConversationSummary>, sought?: string) =>
    show(
      h(Row, {
        conversation: summary('c1', changes),
        ...{ chosen: false, fresh: true, now: noon, href: '/desk', sought, onChoose: () => undefined },
      }),
    )
  test('tells the wait since the first words without an answer, whoever has it', () => {
    const waits = { waitingSince: noon - 9 * 60_000, last: noon, urgent: true }
    for (const mode of ['waiting', 'person'] as const)
      expect(wordsOf(row({ ...waits, mode }), '.mark')[0]).toMatch(/^First · no reply for 9 mins?$/)
  })
  test('tells no wait of what was put aside or answered', () => {
    expect(wordsOf(row({ mode: 'waiting', setAside: true }), '.mark')).toEqual(['Set aside'])
    expect(wordsOf(row(mine), '.mark')).toEqual(['New'])
  })
  test('is negative when it was lately, though the last words are not', () => {
    const glad = { negative: 0.2, neutral: 0.3, positive: 0.5 }
    expect(wordsOf(row({ mood: glad, recentNegative: 0.7 }), '.mood')).toEqual(['Negative'])
    expect(wordsOf(row({ mood: glad, recentNegative: 0.4 }), '.mood')).toEqual(['Positive'])
  })
  test('shows what a search found, with the words marked', () => {
    const hit = { seq: 3, text: '…all of you are thieves' }
    const root = row({ preview: 'give me a manager', hit }, 'Thieves')
    expect([wordsOf(root, '.preview'), wordsOf(root, '.hit'), wordsOf(root, 'mark')]).toEqual([
      ['give me a manager'],
      ['…all of you are thieves'],
      ['thieves'],
    ])
  })
  test('shows it once when the last words are what was found', () => {
    const root = row({ preview: '我要退货', hit: { seq: 3, text: '我要退货' } }, '退货')
    expect([root.querySelector('.hit'), wordsOf(root, 'mark')]).toEqual([null, ['退货']])
  })
  test('takes signs that mean something elsewhere for themselves', () => {
    const root = row({ preview: 'it cost $5 (five)', hit: { seq: 3, text: 'it cost $5 (five)' } }, '$5 (')
    expect(wordsOf(root, 'mark')).toEqual(['$5', '('])
  })
})

describe('what is being written', () => {
  test('is kept while the answer before it goes out', async () => {
    let arrive: () => void = () => undefined
    const asked = answerWith(() => new Promise((resolve) => (arrive = () => resolve({}))))
    const root = box(mine)
    enter(one(root, 'textarea'), 'One.')
    key(one(root, 'textarea'), 'Enter')
    expect(one(root, 'textarea').value).toBe('')
    enter(one(root, 'textarea'), 'Two at natural speed')
    arrive()
    await settle()
    expect([one(root, 'textarea').value, asked.length]).toEqual(['Two at natural speed', 1])
  })
  test('goes out in its order', async () => {
    const asked = answerWith(() => ({}))
    const root = box(mine)
    for (const text of ['One.', 'Two.', 'Three.']) {
      enter(one(root, 'textarea'), text)
      key(one(root, 'textarea'), 'Enter')
    }
    await settle()
    expect(asked.map(({ body }) => body)).toEqual([{ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' }])
  })
  test('comes back before what was typed meanwhile when it did not get out', async () => {
    answerWith(() => ({ status: 503 }))
    const root = box(mine)
    enter(one(root, 'textarea'), 'One.')
    key(one(root, 'textarea'), 'Enter')
    enter(one(root, 'textarea'), 'Two')
    await settle()
    expect(one(root, 'textarea').value).toBe('One.\nTwo')
  })
  test('is there after a reload, conversation by conversation', () => {
    enter(one(box(mine), 'textarea'), '请稍等')
    drafts.clear()
    expect([drafts.get('c1'), drafts.get('c2')]).toEqual(['请稍等', ''])
  })
  test('is there no more once it was sent', async () => {
    answerWith(() => ({}))
    const root = box(mine)
    enter(one(root, 'textarea'), 'hello')
    key(one(root, 'textarea'), 'Enter')
    await settle()
    drafts.clear()
    expect(drafts.get('c1')).toBe('')
  })
  test.each(['', 'null', '[1]', '"x"', '{"c1":7}', '{'])('begins anew where %s is kept', (kept) => {
    browser.local.setItem('rapport:drafts', kept)
    expect(drafts.get('c1')).toBe('')
    drafts.set('c1', 'hello')
    expect(drafts.get('c1')).toBe('hello')
  })
})

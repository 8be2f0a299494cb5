import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ticket } from '../../../data/index.ts'
import { CustomerPane } from '../../../web/pages/desk/customerPane.tsx'
import { Tickets, ToDo } from '../../../web/pages/desk/tickets.tsx'
import { openBrowser, press, settle, show } from './browser.ts'
import { answerWith, noNetwork } from './network.ts'
import { has, named, one, withRole, wordsIn, wordsOf } from './read.ts'
import { detail, noon, ticket } from './records.ts'

const hour = 3_600_000
let heard: string[]

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  heard = []
  openBrowser('https://shop.example/desk')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const inChinese = () => {
  openBrowser('https://shop.example/desk', 'zh')
}

const toDo = (...tickets: readonly Ticket[]) =>
  show(
    h(ToDo, {
      tickets,
      count: tickets.length,
      onDone: () => heard.push('done'),
      onChoose: (id: string) => heard.push(`open ${id}`),
    }),
  )

const late = ticket('T-1002', { promised: noon - 1 })

describe('what is to be done', () => {
  test('has what was asked, for which order, and until when', () => {
    const root = toDo(ticket('T-1001', { kind: 'missing_item', orderId: 'PL20481' }))
    expect(wordsOf(root, 'li p')).toEqual([
      'Missing item or parcel T-1001 · PL20481',
      'The lid was cracked.',
      expect.stringMatching(/^reply promised by 12 Mar 2026 \d\d:00$/),
    ])
  })
  test('has it in Chinese', () => {
    inChinese()
    const root = toDo(ticket('T-1001', { kind: 'missing_item', orderId: 'PL20481', details: '盖子裂了' }))
    expect(wordsOf(root, 'li p')).toEqual([
      '少件或丢件 T-1001 · PL20481',
      '盖子裂了',
      expect.stringMatching(/^承诺 2026年3月12日 \d\d:00 前回复$/),
    ])
    expect(wordsOf(root, 'button')).toEqual(['打开会话', '办结'])
  })
  test('keeps the order in which it came', () => {
    const root = toDo(ticket('T-1003'), ticket('T-1001'), ticket('T-1002'))
    expect(wordsOf(root, 'li .quiet').filter((words) => words.startsWith('T-'))).toEqual([
      'T-1003',
      'T-1001',
      'T-1002',
    ])
  })
  test('is counted, and folded while nothing is late', () => {
    const root = toDo(ticket('T-1001'), ticket('T-1002'))
    expect([wordsOf(root, 'summary'), one(root, 'details').getAttribute('open')]).toEqual([
      ['To do (2)'],
      null,
    ])
  })
  test('is open when something is late, and says how much', () => {
    const root = toDo(late, ticket('T-1001'))
    expect(wordsOf(root, 'summary')).toEqual(['To do (2) 1 overdue'])
    expect(one(root, 'details').getAttribute('open')).toBe('true')
  })
  test('says in Chinese that something is late', () => {
    inChinese()
    expect(wordsOf(toDo(late, ticket('T-1001')), 'summary')).toEqual(['待办（2） 1 件已逾期'])
  })
  test('marks what is late, and nothing else', () => {
    const rows = toDo(late, ticket('T-1001')).querySelectorAll('li')
    expect(rows.map((row) => row.querySelectorAll('.alert').length)).toEqual([1, 0])
  })
  test('turns late while the page is open', async () => {
    const root = toDo(ticket('T-1001', { promised: noon + 1_000 }))
    await settle(30_000)
    expect(wordsOf(root, 'summary')).toEqual(['To do (1) 1 overdue'])
  })
  test('is never late when nothing was promised', () => {
    const root = toDo(ticket('T-1001', { kind: 'cancellation', promised: undefined }))
    expect([wordsOf(root, 'summary'), root.querySelectorAll('.alert')]).toEqual([['To do (1)'], []])
  })
  test('is not there when there is nothing', () => expect(wordsIn(toDo())).toBe(''))
  test('leaves details out that nobody wrote', () =>
    expect(toDo(ticket('T-1001', { details: '' })).querySelector('.preview')).toBeNull())
  test('lets nobody write into the page', () => {
    const root = toDo(ticket('T-1001', { details: '<b>me first</b>' }))
    expect([root.querySelector('b'), wordsOf(root, '.preview')]).toEqual([null, ['<b>me first</b>']])
  })
  test('leads to its conversation', () => {
    press(named(toDo(ticket('T-1001', { conversationId: 'c/2' })), 'button', 'Open the conversation'))
    expect(heard).toEqual(['open c/2'])
  })
  test('leads nowhere when it has no conversation', () => {
    const root = toDo(ticket('T-1001', { conversationId: undefined }))
    expect(wordsOf(root, 'button')).toEqual(['Done'])
  })
})

describe('done', () => {
  const button = (root: ReturnType<typeof toDo>) => named(root, 'button', 'Mark T-1001 as done')
  test('is said to the server once, and the list is read again', async () => {
    const asked = answerWith(() => ({}))
    const root = toDo(ticket('T-1001'))
    press(button(root))
    expect(button(root).getAttribute('disabled')).toBe('true')
    await settle()
    expect(asked.map(({ method, path, headers }) => [method, path, headers['x-rapport']])).toEqual([
      ['POST', '/desk/api/tickets/T-1001/done', '1'],
    ])
    expect(heard).toEqual(['done'])
  })
  test('that did not reach the server is told, and can be said again', async () => {
    const asked = answerWith(noNetwork)
    const root = toDo(ticket('T-1001'))
    press(button(root))
    await settle()
    expect([wordsOf(root, '[role="alert"]'), button(root).getAttribute('disabled')]).toEqual([
      ['This could not be loaded.'],
      null,
    ])
    press(button(root))
    await settle()
    expect(asked).toHaveLength(2)
  })
  test('that failed is told in Chinese', async () => {
    inChinese()
    answerWith(() => ({ status: 503 }))
    const root = toDo(ticket('T-1001'))
    press(named(root, 'button', '把 T-1001 标为办结'))
    await settle()
    expect(withRole(root, 'alert')).toHaveLength(1)
    expect(wordsOf(root, '[role="alert"]')[0]).toMatch(/^\p{Script=Han}/u)
  })
  test('is no longer said once it is, nor is it late', () => {
    const root = show(
      h(Tickets, { tickets: [{ ...late, done: noon - hour, doneBy: 'Mei' }], onDone: () => undefined }),
    )
    expect(wordsOf(root, 'li p').at(-1)).toMatch(/^done 12 Mar 2026 \d\d:00$/)
    expect([root.querySelector('button'), root.querySelector('.alert')]).toEqual([null, null])
  })
})

describe('what was asked in a conversation', () => {
  const pane = (...tickets: readonly Ticket[]) =>
    show(h(CustomerPane, { detail: detail({ tickets }), onChanged: () => heard.push('changed') }))
  test('stands beside it, with no way to where one is', () => {
    const root = pane(ticket('T-1001'))
    expect(wordsIn(root)).toContain('Requests in this conversation')
    expect(wordsOf(root, 'button')).toEqual(['Done'])
  })
  test('is not spoken of when nothing was', () => expect(wordsIn(pane())).not.toContain('Requests'))
  test('is read again when something of it is done', async () => {
    answerWith(() => ({}))
    const root = pane(ticket('T-1001'))
    press(named(root, 'button', 'Mark T-1001 as done'))
    await settle()
    expect(heard).toEqual(['changed'])
  })
  test('is marked when it is late', () => {
    expect(has(one(pane(late), '.alert'), 'mark')).toBe(true)
  })
})

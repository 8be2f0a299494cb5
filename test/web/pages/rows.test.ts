import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConversationSummary, Language } from '../../../data/index.ts'
import type { Address } from '../../../web/pages/desk/address.ts'
import type { Conversations } from '../../../web/pages/desk/conversations.ts'
import { List } from '../../../web/pages/desk/list.tsx'
import { Row } from '../../../web/pages/desk/row.tsx'
import { SignedOut } from '../../../web/pages/server.ts'
import { type Browser, fire, openBrowser, press, redraw, settle, show } from './browser.ts'
import { has, named, one, withRole, wordsIn, wordsOf } from './read.ts'
import { noon, summary } from './records.ts'

let browser: Browser
beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  browser = openBrowser('https://shop.example/desk')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Given extends Partial<ConversationSummary> {
  readonly chosen?: boolean
  readonly fresh?: boolean
}

function row({ chosen = false, fresh = false, ...changes }: Given = {}) {
  const chose: string[] = []
  const conversation = summary('conv-1234', changes)
  const props = { conversation, chosen, fresh, now: noon, href: '/desk?conversation=conv-1234' }
  const root = show(h(Row, { ...props, onChoose: () => chose.push('chosen') }))
  return { root, link: one(root, 'a'), chose }
}
const inChinese = () => openBrowser('https://shop.example/desk', 'zh' satisfies Language)

describe('a row of the list', () => {
  test('names the customer', () =>
    expect(wordsOf(row({ customerName: '陈伟玲' }).root, 'strong')).toEqual(['陈伟玲']))
  test('names the id of a customer without a name', () => {
    expect(wordsOf(row({ customerId: 'C-17' }).root, 'strong')).toEqual(['C-17'])
  })
  test('tells one guest from another', () => expect(wordsOf(row().root, 'strong')).toEqual(['Guest 1234']))
  test('calls a guest so in Chinese', () => {
    inChinese()
    expect(wordsOf(row().root, 'strong')).toEqual(['访客 1234'])
  })
  test('shows the last words of the customer in their own language', () => {
    const preview = one(row({ preview: '包裹到哪了', language: 'zh' }).root, '.preview')
    expect([wordsIn(preview), preview.getAttribute('lang')]).toEqual(['包裹到哪了', 'zh-Hans'])
  })
  test('says when, for eyes and for machines', () => {
    const time = one(row().root, 'time')
    expect(time.getAttribute('datetime')).toBe('2026-03-12T11:59:00.000Z')
    expect(time.getAttribute('title')).toMatch(/^12 Mar 2026 \d\d:59$/)
  })
  test('says who comes before others', () => {
    const [mark] = wordsOf(row({ mode: 'waiting', urgent: true, last: noon - 7 * 60_000 }).root, '.mark')
    expect(mark).toMatch(/^First · no reply for 7 mins?$/)
  })
  test('says that a conversation goes badly while the assistant has it', () => {
    expect(wordsOf(row({ risk: 0.7 }).root, '.mark')).toEqual(['Going badly'])
    expect(wordsOf(row({ risk: 0.6 }).root, '.mark')).toEqual([])
    expect(wordsOf(row({ risk: 0.7, mode: 'person' }).root, '.mark')).toEqual([])
  })
  test('says how long a customer has waited', () => {
    expect(wordsOf(row({ mode: 'waiting', last: noon - 7 * 60_000 }).root, '.mark')[0]).toMatch(
      /^no reply for 7 mins?$/,
    )
  })
  test('says in Chinese how long a customer has waited', () => {
    inChinese()
    expect(wordsOf(row({ mode: 'waiting', last: noon - 7 * 60_000 }).root, '.mark')).toEqual(['7分钟未回复'])
  })
  test('marks what is new', () => expect(wordsOf(row({ fresh: true }).root, '.mark')).toEqual(['New']))
  test('puts waiting above new', () => {
    expect(wordsOf(row({ fresh: true, mode: 'waiting' }).root, '.mark')).toHaveLength(1)
  })
  test('says what the customer wanted last', () => {
    expect(wordsIn(row({ intents: ['greeting', 'return_item'] }).root)).toContain('Return an item')
  })
  test('says it in words when this page does not know it', () => {
    expect(wordsIn(row({ intents: ['lost_umbrella_case'] }).root)).toContain('lost umbrella case')
  })
  test.each(['constructor', '__proto__', 'toString'])(
    'takes the intent "%s" for no more than a name',
    (id) => {
      expect(wordsIn(row({ intents: [id] }).root)).toContain(id.replaceAll('_', ' ').trim())
    },
  )
  test('says nothing of the mood when the customer said nothing', () => {
    expect(row({ messages: 0 }).root.querySelector('.mood')).toBeNull()
  })
  test('names a channel other than the web', () => {
    expect(wordsIn(row({ channel: 'msteams' }).root)).toContain('Teams')
    expect(wordsIn(row({ channel: 'sms' }).root)).toContain('sms')
    expect(wordsIn(row().root)).not.toContain('Web')
  })
  test('names who took over', () =>
    expect(wordsIn(row({ mode: 'person', takenBy: 'Mei' }).root)).toContain('Mei'))
  test('counts what was not answered', () => {
    expect(wordsOf(row({ unanswered: 3 }).root, '.warn')).toEqual(['3 unanswered'])
    expect(wordsOf(row().root, '.warn')).toEqual([])
  })
  test('says whether it is the one that is open', () => {
    expect([
      row({ chosen: true }).link.getAttribute('aria-current'),
      row().link.getAttribute('aria-current'),
    ]).toEqual(['true', null])
  })
})

describe('pressing a row', () => {
  test('opens it here', () => {
    const { link, chose } = row()
    expect(press(link).defaultPrevented).toBe(true)
    expect(chose).toEqual(['chosen'])
  })
  test.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s leaves it to the browser', (held) => {
    const { link, chose } = row()
    expect(fire(link, 'click', { [held]: true }).defaultPrevented).toBe(false)
    expect(chose).toEqual([])
  })
  test('has an address, so that it can be opened apart', () => {
    expect(row().link.getAttribute('href')).toBe('/desk?conversation=conv-1234')
  })
})

describe('the whole list', () => {
  const nothing: Address = {
    text: undefined,
    mood: undefined,
    intent: undefined,
    language: undefined,
    from: undefined,
    to: undefined,
    mode: undefined,
    outcome: undefined,
    channel: undefined,
    conversation: undefined,
    seq: undefined,
  }
  function drawn(chose: string[], changes: Partial<Conversations>, address: Partial<Address> = {}) {
    const conversations: Conversations = {
      waiting: [],
      others: [],
      intents: [],
      loading: false,
      error: undefined,
      reload: () => chose.push('reload'),
      older: undefined,
      ...changes,
    }
    const props = { conversations, address: { ...nothing, ...address }, isFresh: () => false }
    return h(List, { ...props, onChoose: (id: string) => chose.push(id) })
  }
  function list(changes: Partial<Conversations> = {}, address: Partial<Address> = {}) {
    const chose: string[] = []
    return { root: show(drawn(chose, changes, address)), chose }
  }
  const headings = (root: ReturnType<typeof show>) => withRole(root, 'heading').map(wordsIn)

  test('says that it is loading', () => expect(wordsIn(list({ loading: true }).root)).toBe('Loading…'))
  test('says that there is nothing yet', () =>
    expect(wordsIn(list().root)).toMatch(/^No conversations yet\./))
  test('says that nothing fits', () => {
    expect(wordsIn(list({}, { mood: 'negative' }).root)).toBe('No conversation fits these filters.')
  })
  test('puts those that wait above all others, each under a heading', () => {
    const waiting = [summary('w1', { mode: 'waiting' }), summary('w2', { mode: 'waiting' })]
    expect(headings(list({ waiting, others: [summary('c1')] }).root)).toEqual([
      '2 customers are waiting',
      'All others',
    ])
  })
  test('needs no heading where nobody waits', () =>
    expect(headings(list({ others: [summary('c1')] }).root)).toEqual([]))
  test('keeps the filters in the address of each row', () => {
    const { root } = list({ others: [summary('c1')] }, { mood: 'negative', seq: '9' })
    expect(one(root, 'a').getAttribute('href')).toBe('/desk?mood=negative&conversation=c1')
  })
  test('opens the row that is pressed', () => {
    const { root, chose } = list({ others: [summary('c1'), summary('c2')] })
    press(one(root, '[data-conversation="c2"]'))
    expect(chose).toEqual(['c2'])
  })
  test('offers older ones while there are any', () => {
    let asked = 0
    const { root } = list({
      others: [summary('c1')],
      older: () => {
        asked += 1
      },
    })
    press(named(root, 'button', 'Show older'))
    expect(asked).toBe(1)
    expect(has(named(root, 'button', 'Show older'), 'older')).toBe(true)
  })
  test('in which nothing was found so far says that there is more to look through', () => {
    const { root } = list({ older: () => undefined }, { text: 'harbour' })
    expect(wordsIn(one(root, '.empty'))).toBe(
      'Nothing was found so far. Further back there is more to look through.',
    )
  })
  test('tells how many older ones came, and goes on with the first of them', async () => {
    const { root } = list({ others: [summary('c1')], older: () => undefined })
    press(named(root, 'button', 'Show older'))
    const others = [summary('c1'), summary('c2'), summary('c3')]
    redraw(root, drawn([], { others }))
    await settle()
    expect(wordsOf(root, '[role="status"]')).toEqual(['2 older conversations are shown'])
    expect(browser.document.activeElement).toBe(one(root, '[data-conversation="c2"]'))
  })
  test('that cannot be read offers another try', () => {
    const { root, chose } = list({ error: new Error('x') })
    press(named(root, 'button', 'Try again'))
    expect([wordsIn(one(root, '[role="alert"]')), chose]).toEqual([
      'This could not be loaded. Try again',
      ['reload'],
    ])
  })
  test('of somebody who is signed out says how to sign in', () => {
    const { root } = list({ error: new SignedOut() })
    expect(named(root, 'link', 'How to get a link').getAttribute('href')).toBe('/sign-in')
  })
})

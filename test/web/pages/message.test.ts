import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readActions, readCards } from '../../../web/pages/chat/card.ts'
import { safeLink } from '../../../web/pages/chat/links.ts'
import { type Message, readActivity } from '../../../web/pages/chat/message.ts'

const base = 'https://shop.example'
const reading = { userId: 'guest-1', base, now: 7_000 }
const read = (activity: unknown) => readActivity(activity, reading)
const message = (more: object = {}) => ({
  type: 'message',
  id: 'c|1',
  text: 'hi',
  from: { id: 'bot', role: 'bot' },
  ...more,
})
const said = (more: object = {}): Message => {
  const heard = read(message(more))
  if (heard === undefined || heard === 'typing') throw new Error('this is no message')
  return heard
}

describe('who speaks', () => {
  test.each([
    [{ id: 'guest-1', role: 'user' }, 'customer'],
    [{ id: 'guest-1' }, 'customer'],
    [{ id: 'somebody', role: 'user' }, 'customer'],
    [{ id: 'rapport', role: 'bot' }, 'bot'],
    [{ id: 'staff', role: 'bot' }, 'staff'],
    [{ id: 'rapport-staff', role: 'bot' }, 'staff'],
    [{}, 'bot'],
    [undefined, 'bot'],
    ['staff', 'bot'],
  ])('from %j is the %s', (from, author) => expect(said({ from }).author).toBe(author))
  test('a person of the shop has a name', () => {
    expect(said({ from: { id: 'staff', name: '美玲' } }).name).toBe('美玲')
  })
  test('nobody else has one', () => {
    expect(said({ from: { id: 'rapport', name: 'Rapport' } }).name).toBeUndefined()
    expect(said({ from: { id: 'guest-1', role: 'user', name: 'Ann' } }).name).toBeUndefined()
  })
})

describe('what is said', () => {
  test('has its time', () => {
    expect(said({ timestamp: '2026-03-12T12:00:00Z' }).at).toBe(Date.UTC(2026, 2, 12, 12))
  })
  test.each([undefined, '', 'yesterday', 7, null])('at %j is taken as said now', (timestamp) => {
    expect(said({ timestamp }).at).toBe(7_000)
  })
  test('has the id that the widget gave it', () => {
    expect(said({ channelData: { clientActivityID: 'mine' } }).clientId).toBe('mine')
  })
  test.each([undefined, null, 'x', { clientActivityID: 7 }, {}])(
    'with channel data %j has none',
    (channelData) => {
      expect(said({ channelData }).clientId).toBeUndefined()
    },
  )
  test.each([undefined, null, 7, {}])('with the text %j has no words', (text) =>
    expect(said({ text }).text).toBe(''),
  )
  test('offers its suggested answers', () => {
    const actions = [{ type: 'imBack', title: '是', value: '是的' }]
    expect(said({ suggestedActions: { actions } }).answers).toEqual([
      { kind: 'say', title: '是', words: '是的' },
    ])
  })
  test.each([
    { type: 'event' },
    { type: 'conversationUpdate' },
    { id: undefined },
    { id: '' },
    { type: undefined },
  ])('with %j is not shown', (more) => expect(read(message(more))).toBeUndefined())
  test.each([undefined, null, 7, 'message', [], {}])('%j is nothing', (raw) =>
    expect(read(raw)).toBeUndefined(),
  )
})

describe('typing', () => {
  test('of the bot shows', () => expect(read({ type: 'typing', from: { id: 'rapport' } })).toBe('typing'))
  test('of the staff shows', () => expect(read({ type: 'typing', from: { id: 'staff' } })).toBe('typing'))
  test('of the customer does not', () => {
    expect(read({ type: 'typing', from: { id: 'guest-1' } })).toBeUndefined()
  })
})

describe('cards', () => {
  const hero = (content: unknown) => [{ contentType: 'application/vnd.microsoft.card.hero', content }]
  const card = (content: unknown) => readCards(hero(content), base)[0]
  test('are read whole', () => {
    const content = {
      title: '炖锅',
      subtitle: 'S$39.90',
      text: 'You liked the pan',
      images: [{ url: '/products/P1/picture.svg', alt: 'a pot' }],
      tap: { type: 'openUrl', value: '/#product-P1' },
      buttons: [
        { type: 'imBack', title: 'Tell me more', value: 'more about P1' },
        { type: 'openUrl', title: 'Care', value: 'https://care.example/' },
      ],
    }
    expect(card(content)).toEqual({
      title: '炖锅',
      subtitle: 'S$39.90',
      text: 'You liked the pan',
      picture: { link: `${base}/products/P1/picture.svg`, alt: 'a pot' },
      page: `${base}/#product-P1`,
      actions: [
        { kind: 'say', title: 'Tell me more', words: 'more about P1' },
        { kind: 'open', title: 'Care', link: 'https://care.example/' },
      ],
    })
  })
  test.each([undefined, null, 7, 'x', {}, { title: 7, images: 'x', buttons: {}, tap: 'x' }])(
    'of %j are empty',
    (content) => {
      const nothing = {
        title: undefined,
        subtitle: undefined,
        text: undefined,
        picture: undefined,
        page: undefined,
      }
      expect(card(content)).toEqual({ ...nothing, actions: [] })
    },
  )
  test('may be thumbnails', () => {
    expect(
      readCards([{ contentType: 'application/vnd.microsoft.card.thumbnail', content: {} }], base),
    ).toHaveLength(1)
  })
  test.each([
    'application/vnd.microsoft.card.adaptive',
    'application/vnd.microsoft.card.heroic',
    'text/html',
    'video/mp4',
    '',
    undefined,
  ])('of the kind %j are left out', (contentType) => {
    expect(readCards([{ contentType, content: {} }], base)).toEqual([])
  })
  test('are made of pictures too', () => {
    const picture = { contentType: 'image/png', contentUrl: 'https://a.example/b.png', name: 'b.png' }
    expect(readCards([picture], base)).toMatchObject([
      { title: 'b.png', picture: { link: 'https://a.example/b.png', alt: 'b.png' } },
    ])
  })
  test('are made of other files by their names', () => {
    expect(readCards([{ contentType: 'application/pdf', name: 'invoice.pdf' }], base)).toMatchObject([
      { title: 'invoice.pdf', picture: undefined },
    ])
  })
  test.each(['data:image/svg+xml,<svg onload=alert(1)>', 'javascript:alert(1)', '//evil.example/x.png'])(
    'show no picture of %s',
    (contentUrl) => {
      expect(readCards([{ contentType: 'image/png', contentUrl }], base)[0]?.picture).toBeUndefined()
    },
  )
  test('lead nowhere that is no page', () => {
    expect(card({ tap: { value: 'javascript:alert(1)' } })?.page).toBeUndefined()
  })
  test.each([undefined, null, 'x', {}])('in %j there are none', (raw) =>
    expect(readCards(raw, base)).toEqual([]),
  )
})

describe('buttons', () => {
  test('without a value say their title', () => {
    expect(readActions([{ type: 'imBack', title: 'Yes' }], base)).toEqual([
      { kind: 'say', title: 'Yes', words: 'Yes' },
    ])
  })
  test('without a title show what they say', () => {
    expect(readActions([{ type: 'postBack', value: '退货' }], base)).toEqual([
      { kind: 'say', title: '退货', words: '退货' },
    ])
  })
  test.each([
    {},
    null,
    'x',
    { type: 'imBack' },
    { type: 'openUrl', title: 'x', value: 'javascript:alert(1)' },
  ])('%j is left out', (raw) => expect(readActions([raw], base)).toEqual([]))
})

describe('a link', () => {
  test.each([
    ['/help/returns', `${base}/help/returns`],
    ['/', `${base}/`],
    ['https://a.example', 'https://a.example/'],
    ['HTTP://a.example', 'http://a.example/'],
  ])('%s leads to %s', (link, href) => expect(safeLink(link, base)).toBe(href))
  test.each([
    '',
    'help',
    './x',
    '//evil.example',
    '/\\evil.example',
    'mailto:a@b.example',
    'ftp://a',
    ' https://a',
    'https://',
    'http:a',
  ])('%j leads nowhere', (link) => expect(safeLink(link, base)).toBeUndefined())
  test('where there is no server, paths lead nowhere', () => expect(safeLink('/help', '')).toBeUndefined())
  test('any text leads to the web or nowhere', () => {
    const start = fc.constantFrom('', '/', 'javascript:', 'data:', 'https://', '\t', '\\')
    fc.assert(
      fc.property(start, fc.string(), (head, tail) =>
        /^https?:/.test(safeLink(head + tail, base) ?? 'http:'),
      ),
    )
  })
})

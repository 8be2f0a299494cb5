import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityId, fromCustomer, fromUs, type IncomingActivity } from '../../bots/activities.ts'
import { noon } from '../fixtures/smallShop.ts'

const incoming = (more: Partial<IncomingActivity> = {}): IncomingActivity => ({
  channel: 'web',
  conversationId: 'c1',
  userId: 'guest-7',
  customerId: undefined,
  type: 'message',
  ...more,
})
const bodyOf = (more: Partial<IncomingActivity>) => fromCustomer(incoming(more), 1, noon).body

test('the place stands in the id with seven digits', () => {
  expect(activityId('c1', 1)).toBe('c1|0000001')
  expect(activityId('c1', 1_234_567)).toBe('c1|1234567')
})

test('ids of one conversation sort as their places do', () => {
  const place = fc.integer({ min: 0, max: 9_999_999 })
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(activityId('c', a) < activityId('c', b)).toBe(a < b)
    }),
  )
})

test('a customer’s activity is kept with place, moment and author', () => {
  expect(fromCustomer(incoming({ text: 'hi' }), 4, noon)).toEqual({
    seq: 4,
    id: 'c1|0000004',
    at: noon,
    author: 'customer',
    body: { type: 'message', from: { id: 'guest-7', role: 'user' }, text: 'hi' },
  })
})

test('what the channel did not send is not made up', () => {
  expect(Object.keys(bodyOf({ type: 'event' }))).toEqual(['type', 'from'])
})

test('the sender is the one that was checked', () => {
  const forged = { ...incoming({ text: 'hi' }), from: { id: 'C-MEI', role: 'bot' } }
  expect(fromCustomer(forged, 1, noon).body['from']).toEqual({ id: 'guest-7', role: 'user' })
})

test('name, value, locale and attachments are kept', () => {
  const more = {
    name: 'page/viewed',
    value: { id: 7 },
    locale: 'zh-CN',
    attachments: [{ contentType: 'image/png' }],
  }
  expect(bodyOf(more)).toMatchObject(more)
})

test('an empty list of attachments is left out', () => {
  expect(bodyOf({ attachments: [] })).not.toHaveProperty('attachments')
})

test.each([
  ['reach me: mei@example.com', 'reach me: [email]'],
  ['电话 13812345678', '电话 [phone]'],
  ['4111 1111 1111 1111', '[card]'],
])('%s is kept as %s', (text, masked) => expect(bodyOf({ text })['text']).toBe(masked))

test('an empty text is kept as one', () => {
  expect(bodyOf({ text: '' })['text']).toBe('')
})

test('small channel data is kept whole', () => {
  const channelData = { clientActivityID: 'abc', tenant: { id: 't' } }
  expect(bodyOf({ channelData })['channelData']).toEqual(channelData)
})

test('of large channel data only the client’s own id is kept', () => {
  const channelData = { clientActivityID: 'abc', junk: 'x'.repeat(5_000) }
  expect(bodyOf({ channelData })['channelData']).toEqual({ clientActivityID: 'abc' })
})

test.each([
  ['a large text', 'x'.repeat(5_000)],
  ['a large list', Array.from({ length: 5_000 }, () => 0)],
  ['a large object with an id that is no text', { clientActivityID: { a: 'x'.repeat(5_000) } }],
])('%s as channel data is dropped', (_, channelData) => {
  expect(bodyOf({ channelData })['channelData']).toEqual({})
})

test('the client’s own id is cut to a hundred characters', () => {
  const channelData = { clientActivityID: 'x'.repeat(5_000) }
  expect(bodyOf({ channelData })['channelData']).toEqual({ clientActivityID: 'x'.repeat(100) })
})

test.each([null, 0, '', false, [], {}])('%j as channel data is harmless', (channelData) => {
  expect(bodyOf({ channelData })['channelData']).toEqual(channelData)
})

test('what we say names us, whatever the body says', () => {
  const spoken = fromUs(
    'c1',
    { seq: 2, at: noon, author: 'staff', name: 'Siti' },
    { type: 'message', text: 'Hello', from: { id: 'somebody' } },
  )
  expect(spoken).toEqual({
    seq: 2,
    id: 'c1|0000002',
    at: noon,
    author: 'staff',
    body: { type: 'message', text: 'Hello', from: { id: 'rapport-staff', name: 'Siti', role: 'bot' } },
  })
})

test('the body that was given is not changed', () => {
  const body = Object.freeze({ type: 'message', text: 'Hello' })
  fromUs('c1', { seq: 1, at: noon, author: 'bot', name: 'Rapport' }, body)
  expect(body).toEqual({ type: 'message', text: 'Hello' })
})

test('personal data is masked in names, values and channel data too', () => {
  const contact = { to: ['mei@example.com'], order: 'PL20481', count: 2 }
  const body = bodyOf({ name: 'call 9123 4567', value: contact, channelData: contact })
  const masked = { ...contact, to: ['[email]'] }
  expect(body).toMatchObject({ name: 'call [phone]', value: masked, channelData: masked })
})

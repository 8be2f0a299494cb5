import { describe, expect, test } from 'vitest'
import type { StoredActivity } from '../../data/index.ts'
import { readActivity } from '../../web/pages/chat/message.ts'
import { activitySet } from '../../web/wire.ts'
import { noon } from './house.ts'

/** What is kept, sent over the wire as text, and read by the chat. */
function through(body: Readonly<Record<string, unknown>>, author: StoredActivity['author'] = 'bot', seq = 1) {
  const stored = { seq, id: `c|000000${seq}`, at: noon, author, body }
  const [sent] = JSON.parse(JSON.stringify(activitySet('c', [stored], 0))).activities
  const heard = readActivity(sent, { userId: 'guest-1', base: 'https://shop.example', now: 0 })
  if (heard === 'typing') throw new Error('that is no message')
  return heard
}
const hero = (content: object) => ({ contentType: 'application/vnd.microsoft.card.hero', content })

describe('from the store to the screen', () => {
  test('words, time and id arrive', () => {
    expect(through({ type: 'message', text: '您好' })).toMatchObject({
      id: 'c|0000001',
      text: '您好',
      at: noon,
    })
  })
  test.each(['customer', 'bot', 'staff'] as const)('the %s is still known', (author) => {
    expect(through({ type: 'message', text: 'x' }, author)?.author).toBe(author)
  })
  test('a sender that was kept is not lost', () => {
    const from = { id: 'staff', name: '美玲', role: 'bot' }
    expect(through({ type: 'message', text: 'x', from }, 'staff')).toMatchObject({
      author: 'staff',
      name: '美玲',
    })
  })
  test('cards arrive with picture, reason and buttons', () => {
    const content = {
      title: 'Pot',
      subtitle: 'S$39.90',
      text: 'You bought the pan',
      images: [{ url: '/products/P1/picture.svg', alt: 'Pot' }],
      buttons: [{ type: 'imBack', title: 'Tell me more', value: 'more about P1' }],
    }
    expect(through({ type: 'message', attachments: [hero(content)] })?.cards).toEqual([
      {
        title: 'Pot',
        subtitle: 'S$39.90',
        text: 'You bought the pan',
        picture: { link: 'https://shop.example/products/P1/picture.svg', alt: 'Pot' },
        page: undefined,
        actions: [{ kind: 'say', title: 'Tell me more', words: 'more about P1' }],
      },
    ])
  })
  test('cards stay in their order', () => {
    const attachments = ['a', 'b', 'c'].map((title) => hero({ title }))
    expect(through({ type: 'message', attachments })?.cards.map(({ title }) => title)).toEqual([
      'a',
      'b',
      'c',
    ])
  })
  test('suggested answers arrive', () => {
    const suggestedActions = { actions: [{ type: 'imBack', title: '是', value: '是' }] }
    expect(through({ type: 'message', suggestedActions })?.answers).toHaveLength(1)
  })
  test('the id that the widget gave comes back, so that it knows its own message', () => {
    const channelData = { clientActivityID: 'mine' }
    expect(through({ type: 'message', text: 'x', channelData }, 'customer')?.clientId).toBe('mine')
  })
  test('what opens a conversation does not', () => {
    expect(
      activitySet(
        'c',
        [{ seq: 1, id: 'c|1', at: noon, author: 'customer', body: { type: 'conversationUpdate' } }],
        0,
      ).activities,
    ).toEqual([])
  })
  test.each(['event', 'endOfConversation', 'trace'])('an activity of type %s is not shown', (type) => {
    expect(through({ type, text: 'x' })).toBeUndefined()
  })
})

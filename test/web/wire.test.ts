import { describe, expect, test } from 'vitest'
import type { StoredActivity } from '../../data/index.ts'
import { afterWatermark } from '../../web/watermark.ts'
import { activitySet } from '../../web/wire.ts'
import { noon } from './house.ts'

const stored = (seq: number, body: object, author: StoredActivity['author'] = 'bot'): StoredActivity => ({
  seq,
  id: `c|${seq}`,
  at: noon,
  author,
  body: { ...body },
})

describe('an activity set', () => {
  test('leaves an activity as it is kept, and says whose and when it is', () => {
    const card = { contentType: 'application/vnd.microsoft.card.hero', content: { title: '灯' } }
    const body = {
      type: 'message',
      text: '**hi**',
      textFormat: 'markdown',
      attachments: [card],
      channelData: { a: 1 },
    }
    expect(activitySet('c', [stored(4, body)], 3)).toEqual({
      watermark: '4',
      activities: [
        {
          ...body,
          id: 'c|4',
          timestamp: '2026-03-12T12:00:00.000Z',
          channelId: 'directline',
          conversation: { id: 'c' },
          from: { id: 'bot', role: 'bot' },
        },
      ],
    })
  })
  test('keeps the sender that is kept', () => {
    const from = { id: 'staff', name: 'Mei', role: 'bot' }
    expect(activitySet('c', [stored(1, { type: 'message', from }, 'staff')], 0).activities[0]).toMatchObject({
      from,
    })
  })
  test('a kept activity cannot say that it is another', () => {
    const body = {
      type: 'message',
      id: 'x',
      timestamp: 'x',
      conversation: { id: 'other' },
      channelId: 'msteams',
    }
    expect(activitySet('c', [stored(1, body)], 0).activities[0]).toMatchObject({
      id: 'c|1',
      conversation: { id: 'c' },
      channelId: 'directline',
    })
  })
  test('counts what opens a conversation, and does not show it', () => {
    const set = activitySet('c', [stored(1, { type: 'conversationUpdate' }, 'customer')], 0)
    expect(set).toEqual({ activities: [], watermark: '1' })
  })
  test('with nothing new stays where it was', () => {
    expect(activitySet('c', [], 7)).toEqual({ activities: [], watermark: '7' })
  })
})

describe('a watermark', () => {
  test.each([
    [{}, 0],
    [{ watermark: '' }, 0],
    [{ watermark: '-' }, 0],
    [{ watermark: '0' }, 0],
    [{ watermark: '0000012' }, 12],
    [{ watermark: '999999999999999' }, 999_999_999_999_999],
  ])('%j is %d', (query: Record<string, string>, after) => expect(afterWatermark(query)).toBe(after))
  test.each(['-1', '+1', '1.0', 'null', '１', '9999999999999999', ' 1', '1\n'])(
    '"%s" is none',
    (watermark) => {
      expect(() => afterWatermark({ watermark })).toThrow('The watermark must be a whole number')
    },
  )
})

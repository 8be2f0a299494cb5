import { describe, expect, test } from 'vitest'
import type { StoredActivity } from '../../data/index.ts'
import { afterWatermark } from '../../web/watermark.ts'
import { activitiesFrom, activitySet } from '../../web/wire.ts'
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

describe('activities from a place on', () => {
  const from = async (all: readonly StoredActivity[], after = 0) => {
    const activitiesAfter = async (_: string, seq: number, limit: number) =>
      all.filter((one) => one.seq > seq).slice(0, limit)
    return (await activitiesFrom({ activitiesAfter }, 'c', after)).map(({ seq }) => seq)
  }
  const seqs = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const all = (body: object, count = 25) => seqs(1, count).map((seq) => stored(seq, body))
  test('come together when they are short', async () => {
    expect(await from(all({ text: 'short' }), 3)).toEqual(seqs(4, 25))
  })
  test.each([
    ['texts', { text: 'x'.repeat(100_000) }],
    ['values', { type: 'event', value: 'x'.repeat(100_000) }],
    ['channel data', { channelData: { more: 'x'.repeat(100_000) } }],
  ])('stop before 256 Ki characters of %s', async (_, body) => {
    expect(await from(all(body))).toEqual([1, 2])
    expect(await from(all(body), 12)).toEqual([13, 14])
  })
  test('that are longer than that come one by one', async () => {
    expect(await from(all({ text: 'x'.repeat(300_000) }), 7)).toEqual([8])
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

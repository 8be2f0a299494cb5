import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Alerts } from '../../../web/pages/board/alerts.tsx'
import { type AlertsAnswer, deskOfIncident, type IncidentShown } from '../../../web/pages/board/alertsData.ts'
import { openBrowser, show } from './browser.ts'
import { named, one, wordsIn, wordsOf } from './read.ts'

beforeEach(() => void openBrowser('https://shop.example/board'))
afterEach(() => vi.unstubAllGlobals())

const incident = (changes: Partial<IncidentShown> = {}): IncidentShown => ({
  ...{ scope: 'shop', segment: '', opened: '2026-03-11', began: '2026-03-10' },
  ...{ closed: undefined, closedAs: undefined, worstDay: '2026-03-11', share: 0.36, usual: 0.22 },
  causes: [{ conversationId: 'c/1', preview: '还没到', language: 'zh', share: 0.92, messages: 3 }],
  ...changes,
})

const alerts = (changes: Partial<AlertsAnswer> = {}) =>
  show(
    h(Alerts, {
      alerts: { incidents: [], judged: '2026-03-12', enough: true, falseAlarms: 0.1, ...changes },
      filtered: false,
    }),
  )

describe('alerts', () => {
  test('say that nothing was unusual, and up to when', () => {
    expect(wordsIn(alerts())).toContain('Nothing was unusual up to 12 Mar.')
  })
  test('say how many false ones there may be', () => {
    expect(wordsIn(alerts())).toContain('At most 0.1 false alarms are expected in 90 days.')
  })
  test('say when there is not enough data yet', () => {
    const words = wordsIn(alerts({ enough: false }))
    expect(words).toContain('an alert needs three weeks')
    expect(words).not.toContain('Nothing was unusual')
  })
  test('say when they are off', () => expect(wordsIn(alerts({ falseAlarms: 0 }))).toContain('switched off'))
  test('tell where, when and how much', () => {
    expect(wordsOf(alerts({ incidents: [incident()] }), '.incidents p')).toEqual([
      'The whole shop Open 11 Mar · 36% where 22% is usual',
      'since 10 Mar, found at the end of 11 Mar · All its negative conversations',
    ])
  })
  test('tell how they were closed', () => {
    const closed = incident({ closed: '2026-03-12', closedAs: 'back', scope: 'channel', segment: 'msteams' })
    expect(wordsOf(alerts({ incidents: [closed] }), '.incidents p')).toEqual([
      'Channel: Teams Back to usual 11 Mar · 36% where 22% is usual',
      'since 10 Mar, found at the end of 11 Mar · closed 12 Mar · All its negative conversations',
    ])
  })
  test('lead to the conversations that caused them, in their language', () => {
    const link = named(alerts({ incidents: [incident()] }), 'link', '还没到')
    expect([link.getAttribute('href'), link.getAttribute('lang')]).toEqual([
      '/desk?conversation=c%2F1',
      'zh-Hans',
    ])
  })
  test('have a list without causes when all were forgotten', () => {
    expect(
      one(alerts({ incidents: [incident({ causes: [] })] }), '.incidents').querySelector('details'),
    ).toBeNull()
  })
  test.each([
    [{}, 'from=2026-03-10&to=2026-03-12&mood=negative'],
    [{ closed: '2026-03-11' }, 'from=2026-03-10&to=2026-03-11&mood=negative'],
    [{ scope: 'language', segment: 'zh' }, 'from=2026-03-10&to=2026-03-12&mood=negative&language=zh'],
    [{ scope: 'intent', segment: '' }, 'from=2026-03-10&to=2026-03-12&mood=negative'],
  ] as const)('of %j open the desk on %s', (changes, query) => {
    expect(deskOfIncident(incident(changes), '2026-03-12')).toBe(`/desk?${query}`)
  })
  test('are in Chinese too', () => {
    openBrowser('https://shop.example/board', 'zh')
    const root = alerts({ incidents: [incident({ scope: 'intent', segment: 'return_item' })] })
    expect(wordsOf(root, '.incidents p')[0]).toBe('意图：退货 进行中 3月11日 · 36%（平时为 22%）')
  })
})

import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Board } from '../../../web/pages/board/board.tsx'
import { type Browser, leave, openBrowser, press, settle, show } from './browser.ts'
import type { FakeElement } from './dom.ts'
import { answerWith, noNetwork, type Said } from './network.ts'
import { named, wordsIn, wordsOf } from './read.ts'
import { moodOf, noon, point } from './records.ts'

/** Stands in for the drawing library: what it draws is a matter of the chart's own tests. */
vi.mock('uplot', () => ({
  default: class {
    static paths = {}
    readonly over = { addEventListener: () => undefined }
    setCursor = () => undefined
    destroy = () => undefined
  },
}))

let browser: Browser
let page: FakeElement | undefined

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  browser = openBrowser('https://shop.example/board?days=7')
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => '', fontFamily: 'sans' }))
})
afterEach(() => {
  if (page !== undefined) leave(page)
  page = undefined
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the whole board', () => {
  const alerts = { incidents: [], judged: undefined, enough: false, falseAlarms: 0.1 }
  const figures = {
    volume: [],
    intents: [],
    unanswered: [],
    suggestions: { shown: 0, models: [] },
  }
  const answersWith =
    (mood: unknown) =>
    (path: string): Said => ({
      body: path.includes('mood') ? mood : path.includes('alerts') ? alerts : figures,
    })
  const open = async (
    mood = moodOf([point('2026-03-12', 20)]),
    answer: (path: string) => Said = answersWith(mood),
  ) => {
    const asked = answerWith(({ path }) => answer(path))
    page = show(h(Board, {}))
    await settle()
    return { root: page, asked }
  }
  test('asks for what its address says', async () => {
    const { asked } = await open()
    expect(asked.map(({ path }) => path)).toEqual([
      '/board/api/mood?days=7',
      '/board/api/day-figures?days=7',
      '/board/api/alerts',
    ])
  })
  test('has its title and its sections', async () => {
    const { root } = await open()
    expect([browser.document.title, wordsOf(root, 'h2')]).toEqual([
      'Board',
      ['Mood', 'Alerts', 'What customers want', 'Questions without an answer', 'Suggestions'],
    ])
  })
  test('says which days these are, and why its share is not the desk’s count', async () => {
    const { root } = await open()
    expect(wordsIn(root)).toMatch(/A day begins at \d\d:00 \(midnight UTC\) and is over a day later\./)
    expect(wordsIn(root)).toContain('The share is not the desk’s count')
  })
  test('of a quiet period draws no chart', async () => {
    const { root } = await open(moodOf([]))
    expect([root.querySelector('[role="slider"]'), wordsIn(root)]).toEqual([
      null,
      expect.stringContaining('No messages in this period.'),
    ])
  })
  test('reads other days when they are chosen', async () => {
    const { root, asked } = await open()
    press(named(root, 'button', '90 days'))
    await settle()
    expect(asked.slice(3).map(({ path }) => path)).toEqual([
      '/board/api/mood?days=90',
      '/board/api/day-figures?days=90',
    ])
  })
  test('that cannot be read can be read again', async () => {
    const { root } = await open(moodOf([]), noNetwork)
    answerWith(({ path }) => answersWith(moodOf([]))(path))
    press(named(root, 'button', 'Try again'))
    await settle()
    expect(root.querySelector('[role="alert"]')).toBeNull()
  })
})

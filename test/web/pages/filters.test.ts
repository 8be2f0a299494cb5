import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useAddress } from '../../../web/pages/desk/address.ts'
import { Filters } from '../../../web/pages/desk/filters.tsx'
import * as en from '../../../web/pages/words/en.ts'
import { type Browser, enter, openBrowser, press, settle, show } from './browser.ts'
import type { FakeElement } from './dom.ts'
import { named, one, withRole, wordsIn, wordsOf } from './read.ts'

let browser: Browser
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const Bar = () =>
  h(Filters, { ...useAddress(), intents: ['return_item', 'order_status'], search: { current: null } })

function open(search = '', language: 'en' | 'zh' = 'en'): FakeElement {
  browser = openBrowser(`https://shop.example/desk${search}`, language)
  return show(h(Bar, {}))
}
const query = () => browser.steps.at(-1)?.replace(/^\w+ \/desk\??/, '')
const choices = (root: FakeElement, name: string) => wordsOf(named(root, 'combobox', name), 'option')

describe('the three filters of all day', () => {
  test.each([
    ['Waiting', 'mode=waiting'],
    ['Negative', 'mood=negative'],
    ['Not answered', 'outcome=unanswered'],
  ])('"%s" is set with one press and taken away with another', (name, set) => {
    const root = open()
    const pressed = () => named(root, 'button', name).getAttribute('aria-pressed')
    expect(pressed()).toBe('false')
    press(named(root, 'button', name))
    expect([query(), pressed()]).toEqual([set, 'true'])
    press(named(root, 'button', name))
    expect([query(), pressed()]).toEqual(['', 'false'])
  })
  test('go together', () => {
    const root = open()
    press(named(root, 'button', 'Waiting'))
    press(named(root, 'button', 'Negative'))
    expect(query()).toBe('mood=negative&mode=waiting')
  })
  test('replace another value of the same filter', () => {
    const root = open('?mood=positive')
    press(named(root, 'button', 'Negative'))
    expect(query()).toBe('mood=negative')
  })
})

describe('the other filters that are set', () => {
  test.each([
    ['mood=positive', 'Positive'],
    ['mode=person', 'A person'],
    ['intent=return_item', 'Return an item'],
    ['intent=odd_thing', 'odd thing'],
    ['language=zh', 'Chinese'],
    ['outcome=handed-over', 'Handed over'],
    ['channel=msteams', 'Teams'],
    ['channel=sms', 'sms'],
    ['from=2026-03-12', 'From 12 Mar'],
    ['to=2026-03-12', 'To 12 Mar'],
    ['from=whenever', 'From whenever'],
    ['mood=constructor', 'constructor'],
  ])('%s shows as "%s", and a press takes it away', (search, label) => {
    const root = open(`?${search}`)
    expect(wordsOf(root, '.chip')).toEqual([label])
    press(one(root, '.chip'))
    expect([query(), wordsOf(root, '.chip')]).toEqual(['', []])
  })
  test('say on request what a press does', () => {
    expect(one(open('?language=zh'), '.chip').getAttribute('title')).toBe('Remove the filter Chinese')
  })
  test('say it in Chinese', () => {
    const chip = one(open('?language=zh', 'zh'), '.chip')
    expect([wordsIn(chip), chip.getAttribute('title')]).toEqual(['中文', '移除筛选条件：中文'])
  })
  test.each(['mode=waiting', 'mood=negative', 'outcome=unanswered', 'text=lamp', 'conversation=c1'])(
    '%s has a place of its own',
    (search) => expect(wordsOf(open(`?${search}`), '.chip')).toEqual([]),
  )
  test('are all cleared at once, and what is open stays open', () => {
    const root = open('?text=x&mood=negative&language=zh&from=2026-03-01&conversation=c1')
    press(named(root, 'button', 'Clear filters'))
    expect(query()).toBe('conversation=c1')
  })
  test('offer nothing to clear when none is set', () => {
    expect(withRole(open('?conversation=c1'), 'button').map(wordsIn)).not.toContain('Clear filters')
  })
})

describe('the form with all filters', () => {
  test.each([
    ['Mood', 'negative', 'mood=negative'],
    ['Intent', 'order_status', 'intent=order_status'],
    ['Answered by', 'person', 'mode=person'],
    ['Outcome', 'silent', 'outcome=silent'],
    ['Language', 'zh', 'language=zh'],
    ['Channel', 'terminal', 'channel=terminal'],
  ])('"%s" sets %s', (name, value, set) => {
    const root = open()
    enter(named(root, 'combobox', name), value, 'change')
    expect(query()).toBe(set)
  })
  test.each([
    ['From', 'from=2026-03-12'],
    ['To', 'to=2026-03-12'],
  ])('"%s" takes a day', (name, set) => {
    const root = open()
    enter(named(root, 'textbox', name), '2026-03-12', 'change')
    expect(query()).toBe(set)
    enter(named(root, 'textbox', name), '', 'change')
    expect(query()).toBe('')
  })
  test('"Any" takes a filter away', () => {
    const root = open('?mood=negative')
    enter(named(root, 'combobox', 'Mood'), '', 'change')
    expect(query()).toBe('')
  })
  test('shows what is set', () => {
    expect(named(open('?outcome=asked'), 'combobox', 'Outcome').value).toBe('asked')
  })
  test('offers every mood, mode, outcome and channel that has a word', () => {
    const root = open()
    const { mood, mode, outcome, channel } = en.desk
    expect([
      choices(root, 'Mood'),
      choices(root, 'Answered by'),
      choices(root, 'Outcome'),
      choices(root, 'Channel'),
    ]).toEqual([mood, mode, outcome, channel].map((words) => ['Any', ...Object.values(words)]))
  })
  test('offers the two languages of the house, and what is in neither', () => {
    expect(choices(open(), 'Language')).toEqual(['Any', 'English', 'Chinese', 'Other'])
  })
  test('has the intents by name', () => {
    expect(choices(open(), 'Intent')).toEqual(['Any', 'Return an item', 'Where is my order'])
  })
  test('offers an intent of the address that the shop no longer has', () => {
    expect(choices(open('?intent=old_one'), 'Intent')).toContain('old one')
  })
  test('counts what is set, without the search', () => {
    expect(wordsOf(open('?text=x&mood=negative&language=zh'), '.mark')).toEqual(['2'])
    expect(wordsOf(open('?text=x'), '.mark')).toEqual([])
  })
  test('says when days begin', () => expect(wordsIn(open('', 'zh'))).toContain('日期按 UTC 划分'))
})

describe('the search', () => {
  const box = (root: FakeElement) => named(root, 'searchbox', 'Search what was said')
  test('waits for the typing to rest', async () => {
    const root = open()
    for (const text of ['l', 'la', 'lamp']) {
      enter(box(root), text)
      await settle(100)
    }
    expect(browser.steps).toEqual([])
    await settle(250)
    expect(browser.steps).toEqual(['replace /desk?text=lamp'])
  })
  test('shows what is typed meanwhile', () => {
    const root = open()
    enter(box(root), 'la')
    expect(box(root).value).toBe('la')
  })
  test('looks for no blanks', async () => {
    const root = open('?text=x')
    enter(box(root), '   ')
    await settle(250)
    expect(query()).toBe('')
  })
  test('holds what the address asks for', () => expect(box(open('?text=%E7%A2%8E')).value).toBe('碎'))
  test('is emptied with the other filters', () => {
    const root = open('?text=lamp')
    press(named(root, 'button', 'Clear filters'))
    expect(box(root).value).toBe('')
  })
  test('that is still resting does not come back after it was cleared', async () => {
    const root = open('?mood=negative')
    enter(box(root), 'lamp')
    press(named(root, 'button', 'Clear filters'))
    await settle(1_000)
    expect([query(), box(root).value]).toEqual(['', ''])
  })
})

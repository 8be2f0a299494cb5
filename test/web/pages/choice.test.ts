import fc from 'fast-check'
import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { figuresPath, moodPath } from '../../../web/pages/board/boardData.ts'
import { type Choice, useChoice } from '../../../web/pages/board/choice.ts'
import { Controls } from '../../../web/pages/board/controls.tsx'
import { daysOf, deskOfDay } from '../../../web/pages/board/days.ts'
import { type Browser, enter, openBrowser, press, show } from './browser.ts'
import { named, one, withRole, wordsIn, wordsOf } from './read.ts'
import { moodOf, noon, point } from './records.ts'

let browser: Browser
beforeEach(() => {
  browser = openBrowser('https://shop.example/board')
})
afterEach(() => vi.unstubAllGlobals())

const all: Choice = { days: 7, language: undefined, channel: undefined }
const days = (...points: Parameters<typeof point>[]) =>
  daysOf(moodOf(points.map((each) => point(...each))), all, noon)

describe('the days of the board', () => {
  test('end today', () => expect(days().at(-1)?.day).toBe('2026-03-12'))
  test('are all there, with and without messages', () => {
    expect(days(['2026-03-10', 12]).map(({ day, point: at }) => [day, at?.n])).toEqual([
      ['2026-03-06', undefined],
      ['2026-03-07', undefined],
      ['2026-03-08', undefined],
      ['2026-03-09', undefined],
      ['2026-03-10', 12],
      ['2026-03-11', undefined],
      ['2026-03-12', undefined],
    ])
  })
  test('are days of UTC, also a minute before midnight', () => {
    const late = daysOf(moodOf([]), { ...all, days: 1 }, Date.UTC(2026, 2, 12, 23, 59))
    expect(late).toEqual([{ day: '2026-03-12', point: undefined, enough: false, marks: [] }])
  })
  test('go over the end of a month and of a year', () => {
    expect(daysOf(moodOf([]), { ...all, days: 3 }, Date.UTC(2026, 0, 2)).map(({ day }) => day)).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
    ])
  })
  test('have a 29th of February when the year has one', () => {
    expect(daysOf(moodOf([]), { ...all, days: 2 }, Date.UTC(2028, 2, 1)).map(({ day }) => day)).toEqual([
      '2028-02-29',
      '2028-03-01',
    ])
  })
  test('leave out what was before', () => {
    expect(days(['2026-03-05', 99]).every(({ point: at }) => at === undefined)).toBe(true)
  })
  test('are as many as were asked for, each once and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(4_000_000_000_000), (n, now) => {
        const found = daysOf(moodOf([]), { ...all, days: n }, now).map(({ day }) => day)
        return found.length === n && new Set(found).size === n && found.join() === found.toSorted().join()
      }),
    )
  })
  test.each([
    [1, false],
    [9, false],
    [10, true],
    [500, true],
  ])('with %d messages, three a conversation, are enough for a share: %s', (n, enough) => {
    expect(days(['2026-03-12', n]).at(-1)?.enough).toBe(enough)
  })
  test('without messages are not enough', () => expect(days().at(-1)?.enough).toBe(false))
  test('bear the marks of what changed on them', () => {
    const mark = { day: '2026-03-11', kind: 'model', label: 'm2' } as const
    const marked = daysOf(moodOf([], [mark]), all, noon).filter(({ marks }) => marks.length > 0)
    expect(marked).toMatchObject([{ day: '2026-03-11', marks: [mark] }])
  })
})

describe('what the board asks for', () => {
  test('is a period', () => expect(moodPath(all)).toBe('/board/api/mood?days=7'))
  test('is narrowed to a language and a channel', () => {
    expect(moodPath({ days: 30, language: 'zh', channel: 'msteams' })).toBe(
      '/board/api/mood?days=30&language=zh&channel=msteams',
    )
  })
  test('is the figures of the whole period, which know neither', () => {
    expect(figuresPath({ days: 90, language: 'zh', channel: 'web' })).toBe('/board/api/day-figures?days=90')
  })
  test('opens the desk on a day, with the same language and channel', () => {
    expect(deskOfDay('2026-03-12', { days: 7, language: 'en', channel: 'web' })).toBe(
      '/desk?from=2026-03-12&to=2026-03-12&language=en&channel=web',
    )
  })
})

describe('choosing what to look at', () => {
  const Chooser = () => {
    const [choice, onChoose] = useChoice()
    return [h(Controls, { choice, onChoose }), h('p', { id: 'choice' }, JSON.stringify(choice))]
  }
  const open = (search = '', language: 'en' | 'zh' = 'en') => {
    browser = openBrowser(`https://shop.example/board${search}`, language)
    return show(h(Chooser, {}))
  }
  const chosen = (root: ReturnType<typeof open>) => JSON.parse(wordsIn(one(root, '#choice')))
  test.each([
    ['', { days: 30 }],
    ['?days=7', { days: 7 }],
    ['?days=90&language=zh', { days: 90, language: 'zh' }],
    ['?days=31', { days: 30 }],
    ['?days=7.0', { days: 30 }],
    ['?days=-7', { days: 30 }],
    ['?language=&channel=', { days: 30 }],
  ])('"%s" is %j', (search, choice) => expect(chosen(open(search))).toEqual(choice))
  test('is noted in the address without a step back', () => {
    const root = open('?language=zh')
    press(named(root, 'button', '7 days'))
    expect(browser.steps).toEqual(['replace /board?days=7&language=zh'])
  })
  test('comes back from the address', () => {
    const root = open()
    press(named(root, 'button', '90 days'))
    enter(named(root, 'combobox', 'Channel'), 'msteams', 'change')
    expect(chosen(open(browser.steps.at(-1)?.replace('replace /board', '')))).toEqual({
      days: 90,
      channel: 'msteams',
    })
  })
  test('can be taken back to all', () => {
    const root = open('?language=zh')
    enter(named(root, 'combobox', 'Language'), '', 'change')
    expect(chosen(root)).toEqual({ days: 30 })
  })
  test('shows which period is chosen', () => {
    const pressed = withRole(open('?days=7'), 'button').map((button) => button.getAttribute('aria-pressed'))
    expect(pressed).toEqual(['true', 'false', 'false'])
  })
  test('is in Chinese too', () => {
    const root = open('', 'zh')
    expect(withRole(root, 'button').map(wordsIn)).toEqual(['近 7 天', '近 30 天', '近 90 天'])
    expect(wordsOf(named(root, 'combobox', '语言'), 'option')).toEqual(['全部', '英文', '中文', '其他'])
  })
})

import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../../data/index.ts'
import { MoodBar, MoodDot } from '../../../web/pages/desk/mood.tsx'
import { Understanding } from '../../../web/pages/desk/understanding.tsx'
import { openBrowser, show } from './browser.ts'
import { one, wordsIn, wordsOf } from './read.ts'
import { angry, happy, interaction, line, mood, noon } from './records.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  openBrowser('https://shop.example/desk')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const inChinese = () => openBrowser('https://shop.example/desk', 'zh' satisfies Language)

describe('a mood', () => {
  test.each([
    [angry, 'Negative'],
    [happy, 'Positive'],
    [mood, 'Neutral'],
    [{ negative: 0.4, neutral: 0.4, positive: 0.2 }, 'Neutral'],
    [{ negative: 0.4, neutral: 0.2, positive: 0.4 }, 'Neutral'],
    [{ negative: 0, neutral: 0, positive: 0 }, 'Neutral'],
  ])('of %j is %s', (some, name) => expect(wordsIn(show(h(MoodDot, { mood: some })))).toBe(name))
  test('is a word in Chinese too', () => {
    inChinese()
    expect(wordsIn(show(h(MoodDot, { mood: angry })))).toBe('负面')
  })
  test('as a bar tells its likeliest part, and all three on request', () => {
    const root = show(h(MoodBar, { mood: angry }))
    expect(wordsIn(root)).toBe('Negative 90%')
    expect(one(root, '.mood').getAttribute('title')).toBe('Negative 90% · Neutral 8% · Positive 2%')
  })
})

describe('what was understood', () => {
  const draw = (changes = {}) =>
    show(h(Understanding, { line: line(1, { interaction: interaction(changes) }) }))
  test('is told with its confidence', () => expect(wordsIn(draw())).toContain('Where is my order 91%'))
  test('is told to be nothing', () =>
    expect(wordsIn(draw({ intent: undefined }))).toContain('Not understood'))
  test('says which talk answered', () => expect(wordsIn(draw())).toContain('→ order status'))
  test('says so of a talk that is new here', () =>
    expect(wordsIn(draw({ talk: 'giftWrap' }))).toContain('→ gift wrap'))
  test('leaves the talk out when there was none', () =>
    expect(wordsIn(draw({ talk: undefined }))).not.toContain('→'))
  test.each([
    ['answered', 'Answered'],
    ['asked', 'Asked back'],
    ['unanswered', 'Not answered'],
    ['handed-over', 'Handed over'],
    ['silent', 'Left to staff'],
  ])('ends in "%s" as %s', (outcome, word) => expect(wordsIn(draw({ outcome }))).toContain(word))
  test('has a name for each of its parts', () => {
    expect(wordsOf(draw(), 'dt')).toEqual(['Mood', 'Intent', 'Talk', 'Outcome'])
  })
})

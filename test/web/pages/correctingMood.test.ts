import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MoodCorrection, TranscriptLine } from '../../../data/index.ts'
import { CountCorrected } from '../../../web/pages/board/countCorrected.tsx'
import { Understanding } from '../../../web/pages/desk/understanding.tsx'
import { key, openBrowser, press, settle, show } from './browser.ts'
import { answerWith, noNetwork } from './network.ts'
import { named, one, wordsIn, wordsOf } from './read.ts'
import { interaction, line, noon } from './records.ts'

beforeEach(() => void openBrowser('https://shop.example/desk'))
afterEach(() => vi.unstubAllGlobals())

const correction: MoodCorrection = {
  ...{ conversationId: 'c1', seq: 1, text: 'where is my parcel', language: 'en', heard: 'neutral' },
  ...{ right: 'negative', counted: false, staffId: 's-1', at: noon, learntAt: undefined },
}

const shown = (more: Partial<TranscriptLine> = {}) =>
  show(h(Understanding, { line: line(1, { interaction: interaction({}), ...more }) }))

describe('the mood of a message', () => {
  test('can be corrected, by a button that says what was heard', () => {
    const root = shown()
    press(named(root, 'button', 'Correct the mood: Neutral'))
    expect(wordsOf(root, '.moods button')).toEqual(['Negative', 'Neutral', 'Positive'])
  })
  test('is sent and shown', async () => {
    const asked = answerWith(() => ({ body: { correction } }))
    const root = shown()
    press(one(root, '.correct-mood'))
    press(named(root, 'button', 'Negative'))
    await settle()
    expect(asked.map(({ path }) => path)).toEqual(['/desk/api/conversations/c1/lines/1/mood'])
    expect([wordsOf(root, '.corrected'), root.querySelector('.moods')]).toEqual([
      ['Corrected: Negative'],
      null,
    ])
  })
  test('that was corrected says so, in Chinese too', () => {
    openBrowser('https://shop.example/desk', 'zh')
    expect(wordsOf(shown({ moodCorrection: correction }), '.corrected')).toEqual(['已更正：负面'])
  })
  test('stays open, with a word, when it was not kept', async () => {
    answerWith(noNetwork)
    const root = shown()
    press(one(root, '.correct-mood'))
    press(named(root, 'button', 'Negative'))
    await settle()
    expect(wordsOf(root, '.moods [role="alert"]')).toHaveLength(1)
  })
  test('is left as it is with Escape', () => {
    const root = shown()
    press(one(root, '.correct-mood'))
    key(one(root, '.moods'), 'Escape')
    expect(root.querySelector('.moods')).toBeNull()
  })
})

describe('counting the trend anew', () => {
  test('is not offered when there is nothing to count', () => {
    expect(wordsIn(show(h(CountCorrected, { moods: 0, onCounted: () => {} })))).toBe('')
  })
  test('asks the server, then reads the trend again', async () => {
    const asked = answerWith(() => ({ body: { counted: 2 } }))
    const onCounted = vi.fn()
    const root = show(h(CountCorrected, { moods: 2, onCounted }))
    expect(wordsIn(root)).toBe('2 corrected moods are not counted yet. Count them now')
    press(one(root, 'button'))
    await settle()
    expect([asked.map(({ path }) => path), onCounted.mock.calls.length]).toEqual([
      ['/board/api/count-corrected'],
      1,
    ])
  })
  test('says when the server was not reached', async () => {
    answerWith(noNetwork)
    const root = show(h(CountCorrected, { moods: 1, onCounted: () => {} }))
    press(one(root, 'button'))
    await settle()
    expect(wordsOf(root, '[role="alert"]')[0]).toContain('did not reach the server')
  })
})

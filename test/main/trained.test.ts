import { expect, test } from 'vitest'
import type { MoodTrainingReport } from '../../bots/index.ts'
import { foundOfMoods } from '../../main/trained/moods.ts'

const version = { mark: 'a', bytes: 1 }
const comparison = (old: number, candidate: number) => ({
  ...{ messages: 10, old, candidate, gained: candidate - old },
})
const reported = (candidate: number, changed: MoodTrainingReport['changed'] = []): MoodTrainingReport => ({
  ...{ at: '2026-01-01T00:00:00.000Z', accepted: candidate >= 8, learnt: 3, fixedSet: 'cross-validation' },
  languages: [
    {
      ...{ language: 'zh', old: version, candidate: version },
      ...{ fixed: comparison(8, candidate), corrections: comparison(0, 1) },
    },
  ],
  changed,
})
const change = { text: 'again', from: 'fixed', right: 'neg', old: 'neu', candidate: 'neg' } as const

test('what was learnt of moods is told with figures, and where the report is', () => {
  const found = foundOfMoods({ kind: 'tried', report: reported(9, [change]), file: '/data/r.json' })
  expect([found.tried, found.refused]).toEqual([true, false])
  expect(found.lines).toEqual([
    '3 messages with a corrected mood to learn.',
    'Of the Chinese messages that the product comes with, each read by what the others teach, 10 messages: right 8 before, 9 now.',
    'Of the Chinese corrections, each read by what the others teach, 10 messages: right 0 before, 1 now.',
    '1 of them are read otherwise than before:',
    '  neu -> neg (neg): again',
    'Learnt. A running server takes it up within seconds. The report is /data/r.json',
  ])
})

test('what was refused is told with what it would read less well', () => {
  const found = foundOfMoods({ kind: 'tried', report: reported(6), file: undefined })
  expect(found.refused).toBe(true)
  expect(found.lines.at(-1)).toBe(
    'Refused, and nothing was changed: it would read 2 fewer of the Chinese fixed set right.',
  )
})

test('of many changes some are listed, and programs read all of them', () => {
  const report = reported(9, Array(25).fill(change))
  const found = foundOfMoods({ kind: 'tried', report, file: undefined })
  expect(found.lines).toContain('  ... and 5 more: see --json')
  expect(found.lines.at(-1)).toBe('It would be learnt; nothing was changed.')
  expect(found.json).toEqual({ mood: report })
})

test('where no mood was corrected it says what to do', () => {
  expect(foundOfMoods({ kind: 'nothing' })).toEqual({
    ...{ tried: false, refused: false, json: { mood: { learnt: 0 } } },
    lines: ['There is nothing to learn of moods: staff correct in the desk how a message feels.'],
  })
})

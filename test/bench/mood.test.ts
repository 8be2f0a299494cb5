import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mood } from '../../bench/mood/mood.ts'
import { calibrationError, f1Of, macroF1, macroRecall, pearson } from '../../bench/mood/scores.ts'
import { foldOf } from '../../bench/mood/sets.ts'
import { CannotMeasure } from '../../bench/result.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mood-'))
  const lines = [
    'this is terrible\tneg',
    'where is my order\tneu',
    'I love it, thank you\tpos',
    '谢谢，很喜欢\tpos',
  ]
  await writeFile(join(folder, 'labels.tsv'), `text\tlabel\n${lines.join('\n')}\n`)
  await writeFile(
    join(folder, 'scores.tsv'),
    'text\tscore\nterrible, useless\t-3\nfine\t1\nlovely, thank you\t3\n',
  )
  await writeFile(join(folder, 'neither.tsv'), 'text\tsource\nhello\tme\n')
})
afterAll(() => rm(folder, { recursive: true }))

const run = (files: NonNullable<Parameters<typeof mood>[0]['files']>) =>
  mood({ data: folder, files, progress: () => undefined })

test('the shipped weights and all peers read any labelled file', async () => {
  const { figures, lines = [] } = await run({ test: join(folder, 'labels.tsv') })
  expect(figures).toMatchObject({ 'file.messages': 4, 'file.ours': 100 })
  expect(figures).toHaveProperty(['file.@nlpjs/sentiment'])
  expect(lines.join()).toContain('vader-sentiment')
})

test('scores are compared by how far they go together', async () => {
  const { figures } = await run({ test: join(folder, 'scores.tsv') })
  expect(figures['file.r.ours']).toBeGreaterThan(0.5)
})

test('other messages can teach for the run', async () => {
  const file = join(folder, 'labels.tsv')
  const { figures } = await run({ train: [file, file], test: file })
  expect(figures).toHaveProperty(['file.macroF1.ours'])
})

test('what is missing is named', async () => {
  await expect(run({ train: ['a.tsv'] })).rejects.toThrow(CannotMeasure)
  await expect(run({ test: join(folder, 'none.tsv') })).rejects.toThrow('none.tsv')
  await expect(run({ test: join(folder, 'neither.tsv') })).rejects.toThrow('label')
  await expect(mood({ data: folder, parts: ['airline'], progress: () => undefined })).rejects.toThrow(
    'airline.tsv.gz',
  )
  await expect(mood({ data: folder, parts: ['nothing'], progress: () => undefined })).rejects.toThrow(
    'service',
  )
})

test('scores by hand', () => {
  const answers = [
    { label: 'a', guess: 'a', confidence: 0.85 },
    { label: 'a', guess: 'b', confidence: 0.85 },
    { label: 'b', guess: 'b', confidence: 0.55 },
  ]
  // a: 1 of 2 found, none false: F1 2/3; b: found, one false: F1 2/3.
  expect(macroF1(answers)).toBeCloseTo(66.67, 2)
  expect(macroRecall(answers)).toBe(75)
  // (|1.7 - 1| + |0.55 - 1|) / 3
  expect(calibrationError(answers)).toBeCloseTo(0.3833, 4)
  expect(
    f1Of([
      { is: true, said: true },
      { is: false, said: true },
    ]),
  ).toBeCloseTo(66.67, 2)
  expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 9)
})

test('the same text falls into the same fold, and all folds are used', () => {
  const folds = Array.from({ length: 200 }, (_, n) => foldOf(`message ${n}`, 10))
  expect(new Set(folds).size).toBe(10)
  expect(foldOf('the same', 10)).toBe(foldOf('the same', 10))
})

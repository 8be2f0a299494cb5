import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeded } from '../../../bench/random.ts'
import { CannotMeasure } from '../../../bench/result.ts'
import { entityScores } from '../../../bench/understanding/entityScores.ts'
import type { Files } from '../../../bench/understanding/files.ts'
import { longTexts, wordTexts } from '../../../bench/understanding/longTexts.ts'
import {
  type Answer,
  calibrationError,
  keptOf,
  recallOf,
  recallWhenKept,
} from '../../../bench/understanding/scores.ts'
import { mistyped } from '../../../bench/understanding/typos.ts'
import { understanding } from '../../../bench/understanding/understanding.ts'

const messages: Readonly<Record<string, readonly string[]>> = {
  en: [
    'where is my parcel\tparcel',
    'has my parcel left yet\tparcel',
    'my parcel is late\tparcel',
    'when does the parcel come\tparcel',
    'track a parcel for me\tparcel',
    'the parcel got lost\tparcel',
    'give me my money back\trefund',
    'i want a refund\trefund',
    'refund the lamp please\trefund',
    'how long does a refund take\trefund',
    'is my refund paid\trefund',
    'refund me now\trefund',
  ],
  zh: [
    '包裹到哪里了\tparcel',
    '我的包裹发了吗\tparcel',
    '包裹怎么这么慢\tparcel',
    '查一下我的包裹\tparcel',
    '包裹丢了怎么办\tparcel',
    '包裹什么时候到\tparcel',
    '我想退款\trefund',
    '退款要多久\trefund',
    '把钱退给我\trefund',
    '请给这盏灯退款\trefund',
    '退款到账了吗\trefund',
    '马上给我退款\trefund',
  ],
}
const others = ['what is the weather\toos\ten', '讲个笑话\toos\tzh']

let folder = ''
const at = (file: string) => join(folder, file)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understanding-'))
  await writeFile(at('oos.tsv'), `${others.join('\n')}\n`)
  for (const [language, lines] of Object.entries(messages)) {
    const all = lines.map((line) => `${line}\t${language}`)
    await writeFile(at(`train.${language}.tsv`), all.filter((_, n) => n % 6 < 5).join('\n'))
    await writeFile(at(`test.${language}.tsv`), all.filter((_, n) => n % 6 === 5).join('\n'))
  }
})
afterAll(() => rm(folder, { recursive: true }))

const run = (files: Files) => understanding({ data: folder, files, progress: () => undefined })

test.each(['en', 'zh'])('ours and all peers are tried on files of messages in %s', async (language) => {
  const { figures, rows, lines } = await run({
    train: [at(`train.${language}.tsv`)],
    test: at(`test.${language}.tsv`),
  })
  expect(figures['files.ours']).toBe(100)
  for (const peer of ['nlpjs', 'nlpjsTuned', 'naturalBayes', 'naturalLogistic', 'wink', 'winkTuned'])
    expect(figures[`files.${peer}`]).toBeGreaterThanOrEqual(50)
  expect(figures['files.micros.ours']).toBeGreaterThan(0)
  expect(figures).not.toHaveProperty('files.oosRecall')
  expect(rows).toEqual([])
  expect(lines?.[1]).toMatch(/^files +100\.00 /)
})

test('messages in none of the classes are counted when there are any', async () => {
  const { figures } = await run({
    train: [at('train.en.tsv')],
    test: at('test.en.tsv'),
    oosTrain: at('oos.tsv'),
    oosTest: at('oos.tsv'),
  })
  expect(figures).toHaveProperty('files.oosRecall')
  expect(figures).toHaveProperty('files.kept')
})

test('what is missing is named', async () => {
  await expect(run({ train: [at('train.en.tsv')] })).rejects.toThrow(CannotMeasure)
  await expect(run({ train: [at('none.tsv')], test: at('none.tsv') })).rejects.toThrow('none.tsv')
  const part = (name: string) => understanding({ data: folder, parts: [name], progress: () => undefined })
  await expect(part('askubuntu')).rejects.toThrow(CannotMeasure)
  await expect(part('nothing')).rejects.toThrow('no part nothing')
})

const answer = (change: Partial<Answer>): Answer => ({
  ...{ label: 'parcel', guess: 'parcel', confidence: 1, outcome: 'sure', familiarity: 1 },
  ...change,
})

test('confidence is held against how often it is right', () => {
  expect(calibrationError([answer({}), answer({})])).toBe(0)
  expect(calibrationError([answer({}), answer({ guess: 'refund' })])).toBe(0.5)
  expect(calibrationError([answer({ confidence: 0.75 })])).toBe(0.25)
})

test('a message is kept when it is right and not given up', () => {
  expect(keptOf([answer({}), answer({ outcome: 'unknown' }), answer({ guess: 'refund' })])).toBe(33.33)
  expect(recallOf([answer({ outcome: 'unknown' }), answer({ outcome: 'ask' })])).toBe(50)
})

test('unfamiliar messages are told apart as far as enough others stay', () => {
  const inside = [4, 3, 2, 1].map((familiarity) => answer({ familiarity }))
  const outside = [0, 1.5, 2.5].map((familiarity) => answer({ label: undefined, familiarity }))
  expect(recallWhenKept(inside, outside, 1)).toBe(33.33)
  expect(recallWhenKept(inside, outside, 0.5)).toBe(100)
  expect(recallWhenKept([answer({ guess: 'refund' })], outside, 0.5)).toBe(0)
})

test('entities are right when kind and words are the same, and products of one name count once', () => {
  const lamp = { kind: 'product', text: 'lamp' }
  const friday = { kind: 'date', text: 'Friday' }
  const monday = { kind: 'date', text: 'Monday' }
  const scores = entityScores([
    { text: '', lang: 'en', entities: [lamp, friday], found: [lamp, lamp, monday] },
    { text: '', lang: 'zh', entities: [friday], found: [friday] },
  ])
  const f1 = Object.fromEntries(scores.map((score) => [score.kind, score.f1]))
  expect(f1).toMatchObject({ product: 100, 'product.en': 100, date: 50, 'date.en': 0, 'date.zh': 100 })
})

test('entities are right by value when what they mean is the same too', () => {
  const friday = { kind: 'date', text: 'Friday', value: '2026-03-20' }
  const late = { kind: 'date', text: 'Friday', value: '2026-03-27' }
  const sum = { kind: 'money', text: '$20', value: 20 }
  const said = { kind: 'money', text: '$20', value: '20' }
  const scores = entityScores([
    { text: '', lang: 'en', entities: [friday, sum], found: [late, said] },
    { text: '', lang: 'zh', entities: [friday], found: [friday] },
  ])
  const of = (kind: string) => scores.find((score) => score.kind === kind)
  expect(of('date')).toMatchObject({ f1: 100, byValue: { f1: 50, precision: 50, recall: 50, count: 2 } })
  expect(of('date.zh')?.byValue?.f1).toBe(100)
  expect(of('money')?.byValue?.f1).toBe(100)
})

test('labels without a value are no part of the score by value', () => {
  const words = { kind: 'size', text: 'large' }
  const found = { ...words, value: 'L' }
  const small = { kind: 'size', text: 'small', value: 'S' }
  const [silent] = entityScores([{ text: '', lang: 'en', entities: [words], found: [found] }])
  expect(silent).toMatchObject({ f1: 100, byValue: undefined })
  const [mixed] = entityScores([{ text: '', lang: 'en', entities: [words, small], found: [found] }])
  expect(mixed).toMatchObject({ f1: 66.67, byValue: { f1: 0, count: 1 } })
})

test('of several products with one name, one that is meant is enough', () => {
  const lamp = (value: string) => ({ kind: 'product', text: 'lamp', value })
  const [score] = entityScores([
    { text: '', lang: 'en', entities: [lamp('A')], found: [lamp('B'), lamp('A')] },
    { text: '', lang: 'en', entities: [lamp('A')], found: [lamp('B')] },
  ])
  expect(score).toMatchObject({ f1: 100, count: 2, byValue: { f1: 50 } })
})

test('a fifth of the words is mistyped, longer ones all of them, the same for a seed', () => {
  const words = Array.from({ length: 1_000 }, () => 'delivery is').join(' ')
  const typed = mistyped(words, seeded(1)).split(' ')
  expect(mistyped(words, seeded(1)).split(' ')).toEqual(typed)
  expect(typed.filter((word) => word === 'is')).toHaveLength(1_000)
  const wrong = typed.filter((word) => word !== 'is' && word !== 'delivery')
  expect(wrong.length).toBeGreaterThan(340)
  expect(wrong.length).toBeLessThan(460)
})

test('long texts have 4,000 characters each', () => {
  const texts = [...longTexts(30, seeded(1)), ...wordTexts()]
  expect(texts.filter((text) => [...text].length !== 4_000)).toEqual([])
})

import { writeFileSync } from 'node:fs'
import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { intentsFrom } from '../../../analytics/index.ts'
import { followContent, learnApart, learnOnce, lessonIn, vectorsIn } from '../../../bots/index.ts'
import { correctionsToLearn, keepModel, loadContent } from '../../../data/index.ts'
import { noon } from '../../contracts/samples.ts'
import { intent, intents } from '../smallContent.ts'
import { correct, corrected, filesIn, type Said, trained } from './stage.ts'

// Something is learnt four times and more, each in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

const check = [
  'where is the order i made\torder_status\ten',
  'track my parcel please\torder_status\ten',
  '我的订单到哪里了呢\torder_status\tzh',
  'are you open now\topening_hours\ten',
  '今天几点关门\topening_hours\tzh',
  'of an intent that this shop does not have\tfly\ten',
].join('\n')
const withCheck = { 'check.tsv': check }

const parcels: readonly Said[] = [
  ['has my package shipped yet', 'order_status'],
  ['package shipped or not', 'order_status'],
  ['my package has not shipped', 'order_status'],
  ['包裹发货没有', 'order_status'],
]

describe('corrections that help', () => {
  test('become examples, are done with, and their report is kept', async () => {
    const { place, content, store } = await corrected(parcels, withCheck)
    const outcome = await trained(place, { learn: learnApart })
    expect(outcome).toMatchObject({
      kind: 'tried',
      report: { accepted: true, learnt: 4, left: 0, fixedSet: 'check.tsv', at: '2025-06-02T12:00:00.000Z' },
    })
    const { intents: after } = await loadContent([content])
    const utterances = after[0]?.utterances
    expect(utterances?.en.slice(-3)).toEqual(parcels.slice(0, 3).map(([text]) => text))
    expect(utterances?.zh.at(-1)).toBe('包裹发货没有')
    expect(await correctionsToLearn(store)).toEqual([])
    if (outcome.kind !== 'tried') throw new Error('nothing was tried')
    expect(JSON.parse(await readFile(outcome.file ?? '', 'utf8'))).toEqual(outcome.report)
  })

  test('are measured on the fixed set and, held out, on themselves', async () => {
    const { place } = await corrected(parcels, withCheck)
    const outcome = await trained(place, { dryRun: true })
    if (outcome.kind !== 'tried') throw new Error('nothing was tried')
    const { fixed, corrections, old, candidate } = outcome.report
    expect([fixed.messages, corrections.messages]).toEqual([5, 4])
    expect(corrections.candidate.right - corrections.old.right).toBe(corrections.gained)
    // 20 utterances and the names of two intents in two languages
    expect([old.examples, candidate.examples]).toEqual([24, 28])
    expect(candidate.mark).not.toBe(old.mark)
  })

  test('leave a model that the running server takes without learning, and the one before', async () => {
    const { place, content } = await corrected(parcels, withCheck)
    const keeping = { folder: place.models, alarm: place.alarm }
    const server = await followContent([content], keeping)
    const [before = ''] = await readdir(place.models)
    await trained(place)
    const kept = await readdir(place.models)
    expect(kept).toContain(before)
    expect(await server.refresh()).toBe(true)
    expect(await readdir(place.models)).toEqual(kept)
    const [guess] = server.written().understanding.intents.read('package shipped', 1).guesses
    const { intents: model } = server.written().understanding
    const { content: written } = server.written()
    const learnt = intentsFrom(await learnOnce(lessonIn(written), keeping), vectorsIn(written))
    expect([guess?.intent, model.thresholds]).toEqual(['order_status', learnt.thresholds])
  })

  test('leave the model before, too, where it was the one that the product comes with', async () => {
    const { folder, place, content } = await corrected(parcels, withCheck)
    const shippedModels = join(folder, 'shipped')
    const before = lessonIn(await loadContent([content]))
    await learnOnce(before, { folder: shippedModels, alarm: place.alarm })
    const [shipped = ''] = await readdir(shippedModels)
    const outcome = await trained({ ...place, shippedModels })
    expect(await readdir(place.models)).toHaveLength(3)
    expect(shipped).toBe(outcome.kind === 'tried' && `intents-${outcome.report.old.mark}.bin`)
    const [kept, first] = await Promise.all([place.models, shippedModels].map(filesIn))
    expect(kept?.[shipped]).toBe(first?.[shipped])
  })

  test('never cost the model before, however many are newer', async () => {
    const { place, content } = await corrected(parcels, withCheck)
    const alarm = place.alarm
    await learnOnce(lessonIn(await loadContent([content])), { folder: place.models, alarm })
    const [before = ''] = await readdir(place.models)
    await utimes(join(place.models, before), 1, 1)
    for (const mark of ['a', 'b']) await keepModel(place.models, { kind: 'intents', mark }, Uint8Array.of(1))
    await trained(place)
    expect(await readdir(place.models)).toContain(before)
  })

  test('are not learnt twice', async () => {
    const { place, store } = await corrected(parcels.slice(0, 1), withCheck)
    await trained(place)
    expect(await trained(place)).toEqual({ kind: 'nothing', left: 0 })
    await correct(store, 9, ['did the package ship', 'order_status'])
    expect(await trained(place)).toMatchObject({ report: { learnt: 1 } })
  })

  test('to none of the intents stand out of scope', async () => {
    const { place, content } = await corrected([['sing me a song', undefined]], withCheck)
    await trained(place)
    expect((await loadContent([content])).outOfScope.en).toEqual(['sing me a song'])
  })

  test('without a fixed set are measured on examples that are held out', async () => {
    const { place, content } = await corrected(parcels.slice(0, 2))
    await learnOnce(lessonIn(await loadContent([content])), { folder: place.models, alarm: place.alarm })
    const steps: string[] = []
    const progress = (done: number, total: number) => void steps.push(`${done}/${total}`)
    expect(await trained(place, { dryRun: true, progress })).toMatchObject({
      report: { fixedSet: 'cross-validation', fixed: { messages: 20 }, corrections: { messages: 2 } },
    })
    expect(steps).toEqual(['1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9', '9/9'])
  })
})

test('a training that must learn the old model first counts it in', async () => {
  const { place } = await corrected(parcels.slice(0, 1), withCheck)
  const steps: (readonly [number, number])[] = []
  await trained(place, { dryRun: true, progress: (done, total) => void steps.push([done, total]) })
  expect([steps[0], steps.at(-1)]).toEqual([
    [0, 3],
    [3, 3],
  ])
  expect(steps).toEqual(steps.toSorted(([a], [b]) => a - b))
})

test('a training shows how far each lesson is', async () => {
  const { place, content } = await corrected(parcels.slice(0, 2), withCheck)
  const lesson = lessonIn(await loadContent([content]))
  const old = await learnOnce(lesson, { folder: place.models, alarm: place.alarm })
  const steps: number[] = []
  const learn = async (_: unknown, progress: (share: number) => void) => {
    progress(0.5)
    return old
  }
  await trained(place, { dryRun: true, learn, progress: (done) => void steps.push(done) })
  expect(steps).toEqual([0.5, 1, 1.5, 2, 2.5, 3])
})

describe('corrections that harm', () => {
  const harmful: readonly Said[] = [
    ['where is the order', 'opening_hours'],
    ['track my parcel', 'opening_hours'],
    ['track the parcel please', 'opening_hours'],
    ['where is the order i made today', 'opening_hours'],
    ['the order i made', 'opening_hours'],
    ['parcel please', 'opening_hours'],
  ]

  test('are refused, with figures, and nothing changes', async () => {
    const { place, content, store } = await corrected(harmful, withCheck)
    await learnOnce(lessonIn(await loadContent([content])), { folder: place.models, alarm: place.alarm })
    const before = await Promise.all([content, place.models].map(filesIn))
    const outcome = await trained(place)
    if (outcome.kind !== 'tried') throw new Error('nothing was tried')
    const { report, file } = outcome
    expect([report.accepted, file, report.fixed.gained < 0]).toEqual([false, undefined, true])
    expect(await Promise.all([content, place.models].map(filesIn))).toEqual(before)
    expect(await correctionsToLearn(store)).toHaveLength(harmful.length)
  })

  test('show which messages are read otherwise', async () => {
    const { place } = await corrected(harmful, withCheck)
    const outcome = await trained(place)
    if (outcome.kind !== 'tried') throw new Error('nothing was tried')
    const changes = outcome.report.changed.filter(({ from }) => from === 'fixed')
    expect(changes.map(({ text }) => text)).toContain('track my parcel please')
    for (const { right, old, candidate } of changes) {
      expect([right, old, candidate].every((each) => each !== undefined)).toBe(true)
      expect(old).not.toEqual(candidate)
    }
  })
})

test('a dry run changes nothing', async () => {
  const { place, content, store } = await corrected(parcels, withCheck)
  const before = await filesIn(content)
  expect(await trained(place, { dryRun: true })).toMatchObject({ file: undefined })
  expect(await filesIn(content)).toEqual(before)
  expect((await readdir(place.models)).filter((name) => name.endsWith('.json'))).toEqual([])
  expect(await correctionsToLearn(store)).toHaveLength(parcels.length)
})

test('where nothing was corrected there is nothing to learn', async () => {
  const { place } = await corrected([])
  expect(await trained(place)).toEqual({ kind: 'nothing', left: 0 })
})

test('a correction to an intent that is gone is left, and the others are learnt', async () => {
  const { place, store } = await corrected([['fly me home', 'fly'], ...parcels.slice(0, 1)], withCheck)
  expect(await trained(place)).toMatchObject({ report: { learnt: 1, left: 1 } })
  expect((await correctionsToLearn(store)).map(({ right }) => right)).toEqual(['fly'])
  expect(await trained(place)).toEqual({ kind: 'nothing', left: 1 })
})

test('of several corrections of one text the last counts, and all are done with', async () => {
  const text = 'is the box here'
  const said = [
    [text, 'opening_hours'],
    [text, 'order_status'],
  ] as const
  const { place, content, store } = await corrected(said, withCheck)
  expect(await trained(place)).toMatchObject({ report: { learnt: 1, accepted: true } })
  const where = (await loadContent([content])).intents.filter(({ utterances }) =>
    utterances.en.includes(text),
  )
  expect(where.map(({ id }) => id)).toEqual(['order_status'])
  expect(await correctionsToLearn(store)).toEqual([])
})

test('a message of the fixed set that was corrected is not measured', async () => {
  const { place } = await corrected([['Track my parcel PLEASE', 'order_status']], withCheck)
  expect(await trained(place, { dryRun: true })).toMatchObject({ report: { fixed: { messages: 4 } } })
})

test('content that is edited during the training is not overwritten', async () => {
  const { place, content, store } = await corrected(parcels.slice(0, 1), withCheck)
  const edited = JSON.stringify({ intents: [...intents, intent('new', ['brand new'], ['全新的'])] })
  const progress = () => writeFileSync(join(content, 'intents.json'), edited)
  await expect(trained(place, { progress })).rejects.toThrow('changed during the training: train once more')
  expect(await readFile(join(content, 'intents.json'), 'utf8')).toBe(edited)
  expect(await correctionsToLearn(store)).toHaveLength(1)
})

test('words that are forgotten during the training are not learnt', async () => {
  const { place, content, store } = await corrected(parcels.slice(0, 2), withCheck)
  const before = await filesIn(content)
  const forget = () => store.write((tx) => tx.deleteFrom('correction').where('seq', '=', 1).execute())
  const forgetting: Promise<unknown>[] = []
  const progress = () => void forgetting.push(forget())
  await expect(trained(place, { progress })).rejects.toThrow('changed during the training')
  await Promise.all(forgetting)
  expect(await filesIn(content)).toEqual(before)
})

test('a report names nobody', async () => {
  const files = {
    'check.tsv': `${check}\nwrite to mei@example.com where the parcel package is\topening_hours\ten`,
  }
  const { place } = await corrected(parcels, files)
  const outcome = await trained(place, { dryRun: true, now: noon })
  expect(JSON.stringify(outcome)).not.toContain('mei@example.com')
})

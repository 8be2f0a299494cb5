import { writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { learnOnce, lessonIn } from '../../../bots/index.ts'
import { correctionsToLearn, loadContent } from '../../../data/index.ts'
import { noon } from '../../contracts/samples.ts'
import { intent, intents } from '../smallContent.ts'
import { check, corrected, filesIn, parcels, type Said, trained, withCheck } from './stage.ts'

// Something is learnt four times and more, each in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

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

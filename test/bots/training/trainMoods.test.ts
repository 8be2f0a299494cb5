import { appendFileSync, mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { followContent } from '../../../bots/index.ts'
import { countCorrectedMoods, loadContent, moodsToLearn } from '../../../data/index.ts'
import { noon } from '../../contracts/samples.ts'
import { type Felt, feel, felt, smallBase, trained, tried } from './moodStage.ts'
import { filesIn } from './stage.ts'

// Followed content learns its intents, in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

const rattling: readonly Felt[] = [
  ['the fan rattles', 'negative'],
  ['why does the fan rattle', 'negative'],
  ['this fan rattles badly', 'negative'],
  ['风扇一直响', 'negative'],
]
/** Plain requests that somebody calls cross. */
const harmful: readonly Felt[] = ['please', 'soon', 'then', 'ok', 'hello', 'sir', 'madam', 'or not'].flatMap(
  (end) =>
    ['where is my parcel', 'please change my address', 'do you sell rugs'].map(
      (text): Felt => [`${text} ${end}`, 'negative'],
    ),
)

test('where no mood was corrected there is nothing to learn', async () => {
  const { place } = await felt([])
  expect(await trained(place)).toEqual({ kind: 'nothing' })
})

describe('corrected moods that help', () => {
  test('stand in the shop’s own messages, are done with, and their report is kept', async () => {
    const { place, content, store } = await felt(rattling)
    const { report, file } = await tried(place)
    expect(report).toMatchObject({ accepted: true, learnt: 4, at: '2025-06-02T12:00:00.000Z' })
    expect(await readFile(join(content, 'moods.tsv'), 'utf8')).toBe(
      rattling.map(([text], i) => `${text}\tneg\t${i === 3 ? 'zh' : 'en'}\n`).join(''),
    )
    expect(await moodsToLearn(store)).toEqual([])
    expect(JSON.parse(await readFile(file ?? '', 'utf8'))).toEqual(report)
  })

  test('are measured on what the product comes with, held out, and on themselves', async () => {
    const { place } = await felt(rattling)
    const { report } = await tried(place, { dryRun: true })
    const [en, zh] = report.languages
    expect([en?.language, zh?.language]).toEqual(['en', 'zh'])
    expect([en?.fixed.messages, zh?.fixed.messages]).toEqual([
      smallBase.messages.length,
      smallBase.messages.length,
    ])
    expect([en?.corrections.messages, zh?.corrections.messages]).toEqual([3, 1])
    for (const { fixed, corrections, old, candidate } of report.languages) {
      expect(fixed.gained).toBe(fixed.candidate - fixed.old)
      expect(corrections.gained).toBeGreaterThanOrEqual(0)
      expect(candidate.mark).not.toBe(old.mark)
    }
  })

  test('teach only the language that they are in', async () => {
    const { place } = await felt(rattling.slice(3))
    const { report } = await tried(place)
    expect(report.languages.map(({ language }) => language)).toEqual(['zh'])
    expect((await readdir(place.models)).filter((name) => name.startsWith('mood-en'))).toEqual([])
  })

  test('leave weights that the running server takes without learning, and those before', async () => {
    const { place, content } = await felt(rattling)
    const server = await followContent([content], { folder: place.models, alarm: place.alarm })
    const before = server.written().understanding
    const { report } = await tried(place)
    const kept = await filesIn(place.models)
    for (const { language, old, candidate } of report.languages)
      for (const { mark } of [old, candidate]) expect(kept).toHaveProperty([`mood-${language}-${mark}.bin`])
    expect(await server.refresh()).toBe(true)
    expect(await filesIn(place.models)).toEqual(kept)
    const after = server.written().understanding
    expect(after.moodModel.name).not.toBe(before.moodModel.name)
    const negative = (read: typeof after.mood) => read('the fan rattles', 'en').mood.negative
    expect(negative(after.mood)).toBeGreaterThan(0.5)
    expect(after.mood('the fan rattles', 'en').model).toBe(after.moodModel.name)
  })

  test('are learnt beside those before', async () => {
    const { place, content, store } = await felt(rattling.slice(0, 2))
    await tried(place)
    expect(await trained(place)).toEqual({ kind: 'nothing' })
    await feel(store, 9, ['the fan rattles', 'neutral'])
    await feel(store, 10, ['the fan rattles a little', 'neutral'])
    expect((await tried(place)).report).toMatchObject({ learnt: 2 })
    expect(await readFile(join(content, 'moods.tsv'), 'utf8')).toBe(
      'the fan rattles\tneu\ten\nwhy does the fan rattle\tneg\ten\nthe fan rattles a little\tneu\ten\n',
    )
  })

  test('show how far the training is', async () => {
    const { place } = await felt(rattling)
    const steps: (readonly [number, number])[] = []
    await trained(place, { dryRun: true, progress: (done, total) => void steps.push([done, total]) })
    expect(steps.at(-1)).toEqual([2, 2])
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b))
    expect(steps.length).toBeGreaterThan(6)
  })
})

describe('corrected moods that harm', () => {
  test('are refused, with figures, and nothing changes', async () => {
    const { place, content, store } = await felt(harmful)
    const before = await Promise.all([content, place.models].map(filesIn))
    const { report, file } = await tried(place)
    expect([report.accepted, file]).toEqual([false, undefined])
    expect(report.languages[0]?.fixed.gained).toBeLessThan(0)
    expect(await Promise.all([content, place.models].map(filesIn))).toEqual(before)
    expect(await moodsToLearn(store)).toHaveLength(harmful.length)
  })

  test('show which messages are read otherwise', async () => {
    const { place } = await felt(harmful)
    const { changed } = (await tried(place)).report
    expect(changed.some(({ from, right, candidate }) => from === 'fixed' && right !== candidate)).toBe(true)
    for (const { old, candidate } of changed) expect(old).not.toBe(candidate)
  })

  test('in one language keep the other from being learnt too', async () => {
    const { place, store } = await felt([...harmful, ['风扇一直响', 'negative']])
    expect((await tried(place)).report.accepted).toBe(false)
    expect(await moodsToLearn(store)).toHaveLength(harmful.length + 1)
  })
})

test('a dry run changes nothing', async () => {
  const { place, content, store } = await felt(rattling)
  const before = await filesIn(content)
  expect(await tried(place, { dryRun: true })).toMatchObject({ report: { accepted: true }, file: undefined })
  expect(await filesIn(content)).toEqual(before)
  expect(await filesIn(place.models)).toEqual({})
  expect(await moodsToLearn(store)).toHaveLength(rattling.length)
})

test('a mood that is counted in the trend meanwhile is learnt all the same', async () => {
  const { place, store } = await felt(rattling.slice(0, 1))
  const counting: Promise<number>[] = []
  await tried(place, { progress: () => void counting.push(countCorrectedMoods(store, noon)) })
  await Promise.all(counting)
  expect(await moodsToLearn(store)).toEqual([])
})

test('moods that are edited during the training are not overwritten', async () => {
  const { place, content, store } = await felt(rattling.slice(0, 1))
  const edit = () => {
    mkdirSync(content, { recursive: true })
    appendFileSync(join(content, 'moods.tsv'), 'my own line\tneu\ten\n')
  }
  await expect(trained(place, { progress: edit })).rejects.toThrow(
    'changed during the training: train once more',
  )
  expect(await moodsToLearn(store)).toHaveLength(1)
})

test('words that are forgotten during the training are not learnt', async () => {
  const { place, content, store } = await felt(rattling.slice(0, 2))
  const forget = () => store.write((tx) => tx.deleteFrom('mood_correction').execute())
  const forgetting: Promise<unknown>[] = []
  await expect(trained(place, { progress: () => void forgetting.push(forget()) })).rejects.toThrow(
    'changed during the training',
  )
  await Promise.all(forgetting)
  expect((await loadContent([content])).ownMoods).toEqual([])
})

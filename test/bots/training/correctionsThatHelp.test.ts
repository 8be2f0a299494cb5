import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { intentsFrom } from '../../../analytics/index.ts'
import { followContent, learnApart, learnOnce, lessonIn, vectorsIn } from '../../../bots/index.ts'
import { correctionsToLearn, keepModel, loadContent } from '../../../data/index.ts'
import { correct, corrected, filesIn, parcels, trained, withCheck } from './stage.ts'

// Something is learnt four times and more, each in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

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

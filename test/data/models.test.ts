import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { keepModel, keepTraining, keptModel } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'

const name = { kind: 'intents', mark: 'abc123' }

async function place(): Promise<string> {
  const folder = await mkdtemp(join(quickFolders, 'rapport-models-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'models')
}

test('a model that was kept is there again, whatever its bytes', async () => {
  const folder = await place()
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await keepModel(folder, name, bytes)
      expect([...((await keptModel(folder, name)) ?? [])]).toEqual([...bytes])
    }),
    { numRuns: 30 },
  )
})

test('where nothing was kept nothing is found', async () => {
  expect(await keptModel(await place(), name)).toBeUndefined()
})

test('another mark is another model', async () => {
  const folder = await place()
  await keepModel(folder, name, Uint8Array.of(1, 2, 3))
  expect(await keptModel(folder, { ...name, mark: 'def' })).toBeUndefined()
})

test('whatever is changed in the file, cut off or added, it counts as damaged', async () => {
  const folder = await place()
  await keepModel(
    folder,
    name,
    Uint8Array.from({ length: 100 }, (_, i) => i),
  )
  const file = join(folder, 'intents-abc123.bin')
  const whole = await readFile(file)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Uint8Array.from(whole, (byte, i) => (i === at ? byte ^ by : byte))
      for (const damaged of [changed, whole.subarray(0, at), Buffer.concat([whole, Buffer.of(by)])]) {
        await writeFile(file, damaged)
        expect(await keptModel(folder, name)).toBeUndefined()
      }
    }),
    { numRuns: 30 },
  )
  await writeFile(file, whole)
  expect(await keptModel(folder, name)).toHaveLength(100)
})

test('of a kind the newest three stay, and others are let be', async () => {
  const folder = await place()
  await keepModel(folder, { ...name, kind: 'moods' }, Uint8Array.of(1))
  await writeFile(join(folder, 'read me.txt'), 'mine')
  for (const [i, mark] of ['a1', 'b2', 'c3', 'd4'].entries()) {
    await keepModel(folder, { ...name, mark }, Uint8Array.of(1))
    await utimes(join(folder, `intents-${mark}.bin`), i, i)
  }
  await keepModel(folder, { ...name, mark: 'e5' }, Uint8Array.of(2))
  expect((await readdir(folder)).toSorted()).toEqual([
    'intents-c3.bin',
    'intents-d4.bin',
    'intents-e5.bin',
    'moods-abc123.bin',
    'read me.txt',
  ])
})

test('what a training found is kept under its time, and no model keeps it away', async () => {
  const folder = await place()
  const file = await keepTraining(folder, {
    ...{ kind: 'intents', at: Date.UTC(2026, 0, 2, 3, 4, 5, 6), report: { accepted: true } },
  })
  expect(file).toBe(join(folder, 'training-2026-01-02T03-04-05.006Z.json'))
  await keepModel(folder, name, Uint8Array.of(1))
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ accepted: true })
})

test('a place that cannot be written rejects', async () => {
  const folder = await place()
  await keepModel(folder, name, Uint8Array.of(1))
  await expect(keepModel(join(folder, 'intents-abc123.bin'), name, Uint8Array.of(1))).rejects.toThrow()
})

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ContentError, loadWordVectors, packWordVectors, shippedContent } from '../../data/index.ts'
import { temporaryFolder } from '../bots/smallContent.ts'

const table = {
  words: Uint32Array.of(7, 2 ** 32 - 1, 0),
  dimensions: 2,
  values: Int8Array.of(127, -127, 0, 1, -1, 64),
}

const inFile = async (bytes: Uint8Array): Promise<string> => {
  const file = join(await temporaryFolder(), 'words.bin')
  await writeFile(file, bytes)
  return file
}

const refused = async (bytes: Uint8Array): Promise<unknown> =>
  loadWordVectors(await inFile(bytes)).catch((error: unknown) => error)

test('what was packed is loaded, with a mark of its own', async () => {
  const loaded = await loadWordVectors(await inFile(packWordVectors(table)))
  expect(loaded).toEqual({ ...table, mark: expect.stringMatching(/^[0-9a-f]{64}$/) })
  const values = Int8Array.from(table.values, (value) => value / 2)
  const other = await loadWordVectors(await inFile(packWordVectors({ ...table, values })))
  expect(other?.mark).not.toBe(loaded?.mark)
})

test('the shipped ones are whole', async () => {
  const { words, dimensions, values } = (await loadWordVectors()) ?? expect.unreachable()
  expect([words.length, dimensions, values.length]).toEqual([50_000, 100, 5_000_000])
})

test('where there is no file there are none', async () => {
  expect(await loadWordVectors(join(await temporaryFolder(), 'words.bin'))).toBeUndefined()
})

test('whatever is changed in the file, cut off or added, it is refused, and it says what to do', async () => {
  const whole = packWordVectors(table)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Uint8Array.from(whole, (byte, i) => (i === at ? byte ^ by : byte))
      for (const damaged of [changed, whole.subarray(0, at), Buffer.concat([whole, Buffer.of(by)])]) {
        const error = await refused(damaged)
        expect(error).toBeInstanceOf(ContentError)
        expect(String(error)).toContain(
          'words.bin, the whole file: it is cut short or damaged: put the one back',
        )
      }
    }),
    { numRuns: 20 },
  )
})

test('one that was packed with too few values is refused', async () => {
  const short = packWordVectors({ ...table, values: table.values.subarray(1) })
  expect(await refused(short)).toBeInstanceOf(ContentError)
})

test('the shipped ones cut short are refused, as values of nothing would silently spoil what is read', async () => {
  const whole = await readFile(join(shippedContent, 'wordVectors.en.bin'))
  expect(await refused(whole.subarray(0, whole.length - 1_000_000))).toBeInstanceOf(ContentError)
})

test('what cannot be read is named', async () => {
  const folder = join(await temporaryFolder(), 'words.bin')
  await mkdir(folder)
  await expect(loadWordVectors(folder)).rejects.toThrow(/words\.bin, the whole file: it cannot be read/)
})

import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { learnIntents } from '../../analytics/index.ts'
import { learnOnce, vectorsIn } from '../../bots/index.ts'
import { loadWordVectors } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { lessonOf } from './lessonOf.ts'

const examples = [
  ...['where is my order', 'track my parcel', '查物流'].map((text) => ({ text, label: 'order' })),
  ...['refund please', 'send it back', '我要退货'].map((text) => ({ text, label: 'return' })),
]
const wordVectors = await loadWordVectors()
const lesson = lessonOf(examples, wordVectors)
const expected = learnIntents(examples, { vectors: vectorsIn(lesson) })

/** A folder for models, and what was told. */
async function keeping() {
  const place = await mkdtemp(join(quickFolders, 'rapport-learning-'))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  const told: string[] = []
  return { folder: join(place, 'models'), told, alarm: (what: string) => void told.push(what) }
}

const onlyFile = async (folder: string): Promise<string> =>
  join(folder, ...(await readdir(folder)).slice(0, 1))

test('what was learnt once is read the next time', async () => {
  const here = await keeping()
  expect(await learnOnce(lesson, here)).toEqual(expected)
  const { mtimeMs } = await stat(await onlyFile(here.folder))
  expect(await learnOnce(lesson, here)).toEqual(expected)
  expect((await stat(await onlyFile(here.folder))).mtimeMs).toBe(mtimeMs)
  expect(here.told).toEqual([])
})

test('a damaged file is learnt anew, and whole again', async () => {
  const here = await keeping()
  await learnOnce(lesson, here)
  const file = await onlyFile(here.folder)
  const whole = await readFile(file)
  await writeFile(file, whole.subarray(0, 100))
  expect(await learnOnce(lesson, here)).toEqual(expected)
  expect((await readFile(file)).equals(whole)).toBe(true)
})

test('other examples are learnt, and the earlier ones are kept beside them', async () => {
  const here = await keeping()
  await learnOnce(lesson, here)
  const more = [...examples, { text: '你好', label: 'hello' }]
  expect((await learnOnce(lessonOf(more, wordVectors), here)).labels).toEqual(['order', 'return', 'hello'])
  expect(await readdir(here.folder)).toHaveLength(2)
})

test('where nothing can be kept, what was learnt is used all the same', async () => {
  const here = await keeping()
  await mkdir(join(here.folder, '..'), { recursive: true })
  await writeFile(here.folder, 'no folder')
  expect(await learnOnce(lesson, here)).toEqual(expected)
  expect(here.told).toEqual(['what was learnt could not be kept; it is learnt again at the next start'])
})

test('nothing to learn from rejects, and keeps nothing', async () => {
  const here = await keeping()
  await expect(learnOnce(lessonOf([], wordVectors), here)).rejects.toThrow('learning ended with code 1')
  await expect(readdir(here.folder)).rejects.toThrow()
})

test('what the product comes with is taken as it is, and nothing is kept or shown', async () => {
  const [product, here] = [await keeping(), await keeping()]
  await learnOnce(lesson, product)
  const steps: number[] = []
  const progress = (share: number) => void steps.push(share)
  expect(await learnOnce(lesson, { ...here, shipped: product.folder, progress })).toEqual(expected)
  await expect(readdir(here.folder)).rejects.toThrow()
  expect(steps).toEqual([])
})

test('other word vectors of the same size are another lesson', async () => {
  const here = await keeping()
  await learnOnce(lesson, here)
  const whole = wordVectors ?? expect.unreachable()
  const values = whole.values.toReversed()
  const other = lessonOf(examples, { ...whole, values, mark: 'other' })
  const learnt = await learnOnce(other, here)
  expect(learnt).toEqual(learnIntents(examples, { vectors: vectorsIn(other) }))
  expect(learnt).not.toEqual(expected)
  expect(await readdir(here.folder)).toHaveLength(2)
})

test('without word vectors it is learnt without, and the operator is told', async () => {
  const here = await keeping()
  await learnOnce(lesson, here)
  const learnt = await learnOnce({ ...lesson, wordVectors: undefined }, here)
  expect(learnt).toEqual(learnIntents(examples))
  expect([learnt.pooled, expected.pooled]).toEqual([0, 300])
  expect(here.told).toEqual([
    expect.stringMatching(/^data\/content\/wordVectors\.en\.bin is missing: .* put the one back/),
  ])
})

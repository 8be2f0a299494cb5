import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CannotMeasure } from '../../bench/result.ts'
import { readBaskets } from '../../bench/rules/baskets.ts'
import { rules } from '../../bench/rules/rules.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baskets-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'baskets.csv')
  await writeFile(file, text)
  return file
}
const progress = () => {}

it('reads one basket a line, in quotes or not', async () => {
  const file = await fileOf('milk,"bread, white"\r\n\n tea ,,cup\n"open,tea\n')
  expect(await readBaskets(file)).toEqual([
    ['milk', 'bread, white'],
    ['tea', 'cup'],
    ['"open', 'tea'],
  ])
})

it('counts the rules of a file at what was asked for', async () => {
  const baskets = await fileOf('tea,cup\ncup,tea\ntea\npan\n')
  const found = await rules({ data: folder, rules: { baskets, support: 0.5, confidence: 0.6 }, progress })
  expect(found.figures).toMatchObject({ baskets: 4, 'rulesAt0.5And0.6': 2 })
  expect(found.rows).toEqual([])
})

it('says which file is missing', async () => {
  await expect(rules({ data: folder, progress })).rejects.toThrow(CannotMeasure)
  await expect(rules({ data: folder, progress })).rejects.toThrow('groceries.csv')
})

it.each([
  ['', undefined, 'not enough'],
  ['a\nb\n', 1.5, 'up to 1'],
])('cannot measure %j at %s', async (text, support, why) => {
  const baskets = await fileOf(text)
  await expect(rules({ data: folder, rules: { baskets, support }, progress })).rejects.toThrow(why)
})

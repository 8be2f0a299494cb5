import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addOwnMoods, type OwnMood, withOwnMoods } from '../../data/index.ts'
import { readOwnMoods } from '../../data/ownMoods.ts'
import { temporaryFolder } from '../bots/smallContent.ts'

const moods = (...lines: readonly string[]) => lines.join('\n')
const cross: OwnMood = { text: 'the fan rattles', mood: 'neg', language: 'en' }

async function folderWith(text?: string): Promise<string> {
  const folder = await temporaryFolder()
  if (text !== undefined) await writeFile(join(folder, 'moods.tsv'), text)
  return folder
}

test('each line is a message with its mood and its language', async () => {
  const folder = await folderWith(moods('\uFEFFthe fan rattles\tneg\ten', '', ' 风扇很安静 \tpos\tzh ', ''))
  expect(await readOwnMoods([folder])).toEqual([cross, { text: '风扇很安静', mood: 'pos', language: 'zh' }])
})

test('the first folder that has the file counts, and without one there is nothing', async () => {
  const [without, withIt] = [await folderWith(), await folderWith('the fan rattles\tneg\ten')]
  expect(await readOwnMoods([without, withIt])).toEqual([cross])
  expect(await readOwnMoods([await folderWith(''), withIt])).toEqual([])
  expect(await readOwnMoods([without])).toEqual([])
})

test.each(['the fan rattles', 'the fan rattles\tangry\ten', 'x\tneg\tfr', '\tneg\ten', 'x\tneg\ten\tmore'])(
  'the line %j is refused with what to write',
  async (line) => {
    const folder = await folderWith(moods('ok\tneu\ten', line))
    await expect(readOwnMoods([folder])).rejects.toThrow(
      'moods.tsv, line 2: write: text, neg, neu or pos, en or zh, with tabs',
    )
  },
)

test('what is added is read again, a text once in each language, on one line', async () => {
  const folder = await folderWith()
  await addOwnMoods(folder, [cross, { text: 'ok\t\nthen ', mood: 'neu', language: 'zh' }])
  await addOwnMoods(folder, [
    { ...cross, mood: 'neu' },
    { ...cross, language: 'zh' },
  ])
  expect(await readOwnMoods([folder])).toEqual([
    { ...cross, mood: 'neu' },
    { text: 'ok then', mood: 'neu', language: 'zh' },
    { ...cross, language: 'zh' },
  ])
})

test('words that are none are left out', () => {
  expect(withOwnMoods([], [{ ...cross, text: ' \t' }])).toEqual([])
})

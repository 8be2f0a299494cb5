import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readCheckSet } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'

/** Folders of content: the shop's own, and the shipped one. */
async function folders() {
  const place = await mkdtemp(join(quickFolders, 'rapport-check-'))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  const [own, shipped] = [join(place, 'own'), join(place, 'shipped')] as const
  await mkdir(own)
  await mkdir(shipped)
  return { own, shipped, all: [own, shipped] }
}

test('each line is a message with its intent and its language', async () => {
  const { own, all } = await folders()
  const lines = ['\uFEFFwhere is my parcel\torder_status\ten', '', ' 唱首歌吧 \toos\tzh ']
  await writeFile(join(own, 'check.tsv'), lines.join('\r\n'))
  expect(await readCheckSet(all)).toEqual([
    { text: 'where is my parcel', intent: 'order_status', language: 'en' },
    { text: '唱首歌吧', intent: undefined, language: 'zh' },
  ])
})

test('the first folder that has the file counts', async () => {
  const { own, shipped, all } = await folders()
  await writeFile(join(shipped, 'check.tsv'), 'hello\tgreeting\ten\n')
  expect(await readCheckSet(all)).toMatchObject([{ intent: 'greeting' }])
  await writeFile(join(own, 'check.tsv'), 'bye\tgoodbye\ten\n')
  expect(await readCheckSet(all)).toMatchObject([{ intent: 'goodbye' }])
})

test('where no folder has it there is none', async () => {
  expect(await readCheckSet((await folders()).all)).toBeUndefined()
})

test.each([
  'hello',
  'hello\tgreeting',
  'hello\tgreeting\tfr',
  '\tgreeting\ten',
  'hello\t\ten',
  'a\tb\ten\tc',
])('the line %j is refused with its place', async (line) => {
  const { own, all } = await folders()
  await writeFile(join(own, 'check.tsv'), `fine\tgreeting\ten\n${line}\n`)
  await expect(readCheckSet(all)).rejects.toThrow(/check\.tsv, line 2: write: text, intent or oos/)
})

test('a file that cannot be read is no missing one', async () => {
  const { own, all } = await folders()
  await mkdir(join(own, 'check.tsv'))
  await expect(readCheckSet(all)).rejects.toThrow()
})

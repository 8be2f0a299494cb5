import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { intentsFrom } from '../../analytics/index.ts'
import { modelCard } from '../../bench/modelCard.ts'
import { digestOfMessages } from '../../bench/moodCard.ts'
import { learnOnce, lessonIn, markOf, vectorsIn } from '../../bots/index.ts'
import {
  loadContent,
  readCheckSet,
  readMoodMessages,
  shippedContent,
  shippedModels,
} from '../../data/index.ts'

const content = await loadContent([shippedContent])

async function shippedLearnt() {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-shipped-'))
  const alarm = (what: string, error: unknown) => expect.unreachable(`${what}: ${error}`)
  const learnt = await learnOnce(lessonIn(content), { folder, alarm })
  const kept = await readdir(folder)
  await rm(folder, { recursive: true })
  return { learnt, kept }
}

test('the model that the product comes with is what its content teaches: npm run learn makes it anew', async () => {
  const { learnt, kept } = await shippedLearnt()
  expect(learnt.labels).toEqual(content.intents.map(({ id }) => id))
  expect(kept).toEqual([])
  expect((await readdir(shippedModels)).toSorted()).toEqual([
    'GOODS.md',
    'MOOD.md',
    'README.md',
    'goods.bin',
    `intents-${markOf(lessonIn(content))}.bin`,
    'mood.en.bin',
    'mood.zh.bin',
    'moodPrior.en.bin',
  ])
})

test.each(['en', 'zh'] as const)(
  'the moods in %s are learnt from the messages that stand in the content: npm run learn makes them anew',
  async (language) => {
    const card = await readFile(join(shippedModels, 'MOOD.md'), 'utf8')
    expect(card).toContain(digestOfMessages(await readMoodMessages(language)))
  },
)

test('its card says what it is and how it reads: npm run learn writes it anew', async () => {
  const { learnt } = await shippedLearnt()
  const card = await readFile(join(shippedModels, 'README.md'), 'utf8')
  const { size: bytes } = await stat(join(shippedModels, `intents-${markOf(lessonIn(content))}.bin`))
  const checks = (await readCheckSet([shippedContent])) ?? []
  const [, day = 'no day'] = /^\| learnt on \| (\d{4}-\d\d-\d\d) \|$/m.exec(card) ?? []
  expect(card).toBe(modelCard({ content, learnt, bytes, checks, day }))
})

const { read } = intentsFrom((await shippedLearnt()).learnt, vectorsIn(lessonIn(content)))

test.each(['我买的杯子碎了', '我的包裹到哪里了', '这个怎么退货呢', '可以开发票吗', '能便宜点吗'])(
  'an English greeting, thanks or a brand leave %s what it is',
  (text) => {
    const mixed = [text, `${text} thanks`, `${text} ok`, `hi ${text}`, `Hi，${text}`, `${text} iPhone`]
    expect(new Set(mixed.map((each) => read(each, 1).guesses[0]?.intent)).size).toBe(1)
  },
)

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { learnOnce, lessonIn } from '../../bots/index.ts'
import { loadContent, shippedContent } from '../../data/index.ts'

test('the model that the product comes with is what its content teaches: npm run learn makes it anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-shipped-'))
  const alarm = (what: string, error: unknown) => expect.unreachable(`${what}: ${error}`)
  const content = await loadContent([shippedContent])
  const { labels } = await learnOnce(lessonIn(content), { folder, alarm })
  expect(labels).toEqual(content.intents.map(({ id }) => id))
  expect(await readdir(folder)).toEqual([])
  await rm(folder, { recursive: true })
})

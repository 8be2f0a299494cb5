import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { examplesIn, keepLearnt, learnApart } from '../bots/index.ts'
import { loadContent, shippedContent, shippedModels } from '../data/index.ts'

/** Learns the content that the product comes with, so that nobody's first start has to. */
const examples = examplesIn(await loadContent([shippedContent]))
const before = await readdir(shippedModels).catch(() => [])
await Promise.all(before.map((name) => rm(join(shippedModels, name))))
await keepLearnt(shippedModels, examples, await learnApart(examples))
process.stdout.write(`${(await readdir(shippedModels)).join('\n')}\n`)

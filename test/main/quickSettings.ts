import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { shippedContent } from '../../data/index.ts'
import { type Config, readConfig } from '../../main/config.ts'

/** The house that opens with these learns this much only, which is quick. */
const known = [
  ...['order_status', 'return_item', 'product_advice', 'talk_to_person'],
  ...['product_question', 'delivery_abroad', 'greeting'],
]

interface IntentsFile {
  readonly intents: readonly { readonly id: string }[]
}

interface Circumstances {
  readonly whenDone?: typeof onTestFinished
  /** Intents that the house learns beside the usual ones. */
  readonly also?: readonly string[]
}

/** Settings for a data folder of its own, gone when the test, or the file, is over. */
export async function quickSettings(
  env: Readonly<Record<string, string>> = {},
  { whenDone = onTestFinished, also = [] }: Circumstances = {},
): Promise<Config> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-main-'))
  whenDone(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'content'))
  const { intents, ...rest }: IntentsFile = JSON.parse(
    await readFile(join(shippedContent, 'intents.json'), 'utf8'),
  )
  const few = { ...rest, intents: intents.filter(({ id }) => [...known, ...also].includes(id)) }
  await writeFile(join(folder, 'content/intents.json'), JSON.stringify(few))
  return readConfig({ RAPPORT_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', ...env })
}

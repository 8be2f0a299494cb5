import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { quickFolders } from '../fixtures/folders.ts'

const text = (en: string, zh: string) => ({ en, zh })

/** An article that its own questions find. */
export const article = (id: string, more: object = {}) => ({
  id,
  topic: id,
  title: text('Gift wrapping', '礼品包装'),
  questions: { en: ['Do you wrap gifts?', 'gift wrapping'], zh: ['可以包装礼物吗', '礼品包装'] },
  body: text('We wrap gifts free of charge.', '我们免费包装礼物。'),
  ...more,
})

export const intent = (id: string, en: readonly string[], zh: readonly string[], more: object = {}) => ({
  id,
  label: text('My order', '我的订单'),
  talk: id,
  utterances: { en, zh },
  ...more,
})

/** Two intents that are far apart. */
export const intents = [
  intent(
    'order_status',
    ['where is my order', 'where is my parcel', 'track my order', 'my order please', 'order now where'],
    ['我的订单在哪里', '查一下我的订单', '订单到哪里了', '订单在哪', '我的订单呢'],
  ),
  intent(
    'opening_hours',
    ['when do you open', 'opening hours', 'are you open on sunday', 'when do you close', 'open today'],
    ['几点开门', '你们几点开门', '周日开门吗', '几点关门', '今天开门吗'],
    { label: text('Opening hours', '营业时间') },
  ),
]

const shop = {
  ...{ name: text('Corner', '街角'), currency: 'SGD', timeZone: 'Asia/Singapore', returnDays: 30 },
  ...{ email: 'hi@corner.example', phone: '+65 1', hours: text('daily', '每天') },
  ...{ unreturnableOnceOpened: [], returnLabelCost: 0, orderExample: 'C10001' },
}

/** All files of a content folder, each as small as it may be. */
export const smallContent = {
  'shop.json': shop,
  'catalogue.json': { categories: [], attributeNames: {}, products: [] },
  'knowledge.json': { articles: [article('gift-wrap')] },
  'intents.json': { intents },
  'lexicon.zh.json': { words: { 好: 2 }, negations: ['不'], intensifiers: {}, contrasts: [] },
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(quickFolders, 'rapport-content-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Puts files into a folder; what is no text becomes JSON. */
export async function put(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    await writeFile(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content, undefined, 2),
    )
}

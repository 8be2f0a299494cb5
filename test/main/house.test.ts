import { EventEmitter, once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { allProducts, type Store, shippedContent, shopFacts, trendMarks } from '../../data/index.ts'
import { chatCommand } from '../../main/chatCommand.ts'
import type { Config } from '../../main/config.ts'
import { openHouse } from '../../main/house.ts'
import { importCommand } from '../../main/importCommand.ts'
import { quickSettings } from './quickSettings.ts'

// A house opens in seconds, and on a busy machine in many.
vi.setConfig({ testTimeout: 120_000 })
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const plain = join(import.meta.dirname, '../fixtures/shop-plain')
const siti = { id: 's-1', name: 'Siti' }
const importPlain = (config: Config) =>
  importCommand(config, { folder: plain, map: undefined, json: true }, () => undefined)

/** Opens the house until the test, or the file, is over, and hears its log. */
async function opened(config: Config, { whenDone = onTestFinished } = {}) {
  const logged: string[] = []
  const lines = new EventEmitter()
  const write = (line: string) => {
    logged.push(line)
    lines.emit('line', line)
  }
  const house = await openHouse(config, pino({ base: null }, { write }))
  whenDone(() => house.close())
  return { ...house, logged, lines }
}

const forAll = { whenDone: afterAll }
const demo = await opened(await quickSettings({}, forAll), forAll)

test('a house that has something to learn says in its log when it begins and when it is done', () => {
  const said = demo.logged.map((line) => JSON.parse(line).msg).filter((line) => /learn/.test(line))
  expect(said).toEqual([
    'learning what the content teaches, for half a minute or so',
    'learnt what the content teaches',
  ])
})

const message = (conversationId: string, text: string, more: object = {}) => ({
  channel: 'web',
  conversationId,
  userId: 'guest',
  customerId: undefined,
  type: 'message',
  text,
  ...more,
})
const textsIn = ({ activities }: Awaited<ReturnType<typeof demo.concierge.receive>>) =>
  activities.map(({ body }) => String(body['text']))

async function counts(store: Store) {
  const counted = store.db.selectFrom('shop_order').select(({ fn }) => fn.countAll().as('n'))
  const row = await counted.executeTakeFirst()
  return { products: (await allProducts(store)).length, orders: Number(row?.n) }
}

test('an empty house opens the demo shop', async () => {
  expect(await shopFacts(demo.store)).toMatchObject({ origin: 'demo', revision: 1 })
  expect(demo.shop().products).toHaveLength(96)
  expect(demo.shop().name).toEqual({ en: 'Pandan Lane', zh: '香兰里' })
  expect((await counts(demo.store)).orders).toBeGreaterThan(2_000)
})

test('the house talks, and its links lead to the public address', async () => {
  const [, answer] = textsIn(await demo.concierge.receive(message('c1', 'do you ship to malaysia')))
  expect(answer).toContain('(http://127.0.0.1:0/help/delivery-abroad?lang=en)')
  const [, products] = textsIn(await demo.concierge.receive(message('c1', '能寄到马来西亚吗')))
  expect(products).toContain('(http://127.0.0.1:0/help/delivery-abroad?lang=zh)')
})

test('whoever listens to the house hears every commit', async () => {
  const heard: string[] = []
  const stop = demo.feed.all((id) => heard.push(id))
  await demo.concierge.receive(message('c2', 'hello'))
  stop()
  expect(heard).toEqual(['c2'])
})

/** A channel that takes nothing, and says so with the customer's words in it. */
async function closedChannel(): Promise<string> {
  const server = createServer((_, response) => response.writeHead(403).end('{"error":"no secret here"}'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test('what goes wrong is logged without anybody’s words', async () => {
  const reference = { serviceUrl: await closedChannel(), conversation: { id: 'c3' }, channelId: 'msteams' }
  await demo.concierge.receive(message('c3', 'my secret wish', { reference }))
  demo.logged.length = 0
  const line = once(demo.lines, 'line')
  expect(await demo.concierge.say('c3', siti, 'our secret answer')).toMatchObject({ seq: 3 })
  const [written] = await line
  const url = reference.serviceUrl.slice(0, -1)
  const msg = `a message to ${url} was given up (HTTP 403): see npm run dead-letters`
  expect(JSON.parse(written)).toEqual({ level: 50, time: expect.any(Number), msg })
  expect(demo.logged.join('')).not.toContain('secret')
})

test('opened again, the house keeps its shop and its talks', async () => {
  const config = await quickSettings()
  const first = await openHouse(config, pino({ level: 'silent' }))
  await first.concierge.receive(message('c1', 'hello'))
  const before = await counts(first.store)
  await first.close()
  const again = await opened(config)
  expect(await shopFacts(again.store)).toMatchObject({ origin: 'demo', revision: 1 })
  expect(await counts(again.store)).toEqual(before)
  const { activities } = await again.concierge.receive(message('c1', 'hello'))
  expect(activities.map(({ seq }) => seq)).toEqual([3, 4])
})

test('a shop that was imported before is not replaced by the demo', async () => {
  const config = await quickSettings()
  await importPlain(config)
  const { shop, store } = await opened(config)
  expect(shop().products).toHaveLength(4)
  expect(await shopFacts(store)).toMatchObject({ origin: 'imported' })
})

test('an import into a running house moves its shop within seconds', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const config = await quickSettings()
  const { shop, concierge, logged } = await opened(config)
  await importPlain(config)
  expect(shop().products).toHaveLength(96)
  await vi.waitFor(() => expect(shop().products).toHaveLength(4), { timeout: 60_000, interval: 5_000 })
  const [, answer] = textsIn(await concierge.receive(message('c1', 'how much is the Harbour desk lamp')))
  expect(answer).toContain('59.90')
  expect(logged.filter((line) => JSON.parse(line).level > 30)).toEqual([])
})

test('the day on which messages begin to be read in another way bears a mark', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const config = await quickSettings()
  await importPlain(config)
  const { store, charting } = await opened(config)
  const today = { from: Date.now() - 86_400_000, to: Date.now() + 86_400_000 }
  expect(await trendMarks(store, today)).toEqual([])
  const lexicon = JSON.parse(await readFile(join(shippedContent, 'lexicon.zh.json'), 'utf8'))
  lexicon.negations.push('甭')
  await writeFile(join(config.dataFolder, 'content/lexicon.zh.json'), JSON.stringify(lexicon))
  const marked = async () => expect(await trendMarks(store, today)).toMatchObject([{ kind: 'model' }])
  await vi.waitFor(marked, { timeout: 60_000, interval: 5_000 })
  expect(charting().scales?.en).toEqual({ from: expect.closeTo(0), width: expect.closeTo(1) })
})

test('a shop that did not move is not read again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const config = await quickSettings()
  await importPlain(config)
  const { shop, store } = await opened(config)
  const before = shop()
  await vi.advanceTimersByTimeAsync(20_000)
  await shopFacts(store)
  expect(shop()).toBe(before)
})

test('with BOT_FRAMEWORK=off there is no endpoint for Teams, and staff still write', async () => {
  const config = await quickSettings({ BOT_FRAMEWORK: 'off' })
  await importPlain(config)
  const { botFramework, concierge } = await opened(config)
  expect(botFramework).toBeUndefined()
  await concierge.receive(message('c1', 'hello'))
  expect(await concierge.say('c1', siti, 'Hi')).toMatchObject({ seq: 3 })
})

test('a house that closes ends the turns under way, and takes nothing more', async () => {
  const config = await quickSettings()
  await importPlain(config)
  const { concierge, close } = await openHouse(config, pino({ level: 'silent' }))
  const late = concierge.receive(message('c1', 'just in time'))
  await close()
  expect((await late).activities).toHaveLength(2)
  await expect(concierge.receive(message('c1', 'too late'))).rejects.toThrow()
})

test('content that cannot be used stops the start with its file', async () => {
  const config = await quickSettings()
  await writeFile(join(config.dataFolder, 'content/shop.json'), '{ "name": 7 }')
  await expect(openHouse(config, pino({ level: 'silent' }))).rejects.toThrow(/shop\.json/)
})

test('the terminal knows no customer who is not there', async () => {
  const config = await quickSettings()
  await importPlain(config)
  await expect(chatCommand(config, { as: 'C-NOBODY', language: 'en' })).rejects.toThrow(
    'There is no customer C-NOBODY. Leave --as out to talk as a guest.',
  )
})

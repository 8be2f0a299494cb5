import pino from 'pino'
import { afterAll, expect, test, vi } from 'vitest'
import { ordersOf, secretNamed, setConsent, someCustomers } from '../../data/index.ts'
import { openHouse } from '../../main/house.ts'
import { portsOf } from '../../main/ports.ts'
import { startWeb } from '../../web/index.ts'
import { quickSettings } from './quickSettings.ts'

// A house opens in seconds, and on a busy machine in many.
vi.setConfig({ testTimeout: 120_000 })

const config = await quickSettings(
  {},
  { whenDone: afterAll, also: ['invoice', 'my_data', 'personal_suggestions'] },
)
const log = pino({ level: 'silent' })
const house = await openHouse(config, log)
const { store, concierge, shop } = house
const web = await startWeb({
  ...portsOf(house, { demo: true }),
  host: config.host,
  port: 0,
  secrets: {
    tokens: await secretNamed(store, 'tokens'),
    directLine: await secretNamed(store, 'direct-line'),
    identity: await secretNamed(store, 'identity'),
  },
  botFramework: undefined,
  ready: async () => ({ ready: true, missing: [] }),
  log,
  assets: new Map(),
})
afterAll(async () => {
  await web.close()
  await house.close()
})

/** Two customers of the demo shop, each with an order that was not cancelled. */
const [mine, theirs] = await Promise.all(
  (await someCustomers(store, 30)).map(async ({ id, name }) => {
    const orders = await ordersOf(store, id)
    return { id, name, order: orders.find(({ status }) => status !== 'cancelled') }
  }),
).then((all) =>
  all.flatMap(({ order, ...customer }) => (order === undefined ? [] : [{ ...customer, order }])),
)
if (mine === undefined || theirs === undefined) throw new Error('the demo shop has too few orders')

/** What the bot answers a customer of the shop. */
async function says(customerId: string, text: string, locale: 'en' | 'zh' = 'en'): Promise<string> {
  const { activities } = await concierge.receive({
    channel: 'web',
    conversationId: `talk of ${customerId}`,
    userId: customerId,
    customerId,
    type: 'message',
    text,
    locale,
  })
  return activities
    .slice(1)
    .map(({ body }) => String(body['text']))
    .join('\n')
}

/** The path of the link to a paper in what the bot said. */
function pathIn(words: string): string {
  const [, path] = /\]\(http:\/\/127\.0\.0\.1:0(\/(?:invoices|my-data|my-profile)\/[^)]+)\)/.exec(words) ?? []
  if (path === undefined) throw new Error(`no link to a paper in: ${words}`)
  return path
}

const opened = async (path: string) => {
  const response = await fetch(`${web.url}${path}`)
  return { status: response.status, text: await response.text() }
}

const invoice = (order: string) => `I need the invoice for order ${order}`

test('the link to an invoice opens the customer’s order, in the language of the talk', async () => {
  const english = await opened(pathIn(await says(mine.id, invoice(mine.order.id))))
  const chinese = await opened(pathIn(await says(mine.id, `我要订单 ${mine.order.id} 的发票`, 'zh')))
  expect([english.status, chinese.status]).toEqual([200, 200])
  expect(english.text).toContain(`Invoice ${mine.order.id} · Pandan Lane`)
  expect(chinese.text).toContain(`发票 ${mine.order.id} · 香兰里`)
  expect(english.text.match(/<tr><td>/g)).toHaveLength(mine.order.lines.length)
})

test('somebody else’s order has no invoice, in the words for one that does not exist', async () => {
  const [real, invented] = [theirs.order.id, 'PL99999']
  const words = await says(mine.id, invoice(real))
  expect(words).not.toContain('/invoices/')
  expect(words.replaceAll(real, '#')).toBe((await says(mine.id, invoice(invented))).replaceAll(invented, '#'))
})

test('the copy of a customer’s data holds their words and nobody else’s', async () => {
  await says(mine.id, 'my words stay mine')
  await says(theirs.id, 'a secret of somebody else')
  const path = pathIn(await says(mine.id, 'what data do you keep about me?'))
  const { status, text } = await opened(path)
  expect([status, JSON.parse(text).customer.id]).toEqual([200, mine.id])
  expect(text).toContain('my words stay mine')
  expect(text).not.toContain('a secret of somebody else')
  for (const stranger of [theirs.id, theirs.name ?? theirs.id, theirs.order.id])
    expect(text).not.toContain(`"${stranger}"`)
})

test('a customer’s profile is theirs alone, in the language of the talk, and goes with the consent', async () => {
  await setConsent(store, mine.id, { personalise: true })
  const brief = async (text: string, locale?: 'zh') => {
    const words = (await says(mine.id, text, locale)).split('\n')
    return words.filter((line) => line.includes('/my-profile/')).join()
  }
  const english = pathIn(await brief('what do you know about me?'))
  const chinese = pathIn(await brief('你们都了解我什么', 'zh'))
  const before = await Promise.all([opened(english), opened(chinese)])
  expect(before.map(({ status }) => status)).toEqual([200, 200])
  expect(before[0]?.text).toContain('<h1>Your profile</h1>')
  expect(before[1]?.text).toContain('<h1>您的画像</h1>')
  const orders = (await ordersOf(store, mine.id)).filter(({ status }) => status !== 'cancelled')
  expect(before[0]?.text).toContain(`<dt>Orders</dt><dd>${orders.length}</dd>`)
  for (const { text } of before) expect(text).not.toContain(theirs.name ?? theirs.id)
  await says(mine.id, 'no personal suggestions')
  expect((await opened(english)).text).not.toContain('<dl>')
  expect(await brief('what do you know about me?')).toBe('')
})

test('a link opens nothing but what it was signed for', async () => {
  const path = pathIn(await says(mine.id, invoice(mine.order.id)))
  const elsewhere = path.replace('/invoices/', '/my-data/')
  const [head, token = ''] = path.split('/invoices/')
  const [body = '', rest = ''] = token.split('.')
  const claims = ['invoice', theirs.order.id, Date.now() + 3_600_000]
  const forged = `${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${rest}`
  const paths = [elsewhere, `${head}/invoices/${forged}`, `${head}/invoices/${body}`, `${head}/invoices/.`]
  expect(await Promise.all(paths.map(async (one) => (await opened(one)).status))).toEqual([
    404, 404, 404, 404,
  ])
})

test('a link opens nothing any more a day later', async () => {
  const path = pathIn(await says(mine.id, invoice(mine.order.id)))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3_600_000 })
  const { status, text } = await opened(path).finally(() => void vi.useRealTimers())
  expect([status, text.includes(shop().name.en)]).toEqual([404, false])
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CustomerCopy } from '../../data/index.ts'
import { escapeHtml } from '../../web/escapeHtml.ts'
import type { PaperPorts } from '../../web/index.ts'
import { sectionsOf } from '../../web/profile/sections.ts'
import { send } from './client.ts'
import { type House, noon, openHouse } from './house.ts'
import { customer, order } from './pages/records.ts'
import { absentView, annsProfile, annsView } from './profiles.ts'

const names: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  P1: { en: 'Pot <3L> & "lid"', zh: '汤锅<3升>' },
}

const copy: CustomerCopy = {
  customer: customer(),
  orders: [order('PL20481')],
  requests: [],
  ratings: [],
  conversations: [
    { id: 'c1', lines: [{ at: noon, author: 'customer', text: '锅盖裂了 "again" </script>' }] },
  ],
  suggestions: [],
  views: [],
}

const shop = { en: 'Pots & <Pans>', zh: '锅碗<瓢盆>' }
const profiles: Readonly<Record<string, NonNullable<Awaited<ReturnType<PaperPorts['profile']>>>>> = {
  'good.link': { ...annsView, shop },
  'withdrawn.link': { ...absentView, shop },
}

/** Good links are called after what they open; all others were forged or have expired. */
const papers: PaperPorts = {
  invoice: async (token) =>
    token === 'good.link'
      ? {
          order: order('PL20481', {
            lines: [
              { line: 1, productId: 'P1', quantity: 2, price: 19.9 },
              { line: 2, productId: 'P2', quantity: 1, price: 0.2 },
            ],
          }),
          shop: { en: 'Pots & <Pans>', zh: '锅碗<瓢盆>' },
          currency: 'USD',
          timeZone: 'Asia/Singapore',
          email: '"help"@example.com',
          name: (id) => names[id] ?? { en: id, zh: id },
        }
      : undefined,
  copy: async (token) => (token === 'good.link' ? copy : undefined),
  profile: async (token) => (Object.hasOwn(profiles, token) ? profiles[token] : undefined),
}

let house: House
beforeAll(async () => {
  house = await openHouse({ papers })
})
afterAll(() => house.web.close())

const read = (path: string, headers: Record<string, string> = {}) => send(house, path, { headers })
const cells = (html: string) =>
  [...html.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, words]) => words)

const facts = (html: string) =>
  [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(
    ([, term, value]) =>
      `${term}: ${value?.replace(/<meter[^>]*><\/meter>/, '').replace(/<small>(.*)<\/small>/, ' $1')}`,
  )

describe('an invoice', () => {
  test('has what was bought, how many, for how much, and the sum', async () => {
    const { status, headers, text } = await read('/invoices/good.link')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    // 2 × 19.90 + 0.20 = 40.00, by hand.
    expect(cells(text)).toEqual([
      ...['Item', 'Pieces', 'Price', 'Sum'],
      ...['Pot &lt;3L&gt; &amp; &quot;lid&quot;', '2', 'US$19.90', 'US$39.80'],
      ...['P2', '1', 'US$0.20', 'US$0.20'],
      ...['Total', 'US$40.00'],
    ])
  })
  test('says in English whose it is, and when it was ordered', async () => {
    const { text } = await read('/invoices/good.link?lang=en')
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(text).toContain('<h1>Invoice PL20481</h1>')
    expect(text).toMatch(/Date: 1 March 2026/)
  })
  test('is in Chinese for who reads Chinese', async () => {
    const { text } = await read('/invoices/good.link?lang=zh')
    expect(text).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/)
    expect(text).toContain('<h1>发票 PL20481</h1>')
    expect(text).toMatch(/日期[:：] ?2026年3月1日/)
    expect(cells(text).slice(0, 5)).toEqual(['商品', '数量', '单价', '小计', '汤锅&lt;3升&gt;'])
    expect(cells(text).at(-2)).toBe('合计')
  })
  test('follows the browser when its link says no language', async () => {
    const { text } = await read('/invoices/good.link', { 'accept-language': 'zh-SG,zh;q=0.9' })
    expect(text).toContain('<html lang="zh-Hans">')
  })
  test.each(['en', 'zh'])('in %s lets nobody write into the page', async (lang) => {
    const { text } = await read(`/invoices/good.link?lang=${lang}`)
    expect(text).not.toMatch(/<(3|pans|瓢)|"lid"|"help"@/i)
    expect(text).toContain('&quot;help&quot;@example.com')
  })
})

describe('a copy of a customer’s data', () => {
  test('is all that is kept, as a file to save', async () => {
    const { status, headers, text } = await read('/my-data/good.link')
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'application/json; charset=utf-8',
      'attachment; filename="my-data.json"',
    ])
    expect(JSON.parse(text)).toEqual(copy)
  })
  test('can be read without tools', async () => {
    expect((await read('/my-data/good.link')).text).toMatch(/^{\n {2}"customer": {\n/)
  })
})

describe('a customer’s profile', () => {
  test('says in words what we know, and how it ends', async () => {
    const { status, headers, text } = await read('/my-profile/good.link?lang=en')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain('<h1>Your profile</h1>')
    expect(text).toContain('no personal suggestions')
    expect(facts(text)).toContain('Kitchen: 80% · S$992.40 usually S$59.00 a piece, from the dearer ones')
    expect(facts(text)).toContain('Last order: 9 days ago')
  })
  test('says the same that the desk shows', async () => {
    const { text } = await read('/my-profile/good.link?lang=en')
    const shown = sectionsOf(annsProfile, { ...annsView, language: 'en' }).flatMap((section) => section.facts)
    expect(facts(text)).toEqual(
      shown.map(({ term, value, note }) =>
        escapeHtml(`${term}: ${value}${note === undefined ? '' : ` ${note}`}`),
      ),
    )
  })
  test('is in Chinese for who reads Chinese', async () => {
    const { text } = await read('/my-profile/good.link?lang=zh')
    expect(text).toContain('<html lang="zh-Hans">')
    expect(text).toContain('<h1>您的画像</h1>')
    expect(facts(text)).toContain('最近一单: 9 天前')
  })
  test.each([
    ['en', 'There is no profile of you, as you have not agreed to personal suggestions.'],
    ['zh', '您没有同意个性化推荐，所以没有您的画像'],
  ])('is gone from a link that was made before the consent was withdrawn (%s)', async (lang, words) => {
    const { status, text } = await read(`/my-profile/withdrawn.link?lang=${lang}`)
    expect([status, facts(text)]).toEqual([200, []])
    expect(text).toContain(words)
  })
  test.each(['en', 'zh'])('in %s lets nobody write into the page', async (lang) => {
    const { text } = await read(`/my-profile/good.link?lang=${lang}`)
    expect(text).not.toMatch(/<(3|pans|瓢|lim)/i)
  })
})

describe.each(['/invoices', '/my-data', '/my-profile'])('what a link under %s opens', (folder) => {
  test('is kept by no cache, and its address is told to nobody', async () => {
    const { headers } = await read(`${folder}/good.link`)
    expect([headers['cache-control'], headers['referrer-policy']]).toEqual(['no-store', 'no-referrer'])
  })
  test('is asked about without being read', async () => {
    const { status, headers, text } = await send(house, `${folder}/good.link`, { method: 'HEAD' })
    expect([status, headers['cache-control'], text]).toEqual([200, 'no-store', ''])
  })
  test.each(['x', 'good', 'good.link.', 'GOOD.LINK', '%00', '__proto__', 'x'.repeat(600)])(
    'is not there for %s',
    async (token) => {
      const { status, text } = await read(`${folder}/${token}`)
      expect(status).toBe(404)
      expect(text).not.toContain('PL20481')
    },
  )
  test('is gone, says the answer, when its day is over', async () => {
    const { status, text, headers } = await read(`${folder}/expired.link`)
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(text).toContain('This link has expired')
    expect((await read(`${folder}/expired.link?lang=zh`)).text).toContain('链接已失效')
  })
  test('cannot be written to', async () => {
    expect((await send(house, `${folder}/good.link`, { method: 'POST' })).status).toBe(405)
  })
  test('leaves no trace of its token in the log', async () => {
    await read(`${folder}/secret-token`)
    expect(house.log.join('')).not.toContain('secret-token')
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const read = (path: string, headers: Record<string, string> = {}) => send(house, path, { headers })

describe('shells', () => {
  test.each([
    ['/', 'Pandan Lane', 'shop'],
    ['/desk', 'Desk · Pandan Lane', 'desk'],
    ['/board', 'Board · Pandan Lane', 'board'],
    ['/board/customers', 'Customers · Pandan Lane', 'customers'],
    ['/sign-in', 'Sign in · Pandan Lane', 'signIn'],
    ['/sign-in?token=abc', 'Sign in · Pandan Lane', 'signIn'],
    ['/?lang=zh', '香兰里', 'shop'],
    ['/desk?lang=zh', '客服工作台 · 香兰里', 'desk'],
  ])('%s is titled %s and loads %s', async (path, title, script) => {
    const { status, headers, text } = await read(path)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain(`<title>${title}</title>`)
    expect(text).toContain(`<script type="module" src="/assets/${script}.js"></script>`)
    expect(text).toContain('<div id="page"></div>')
  })
  test('a page without styles of its own links none', async () => {
    expect((await read('/')).text).toContain('/assets/shop.css')
    expect((await read('/desk')).text).not.toContain('stylesheet')
  })
  test('no part of the address gets into the page', async () => {
    expect((await read('/?lang=%3Cscript%3Ealert(1)%3C/script%3E')).text).not.toContain('alert')
  })
  test('the document says its language', async () => {
    expect((await read('/')).text).toContain('<html lang="en">')
    expect((await read('/', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' })).text).toContain(
      '<html lang="zh-Hans">',
    )
  })
  test('a HEAD has no body', async () => {
    const { status, text } = await send(house, '/', { method: 'HEAD' })
    expect([status, text]).toEqual([200, ''])
  })
})

test.each(['/', '/live', '/nowhere', '/assets/shop.js', '/help/delivery-times'])(
  '%s comes with the headers that keep a browser safe',
  async (path) => {
    const { headers } = await read(path)
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    )
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    })
  },
)

describe('files', () => {
  test('come with their type, and again only when they changed', async () => {
    const first = await read('/assets/shop.css')
    expect([first.headers['content-type'], first.text]).toEqual(['text/css; charset=utf-8', 'body{margin:0}'])
    const again = await read('/assets/shop.css', { 'if-none-match': first.headers.etag ?? '' })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await read('/assets/shop.css', { 'if-none-match': '"other"' })).status).toBe(200)
  })
  test('come zipped to whom can unzip', async () => {
    const response = await fetch(`${house.url}/assets/shop.js`, {
      headers: { 'accept-encoding': 'gzip, br' },
    })
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([
      'gzip',
      'console.info("shop")',
    ])
    expect((await read('/assets/shop.js')).headers['content-encoding']).toBeUndefined()
  })
  test('may be loaded by the shop’s own site', async () => {
    const { headers } = await read('/chat/widget.js', { origin: 'https://shop.example' })
    expect([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual([
      '*',
      'cross-origin',
    ])
  })
})

describe('articles', () => {
  test('are pages in English', async () => {
    const { text } = await read('/help/delivery-times')
    expect(text).toContain('<h1>How long &lt;delivery&gt; takes</h1>')
    expect(text).toContain('<ul><li><strong>Express:</strong> S$9.90</li></ul>')
    expect(text).toContain('href="/help/delivery-times?lang=zh" lang="zh-Hans"')
  })
  test('are pages in Chinese', async () => {
    const { text } = await read('/help/delivery-times?lang=zh')
    expect(text).toContain('<html lang="zh-Hans">')
    expect(text).toContain('<h1>多久送到</h1>')
    expect(text).toContain('<a href="/?lang=zh">返回商店</a>')
  })
  test('link a style that exists', async () => {
    expect((await read('/assets/help.css')).headers['content-type']).toBe('text/css; charset=utf-8')
  })
  test.each(['nope', '__proto__', '%3Cscript%3E'])('called %s do not exist', async (id) => {
    expect((await read(`/help/${id}`)).status).toBe(404)
  })
})

describe('pictures', () => {
  test('are drawings that need nothing and run nothing', async () => {
    const { headers, text } = await read('/products/P1/picture.svg')
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(headers['content-security-policy']).toBe("default-src 'none'")
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(text).not.toMatch(/<script|on\w+=|href/)
  })
  test('name the product, in the language that is asked for', async () => {
    expect((await read('/products/P1/picture.svg')).text).toContain(
      '<title>Pot &lt;3L&gt; &amp; &quot;lid&quot;</title>',
    )
    expect((await read('/products/P1/picture.svg?lang=zh')).text).toContain('<title>汤锅</title>')
  })
  test('may be shown by the shop’s own site', async () => {
    expect((await read('/products/P1/picture.svg')).headers['cross-origin-resource-policy']).toBe(
      'cross-origin',
    )
  })
  test('are there for products alone', async () => {
    expect((await read('/products/P2/picture.svg')).status).toBe(404)
  })
})

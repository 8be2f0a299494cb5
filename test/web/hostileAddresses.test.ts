import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { line, raw, send, stillAnswers } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ limits: { headersTimeout: 250, requestTimeout: 400, checkEvery: 50 } })
})
afterAll(() => house.web.close())
afterEach(async () => {
  expect(await stillAnswers(house)).toBe(true)
})

describe('addresses', () => {
  test.each(['/nowhere', '/v3/directline/nothing', '/desk/api', '/assets', '/api/messages'])(
    '%s is unknown, in JSON',
    async (path) => {
      const { status, headers, body } = await send(house, path)
      expect([status, headers['content-type'], body.error.code]).toEqual([
        404,
        'application/json; charset=utf-8',
        'NotFound',
      ])
    },
  )
  test.each([
    '/assets/../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/....//....//etc/passwd',
    '/assets/..%5c..%5cmain.ts',
    '/assets/%00shop.js',
    '/chat/..%2fassets%2fshop.js',
    '/help/..%2f..%2fetc%2fpasswd',
    '/products/%2e%2e/picture.svg',
    '//etc/passwd',
    '/%c0%ae%c0%ae/etc/passwd',
    '/%zz',
    '/assets/%',
    '/__proto__',
    '/products/__proto__/picture.svg',
    '/assets/constructor',
    `/${'a'.repeat(8000)}`,
    `/help/${'-'.repeat(5000)}`,
  ])('%s leads nowhere', async (path) => {
    expect([400, 404]).toContain((await send(house, path)).status)
  })
  test.each([
    ['DELETE', '/chat/token', 'POST'],
    ['PUT', '/', 'GET'],
    ['GET', '/chat/token', 'POST'],
    ['PATCH', `${line}/conversations/x/activities`, 'GET, POST'],
  ])('%s %s is not allowed, and the answer says what is', async (method, path, allow) => {
    const { status, headers, body } = await send(house, path, { method })
    expect([status, body.error.code]).toEqual([405, 'MethodNotAllowed'])
    for (const allowed of allow.split(', ')) expect(headers.allow).toContain(allowed)
  })
  test.each(['[', 'a b', 'x/../y', 'a@b', '"><script>', '%', 'x?y', 'x#y', '\\'])(
    'the host %s is turned down',
    async (host) => {
      expect((await send(house, '/', { headers: { host } })).status).toBe(400)
    },
  )
  test.each([
    'GET http://[ HTTP/1.1',
    'GET *** HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'GET http:// HTTP/1.1',
    'GET  HTTP/1.1',
  ])('the request line "%s" gets some answer', async (first) => {
    expect(await raw(house, `${first}\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 (200|400|404)/,
    )
  })
  test('the answer to an unknown address does not repeat the address', async () => {
    expect((await send(house, '/<script>alert(1)</script>')).text).not.toContain('script')
  })
})

describe('heads', () => {
  test('1,000 header lines are too many or harmless', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `x-${i}: ${i}\r\n`).join('')
    const got = await raw(house, `GET /live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines}\r\n`)
    expect(got).toMatch(/^HTTP\/1.1 (200|431) /)
  })
  test('a head of 100 KB is too large', async () => {
    const got = await raw(house, `GET /live HTTP/1.1\r\nHost: x\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`)
    expect(got).toMatch(/^HTTP\/1.1 431 /)
  })
  test.each([
    'GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n',
    'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
    'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}',
    'POST /chat/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'hello\r\n\r\n',
  ])('%j is turned down', async (bytes) => {
    expect(await raw(house, bytes)).toMatch(/^HTTP\/1.1 400 /)
  })
  test('a head that does not end is cut off', async () => {
    expect(await raw(house, 'GET / HTTP/1.1\r\nHost: x\r\n')).toMatch(/^(HTTP\/1.1 408 |$)/)
  })
  test('a body that does not come is cut off', async () => {
    const head =
      'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a'
    expect(await raw(house, head)).toMatch(/^(HTTP\/1.1 408 |$)/)
  })
  test('eight requests in one piece are answered', async () => {
    const one = 'GET /live HTTP/1.1\r\nHost: x\r\n\r\n'
    const last = 'GET /live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
    expect((await raw(house, one.repeat(7) + last)).match(/"live":true/g)).toHaveLength(8)
  })
  test('a thousand requests in one piece are cut off', async () => {
    const got = await raw(house, 'GET /live HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_000))
    expect((got.match(/"live":true/g) ?? []).length).toBeLessThanOrEqual(8)
  })
  test('100 slow bodies at once do not keep others waiting', async () => {
    const head =
      'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'
    const slow = Array.from({ length: 100 }, () => raw(house, head))
    expect(await stillAnswers(house)).toBe(true)
    await Promise.all(slow)
  })
})

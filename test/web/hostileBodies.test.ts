import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { line, postJson, raw, send, stillAnswers, visitor } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ limits: { headersTimeout: 250, requestTimeout: 400, checkEvery: 50 } })
})
afterAll(() => house.web.close())
afterEach(async () => {
  expect(await stillAnswers(house)).toBe(true)
})

const post = (
  path: string,
  body: Buffer | string | readonly (string | Buffer)[],
  headers: Record<string, string> = {},
) => send(house, path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
const paths = [
  '/chat/token',
  '/chat/view',
  `${line}/conversations`,
  `${line}/tokens/generate`,
  '/sign-in',
  '/nowhere',
]

describe('encoded bodies', () => {
  test.each(paths)('gzip that is no gzip is turned down at %s', async (path) => {
    const { status, body } = await post(path, 'this is no gzip', { 'content-encoding': 'gzip' })
    expect([status, body.error.code]).toEqual([415, 'UnsupportedMediaType'])
  })
  test('a gzip bomb is turned down unopened', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32), { level: 9 })
    expect((await post('/chat/token', bomb, { 'content-encoding': 'gzip' })).status).toBe(415)
  })
  test('a cut gzip is turned down', async () => {
    const cut = gzipSync('{}').subarray(0, 12)
    expect((await post('/chat/token', cut, { 'content-encoding': 'gzip' })).status).toBe(415)
  })
  test.each(['deflate', 'br', 'zstd', 'GZIP', 'identity, gzip', 'x'])(
    'the encoding %s is turned down',
    async (coding) => {
      expect((await post('/chat/token', '{}', { 'content-encoding': coding })).status).toBe(415)
    },
  )
  test('an encoding is turned down on a GET as well', async () => {
    expect((await send(house, '/live', { headers: { 'content-encoding': 'gzip' } })).status).toBe(415)
  })
  test('the identity encoding is none', async () => {
    expect((await post('/chat/token', '{}', { 'content-encoding': 'identity' })).status).toBe(200)
  })
})

describe('media', () => {
  test.each([
    'text/plain',
    'application/xml',
    'text/json',
    'application/json-patch+json',
    'a',
    'multipart/mixed; boundary=x',
  ])('%s is no media type for a POST', async (type) => {
    const { status, body } = await post('/chat/token', '{}', { 'content-type': type })
    expect([status, typeof body.error.message]).toEqual([415, 'string'])
  })
  test('a body without a type is turned down', async () => {
    expect((await send(house, '/chat/token', { method: 'POST', body: '{}' })).status).toBe(415)
  })
  test('a form is turned down where JSON is wanted', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post('/chat/token', 'a=1&__proto__[x]=1', headers)).status).toBe(415)
  })
  test('parameters and capitals in the type do not matter', async () => {
    expect(
      (await post('/chat/token', '{}', { 'content-type': 'Application/JSON; charset=UTF-8' })).status,
    ).toBe(200)
  })
})

describe('bodies that are no JSON', () => {
  test.each(['{', '{"type":', 'null,', '"', '[1,]', "{'a':1}", 'undefined', '\0', '{"a":1}}', '\u202e{}'])(
    '%j is malformed, and the answer says so',
    async (body) => {
      const reply = await post('/chat/token', body)
      expect([reply.status, reply.body.error.code]).toEqual([400, 'BadSyntax'])
      expect(reply.body.error.message).toContain('not valid JSON')
    },
  )
  test('bytes that are no UTF-8 are malformed', async () => {
    const { status, body } = await post('/chat/token', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
    expect([status, body.error.message]).toEqual([400, 'The body is not valid JSON: it is not UTF-8.'])
  })
  test('deep nesting is turned down', async () => {
    const { path, auth } = await visitor(house)
    const deep = `{"type":"event","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const { status, body } = await post(`${path}/activities`, deep, auth)
    expect([status, body.error.message]).toEqual([400, 'The JSON in the body is nested too deeply.'])
  })
  test('a long list is turned down before it is parsed', async () => {
    const { path, auth } = await visitor(house)
    const { status, body } = await post(`${path}/activities`, `[${'1,'.repeat(50_000)}1]`, auth)
    expect([status, body.error.message]).toEqual([400, 'The JSON in the body has too many values.'])
  })
  test('commas and brackets in a text are text', async () => {
    const { path, auth } = await visitor(house)
    const event = { type: 'event', value: '[{,"\\'.repeat(10_000) }
    expect((await postJson(house, `${path}/activities`, event, auth)).status).toBe(200)
    expect(house.floor.received.at(-1)?.value).toBe(event.value)
  })
  test.each([
    '{"type":"event","value":{"__proto__":{"admin":true}}}',
    '{"type":"event","\\u005f_proto__":{}}',
  ])('%s cannot reach a prototype', async (body) => {
    const { path, auth } = await visitor(house)
    expect((await post(`${path}/activities`, body, auth)).status).toBe(400)
    expect('admin' in {}).toBe(false)
  })
  test('null bytes in a text are text', async () => {
    const { path, auth } = await visitor(house)
    const { status } = await postJson(house, `${path}/activities`, { type: 'message', text: 'a\0b' }, auth)
    expect([status, house.floor.received.at(-1)?.text]).toEqual([200, 'a\0b'])
  })
  test('half a surrogate pair in a text is text', async () => {
    const { path, auth } = await visitor(house)
    expect((await post(`${path}/activities`, '{"type":"message","text":"\\ud83d"}', auth)).status).toBe(200)
  })
})

describe('large bodies', () => {
  const large = Buffer.alloc(300 * 1024, 32)
  test('300 KiB with a length are turned down', async () => {
    const { status, body } = await post('/chat/token', large, { 'content-length': String(large.length) })
    expect([status, body.error.code]).toEqual([413, 'PayloadTooLarge'])
  })
  test('300 KiB without a length are turned down while they stream', async () => {
    const pieces = Array.from({ length: 30 }, () => Buffer.alloc(10 * 1024, 32))
    const { status, body } = await post('/chat/token', pieces)
    expect([status, body.error.code]).toEqual([413, 'PayloadTooLarge'])
  })
  test('one byte too many is too many, and 256 KiB are not', async () => {
    const limit = 256 * 1024
    const filled = (length: number) => `{${' '.repeat(length - 2)}}`
    expect((await post('/chat/token', filled(limit))).status).toBe(200)
    expect((await post('/chat/token', filled(limit + 1))).status).toBe(413)
  })
  test('50 MB announced are turned down before they come', async () => {
    const head =
      'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50000000\r\n\r\n'
    expect(await raw(house, head)).toMatch(/^HTTP\/1.1 413 /)
  })
  test('a large body is turned down on any method and any path', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      expect(
        (
          await send(house, '/nowhere', {
            method,
            body: large,
            headers: { 'content-length': String(large.length) },
          })
        ).status,
      ).toBe(413)
    }
  })
  test.each(['/nowhere', '/live', '/api/messages'])(
    'a body that is still on its way to %s gets one answer',
    async (path) => {
      const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"a"`
      expect(await raw(house, head)).toMatch(/^HTTP\/1.1 40[45] [\s\S]*"error"/)
    },
  )
  test('a large body is not read before its sender is known', async () => {
    const pieces = Array.from({ length: 30 }, () => Buffer.alloc(10 * 1024, 32))
    expect((await post(`${line}/conversations`, pieces)).status).toBe(401)
  })
})

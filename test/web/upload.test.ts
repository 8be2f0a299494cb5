import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send, visitor } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
const file = (content: Buffer | string, type: string, name = 'file') =>
  new File([new Uint8Array(Buffer.from(content))], name, { type })

async function upload(files: readonly File[], activity?: object | string) {
  const { path, auth, userId } = await visitor(house)
  const form = new FormData()
  if (activity !== undefined) {
    const text = typeof activity === 'string' ? activity : JSON.stringify(activity)
    form.append('activity', new Blob([text], { type: 'application/vnd.microsoft.activity' }))
  }
  for (const one of files) form.append('file', one)
  const response = await fetch(`${house.url}${path}/upload?userId=x`, {
    method: 'POST',
    headers: auth,
    body: form,
  })
  return {
    status: response.status,
    body: await response.json(),
    received: house.floor.received.at(-1),
    userId,
  }
}

async function uploadRaw(body: string | Buffer, type = 'multipart/form-data; boundary=b') {
  const { path, auth } = await visitor(house)
  return send(house, `${path}/upload`, {
    method: 'POST',
    headers: { ...auth, 'content-type': type, 'content-length': String(Buffer.byteLength(body)) },
    body,
  })
}

describe('what is taken', () => {
  test.each([
    ['image/png', png],
    ['image/jpeg', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['image/gif', Buffer.from('GIF89a....')],
    ['image/webp', Buffer.from('RIFF....WEBP')],
    ['text/plain', Buffer.from('订单有问题')],
  ])('%s reaches the bot as a data URL', async (type, content) => {
    const { status, body, received, userId } = await upload([file(content, type, '照片.dat')])
    expect(status).toBe(200)
    expect(body.id).toEqual(expect.any(String))
    expect(received).toMatchObject({ type: 'message', userId })
    expect(received?.attachments).toEqual([
      {
        contentType: type,
        contentUrl: `data:${type};base64,${content.toString('base64')}`,
        name: '照片.dat',
      },
    ])
  })
  test('a form of a thousand parts is turned down unread', async () => {
    const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'
    const { status, body } = await uploadRaw(`${part.repeat(1_000)}--b--\r\n`)
    expect([status, body.error.message]).toEqual([400, 'The form in the body has more than 100 parts.'])
  })
  test('the words that go with the files', async () => {
    const activity = { type: 'message', text: 'see the crack', channelData: { clientActivityID: 'c7' } }
    const { received } = await upload([file(png, 'image/png')], activity)
    expect(received).toMatchObject(activity)
  })
  test('several files', async () => {
    const { received } = await upload([file(png, 'image/png', 'a'), file('b', 'text/plain', 'b')])
    expect(received?.attachments?.map(({ name }) => name)).toEqual(['a', 'b'])
  })
  test('an activity without a file', async () => {
    expect((await upload([], { type: 'message', text: 'no file' })).status).toBe(200)
  })
})

describe('what is turned down', () => {
  test('words with the files that are longer than any message', async () => {
    const { status, body } = await upload([], { type: 'message', text: 'x'.repeat(16_001) })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('at most 16,000 characters')
  })
  test.each([
    ['a page', 'text/html', '<script>1</script>'],
    ['a drawing with scripts', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a program', 'application/octet-stream', 'MZ'],
    ['a file without a type', '', 'x'],
    ['a page that says it is a picture', 'image/png', '<script>1</script>'],
    ['a picture that says it is another', 'image/jpeg', png],
    ['a program that says it is text', 'text/plain', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0xff])],
    ['a type from a prototype', 'constructor', 'x'],
    ['an empty picture', 'image/png', ''],
  ])('%s', async (_, type, content) => {
    const { status, body } = await upload([file(content, type)])
    expect([status, body.error.code]).toEqual([415, 'UnsupportedMediaType'])
  })
  test('files of more than 256 KiB in all', async () => {
    const half = Buffer.concat([png, Buffer.alloc(140 * 1024)])
    const { status, body } = await upload([file(half, 'image/png'), file(half, 'image/png')])
    expect([status, body.error.code]).toEqual([413, 'PayloadTooLarge'])
  })
  test('eleven files', async () => {
    expect((await upload(Array.from({ length: 11 }, () => file('x', 'text/plain')))).status).toBe(400)
  })
  test('nothing', async () => {
    expect((await upload([])).status).toBe(400)
  })
  test.each(['{', '[1', '7', '{"type":"conversationUpdate"}', '{"type":"message","text":7}'])(
    'the activity %s',
    async (activity) => {
      expect((await upload([file('x', 'text/plain')], activity)).status).toBe(400)
    },
  )
  test.each([
    'garbage',
    '',
    '--b\r\n\r\n',
    '--b--',
    '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n',
  ])('the form %j', async (body) => {
    expect([400, 415]).toContain((await uploadRaw(body)).status)
  })
  test('a form without a boundary', async () => {
    expect((await uploadRaw('x', 'multipart/form-data')).status).toBe(400)
  })
  test('JSON', async () => {
    expect((await uploadRaw('{}', 'application/json')).status).toBe(415)
  })
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\evil.html', 'evil.html'],
  ['<img src=x>.png', '_img src=x_.png'.replace('=', '_')],
  ['a'.repeat(300), 'a'.repeat(100)],
])('the name %s becomes %s', async (name, kept) => {
  const { received } = await upload([file('x', 'text/plain', name)])
  expect(received?.attachments?.[0]?.name).toBe(kept)
})

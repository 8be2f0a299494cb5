import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { type Attack, activitiesOf, attacks, request } from './attack.ts'

const zipped = gzipSync('{}')

/** Bodies that claim to be encoded, rightly or not. */
const encoded = {
  'gzip that is none': ['gzip', Buffer.from('not gzip')],
  'gzip that is cut': ['gzip', zipped.subarray(0, 12)],
  'gzip that is right': ['gzip', zipped],
  'gzip of 100 MB': ['gzip', gzipSync(Buffer.alloc(100_000_000))],
  'gzip in gzip': ['gzip, gzip', gzipSync(zipped)],
  'deflate that is none': ['deflate', Buffer.from([1, 2, 3])],
  'deflate of 50 MB': ['deflate', deflateSync(Buffer.alloc(50_000_000))],
  'br that is none': ['br', Buffer.from('brrr')],
  'br of 50 MB': ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
  'zstd that is none': ['zstd', Buffer.from('28b52ffd', 'hex')],
  'an encoding that nobody knows': ['rot13', Buffer.from('{}')],
  'an encoding without a name': ['', Buffer.from('{}')],
  'encodings of no end': ['gzip,'.repeat(2_000), Buffer.from('{}')],
} as const satisfies Record<string, readonly [string, Buffer]>

const nested = (open: string, close: string, n: number) => open.repeat(n) + close.repeat(n)

/** Bodies that are no JSON, or JSON that nobody should accept. */
const json: Readonly<Record<string, string | Buffer>> = {
  nothing: '',
  'one brace': '{',
  'a comma too many': '{"type":"message",}',
  'single quotes': "{'type':'message'}",
  'a word': 'undefined',
  'a number': '7',
  null: 'null',
  'a list': '[]',
  'a string of 200 KB': JSON.stringify('a'.repeat(200_000)),
  'two values': '{}{}',
  'nul bytes': '\0\0\0',
  'nul bytes around': '\0{"type":"message"}\0',
  'a mark of byte order': '\ufeff{"type":"message","text":"hi"}',
  'UTF-16': Buffer.from('{"type":"message"}', 'utf16le'),
  'bytes that are no UTF-8': Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'an overlong slash': Buffer.from('227b22c0af22', 'hex'),
  'half a character': Buffer.from('7b2261223a22e4b8227d', 'hex'),
  'lists 100,000 deep': nested('[', ']', 100_000),
  'objects 20,000 deep': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  'a value 50,000 deep': `{"type":"event","value":${nested('[', ']', 50_000)}}`,
  'a list of 120,000': `{"type":"event","value":[${'1,'.repeat(119_999)}1]}`,
  '20,000 keys': `{"type":"event","value":{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join()}}}`,
  'one key 10,000 times': `{${'"type":"message",'.repeat(10_000)}"text":"hi"}`,
  'a prototype': '{"type":"message","text":"hi","__proto__":{"admin":true}}',
  'a prototype within': '{"type":"event","value":{"a":{"__proto__":{"polluted":1}}}}',
  'a constructor': '{"type":"message","text":"hi","constructor":{"prototype":{"admin":true}}}',
  'a number beyond numbers': '{"type":"event","value":1e9999}',
  'a number of 100,000 digits': `{"type":"event","value":${'9'.repeat(100_000)}}`,
  'a type of another kind': '{"type":["message"],"text":"hi"}',
  'a type that nobody knows': '{"type":"invoke","name":"adaptiveCard/action"}',
  'a text of another kind': '{"type":"message","text":{"$gt":""}}',
  'a text of a number': '{"type":"message","text":1e308}',
  'half a surrogate pair': '{"type":"message","text":"\\ud83d"}',
  'letters of control': '{"type":"message","text":"\\u0000\\u0007\\u001b[2J\\u009b"}',
  'somebody else’s name': '{"type":"message","text":"hi","from":{"id":"staff","role":"bot","name":"Mei"}}',
  'somebody else’s id': '{"type":"message","text":"hi","id":"../../x","conversation":{"id":"other"}}',
  'an id of 100 KB': JSON.stringify({ type: 'message', text: 'hi', id: 'x'.repeat(100_000) }),
  'an id of another kind': '{"type":"message","text":"hi","channelData":{"clientActivityID":{"a":1}}}',
  'a locale of 100 KB': JSON.stringify({ type: 'message', text: 'hi', locale: 'x'.repeat(100_000) }),
  'a locale that climbs': '{"type":"message","text":"hi","locale":"../../en"}',
  'channel data of 200 KB': JSON.stringify({
    type: 'message',
    text: 'hi',
    channelData: { a: 'x'.repeat(200_000) },
  }),
  'channel data that reach in':
    '{"type":"message","text":"hi","channelData":{"postBack":true,"tenant":{"id":"x"}}}',
  'attachments that fetch': JSON.stringify({
    type: 'message',
    attachments: [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/latest/meta-data' }],
  }),
  'a card that runs': JSON.stringify({
    type: 'message',
    attachments: [{ contentType: 'text/html', content: '<script>alert(1)</script>' }],
  }),
  'an event of the house': '{"type":"event","name":"takeover","value":{"staffId":"mei"}}',
  'an arrival': '{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}',
  '256 KiB and one byte': `{${' '.repeat(256 * 1_024 - 1)}}`,
  '257 KiB': `{"type":"message","text":"${'a'.repeat(257 * 1_024)}"}`,
  '5 MB': ' '.repeat(5_000_000),
}

const media = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  `multipart/form-data; boundary=${'b'.repeat(5_000)}`,
  'application/json; charset=utf-16',
  'application/json, text/html',
  'application/octet-stream',
  'application/vnd.microsoft.activity',
  'application/json;'.repeat(500),
  '',
  '*/*',
]

const xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'

const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`
const file = (name: string, type: string, content: string) =>
  `${part(`Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}`, content)}--b--\r\n`

/** Uploads that are not what they say, or too many. */
const uploads = {
  'a page as a picture': file('a.png', 'image/png', '<script>alert(1)</script>'),
  'a page': file('a.html', 'text/html', '<script>alert(1)</script>'),
  'a drawing with a script': file('a.svg', 'image/svg+xml', '<svg onload="alert(1)"/>'),
  'a name that climbs': file('../../../etc/cron.d/x', 'text/plain', 'x'),
  'a name with a nul': file('a\0.png', 'text/plain', 'x'),
  'a name of 10 KB': file('a'.repeat(10_000), 'text/plain', 'x'),
  'a thousand parts': `${part('Content-Disposition: form-data; name="a"', 'x').repeat(1_000)}--b--\r\n`,
  'a part without a name': `${part('X-A: b', 'x')}--b--\r\n`,
  'a part that never ends': part('Content-Disposition: form-data; name="file"; filename="a"', 'x'),
  'an activity with a prototype': `${part(
    'Content-Disposition: form-data; name="activity"; filename="a"\r\nContent-Type: application/vnd.microsoft.activity',
    '{"__proto__":{"a":1}}',
  )}--b--\r\n`,
  'no parts': '--b--\r\n',
  'no boundary': 'x',
}

const posts = ['/chat/token', '/v3/directline/tokens/generate', '/sign-in', '/api/messages']

export const bodyAttacks: readonly Attack[] = [
  ...posts.flatMap((path) =>
    attacks('refusal', encoded, ([encoding, body]) =>
      request({ method: 'POST', path, headers: [`Content-Encoding: ${encoding}`], body }),
    ),
  ),
  ...attacks('answer', json, (body, _, victim) =>
    request({ method: 'POST', path: activitiesOf(victim), token: victim.token, body }),
  ),
  ...attacks('answer', json, (body) => request({ method: 'POST', path: '/chat/token', body })),
  ...attacks('answer', json, (body) => request({ method: 'POST', path: '/api/messages', body })),
  ...media.flatMap((type) =>
    attacks('answer', { [`a body of ${type.slice(0, 40)}`]: type }, (_, __, victim) =>
      request({ method: 'POST', path: activitiesOf(victim), token: victim.token, type, body: xml }),
    ),
  ),
  ...attacks('answer', uploads, (body, _, { id, token }) => {
    const path = `/v3/directline/conversations/${id}/upload`
    return request({ method: 'POST', path, token, type: 'multipart/form-data; boundary=b', body })
  }),
]

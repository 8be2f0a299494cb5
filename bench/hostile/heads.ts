import { type Attack, attacks, request, type Sending } from './attack.ts'

const many = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i))
const bare = (...lines: readonly string[]): Sending => ({ pieces: [`${lines.join('\r\n')}\r\n\r\n`] })
const host = 'Host: shop.example'

/** Requests that no client writes. */
const malformed = {
  'no version': bare('GET /', host),
  'version 0.9': bare('GET / HTTP/0.9', host),
  'version 1.2': bare('GET / HTTP/1.2', host),
  'version 2.0': bare('GET / HTTP/2.0', host),
  'version 3': bare('GET / HTTP/3', host),
  'the preface of HTTP/2': { pieces: ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'] },
  'a greeting of TLS': { pieces: [Buffer.from('160301020001000001fc0303', 'hex')] },
  'a greeting of SSH': { pieces: ['SSH-2.0-OpenSSH_9.6\r\n'] },
  'a command of SMTP': { pieces: ['EHLO mail.example\r\n\r\n'] },
  'a command of Redis': { pieces: ['*1\r\n$4\r\nINFO\r\n\r\n'] },
  'bytes of chance': {
    pieces: [
      Buffer.from(many(512, (i) => String.fromCharCode((i * 73) % 256)).join(''), 'latin1'),
      '\r\n\r\n',
    ],
  },
  'nul bytes': { pieces: [Buffer.alloc(4_096), '\r\n\r\n'] },
  'no host': bare('GET / HTTP/1.1'),
  'two hosts': bare('GET / HTTP/1.1', host, 'Host: evil.example'),
  'an empty method': bare(' / HTTP/1.1', host),
  'a method in small letters': bare('get / HTTP/1.1', host),
  'a method with a nul': bare('G\0T / HTTP/1.1', host),
  'a line that is folded': bare('GET / HTTP/1.1', host, 'X-A: b', ' c'),
  'a name with a space': bare('GET / HTTP/1.1', host, 'X A: b'),
  'a space before the colon': bare('GET / HTTP/1.1', host, 'Content-Length : 5'),
  'a name of no letters': bare('GET / HTTP/1.1', host, ': b'),
  'a value with a nul': bare('GET / HTTP/1.1', host, 'X-A: b\0c'),
  'a value with a bare CR': bare('GET / HTTP/1.1', host, 'X-A: b\rc'),
  'lines that end with LF': { pieces: ['GET / HTTP/1.1\nHost: x\nX-A: b\r\n: \n\r\n'] },
  'a head of 20 KB': bare('GET / HTTP/1.1', host, `X-Long: ${'a'.repeat(20_000)}`),
  'a head of 1 MB': bare('GET / HTTP/1.1', host, `X-Long: ${'a'.repeat(1_000_000)}`),
  'a name of 20 KB': bare('GET / HTTP/1.1', host, `${'a'.repeat(20_000)}: 1`),
  'an address of 100 KB': bare(`GET /${'a'.repeat(100_000)} HTTP/1.1`, host),
  '100,000 header lines': bare('GET / HTTP/1.1', host, ...many(100_000, (i) => `X-${i}: 1`)),
} satisfies Record<string, Sending>

/** Pairs of which a proxy may believe one and a server the other. */
const smuggled = {
  'a length and chunks': ['Content-Length: 4', 'Transfer-Encoding: chunked'],
  'chunks and a length': ['Transfer-Encoding: chunked', 'Content-Length: 4'],
  'two lengths': ['Content-Length: 4', 'Content-Length: 40'],
  'two lengths in one line': ['Content-Length: 4, 40'],
  'a length with a sign': ['Content-Length: +4'],
  'a negative length': ['Content-Length: -4'],
  'a length in hexadecimal': ['Content-Length: 0x4'],
  'a length with a point': ['Content-Length: 4.0'],
  'a length beyond numbers': [`Content-Length: ${'9'.repeat(30)}`],
  'a length of words': ['Content-Length: four'],
  'a length of nothing, and a body': ['Content-Length:'],
  'chunks, written oddly': ['Transfer-Encoding: xchunked'],
  'chunks twice': ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'],
  'chunks before something': ['Transfer-Encoding: chunked, gzip'],
  'chunks after a tab': ['Transfer-Encoding:\tchunked', 'Content-Length: 4'],
  'chunks with a vertical tab': ['Transfer-Encoding: \x0bchunked'],
  'a folded encoding': ['Transfer-Encoding:', ' chunked', 'Content-Length: 4'],
}

/** Chunks that break the rules. */
const chunks = {
  'a size that is no number': 'zz\r\n{}\r\n0\r\n\r\n',
  'a negative size': '-1\r\n{}\r\n0\r\n\r\n',
  'a size beyond numbers': `${'f'.repeat(32)}\r\n{}\r\n0\r\n\r\n`,
  'a size that is too small': '1\r\n{}\r\n0\r\n\r\n',
  'an extension of 100 KB': `2;${'a'.repeat(100_000)}\r\n{}\r\n0\r\n\r\n`,
  'an end without a line': '2\r\n{}0\r\n\r\n',
  'trailers that forge': '2\r\n{}\r\n0\r\nAuthorization: Bearer x\r\nContent-Length: 9\r\n\r\n',
  'trailers of 100 KB': `2\r\n{}\r\n0\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`,
  '300 KB in small pieces': `${'400\r\n'.concat(' '.repeat(1_024), '\r\n').repeat(300)}0\r\n\r\n`,
}

/** Headers that are allowed but ask for trouble. */
const odd = {
  'a range': ['Range: bytes=0-1'],
  '10,000 ranges': [`Range: bytes=${many(1_500, (i) => `${i}-${i}`).join(',')}`],
  'a range that ends before it begins': ['Range: bytes=9-1'],
  'an expectation': ['Expect: 100-continue'],
  'an unknown expectation': ['Expect: the-moon'],
  'languages of no end': [`Accept-Language: ${'zh;q=0.1,'.repeat(1_500)}`],
  'a language of noise': [`Accept-Language: ${'a-'.repeat(7_000)};q=x`],
  'encodings of no end': [`Accept-Encoding: ${'gzip;q=0,'.repeat(1_500)}`],
  'tags of no end': [`If-None-Match: ${'"a",'.repeat(3_500)}`],
  'a date of the past': ['If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT'],
  'cookies of no end': [`Cookie: ${'a=b; '.repeat(3_000)}`],
  'a cookie that is no session': ["Cookie: rapport_session=' OR 1=1 --"],
  'forwarded for many': [`X-Forwarded-For: ${'1.1.1.1,'.repeat(1_500)}`],
  'forwarded for a script': ['X-Forwarded-For: <script>alert(1)</script>'],
  'another method in a header': ['X-HTTP-Method-Override: DELETE'],
  'another address in a header': ['X-Original-URL: /desk/api/conversations', 'X-Rewrite-URL: /desk'],
  'a template': ['User-Agent: \x24{jndi:ldap://127.0.0.1/a} {{7*7}}'],
  'a wish for HTTP/2': [
    'Connection: Upgrade, HTTP2-Settings',
    'Upgrade: h2c',
    'HTTP2-Settings: AAMAAABkAAQAAP__',
  ],
  'a connection that names headers': ['Connection: close, Host, Authorization'],
  'an origin that is none': ['Origin: null'],
  'an origin that does not parse': ['Origin: http://['],
}

const methods =
  'TRACE CONNECT DELETE PUT PATCH PROPFIND MKCOL LOCK PURGE SEARCH REPORT M-SEARCH QUERY HEAD OPTIONS'

export const headAttacks: readonly Attack[] = [
  ...attacks('answer', malformed, (sending) => sending),
  ...attacks('refusal', smuggled, (lines) =>
    bareBody(
      ['POST /chat/token HTTP/1.1', host, 'Content-Type: application/json', ...lines],
      '0\r\n\r\n{}GET / HTTP/1.1',
    ),
  ),
  ...attacks('answer', chunks, (body) =>
    bareBody(
      ['POST /chat/token HTTP/1.1', host, 'Content-Type: application/json', 'Transfer-Encoding: chunked'],
      body,
    ),
  ),
  ...attacks('answer', odd, (headers) => request({ path: '/', headers })),
  ...methods
    .split(' ')
    .flatMap((method) =>
      attacks(
        'answer',
        { [`${method} of a page`]: '/', [`${method} of the tokens`]: '/chat/token' },
        (path) => request({ method, path: method === 'CONNECT' ? 'evil.example:443' : path }),
      ),
    ),
  ...attacks('answer', { 'a hundred requests at once': 100, 'a thousand requests at once': 1_000 }, (n) => ({
    pieces: [`GET /live HTTP/1.1\r\n${host}\r\n\r\n`.repeat(n)],
  })),
]

function bareBody(lines: readonly string[], body: string): Sending {
  return { pieces: [`${lines.join('\r\n')}\r\n\r\n`, body] }
}

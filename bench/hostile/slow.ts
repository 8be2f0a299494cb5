import { type Attack, activitiesOf, attacks, type Sending } from './attack.ts'

const drops = (text: string): readonly string[] => [...text]
const post = 'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'

/** Clients that take their time. Each must be turned down or cut off when its time is over. */
const slow: Readonly<Record<string, Sending>> = {
  'a client that says nothing': { pieces: [] },
  'half a request line': { pieces: ['GET / HT'] },
  'half a head': { pieces: ['GET / HTTP/1.1\r\nHost: x\r\n'] },
  'a head drop by drop': { pieces: drops(`GET / HTTP/1.1\r\nX-A: ${'a'.repeat(300)}`), every: 100 },
  'a header line each second': {
    pieces: ['GET / HTTP/1.1\r\n', ...Array.from({ length: 60 }, (_, i) => `X-${i}: 1\r\n`)],
    every: 1_000,
  },
  'a body that never comes': { pieces: [`${post}Content-Length: 10\r\n\r\n`] },
  'a body drop by drop': {
    pieces: [`${post}Content-Length: 60\r\n\r\n`, ...drops(' '.repeat(50))],
    every: 1_000,
  },
  'chunks that never end': { pieces: [`${post}Transfer-Encoding: chunked\r\n\r\n`, '2\r\n{}\r\n'] },
  'a chunk each second': {
    pieces: [`${post}Transfer-Encoding: chunked\r\n\r\n`, ...Array<string>(60).fill('1\r\n \r\n')],
    every: 1_000,
  },
  'an expectation and then nothing': { pieces: [`${post}Content-Length: 9\r\nExpect: 100-continue\r\n\r\n`] },
  'half a head and half a connection': { pieces: ['GET / HTTP/1.1\r\nHost: x\r\n'], halfClose: true },
  'half a body and half a connection': { pieces: [`${post}Content-Length: 10\r\n\r\n{`], halfClose: true },
  'half a connection from the first': { pieces: [], halfClose: true },
}

export const slowAttacks: readonly Attack[] = [
  ...attacks('answer', slow, (sending) => sending),
  ...attacks(
    'answer',
    { 'a message that stops in the middle': '{"type":"message","te' },
    (body, _, victim) => ({
      pieces: [
        `POST ${activitiesOf(victim)} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${victim.token}\r\n`,
        `Content-Type: application/json\r\nContent-Length: 100\r\n\r\n${body}`,
      ],
    }),
  ),
  // All at once from many: the same head, a byte at a time.
  ...Array.from({ length: 50 }, (_, i) => `one slow client of fifty, ${i}`).flatMap((name) =>
    attacks('answer', { [name]: drops('GET /live HTTP/1.1\r\nHost: x\r\nX-A: b') }, (pieces) => ({
      pieces,
      every: 700,
    })),
  ),
]

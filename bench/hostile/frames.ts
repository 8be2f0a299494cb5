import type { Talking } from '../directLine.ts'
import { type Attack, attacks, type Sending, type Target } from './attack.ts'

interface Frame {
  readonly opcode: number
  readonly payload?: Buffer
  readonly fin?: boolean
  readonly masked?: boolean
  readonly reserved?: number
  /** What the head says of the length, when it is not the truth. */
  readonly length?: bigint
}

const mask = Buffer.from([1, 2, 3, 4])

function frame(parts: Frame): Buffer {
  const { opcode, payload = Buffer.alloc(0), fin = true, masked = true, reserved = 0, length } = parts
  const first = Buffer.from([(fin ? 0x80 : 0) | (reserved << 4) | opcode])
  const size = sizeOf(length ?? BigInt(payload.length), masked ? 0x80 : 0)
  if (!masked) return Buffer.concat([first, size, payload])
  return Buffer.concat([first, size, mask, payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0))])
}

/** The length as frames carry it, in 1, 3 or 9 bytes, with the bit that says that there is a mask. */
function sizeOf(length: bigint, bit: number): Buffer {
  if (length < 126n) return Buffer.from([bit | Number(length)])
  const long = length >= 65_536n
  const size = Buffer.alloc(long ? 9 : 3)
  size.writeUInt8(bit | (long ? 127 : 126))
  if (long) size.writeBigUInt64BE(length, 1)
  else size.writeUInt16BE(Number(length), 1)
  return size
}

const [more, text, binary, close, ping, pong] = [0, 1, 2, 8, 9, 10]
const closing = (code: number, reason = '') => {
  const payload = Buffer.alloc(2 + Buffer.byteLength(reason))
  payload.writeUInt16BE(code)
  payload.write(reason, 2)
  return frame({ opcode: close, payload })
}
const times = (n: number, one: Buffer): readonly Buffer[] => [Buffer.concat(Array<Buffer>(n).fill(one))]

/** Frames that end the socket they come on. */
const broken: Readonly<Record<string, readonly Buffer[]>> = {
  'a frame without a mask': [frame({ opcode: text, payload: Buffer.from('hi'), masked: false })],
  'a frame with the first reserved bit': [frame({ opcode: text, reserved: 4 })],
  'a frame with the second reserved bit': [frame({ opcode: text, reserved: 2 })],
  'a frame with the third reserved bit': [frame({ opcode: text, reserved: 1 })],
  ...Object.fromEntries(
    [3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map((opcode) => [`opcode ${opcode}`, [frame({ opcode })]]),
  ),
  'a frame of 5 KB': [frame({ opcode: text, payload: Buffer.alloc(5_000, 97) })],
  'a frame of 70 KB': [frame({ opcode: binary, payload: Buffer.alloc(70_000) })],
  'a frame that says 2 GB': [frame({ opcode: binary, length: 2_147_483_648n })],
  'a frame that says more than there are atoms': [frame({ opcode: binary, length: 0xffff_ffff_ffff_ffffn })],
  'text that is no UTF-8': [frame({ opcode: text, payload: Buffer.from([0xff, 0xfe, 0xc0]) })],
  'text that is cut': [frame({ opcode: text, payload: Buffer.from([0xe4, 0xb8]) })],
  'a ping of 126 bytes': [frame({ opcode: ping, payload: Buffer.alloc(126) })],
  'a ping in pieces': [frame({ opcode: ping, fin: false })],
  'a continuation of nothing': [frame({ opcode: more })],
  'a new message within another': [frame({ opcode: text, fin: false }), frame({ opcode: text })],
  'pieces of 5 KB together': times(50, frame({ opcode: more, fin: false, payload: Buffer.alloc(100) })),
  'a close of one byte': [frame({ opcode: close, payload: Buffer.from([3]) })],
  ...Object.fromEntries(
    [0, 999, 1_004, 1_005, 1_006, 1_015, 2_999, 5_000, 65_535].map((code) => [
      `the close code ${code}`,
      [closing(code)],
    ]),
  ),
  'a close whose reason is no UTF-8': [
    frame({ opcode: close, payload: Buffer.concat([Buffer.from([3, 232]), Buffer.from([0xff, 0xfe])]) }),
  ],
  'a close and then more': [closing(1_000), ...times(10_000, frame({ opcode: text }))],
  'a close twice': [closing(1_000), closing(1_000)],
  'bytes of HTTP': [Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
  'a flood of empty messages': times(10_000, frame({ opcode: text })),
  'a flood of pings': times(10_000, frame({ opcode: ping, payload: Buffer.alloc(125) })),
  'a flood of pongs': times(10_000, frame({ opcode: pong })),
  'a message in empty pieces without end': [
    frame({ opcode: text, fin: false }),
    ...times(50_000, frame({ opcode: more, fin: false })),
  ],
  'a message in pieces of one byte': [
    frame({ opcode: text, fin: false }),
    ...times(20_000, frame({ opcode: more, fin: false, payload: Buffer.from('a') })),
  ],
}

/** Handshakes that are not to be shaken. */
const handshakes: Readonly<Record<string, readonly string[]>> = {
  'no key': ['Sec-WebSocket-Version: 13'],
  'a key that is none': ['Sec-WebSocket-Key: short', 'Sec-WebSocket-Version: 13'],
  'no version': ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
  'version 0': ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 0'],
  'version 99': ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 99'],
  'protocols that break': [
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Protocol: ,,,a,a',
  ],
  'extensions that break': [
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99;;',
  ],
}
const right = ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13']

const unknown = [
  '/',
  '/live',
  '/socket.io/?EIO=4',
  '/desk/live',
  '/v3/directline/conversations/x/stream',
  '/api/messages',
]

export interface Streams {
  /** The path and query on which a victim's stream may be opened, anew for each attack. */
  readonly pathFor: (victim: Talking) => string
}

export const frameAttacks = ({ pathFor }: Streams): readonly Attack[] => [
  ...attacks('refusal', broken, (frames, _: Target, victim) => ({
    pieces: [upgrade(pathFor(victim), right)],
    frames,
  })),
  ...attacks('answer', handshakes, (lines, _, victim) => ({ pieces: [upgrade(pathFor(victim), lines)] })),
  ...unknown.flatMap((path) =>
    attacks(
      'answer',
      { [`an upgrade at ${path}`]: path },
      (): Sending => ({ pieces: [upgrade(path, right)] }),
    ),
  ),
  ...attacks(
    'refusal',
    { 'a stream pass that is none': 'x', 'a stream pass that is long': 'a'.repeat(9_000) },
    (pass, _, { id }) => ({
      pieces: [upgrade(`/v3/directline/conversations/${id}/stream?t=${pass}`, right)],
    }),
  ),
]

function upgrade(path: string, lines: readonly string[]): string {
  const head = [`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket', ...lines]
  return `${head.join('\r\n')}\r\n\r\n`
}

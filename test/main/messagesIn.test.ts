import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestMessage } from '../../data/index.ts'
import { messagesIn } from '../../main/messagesIn.ts'

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The messages of bytes that arrive in pieces of this size. */
async function messages(text: string | Uint8Array, size = 7): Promise<readonly string[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const found: string[] = []
  for await (const lines of messagesIn(inPieces(bytes, size))) found.push(...lines)
  return found
}

test('each line is a message, and empty ones are left out', async () => {
  expect(await messages('one\n\ntwo\r\n \t\r\n三条\rfour')).toEqual(['one', 'two', '三条', 'four'])
})

test('an input without words has no messages', async () => {
  expect([await messages(''), await messages('\n\r\n\n')]).toEqual([[], []])
})

test('a mark at the beginning of the file belongs to no message', async () => {
  expect(await messages('\uFEFFhello\n')).toEqual(['hello'])
})

test('it does not matter where the pieces end', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\uFEFF]/gu, '.'))
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      expect(await messages(lines.join('\n'), size)).toEqual(lines.filter((text) => text.trim() !== ''))
    }),
    { numRuns: 60 },
  )
})

test('what is no UTF-8 is marked, and what comes after it is read', async () => {
  expect(await messages(Uint8Array.of(0x68, 0xff, 0x69, 0x0a, 0xe4, 0xbd, 0x0a, 0x6f, 0x6b))).toEqual([
    'h\uFFFDi',
    '\uFFFD',
    'ok',
  ])
})

test('a line is cut as in the chat, never within a character', async () => {
  const [cut, next] = await messages(`${'x'.repeat(longestMessage - 1)}😀${'y'.repeat(99_999)}\nnext`, 1_000)
  expect([cut, next]).toEqual(['x'.repeat(longestMessage - 1), 'next'])
})

test('a line without an end takes no memory', async () => {
  const piece = new Uint8Array(1_000_000).fill(0x61)
  async function* endless() {
    for (let i = 0; i < 300; i++) yield piece
  }
  const before = process.memoryUsage().heapUsed
  let most = 0
  for await (const lines of messagesIn(endless())) {
    most = Math.max(most, process.memoryUsage().heapUsed - before)
    expect(lines.every(({ length }) => length <= longestMessage)).toBe(true)
  }
  expect(most).toBeLessThan(150_000_000)
})

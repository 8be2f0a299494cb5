import { cutMessage } from '../bots/index.ts'
import { longestMessage } from '../data/index.ts'

/**
 * The messages of a UTF-8 text, one a line, as each piece of it arrives; empty lines are left out. A long line
 * is cut as the chat cuts it, and no more of it is held; what is no UTF-8 becomes U+FFFD. O(text).
 */
export async function* messagesIn(
  pieces: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8')
  let held = ''
  for await (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    const [end = '', ...more] = text.split(/[\r\n]+/)
    const lines = [held + end, ...more]
    held = (lines.pop() ?? '').slice(0, longestMessage + 1)
    yield lines.filter(isFilled).map(cutMessage)
  }
  yield [cutMessage(held + decoder.decode())].filter(isFilled)
}

const isFilled = (line: string): boolean => line.trim() !== ''

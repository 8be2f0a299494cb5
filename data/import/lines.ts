import type { FileBytes } from './fileBytes.ts'
import { ImportError } from './importError.ts'

/** A line of a text file. */
export interface Line {
  /** 1 for the first. */
  readonly at: number
  readonly text: string
  /** What is wrong with it; its text is then not to be used. */
  readonly flaw: 'cut' | 'too long' | 'not UTF-8' | undefined
  /** False only for a last line without a line end. */
  readonly ended: boolean
}

/** Characters; a longer line is not kept in memory. */
const longest = 8_000_000

/**
 * The lines of a UTF-8 text, a piece of the file at a time. `\r\n` and a lone `\r` end lines too. A line with
 * bytes that are not UTF-8 is flawed, and a last line without an end in a damaged file is `cut`.
 * Throws `ImportError` for UTF-16.
 */
export async function* linesOf(bytes: FileBytes): AsyncGenerator<readonly Line[]> {
  let at = 1
  let held = { text: '', length: 0 }
  for await (const text of decoded(bytes)) {
    const pieces = text
      .split('\n')
      .map((piece, i) => (i === 0 ? longer(held, piece) : longer(nothing, piece)))
    held = pieces.pop() ?? nothing
    const first = at
    at += pieces.length
    yield pieces.map((piece, i) => ({ at: first + i, text: piece.text, flaw: flawOf(piece), ended: true }))
  }
  const cut = held.length <= longest && (bytes.broken || endsWithinCharacter(held.text))
  const flaw = cut ? 'cut' : flawOf(held)
  if (held.length > 0) yield [{ at, text: held.text, flaw, ended: false }]
}

async function* decoded(bytes: FileBytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let held = ''
  let first = true
  for await (const piece of bytes.pieces()) {
    if (first) refuseUtf16(piece, bytes.name)
    first = false
    const text = held + decoder.decode(piece, { stream: true })
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  yield (held === '' ? '' : '\n') + decoder.decode()
}

function refuseUtf16(piece: Uint8Array, name: string): void {
  const [a, b] = piece
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  const head = piece.subarray(0, 200)
  const zeros = head.filter((byte) => byte === 0).length
  if (marked || zeros * 3 > head.length)
    throw new ImportError(`${name} is UTF-16. Save it as UTF-8 and import it again.`)
}

/** The beginning of a line, and its length, which counts on when the text is too long to be kept. */
interface Part {
  readonly text: string
  readonly length: number
}

const nothing: Part = { text: '', length: 0 }

function longer(part: Part, text: string): Part {
  const length = part.length + text.length
  return { text: length > longest ? '' : part.text + text, length }
}

function endsWithinCharacter(text: string): boolean {
  return text !== '' && text.indexOf('\uFFFD') === text.length - 1
}

function flawOf({ text, length }: Part): Line['flaw'] {
  if (length > longest) return 'too long'
  return text.includes('\uFFFD') ? 'not UTF-8' : undefined
}

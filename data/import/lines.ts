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
  const cutter = new LineCutter()
  for await (const text of decoded(bytes)) yield cutter.lines(text)
  yield cutter.rest(bytes.broken)
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
  const zeros = piece.subarray(0, 200).filter((byte) => byte === 0).length
  if (marked || zeros > 60) throw new ImportError(`${name} is UTF-16. Save it as UTF-8 and import it again.`)
}

class LineCutter {
  #at = 1
  #parts: string[] = []
  #length = 0

  lines(text: string): readonly Line[] {
    const pieces = text.split('\n')
    const last = pieces.pop() ?? ''
    const lines = pieces.map((piece) => this.#finish(piece, true, false))
    this.#add(last)
    return lines
  }

  rest(broken: boolean): readonly Line[] {
    return this.#length === 0 ? [] : [this.#finish('', false, broken)]
  }

  #add(part: string): void {
    this.#length += part.length
    if (this.#length > longest) this.#parts = []
    else if (part !== '') this.#parts.push(part)
  }

  #finish(last: string, ended: boolean, cut: boolean): Line {
    this.#add(last)
    const text = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('')
    const line = { at: this.#at, text, flaw: flawOf(text, this.#length, cut), ended }
    this.#at += 1
    this.#parts = []
    this.#length = 0
    return line
  }
}

function flawOf(text: string, length: number, cut: boolean): Line['flaw'] {
  if (length > longest) return 'too long'
  if (cut) return 'cut'
  return text.includes('\uFFFD') ? 'not UTF-8' : undefined
}

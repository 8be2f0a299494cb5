import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGunzip, type Gunzip } from 'node:zlib'
import { ImportError } from './importError.ts'

/**
 * The bytes of a file, unpacked when it is gzip (told by its first bytes, not by its name). What could be read
 * before a cut or damage is given; `broken` then says so. Holds one piece of 64 KiB and what it unpacks to.
 */
export class FileBytes {
  readonly name: string
  readonly #path: string
  #read = 0
  #total = 0
  #broken = false

  constructor(path: string) {
    this.#path = path
    this.name = basename(path)
  }

  /** Bytes of the file on disk that have been read, and its size. */
  get progress(): { readonly bytesRead: number; readonly bytesTotal: number } {
    return { bytesRead: this.#read, bytesTotal: this.#total }
  }

  /** True once the file turned out to be cut or damaged. */
  get broken(): boolean {
    return this.#broken
  }

  async *pieces(): AsyncGenerator<Uint8Array> {
    const first = await this.#firstBytes()
    if (first[0] === 0x50 && first[1] === 0x4b)
      throw new ImportError(
        `${this.name} is a zip file or a workbook. Save it as CSV (UTF-8) and name that file.`,
      )
    const packed = first[0] === 0x1f && first[1] === 0x8b
    yield* packed ? this.#unpacked() : this.#raw()
  }

  async #firstBytes(): Promise<Uint8Array> {
    try {
      this.#total = (await stat(this.#path)).size
      return await beginning(this.#path)
    } catch (cause) {
      throw new ImportError(`${this.name} cannot be read. Check that it exists and that you may read it.`, {
        cause,
      })
    }
  }

  async *#raw(): AsyncGenerator<Uint8Array> {
    for await (const piece of createReadStream(this.#path)) {
      this.#read += piece.length
      yield piece
    }
  }

  async *#unpacked(): AsyncGenerator<Uint8Array> {
    const gunzip = createGunzip()
    const ready: Uint8Array[] = []
    gunzip.on('data', (piece: Uint8Array) => ready.push(piece))
    const failed = once(gunzip, 'end').catch((cause: unknown) => ({ cause }))
    for await (const piece of this.#raw()) {
      await Promise.race([written(gunzip, piece), failed])
      yield* ready.splice(0)
      if (gunzip.errored !== null) break
    }
    gunzip.end()
    await finished(gunzip).catch(() => {
      this.#broken = true
    })
    yield* ready.splice(0)
  }
}

async function beginning(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function written(gunzip: Gunzip, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    gunzip.write(piece, () => resolve())
  })
}

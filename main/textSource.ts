import { open } from 'node:fs/promises'

/** Where a text is read from, a piece at a time. */
interface TextSource {
  pieces(): AsyncIterable<Uint8Array | string>
  /** The bytes of the file; undefined when nobody knows how many will come. */
  readonly bytes: number | undefined
  /** Bytes that were read so far. */
  read(): number
}

/** A file, or the input when none is named. Rejects, and says which file, when it cannot be read. */
export async function textSource(
  file: string | undefined,
  input: NodeJS.ReadableStream,
): Promise<TextSource> {
  if (file === undefined) return { pieces: () => input, bytes: undefined, read: () => 0 }
  const unreadable = (cause: unknown) =>
    new Error(`${file} cannot be read. Check that it is a file and that you may read it.`, { cause })
  const handle = await open(file).catch((cause: unknown) => Promise.reject(unreadable(cause)))
  const found = await handle.stat()
  if (found.isDirectory()) {
    await handle.close()
    throw unreadable(undefined)
  }
  const stream = handle.createReadStream()
  return {
    pieces: () => stream,
    bytes: found.isFile() ? found.size : undefined,
    read: () => stream.bytesRead,
  }
}

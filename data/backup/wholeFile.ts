import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a file that is there as a whole or not at all, for its owner alone: `write` fills it under another
 * name beside it; it gets its own name only when that went well and all of it is on the disk. A file of
 * that name is replaced. Rejects with what `write` throws, and leaves nothing behind then.
 */
export async function wholeFile<T>(file: string, write: (partial: string) => Promise<T>): Promise<T> {
  const partial = `${file}.${randomUUID()}.partial`
  try {
    await (await open(partial, 'w', 0o600)).close()
    const written = await write(partial)
    await flush(partial)
    await rename(partial, file)
    await flushFolder(dirname(file))
    return written
  } finally {
    await Promise.all(['', '-journal', '-wal', '-shm'].map((end) => rm(`${partial}${end}`, { force: true })))
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** So that the new name survives a power cut too; Windows keeps names by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

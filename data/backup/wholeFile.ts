import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Makes a file that is there as a whole or not at all, for its owner alone: `write` fills it under another
 * name beside it; it gets its own name only when that went well and all of it is on the disk. A file of
 * that name is replaced. Rejects with what `write` throws, and leaves nothing behind then; what was left when a
 * process was ended meanwhile goes with the next one of that name.
 */
export async function wholeFile<T>(file: string, write: (partial: string) => Promise<T>): Promise<T> {
  const partial = `${file}.${randomUUID()}.partial`
  try {
    await sweep(file)
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

/** So old in milliseconds is nothing that still grows. */
const leftFor = 3_600_000

/** Takes away what earlier ones of that name left behind. */
async function sweep(file: string): Promise<void> {
  const folder = dirname(file)
  const left = (await readdir(folder)).filter(
    (name) => name.startsWith(`${basename(file)}.`) && /\.partial(?:-\w+)?$/.test(name),
  )
  for (const name of left) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > leftFor) await rm(path, { force: true })
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

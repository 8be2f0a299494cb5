import { open } from 'node:fs/promises'
import { BackupError } from './backupError.ts'

/** What a backup is, by its first bytes: a copy of SQLite's file, or a dump. */
export async function kindOf(file: string): Promise<'copy' | 'dump'> {
  const first = await beginning(file)
  if (first.toString('latin1').startsWith('SQLite format 3\0')) return 'copy'
  if (first[0] === 0x1f && first[1] === 0x8b) return 'dump'
  throw new BackupError(`${file} is no backup: name a file that npm run backup made`)
}

async function beginning(file: string): Promise<Buffer> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new BackupError(`${file} cannot be read: see that it is there and that you may read it`, { cause })
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.subarray(0, bytesRead)
  } catch (cause) {
    throw new BackupError(`${file} cannot be read: name a file, not a folder`, { cause })
  } finally {
    await handle.close()
  }
}

import { spawnSync } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A small disk of its own. */
export interface SmallDisk {
  readonly folder: string
  /** Leaves not a byte free. */
  fill(): Promise<void>
  /** Makes room again. */
  clear(): Promise<void>
  /** Lets nobody write to it; nobody may have it in use. */
  lock(): void
}

const mount = (...words: readonly string[]) => spawnSync('mount', words, { encoding: 'utf8' })

/** Whether this user may mount disks; only root may, and not in every container. */
export const canMount: boolean = process.platform === 'linux' && process.getuid?.() === 0 && mayMount()

function mayMount(): boolean {
  const tried = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()])
  return tried.status === 0
}

/** A disk of so many megabytes in memory, gone when the test is over. */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-disk-'))
  const { status, stderr } = mount('-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder)
  if (status !== 0) throw new Error(`no disk could be mounted: ${stderr}`)
  onTestFinished(async () => {
    spawnSync('umount', ['-l', folder])
    await rm(folder, { recursive: true })
  })
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => fillWith(ballast),
    clear: () => rm(ballast),
    lock: () => {
      const locked = mount('-o', 'remount,ro', folder)
      if (locked.status !== 0) throw new Error(`the disk could not be locked: ${locked.stderr}`)
    },
  }
}

async function fillWith(file: string): Promise<void> {
  const handle = await open(file, 'a')
  try {
    for (let size = 1_048_576; size >= 1; ) {
      const written = await handle.write(Buffer.alloc(size)).then(
        ({ bytesWritten }) => bytesWritten,
        () => 0,
      )
      if (written < size) size = Math.floor(size / 2)
    }
  } finally {
    await handle.close()
  }
}

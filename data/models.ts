import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wholeFile } from './backup/wholeFile.ts'

/** Which model: its kind, and a mark of what it was learnt from. */
export interface ModelName {
  /** Such as intents. */
  readonly kind: string
  /** Letters and digits. */
  readonly mark: string
}

const digestBytes = 32

/**
 * The bytes of a model that was kept; undefined when there is none of that name, or the file is damaged or
 * cannot be read: then it is learnt again. A few milliseconds for 4 MB.
 */
export async function keptModel(folder: string, name: ModelName): Promise<Uint8Array | undefined> {
  try {
    const file = await readFile(join(folder, fileOf(name)))
    const bytes = file.subarray(digestBytes)
    return digestOf(bytes).equals(file.subarray(0, digestBytes)) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Keeps a model in the place of all others of its kind. Rejects when the folder cannot be written. */
export async function keepModel(folder: string, name: ModelName, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, fileOf(name))
  await wholeFile(file, (partial) => writeFile(partial, [digestOf(bytes), bytes]))
  const others = (await readdir(folder)).filter((other) => isOf(name.kind, other) && other !== fileOf(name))
  await Promise.all(others.map((other) => rm(join(folder, other), { force: true })))
}

const fileOf = ({ kind, mark }: ModelName): string => `${kind}-${mark}.bin`

const isOf = (kind: string, file: string): boolean => file.startsWith(`${kind}-`) && file.endsWith('.bin')

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

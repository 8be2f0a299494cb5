import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wholeFile } from './backup/wholeFile.ts'
import { shippedContent } from './contentFile.ts'
import type { Moment } from './records.ts'

/** Which model: its kind, and a mark of what it was learnt from. */
export interface ModelName {
  /** Such as intents. */
  readonly kind: string
  /** Letters and digits. */
  readonly mark: string
}

const digestBytes = 32

/** Where the models stand that the product comes with. */
export const shippedModels = join(shippedContent, 'models')

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

/** Models of a kind that are kept, the newest: whoever taught something wrong has the one before. */
const mostOfKind = 3

/** Keeps a model, and of the others of its kind the newest few. Rejects when the folder cannot be written. */
export async function keepModel(folder: string, name: ModelName, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, fileOf(name))
  await wholeFile(file, (partial) => writeFile(partial, [digestOf(bytes), bytes]))
  const others = (await readdir(folder)).filter((other) => isOf(name.kind, other) && other !== fileOf(name))
  const newestFirst = await byAge(others.map((other) => join(folder, other)))
  await Promise.all(newestFirst.slice(mostOfKind - 1).map((old) => rm(old, { force: true })))
}

async function byAge(files: readonly string[]): Promise<readonly string[]> {
  const aged = files.map(async (file) => ({
    file,
    at: (await stat(file).catch(() => undefined))?.mtimeMs ?? 0,
  }))
  return (await Promise.all(aged)).toSorted((a, b) => b.at - a.at).map(({ file }) => file)
}

/** Keeps what a training of this kind of model found, beside the models. Gives the file. */
export async function keepTraining(
  folder: string,
  { kind, at, report }: { readonly kind: string; readonly at: Moment; readonly report: object },
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const name = kind === 'intents' ? 'training' : `training-${kind}`
  const file = join(folder, `${name}-${new Date(at).toISOString().replaceAll(':', '-')}.json`)
  await wholeFile(file, (partial) => writeFile(partial, `${JSON.stringify(report, undefined, 2)}\n`))
  return file
}

const fileOf = ({ kind, mark }: ModelName): string => `${kind}-${mark}.bin`

const isOf = (kind: string, file: string): boolean => file.startsWith(`${kind}-`) && file.endsWith('.bin')

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

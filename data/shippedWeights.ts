import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { ContentError } from './contentFile.ts'

const digestBytes = 32

/** The weights in a file that the product comes with. Throws ContentError when it is missing or not as it was kept. */
export async function loadWeights(file: string): Promise<Uint8Array> {
  const packed = await readFile(file).catch((cause: unknown) => {
    throw new ContentError(file, 'the whole file', `it cannot be read: ${putBack}`, { cause })
  })
  const bytes = packed.subarray(digestBytes)
  if (digestOf(bytes).equals(packed.subarray(0, digestBytes))) return bytes
  throw new ContentError(file, 'the whole file', `it is damaged: ${putBack}`)
}

const putBack = 'put the one back that the product comes with'

/** Keeps weights in a file, behind their digest. Rejects when it cannot be written. */
export async function keepWeights(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(file, Buffer.concat([digestOf(bytes), bytes]))
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { neighboursInStore, openStore } from '../data/index.ts'
import { placeOf, type StoreSettings } from './storePlace.ts'

/**
 * Writes which products the same customers buy, learnt in the database from all purchases, as JSON Lines. Gives the
 * exit code.
 */
export async function neighboursCommand(
  settings: StoreSettings,
  { file }: { readonly file: string },
  print: (line: string) => void,
): Promise<number> {
  const store = await openStore({ ...placeOf(settings), patient: true })
  try {
    print('The database learns; each million purchases takes it about a minute.')
    const neighbours = await neighboursInStore(store)
    const lines = Readable.from(neighbours).map((each) => `${JSON.stringify(each)}\n`)
    await pipeline(lines, createWriteStream(file))
    const products = new Set(neighbours.map(({ product }) => product)).size
    print(`${neighbours.length} neighbours of ${products} products: ${file}`)
    return 0
  } finally {
    await store.close()
  }
}

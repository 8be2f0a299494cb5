import { join } from 'node:path'
import { shippedModels } from './models.ts'
import { keepWeights, loadWeights } from './shippedWeights.ts'

/** The file of what was learnt of the words of categories. */
export const goodsFile = 'goods.bin'

/** What tells whether a word of a category names goods, packed: some 100 kB. Throws ContentError when it is missing or damaged. */
export const loadGoodsWeights = (folder = shippedModels): Promise<Uint8Array> =>
  loadWeights(join(folder, goodsFile))

/** Keeps it where the product has it. */
export const keepGoodsWeights = (bytes: Uint8Array, folder = shippedModels): Promise<void> =>
  keepWeights(join(folder, goodsFile), bytes)

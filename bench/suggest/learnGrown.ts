import { parseArgs } from 'node:util'
import { allAtOnce } from '../../analytics/steps.ts'
import { recentRowSteps } from '../../analytics/suggest/customers.ts'
import { easeWith } from '../../analytics/suggest/learnPurchases.ts'
import { neighbourSteps } from '../../analytics/suggest/neighbours.ts'
import { sparseRows } from '../../analytics/suggest/sparseRows.ts'
import { cpuOf } from './cpuOf.ts'
import { type Gathered, gathered } from './gathered.ts'
import type { Learning } from './growth.ts'
import { asPurchases, simulatedPurchases, year } from './simulatedPurchases.ts'

/** One learning in a process of its own, so that its memory is its own; prints what it took. */
const { values } = parseArgs({
  options: { model: { type: 'string' }, interactions: { type: 'string' }, products: { type: 'string' } },
})
const size = { interactions: Number(values.interactions), products: Number(values.products) }

const learnt = {
  neighbours: ({ customers }: Gathered) => allAtOnce(neighbourSteps(customers.purchases, size.products)),
  ease: ({ histories }: Gathered) =>
    allAtOnce(
      easeWith(
        {
          products: size.products,
          purchases: allAtOnce(recentRowSteps(histories, year)),
          words: sparseRows([]),
        },
        true,
      ),
    ),
}

const purchases = [...asPurchases(simulatedPurchases(size))]
const gathering = await cpuOf(() => gathered(purchases, size.products))
const learning = await cpuOf(() => learnt[values.model === 'ease' ? 'ease' : 'neighbours'](gathering.made))
const took: Learning = {
  customers: gathering.made.histories.size,
  gathering: gathering.cpu,
  learning: learning.cpu,
  megabytes: process.resourceUsage().maxRSS / 1_024,
}
process.stdout.write(JSON.stringify(took))

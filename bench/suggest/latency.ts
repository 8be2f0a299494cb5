import { suggest, trainSuggestions } from '../../analytics/index.ts'
import { allAtOnce } from '../../analytics/steps.ts'
import { easeWith } from '../../analytics/suggest/learnPurchases.ts'
import { purchaseLesson } from '../../analytics/suggest/purchaseLesson.ts'
import { seeded } from '../random.ts'
import { quantile, type Row } from '../result.ts'
import { atMost, type Figures } from './rows.ts'
import { asPurchases, simulatedPurchases, year } from './simulatedPurchases.ts'
import { productOf } from './split.ts'

const size = { interactions: 1_000_000, products: 4_000 }
/** Suggestions that are made before those that count, and those. */
const asked = { before: 500, counted: 5_000 }

/** How long one suggestion of three products takes in a turn, for customers at random, by EASE and by neighbours. */
export function latency(shop = size): { readonly figures: Figures; readonly rows: readonly Row[] } {
  const purchases = [...asPurchases(simulatedPurchases(shop))]
  const ids = Array.from({ length: shop.products }, (_, i) => i)
  const products = [...new Set(purchases.map(({ productId }) => productId))]
  const rest = ids.slice(products.length).map((i) => `never bought ${i}`)
  const model = trainSuggestions({
    products: [...products, ...rest].map((id) =>
      productOf(id, `Thing of kind ${id.length} number ${id}`, `物品${id}`),
    ),
    purchases,
    categories: [],
    now: year,
  })
  const lesson = purchaseLesson(model)
  const ease = lesson === undefined ? undefined : allAtOnce(easeWith(lesson, true))
  const customers = [...model.histories.keys()]
  const timesOf = (by: 'ease' | 'neighbours') => times({ ...model, ease }, customers, by)
  const [byEase, byNeighbours] = [timesOf('ease'), timesOf('neighbours')]
  return {
    figures: {
      easeP50Ms: quantile(byEase, 0.5),
      easeP99Ms: quantile(byEase, 0.99),
      neighboursP50Ms: quantile(byNeighbours, 0.5),
      neighboursP99Ms: quantile(byNeighbours, 0.99),
    },
    rows: [
      atMost('one suggestion by EASE, 4,000 products, p99', quantile(byEase, 0.99), { unit: 'ms', bar: 2 }),
      atMost('one suggestion by neighbours, 4,000 products, p99', quantile(byNeighbours, 0.99), {
        unit: 'ms',
        bar: 2,
      }),
    ],
  }
}

/** In milliseconds, the shortest first. */
function times(
  model: Parameters<typeof suggest>[0],
  customers: readonly string[],
  by: 'ease' | 'neighbours',
): readonly number[] {
  const random = seeded(7)
  const one = () => {
    const customerId = customers[Math.floor(random() * customers.length)]
    const began = performance.now()
    suggest(model, {
      ...{ customerId, personal: true, model: by, refused: [], shown: [], limit: 3 },
      wish: { text: '', language: 'en', categories: [], products: [], maxPrice: undefined },
    })
    return performance.now() - began
  }
  for (let i = 0; i < asked.before; i++) one()
  return Array.from({ length: asked.counted }, one).sort((a, b) => a - b)
}

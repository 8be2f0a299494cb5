import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { spent } from '../../analytics/predict/customers/customerTable.ts'
import { byCustomer, type ShopHistory, within } from '../../analytics/predict/customers/history.ts'
import {
  type CustomerPredictions,
  leavingDays,
  whatTheySpend,
  whoWillBuy,
  whoWillLeave,
} from '../../analytics/predict/customers/predictCustomers.ts'
import { areaUnderCurve, calibrationError } from '../../analytics/predict/scores.ts'
import type { Product, Purchase } from '../../data/index.ts'
import { CannotMeasure, type Result } from '../result.ts'

const file = 'shop/online-retail/online-retail.before-2011-11-10.csv.gz'
const day = 86_400_000
/** When the file ends. */
const end = Date.UTC(2011, 10, 10)

/** What is predicted of the customers of Online Retail from what was known a window earlier, beside what they did in it. */
export function retail(data: string, progress: (done: number, total: number) => void): Result {
  const history = readRetail(join(data, file))
  const days = leavingDays(history, end - 30 * day)
  const figures: Record<string, number> = { leavingDays: days }
  const lines: string[] = []
  const questions = [
    {
      name: 'buys',
      ask: whoWillBuy,
      window: 30,
      truthOf: (own: readonly Purchase[]) => Number(own.length > 0),
    },
    {
      name: 'leaves',
      ask: whoWillLeave,
      window: days,
      truthOf: (own: readonly Purchase[]) => Number(own.length === 0),
    },
    { name: 'spends', ask: whatTheySpend, window: 30, truthOf: spentOn(history.products) },
  ]
  for (const [done, { name, ask, window, truthOf }] of questions.entries()) {
    progress(done, questions.length)
    const now = end - window * day
    const found = ask(history, { now, most: Number.POSITIVE_INFINITY })
    const after = byCustomer(within(history.purchases, now, end))
    const { scores, line } = judged(found, (id) => truthOf(after.get(id) ?? []))
    for (const [score, value] of Object.entries(scores)) figures[`${name}.${score}`] = rounded(value)
    lines.push(`${name.padEnd(8)} ${line}`)
  }
  return { name: 'churn', figures, lines, rows: [] }
}

function judged(found: CustomerPredictions, truthOf: (customerId: string) => number) {
  if (found.kind === 'too few') throw new CannotMeasure('There are too few customers to learn from.')
  const truths = found.customers.map(({ customerId }) => truthOf(customerId))
  const predicted = found.customers.map(({ value }) => value)
  const came = truths.reduce((sum, truth) => sum + truth, 0)
  const isEvent = truths.every((truth) => truth === 0 || truth === 1)
  const above = truths.map((truth) => Number(truth > 0))
  const auc = areaUnderCurve({ predicted, truths: above })
  return {
    scores: {
      ...{ asked: found.asked, expected: found.expected, came, auc },
      ...(isEvent ? { calibrationError: calibrationError({ predicted, truths }) } : {}),
    },
    line: `${found.by} serves: of ${found.asked} customers ${found.expected.toFixed(0)} expected, ${came.toFixed(0)} came; AUC ${auc.toFixed(4)}`,
  }
}

function spentOn(products: readonly Product[]) {
  const byId = new Map(products.map((product) => [product.id, product]))
  return (own: readonly Purchase[]) => spent(own, byId)
}

/** Sales to known customers alone; a product costs what it did last. */
function readRetail(path: string): ShopHistory {
  if (!existsSync(path)) throw new CannotMeasure(`There is no ${path}: say with --data where the sets are.`)
  const rows: Readonly<Record<string, string>>[] = parse(gunzipSync(readFileSync(path)), {
    ...{ columns: true, relax_quotes: true, relax_column_count: true },
  })
  const prices = new Map<string, number>()
  const purchases = rows.flatMap((row) => {
    const {
      CustomerID: customerId = '',
      StockCode: productId = '',
      InvoiceDate: date = '',
      Quantity,
      UnitPrice,
    } = row
    const [quantity, price] = [Number(Quantity), Number(UnitPrice)]
    if (customerId === '' || !(quantity > 0 && price > 0)) return []
    prices.set(productId, price)
    return [{ customerId, productId, quantity, at: Date.parse(`${date.replace(' ', 'T')}Z`) }]
  })
  const products = [...prices].map(
    ([id, price]): Product => ({
      ...{ id, price, sku: undefined, category: '', stock: undefined, sold: true, durable: false },
      ...{
        name: { en: id, zh: id },
        description: { en: '', zh: '' },
        attributes: {},
        aliases: { en: [], zh: [] },
      },
    }),
  )
  return { purchases, products, returns: [], moods: [] }
}

const rounded = (figure: number): number => Math.round(figure * 10_000) / 10_000

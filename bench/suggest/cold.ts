import { join } from 'node:path'
import type { SuggestionModel } from '../../analytics/index.ts'
import { trainSuggestions } from '../../analytics/index.ts'
import { meanOf } from '../../analytics/stats/mean.ts'
import { allAtOnce } from '../../analytics/steps.ts'
import { highestOf } from '../../analytics/suggest/highest.ts'
import { easeWith } from '../../analytics/suggest/learnPurchases.ts'
import { purchaseLesson } from '../../analytics/suggest/purchaseLesson.ts'
import { easeScoresOfAll } from '../../analytics/suggest/scores.ts'
import type { Category, Language, Product } from '../../data/index.ts'
import type { Row } from '../result.ts'
import { type OrderedLine, orderLines, textOf } from './orderLines.ts'
import { atLeast, type Figures } from './rows.ts'
import { productOf } from './split.ts'

/** A product of the file, as far as it says. */
interface Listed {
  readonly id: number
  readonly name: string
  readonly subcategory: string
  readonly description_en: string
  readonly description_zh: string
}

const folds = 5
const cutoff = 10
/** Customers in each fold. */
const mostAsked = 2_000

/**
 * Products that nobody could have bought yet: of five parts of the AdventureWorks catalogue one after the other is
 * hidden from the purchases, and each customer who bought some of it is asked among the hidden ones, known by their
 * texts alone, in one language or both. Popularity knows nothing of what nobody bought and keeps the catalogue's
 * order; beside it stand the popularity of the category, and, which no shop could know, that of the product itself.
 */
export function coldItems(data: string): { readonly figures: Figures; readonly rows: readonly Row[] } {
  const lines = orderLines(join(data, 'shop/adventureworks/order-lines.csv.gz'))
  const products = textOf(join(data, 'shop/adventureworks/products.jsonl'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Listed => JSON.parse(line))
  const recall = (scores: (fold: Fold) => Scores) =>
    meanOf(foldsOf(products, lines).map((fold) => recallOf(fold, scores(fold))))
  const byText = (languages: readonly Language[]) => recall((fold) => textScores(fold, languages))
  const figures = {
    coldEn: byText(['en']),
    coldZh: byText(['zh']),
    coldBoth: byText(['en', 'zh']),
    coldPopularity: recall(popularityBefore),
    coldCategoryPopularity: recall(categoryPopularity),
    coldTruePopularity: recall(truePopularity),
  }
  const popularity = figures.coldPopularity
  return {
    figures,
    rows: [
      atLeast('cold items recall@10 over popularity, English texts', figures.coldEn / popularity, 2),
      atLeast('cold items recall@10 over popularity, Chinese texts', figures.coldZh / popularity, 2),
    ],
  }
}

type Scores = (customer: string) => (product: string) => number

interface Fold {
  readonly products: readonly Listed[]
  readonly hidden: ReadonlySet<string>
  readonly known: readonly OrderedLine[]
  /** What each customer asked bought of the hidden ones. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>
}

function foldsOf(products: readonly Listed[], lines: readonly OrderedLine[]): readonly Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const hidden = new Set(products.filter((_, i) => i % folds === fold).map(({ id }) => `${id}`))
    const known = lines.filter(({ product }) => !hidden.has(product))
    const knowing = new Set(known.map(({ customer }) => customer))
    const wanted = Map.groupBy(
      lines.filter(({ product, customer }) => hidden.has(product) && knowing.has(customer)),
      ({ customer }) => customer,
    )
    const asked = [...wanted]
      .slice(0, mostAsked)
      .map(([customer, own]) => [customer, new Set(own.map(({ product }) => product))] as const)
    return { products, hidden, known, asked: new Map(asked) }
  })
}

function recallOf({ hidden, asked }: Fold, scores: Scores): number {
  const ids = [...hidden]
  const recalls = [...asked].map(([customer, wanted]) => {
    const score = scores(customer)
    const best = highestOf(Float64Array.from(ids, score), () => true, cutoff)
    return best.filter((place) => wanted.has(ids[place] ?? '')).length / Math.min(cutoff, wanted.size)
  })
  return meanOf(recalls, 0)
}

/** As the product suggests: EASE, where a product without buyers scores by its kin. */
function textScores(fold: Fold, languages: readonly Language[]): Scores {
  const model = modelOf(fold, languages)
  const lesson = purchaseLesson(model)
  if (lesson === undefined) return () => () => 0
  const learnt = allAtOnce(easeWith(lesson, false))
  return (customer) => {
    const bought = model.histories.get(customer)?.map(({ product }) => product) ?? []
    const all = easeScoresOfAll(model, learnt, bought)
    return (id) => all[model.places.get(id) ?? -1] ?? 0
  }
}

function modelOf({ products, known }: Fold, languages: readonly Language[]): SuggestionModel {
  const text = (language: Language, words: string) => (languages.includes(language) ? words : '')
  const categories: readonly Category[] = []
  return trainSuggestions({
    products: products.map((listed): Product => {
      const product = productOf(`${listed.id}`, text('en', listed.name))
      const description = {
        en: text('en', listed.description_en ?? ''),
        zh: text('zh', listed.description_zh ?? ''),
      }
      return { ...product, description }
    }),
    purchases: known.map(({ customer, product, at, quantity }) => ({
      ...{ customerId: customer, productId: product },
      ...{ at, quantity },
    })),
    categories,
    now: known.reduce((last, { at }) => Math.max(last, at), 0),
  })
}

/** Of a product that nobody bought. */
const popularityBefore = (): Scores => () => () => 1

function categoryPopularity({ products, known }: Fold): Scores {
  const category = new Map(products.map(({ id, subcategory }) => [`${id}`, subcategory]))
  const counts = new Map<string, number>()
  for (const { product } of known) {
    const its = category.get(product) ?? ''
    counts.set(its, (counts.get(its) ?? 0) + 1)
  }
  return () => (id) => counts.get(category.get(id) ?? '') ?? 0
}

function truePopularity({ asked }: Fold): Scores {
  const counts = new Map<string, number>()
  for (const wanted of asked.values()) for (const id of wanted) counts.set(id, (counts.get(id) ?? 0) + 1)
  return () => (id) => counts.get(id) ?? 0
}

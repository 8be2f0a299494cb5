import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { Form } from '../form.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { listed, onScreen, productsIn, type Turn } from '../turn.ts'
import { bestOf } from './bestOf.ts'
import type { Catalogue } from './catalogue.ts'
import { apartOn, differences, verdictOn } from './comparison.ts'
import { counted } from './counted.ts'
import { withoutAccessories } from './fitting.ts'
import type { ProductServices } from './product.ts'
import { qualitiesOf } from './productAnswers.ts'
import { productCard } from './suggestions.ts'

/** Products side by side at once. */
const atOnce = 3

/** Says how products differ: price, stock, and the properties that are not the same. */
export const compare = Form.aside<ProductServices>('compare')
  .ask('products', (_, { catalogue }, turn) => whichTwo(catalogue, turn))
  .finish(({ products }, services, turn) => {
    const found = products.flatMap((id) => services.catalogue.product(id) ?? [])
    turn.memory = { ...turn.memory, lastProducts: products }
    const table: Reply = {
      line: differences(found, services),
      cards: found.map((product) => productCard(product, turn)),
    }
    const verdict = verdictIn(found, services, turn)
    return verdict ? [verdict, table] : table
  })

/** What answers, before all in which they differ. */
function verdictIn(found: readonly Product[], services: ProductServices, turn: Turn): Line | undefined {
  const reading = { ...services, language: turn.language }
  const best = apartOn(found, turn) ?? verdictOn(found, turn) ?? bestOf(found, turn.heard.text, reading)
  return best ?? qualitiesOf(found, turn.heard.text, reading)
}

/**
 * Two or three products: named, or those on the screen, all of them or by their places; one may be named after the
 * other.
 */
function whichTwo(catalogue: Catalogue, turn: Turn): Question<readonly string[]> {
  const shown = listed(turn).slice(0, atOnce)
  const { lately = [] } = turn.memory
  const read = (heard: Heard) => {
    const named = namedIn(heard, catalogue)
    if (named.length > 1) return named
    const placed = counted(heard.text, shown)
    const [one] = named
    if (one !== undefined) return besideOne(one, [...placed, ...shown, ...onScreen(turn)])
    return placed.length > 1 ? placed : pointedAt(heard, shown.length > 1 ? shown : lately)
  }
  const isSold = (id: unknown) => typeof id === 'string' && catalogue.product(id) !== undefined
  const allows = (value: unknown) => Array.isArray(value) && value.length > 1 && value.every(isSold)
  return { line: say.whichToCompare(), find: read, read, allows }
}

function namedIn(heard: Heard, catalogue: Catalogue): readonly string[] {
  const known = [...new Set(productsIn(heard))].flatMap((id) => catalogue.product(id) ?? [])
  return withoutAccessories(known, heard)
    .map(({ id }) => id)
    .slice(0, atOnce)
}

/** One that is named is compared with the best of the others on the screen. */
function besideOne(id: string, shown: readonly string[]): readonly string[] | undefined {
  const other = shown.find((each) => each !== id)
  return other === undefined ? undefined : [id, other]
}

const pointedAt = ({ text }: Heard, shown: readonly string[]): readonly string[] | undefined =>
  shown.length > 1 && pointing.test(text) ? shown : undefined

const pointing =
  /\b(these|those|them|both|two|first|all|which)\b|这(些|几|两)|那(些|几|两)|它们|两(个|款|种)|第一|哪[个款种件]|区别|不同/i

import { say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { onScreen, productsIn, type Turn } from '../turn.ts'
import type { Pointers } from './rules.ts'
import type { SuggestionServices } from './suggestionServices.ts'

/** Nobody told us how a price comes about; what is had for it, the texts tell, and cheaper ones can be seen. */
export function whyPrice(
  { catalogue, button }: SuggestionServices & Pick<Pointers, 'button'>,
  turn: Turn,
): Reply {
  const named = productsIn(turn.heard)
  const [only, another] = (named.length > 0 ? named : onScreen(turn)).flatMap(
    (id) => catalogue.product(id) ?? [],
  )
  const cheaper = { line: say.cheaperOnes(), means: { intent: 'cheaper_suggestions' } }
  const options = [cheaper, button('talk_to_person')]
  if (only === undefined || another !== undefined) return { line: say.pricesUntold(), options }
  turn.memory = { ...turn.memory, lastProducts: [only.id] }
  return { line: say.priceUntold(only, turn.local), options }
}

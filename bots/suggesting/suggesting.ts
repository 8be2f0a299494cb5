import {
  calledSo,
  isCalledSo,
  type PurchaseModel,
  recognises,
  type SuggestionModel,
  suggest,
} from '../../analytics/index.ts'
import { refusedBy, type Store, viewsOf } from '../../data/index.ts'
import type { Suggestions } from '../../dialogs/index.ts'
import type { Watch } from '../watch.ts'
import type { PurchaseLearning } from './purchaseLearning.ts'
import { shareTraffic } from './traffic.ts'

interface Suggesting {
  readonly model: SuggestionModel
  readonly learning: PurchaseLearning
  /** The models that share the conversations; when there is none the one that does better on past baskets serves. */
  readonly models: readonly PurchaseModel[]
  /** Products and categories that are never suggested. */
  readonly never: readonly string[]
  readonly watch: Watch
  readonly alarm: (what: string, error: unknown) => void
  readonly signal?: AbortSignal | undefined
}

/** What suggests in talks: at once by item neighbours, and by EASE as soon as that is learnt. */
export async function openSuggestions(store: Store, opening: Suggesting): Promise<Suggestions> {
  const { learning, watch, alarm, signal } = opening
  let model = opening.model
  let traffic = shareTraffic(store, { models: ['neighbours'], alarm })
  const learnt = learning.learn(model, signal).then(
    (found) => {
      if (found === undefined) return
      const models = opening.models.length > 0 ? opening.models : [found.better]
      traffic = shareTraffic(store, { models, alarm })
      model = { ...model, ease: found.ease }
    },
    (error: unknown) => {
      if (signal?.aborted !== true) alarm('EASE could not be learnt; item neighbours serve', error)
    },
  )
  if (learning.isQuick(model)) await learnt
  const excluded = model.products.flatMap(({ id, category }) =>
    opening.never.includes(id) || opening.never.includes(category) ? [id] : [],
  )
  return {
    suggest: async ({ conversationId, ...request }) => {
      const known = await knownOf(store, request)
      const refused = [...request.refused, ...known.refused, ...excluded]
      const asked = { ...request, model: traffic.modelFor(conversationId), refused, looked: known.looked }
      return watch(
        request.wish.text,
        () => suggest(model, asked),
        () => [],
      )
    },
    ...namesIn(() => model, watch),
  }
}

/** What is known of the words for things; the model may be learnt anew meanwhile. */
const namesIn = (
  model: () => SuggestionModel,
  watch: Watch,
): Pick<Suggestions, 'recognises' | 'calls' | 'called'> => ({
  recognises: (text) =>
    watch(
      text,
      () => recognises(model(), text),
      () => false,
    ),
  calls: (thing) =>
    watch(
      thing,
      () => isCalledSo(model(), thing),
      () => true,
    ),
  called: (thing) =>
    watch(
      thing,
      () => calledSo(model(), thing),
      () => ({ productIds: [], byName: 0, whole: false }),
    ),
})

/** What is kept of a customer that bears on suggestions; what they looked at only when they agreed. */
async function knownOf(
  store: Store,
  { customerId, personal }: Pick<Parameters<Suggestions['suggest']>[0], 'customerId' | 'personal'>,
): Promise<{ readonly refused: readonly string[]; readonly looked: readonly string[] }> {
  if (customerId === undefined) return { refused: [], looked: [] }
  const refused = await refusedBy(store, customerId)
  const views = personal ? await viewsOf(store, customerId) : []
  return { refused, looked: views.map(({ productId }) => productId) }
}

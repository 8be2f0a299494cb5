import { createHash } from 'node:crypto'
import { chooseModel, type Earned, type PurchaseModel } from '../../analytics/index.ts'
import { type Store, suggestionFigures } from '../../data/index.ts'

/** Says which model serves a conversation. */
export interface Traffic {
  modelFor(conversationId: string): PurchaseModel
}

interface Sharing {
  /** The models that share the conversations; one alone serves all. */
  readonly models: readonly PurchaseModel[]
  readonly now?: () => number
  readonly alarm: (what: string, error: unknown) => void
}

const day = 86_400_000
/** What was long ago says little of today. */
const period = 90 * day
const countAgainAfter = 10 * 60_000

/**
 * Shares the conversations between models by what was taken of their suggestions in the last 90 days (Thompson
 * sampling); a conversation stays with its model until the counts are taken again, every ten minutes.
 */
export function shareTraffic(store: Store, { models, now = Date.now, alarm }: Sharing): Traffic {
  let earned: readonly Earned[] = models.map((model) => ({ model, shown: 0, taken: 0 }))
  let due = 0
  const count = async () => {
    const figures = await suggestionFigures(store, { from: now() - period, to: now() })
    const of = (model: string) => figures.models.find((each) => each.model === model)
    earned = models.map((model) => ({ model, shown: of(model)?.shown ?? 0, taken: of(model)?.taken ?? 0 }))
  }
  return {
    modelFor: (conversationId) => {
      if (models.length > 1 && now() >= due) {
        due = now() + countAgainAfter
        count().catch((error: unknown) => alarm('what suggestions earned could not be counted', error))
      }
      const chosen = chooseModel(earned, drawsFrom(conversationId))
      return models.find((model) => model === chosen) ?? 'neighbours'
    },
  }
}

/** Numbers above 0 and below 1, the same for the same conversation. */
function drawsFrom(conversationId: string): () => number {
  let place = 0
  return () => {
    const hash = createHash('sha256').update(`${place++} ${conversationId}`).digest()
    return (hash.readUInt32BE() + 0.5) / 2 ** 32
  }
}

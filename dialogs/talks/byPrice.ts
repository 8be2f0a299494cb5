import type { Suggested } from '../../analytics/index.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { allFor, type SuggestionServices, together } from './suggestions.ts'

const atOnce = 3

/** The cheaper third of what fits a wish, or the cheapest; what was shown may come again. */
export async function suggestCheap(
  wish: Wish,
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | Line> {
  const all = await allFor(wish, services, turn)
  const priceOf = priceIn(services)
  const prices = all.map(priceOf).sort((a, b) => a - b)
  const dearest = prices[Math.ceil(prices.length / 3) - 1] ?? 0
  const cheap = all.filter((suggested) => priceOf(suggested) <= dearest)
  const sorted = superlative.test(turn.heard.text) ? cheap.toSorted((a, b) => priceOf(a) - priceOf(b)) : cheap
  turn.memory = { ...turn.memory, wish }
  return sorted.length === 0
    ? say.nothingFits()
    : { ...together(sorted.slice(0, atOnce), services, turn), line: say.cheapOnes() }
}

/** What fits a wish and costs most. */
export async function suggestDear(
  wish: Wish,
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | Line> {
  const priceOf = priceIn(services)
  const all = await allFor(wish, services, turn)
  const found = all.toSorted((a, b) => priceOf(b) - priceOf(a)).slice(0, atOnce)
  turn.memory = { ...turn.memory, wish }
  return found.length === 0 ? say.nothingFits() : { ...together(found, services, turn), line: say.dearOnes() }
}

const priceIn =
  ({ catalogue }: SuggestionServices) =>
  ({ productId }: Suggested): number =>
    catalogue.product(productId)?.price ?? 0

const superlative = /\bcheapest\b|\bleast expensive\b|最便宜|最平/iu

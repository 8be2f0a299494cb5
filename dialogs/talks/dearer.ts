import type { PriceRange } from '../../analytics/index.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import { liftsLimit } from '../priceWishes.ts'
import type { Option, Reply } from '../reply.ts'
import { onScreen, pricesIn, type Turn } from '../turn.ts'
import { kindsMeant, pricesNamed, smallestCoin } from './refining.ts'
import { foundFor, noWish, type SuggestionServices, together } from './suggestions.ts'

const atOnce = 3

/**
 * For more: above the dearest on the screen, or else above the middle of them, for what was asked for last, or else
 * other things of its kinds; within the limit that was named, unless it is lifted.
 */
export async function dearerSuggestions(services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  const { heard, memory } = turn
  const wish = memory.wish ?? noWish
  const screen = onScreen(turn).flatMap((id) => services.catalogue.product(id) ?? [])
  const prices = screen.map(({ price }) => price).sort((a, b) => a - b)
  const named = pricesIn(heard)
  const lifted = liftsLimit(heard.text)
  const maxPrice = named?.maxPrice ?? (lifted ? undefined : pricesNamed(wish).maxPrice)
  const floors = named?.minPrice === undefined ? floorsOf(prices) : [named.minPrice]
  const other: Wish = { ...noWish, gift: wish.gift, categories: kindsMeant(wish, screen) }
  const kept = { maxPrice, named: lifted ? {} : pricesNamed(wish), roughly: false }
  const wishes = [wish, other].flatMap((each) => floors.map((minPrice) => ({ ...each, ...kept, minPrice })))
  for (const next of wishes) {
    const found = await foundFor(next, atOnce, services, turn)
    if (found.length === 0) continue
    turn.memory = { ...turn.memory, wish: next }
    const line = next.text === wish.text ? say.dearerOnes() : say.dearerBeside()
    return { ...together(found, services, turn), line }
  }
  return nothingDearer({ maxPrice }, turn)
}

/** Above the dearest, and above the middle. */
function floorsOf(prices: readonly number[]): readonly number[] {
  const [dearest, middle] = [prices.at(-1), prices[Math.floor((prices.length - 1) / 2)]]
  return [...new Set([dearest, middle])].flatMap((price) =>
    price === undefined ? [] : [price + smallestCoin],
  )
}

function nothingDearer({ maxPrice }: PriceRange, { local }: Turn): Reply {
  const lift: Option = { line: say.anyAmount(), means: { intent: 'dearer_suggestions' } }
  return maxPrice === undefined
    ? { line: say.nothingDearer() }
    : { line: say.nothingDearerWithin(maxPrice, local), options: [lift] }
}

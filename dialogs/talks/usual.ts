import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, productsIn, type Turn } from '../turn.ts'
import { personalSwitch } from './consent.ts'
import { allFor, noWish, type SuggestionServices, suggestFor, together } from './suggestions.ts'
import { wishOf } from './wish.ts'

/**
 * What the customer buys again and again, and of it what is named; only their own purchases tell, so they must have
 * agreed to that.
 */
export function usualSuggestions(
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | Line> | Reply | Line {
  if (turn.customer === undefined) return say.usualForGuest()
  return turn.customer.personalise
    ? usualFor(services, turn)
    : { line: say.usualNotPersonal(), options: [personalSwitch(false)] }
}

async function usualFor(services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  const again: Wish = { ...noWish, text: turn.heard.text, relation: 'again' }
  const meant = wishOf(turn.heard)
  if (categoriesIn(turn.heard).length === 0 && productsIn(turn.heard).length === 0)
    return suggestFor(again, services, turn)
  const named = new Set((await allFor(meant, services, turn)).map(({ productId }) => productId))
  const usual = (await allFor(again, services, turn)).filter(({ productId }) => named.has(productId))
  turn.memory = { ...turn.memory, wish: meant }
  return usual.length > 0
    ? together(usual.slice(0, atOnce), services, turn)
    : suggestFor(meant, services, turn)
}

const atOnce = 3

import type { Reason } from '../analytics/index.ts'
import { say } from './phrases/say.ts'
import type { Reply } from './reply.ts'
import { foundFor, noWish, type SuggestionServices, shown } from './talks/suggestions.ts'
import { productsIn, type Turn } from './turn.ts'

/** Talks of a conversation in which nothing is sold any more. */
const grave = ['complaint', 'returns', 'exchange', 'missing', 'warranty', 'cancel', 'refundStatus']
/** Reasons that are worth a word unasked. */
const worthIt: readonly Reason['kind'][] = [
  'bought-together',
  'because-you-bought',
  'like-you-bought',
  'like-its-companion',
]
/** From this displeasure on, or risk that the conversation goes wrong, nothing is sold. */
const calm = { negative: 0.3, risk: 0.3 }

/**
 * One product beside an answered question about another, at most once in a conversation: only to customers who
 * agreed to personal suggestions, never to the displeased, never where something went wrong or was refused, never
 * while a question is open, and never beside what was suggested itself. Undefined when there is none.
 */
export async function besideAnswer(services: SuggestionServices, turn: Turn): Promise<Reply | undefined> {
  if (!isWelcome(turn)) return undefined
  const products = productsIn(turn.heard)
  if (products.every((id) => turn.memory.shown.includes(id))) return undefined
  const [one] = await foundFor({ ...noWish, products, relation: 'beside' }, 1, services, turn)
  if (one === undefined || !worthIt.includes(one.reason.kind)) return undefined
  turn.memory = { ...turn.memory, besides: true }
  return { line: say.besides(), cards: shown([one], services, turn) }
}

function isWelcome({ customer, heard, memory, notes, mode }: Turn): boolean {
  const { talk, outcome, suggestions } = notes
  const isCalm = heard.mood.negative < calm.negative && (memory.risk?.level ?? 0) < calm.risk
  const isFree = memory.besides !== true && memory.refused.length === 0 && suggestions.length === 0
  const isOpenHanded = customer?.personalise === true && mode === 'bot' && notes.mode === undefined
  const isAnswered = talk === 'product' && outcome === 'answered'
  return isOpenHanded && isAnswered && isCalm && isFree && !grave.includes(memory.lastTalk ?? '')
}

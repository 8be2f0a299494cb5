import type { Moment, Rating } from '../../data/index.ts'
import type { Turn } from '../turn.ts'

/** Where customers' opinions are kept. */
export interface Ratings {
  keep(rating: Rating): Promise<void>
  /** When this customer last gave a rating of this kind; undefined when never. */
  last(customerId: string, kind: Rating['kind']): Promise<Moment | undefined>
}

export interface RatingServices {
  readonly ratings: Ratings
}

/** Between two questions whether a customer would recommend the shop: half a year. */
const rarely = 182 * 86_400_000

/** The question to close a conversation with: the rarer one to customers who have rated a conversation before. */
export async function closingQuestion(
  { ratings }: RatingServices,
  turn: Turn,
): Promise<'satisfaction' | 'recommendation'> {
  const { customer } = turn
  if (customer === undefined || (await ratings.last(customer.id, 'csat')) === undefined) return 'satisfaction'
  const last = await ratings.last(customer.id, 'nps_asked')
  if (last !== undefined && turn.now - last <= rarely) return 'satisfaction'
  await ratings.keep(ratingOf('nps_asked', 0, turn))
  return 'recommendation'
}

/** A score as this customer gave it in this conversation. */
export const ratingOf = (
  kind: Rating['kind'],
  score: number,
  { conversationId, customer, now }: Turn,
): Rating => ({
  conversationId,
  kind,
  customerId: customer?.id,
  score,
  at: now,
})

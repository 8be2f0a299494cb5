import type { Told } from '../told.ts'
import type { Turn } from '../turn.ts'
import { elseThan } from './insteadOf.ts'
import { stockAsked } from './stockAsked.ts'
import { noticeWanted, takesNoticeBack } from './stockNotice.ts'
import type { SuggestionServices } from './suggestions.ts'

/** The talk for a message about what is in stock and what is not, about a notice of that, or about what else there is. */
export function ofStock(services: SuggestionServices, turn: Turn): Told | undefined {
  if (turn.pressed) return undefined
  if (takesNoticeBack(turn)) return { talk: 'noNotice' }
  const notice = noticeWanted(services, turn)
  if (notice !== undefined) return notice
  if (elseThan(services, turn) !== undefined) return { talk: 'insteadOf' }
  const asked = stockAsked(services, turn)
  if (asked === undefined) return undefined
  // Of one thing that is named the talk of notices says whether there is some, and offers one.
  const [product, another] = asked.products
  return product !== undefined && another === undefined
    ? { talk: 'backInStock', known: { product: product.id } }
    : { talk: 'stock' }
}

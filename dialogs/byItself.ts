import { asksWhyCancelled } from './talks/notByCustomer.ts'
import { asksForHistory } from './talks/orderHistory.ts'
import { asksForMoneyOfCancelled } from './talks/refundStatus.ts'
import { asksForLabel } from './talks/returnLabel.ts'
import { takesReturnBack } from './talks/withdrawReturn.ts'
import { productsIn, type Turn } from './turn.ts'
import { isNameAlone } from './wording.ts'

/** The answer that the words ask for by themselves, whatever purpose they seem to have. */
export function tellsByItself(turn: Turn): string | undefined {
  if (asksForHistory(turn)) return 'orderHistory'
  if (isNameAlone(turn.heard) && !namesSuggested(turn)) return 'product'
  if (asksForLabel(turn)) return 'returnLabel'
  if (asksForMoneyOfCancelled(turn)) return 'refundStatus'
  if (turn.memory.lastOrder === undefined && asksWhyCancelled(turn)) return 'whyCancelled'
  return takesReturnBack(turn) ? 'withdrawReturn' : undefined
}

/** What is suggested is taken or refused by its name. */
const namesSuggested = ({ heard, lastSuggestions }: Turn): boolean =>
  lastSuggestions.some(({ productId }) => productsIn(heard).includes(productId))

import { type Local, money } from '../formats.ts'
import type { ReturnTerms } from '../returnTerms.ts'

/** What the label of a return costs, behind the words that it comes by e-mail. */
export function labelIn({ cost, returnInStore }: ReturnTerms, local: Local): string {
  if (cost === undefined) return ''
  if (cost === 0) return ' and costs you nothing'
  const deducted = `; ${money(cost, local)} for it is deducted from the refund`
  return returnInStore ? `${deducted}, or bring it to the store free of charge` : deducted
}

/** When the money is back. */
export const refundIn = ({ refundDays }: ReturnTerms): string =>
  refundDays === undefined
    ? 'The money goes back to where it came from once it has reached us.'
    : `The money is back within ${refundDays} working days after it reaches us.`

import { type Local, money } from '../formats.ts'
import type { ReturnTerms } from '../returnTerms.ts'

/** 退货标签的费用，接在“发到您的邮箱”后面。 */
export function labelIn({ cost, returnInStore }: ReturnTerms, local: Local): string {
  if (cost === undefined) return ''
  if (cost === 0) return '，运费我们承担'
  const deducted = `，退款时会扣除 ${money(cost, local)} 运费`
  return returnInStore ? `${deducted}，送到门店退则免费` : deducted
}

/** 什么时候退款。 */
export const refundIn = ({ refundDays }: ReturnTerms): string =>
  refundDays === undefined ? '收到退货后原路退款。' : `收到退货后 ${refundDays} 个工作日内退款。`

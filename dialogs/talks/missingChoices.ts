import { type Line, say } from '../phrases/say.ts'
import { type Choice, choice, type Question } from '../question.ts'

/** Stands for the whole parcel among the items of an order. */
export const parcel = '*'

const nothingCame =
  /\b(whole|entire|complete) (parcel|package|box|order)|\beverything\b|nothing (came|arrived|has come)|(parcel|package|order|box) (never|is lost|got lost|went missing|did(n'?t| not)|has(n'?t| not))|lost (parcel|package|order)|整个|全部|全都|一样都没|(包裹|快递|箱子).{0,6}(丢|没(有)?(收到|到|来)|不见)|没(有)?收到(包裹|快递|货)/i

/** That nothing came at all. */
export const wholeParcel: Choice<string> = { value: parcel, line: say.wholeParcel(), words: nothingCame }

/** What is to be done about what is missing. */
export const whichRemedy = (): Question<string> =>
  choice(say.replacementOrRefund(), [
    {
      value: 'replacement',
      line: say.replacement(),
      words: /replace|send (it|another|a new|them)|resend|again|补发|补寄|重发|重新(发|寄)|再(发|寄)/i,
    },
    { value: 'refund', line: say.moneyBack(), words: /refund|money|退款|退钱/i },
  ])

export const remedyLine = (remedy: string): Line =>
  remedy === 'refund' ? say.moneyBack() : say.replacement()

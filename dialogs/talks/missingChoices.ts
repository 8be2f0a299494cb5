import { say } from '../phrases/say.ts'
import type { Choice } from '../question.ts'

/** Stands for the whole parcel among the items of an order. */
export const parcel = '*'

const nothingCame =
  /\b(whole|entire|complete) (parcel|package|box|order|thing|lot)|\beverything\b|nothing (came|arrived|has come)|(parcel|package|order|box) (never|is lost|got lost|went missing|did(n'?t| not)|has(n'?t| not))|lost (parcel|package|order)|整个|全部|全都|一样都没|(包裹|快递|箱子).{0,6}(丢|没(有)?(收到|到|来)|不见)|没(有)?收到(包裹|快递|货)/i

/** That nothing came at all. */
export const wholeParcel: Choice<string> = { value: parcel, line: say.wholeParcel(), words: nothingCame }

import type { Heard } from '../analytics/index.ts'
import { tellsWhatIsWrong } from './fault.ts'
import { amountsTold } from './talks/amountsTold.ts'

const english =
  /\b(?:is|are|was|were|it['’]?s|they['’]?re|has|have) (?:\p{L}+ )?missing\b|\bmissing (?:from|in|a|an|one|the|two|some)\b|\b(?:was|were|is|are)(?: not|n['’]t) in (?:the|my) (?:box|parcel|package|pack|order|bag)\b|\b(?:came|arrived) without\b/iu
const chinese =
  /[少缺漏][了掉][^，。]{0,3}(?:[个個件只包袋盒瓶条條把套]|(?=\p{Script=Han}{2}))|(?:[漏少][发發寄装裝给給])|[没沒]有?收到(?!了)/u
/** What only asks about it, or misses something else than goods. */
const other =
  /\?\s*$|[吗嗎？]\s*$|\b(?:order|parcel|package|delivery) (?:is|has gone|went|has been) missing\b|\b(?:points?|e-?mail|code|invoice|receipt|refund|link|button|page|stock|size|colou?r)s? (?:is|are|was|were) missing\b|[积積]分|[邮郵]件|[发發]票|少了[几幾]?[块塊元]|退款/iu
/** Purposes that such words may seem to have. */
const near = [
  'change_order',
  'product_question',
  'product_advice',
  'product_care',
  'cancel_order',
  'return_item',
]
const longest = 300

/** Whether a message tells that something was not in the parcel, or a part or some pieces of it, and nothing is broken. */
export function tellsLack({ text, intent, entities }: Heard): boolean {
  if (intent !== undefined && !near.includes(intent)) return false
  const isOfThing = entities.some(({ kind }) => ['product', 'sku', 'order'].includes(kind))
  if (!isOfThing || text.length > longest || other.test(text) || tellsWhatIsWrong(text)) return false
  return lacks(text)
}

/** Whether the words tell of too few pieces, or of something that is not there. */
export function lacks(text: string): boolean {
  const amounts = amountsTold(text)
  if (amounts !== undefined) return amounts.came < amounts.ordered
  return text.length <= longest && (english.test(text) || chinese.test(text))
}

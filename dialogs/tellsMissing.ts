import type { Heard } from '../analytics/index.ts'
import { productsIn } from './turn.ts'

const longest = 100
const gone =
  /\b(?:is|are|was|were) (?:still )?missing\b|\bmissing from (?:my|the|this)\b|\b(?:is|are|was|were)(?: not|n['’]?t) in (?:my|the|this) (?:box|parcel|package|order|delivery)\b|[没沒][有]?收到|少(?:了|[发發寄])|漏[发發寄装裝]/iu
/** Counts what came against what was ordered. */
const tooFew =
  /\b(?:ordered|bought|paid for)\b[^.!?]{0,40}\b(?:only|just) (?:got |received |found )?\d{1,3}\b|[买買订訂]了?\d{1,3}[^，。]{0,8}[，, ]?(?:只|才)(?:有|收到|[发發]了?)\d{1,3}/iu
const asks = /[?？]|\b(?:what|which|if)\b|如果|要是/iu

/** Whether a message tells that something which was ordered did not come, or not all of it. */
export const tellsMissing = (heard: Heard): boolean =>
  heard.text.length <= longest &&
  !asks.test(heard.text) &&
  (tooFew.test(heard.text) || (gone.test(heard.text) && productsIn(heard).length > 0))

import { isUnfit } from './fault.ts'
import { type Line, say } from './phrases/say.ts'
import type { Turn } from './turn.ts'

/** Who tells what is wrong in such words is upset about it. */
const crossly =
  /[!！]{2,}|\b(?:annoy\w*|angry|upset|furious|disappoint\w*|unacceptable|ridiculous|terrible|fed up|gutted)\b|[气氣]死|生[气氣]|失望|太[过過]分|[烦煩]死|[闹鬧]心|[无無][语語]/iu

/** Whether the words of a message are cross. */
export const isCross = (text: string): boolean => crossly.test(text)

/** Talks about what somebody who has died has ordered or bought. */
const grave = [
  'cancel',
  'returns',
  'exchange',
  'refundStatus',
  'orderStatus',
  'person',
  'knowledge',
  'warranty',
  'product',
  'advice',
]
const loss =
  /\b(?:passed away|(?:he|she|who|they|husband|wife|partner|m[uo]m|mummy|mother|dad|daddy|father|parents?|son|daughter|baby|child|brother|sister|grand\w+|aunt|uncle|cousin|friend|colleague|owner|customer|person|dog|cat)(?: (?:has|have|had|just|recently|sadly|suddenly)){0,3} (?:died|is dead)|funeral|my late (?:husband|wife|mother|father|mum|mom|dad|partner|son|daughter)|lost my (?:husband|wife|mother|father|mum|mom|dad|partner|son|daughter|baby))\b|去世|[过過]世|离世|離世|病逝|[丧喪]事|葬[礼禮]|(?:爸|妈|媽|父[亲親]|母[亲親]|老公|老婆|先生|太太|丈夫|妻子|爷爷|奶奶|外公|外婆|老伴|[爱愛]人|老[头頭]子)[^，。]{0,3}(?:走了|不在了)/iu

/** Whether somebody has died, of whom a message tells. */
export const tellsLoss = (text: string): boolean => loss.test(text)

/** Whether a talk begins with something that is broken or not as it should be. */
export const isFault = ({ heard }: Turn, talk: string): boolean =>
  talk === 'returns' && heard.intent === 'damaged_item'

/** One human sentence before a talk goes on, where what was told asks for one; undefined when it does not. */
export function kindWord(turn: Turn, talk: string): Line | undefined {
  const { heard, memory, pressed } = turn
  const { text } = heard
  if (pressed || memory.consoled) return undefined
  if (tellsLoss(text) && grave.includes(talk)) return say.sorryForLoss()
  if (!isFault(turn, talk)) return undefined
  if (isUnfit(text)) return say.doNotConsume()
  return isCross(text) && !memory.soothed ? say.sorryItBroke() : undefined
}

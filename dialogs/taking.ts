import type { Heard } from '../analytics/index.ts'
import { onScreen, type Turn } from './turn.ts'

const longest = 60

const lead = String.raw`(?:(?:ok(?:ay)?|yes|yeah|yep|great|perfect|good|nice|alright|all right|fine|sure|then|so|well|cool|lovely|actually|in that case)[\s,.!]+)*`
const will = String.raw`(?:(?:i(?:['’]?ll|['’]?d like| will| would like| want| wanna| think i['’]?ll)?|let me|let['’]?s|can i|could i|may i|we['’]?ll|please|pls|just)\s(?:to\s|just\s|please\s)*)?`
const thing = String.raw`(?:it|this|that|them|these|those|both|one|two|three|four|five|six|all|the|first|1st|second|2nd|middle|third|3rd|last|\d{1,2})`
const further = String.raw`(?:[\s,]+(?:${thing}|ones?|of|and|pieces?|please|pls|plz|then|thanks?|thank you|now|too|lah?|in|to|into|my|basket|cart|bag|for me))*`
const taking = new RegExp(
  String.raw`^${lead}(?:${will}(?:take|buy|order|get|have|add|put|grab|give me|go (?:with|for))\s${thing}|(?:the\s(?:first|second|third|last)(?:\sones?)?|both|all three),?\s(?:please|pls|plz|and|two of))\b${further}[\s.!]*$`,
  'iu',
)
const takingInChinese =
  /^(?:好的?|行|可以|嗯|那|就|我|都|ok|okay|第[一二三][个個款件]|[这這那][个個款]|[，,！!\s])*(?:(?:要|买|買|拿|订|訂|来|來|选|選|下单|下單|下|加(?:入|进|進)?购物车|加(?:入|進)?購物車)(?:[这這那](?:[个個款件盏盞把])?|它|第[一二三][个個款件]?|(?:第[一二三][个個款件]?)?[一两兩二三四五六七八九十\d]{1,2}[个個款件盏盞把份盒包瓶套袋条條支本块塊罐只隻双雙对對台臺张張])?(?:吧|了|啦|哈|的|喔|哦|好了)?[，,。！!\s]*)+$/iu
/** "I have bought": told, not wanted. */
const bought = /^我?[买買]了/u

/** Who says so little, with products on the screen, takes what is there: "I'll take two", 来两个. */
export function taken(heard: Heard, turn: Pick<Turn, 'memory' | 'lastSuggestions'>): Heard {
  const { text, entities } = heard
  if (text.length > longest || onScreen(turn).length === 0) return heard
  if (entities.some(({ kind }) => kind === 'order')) return heard
  const takes = taking.test(text) || (takingInChinese.test(text) && !bought.test(text))
  return takes ? { ...heard, intent: 'take_suggestion', outcome: 'sure', alternatives: [] } : heard
}

import type { Heard } from '../../analytics/index.ts'
import { addressIn, plainAddress } from './newAddress.ts'

/** Something goes somewhere, or an address changes: "send it to ...", "new address: ...", 改寄到……, 地址写错了. */
const goes = new RegExp(
  [
    '\\b(?:send|ship|deliver|redirect|forward|bring)\\b.{0,30}\\b(?:to|at|there)\\b',
    '\\bnew (?:delivery |shipping )?ad+ress\\b',
    '\\b(?:change|correct|update|wrong|adjust|edit)\\b.{0,30}\\bad+ress\\b',
    '[改换換更错錯].{0,6}地址|地址.{0,6}[改换換错錯]|[改换換](?:成|到|[为為])?[寄送发發](?:到|去|往|[给給])',
  ].join('|'),
  'iu',
)
/** To somebody's, whose address is not told yet. */
const toSomebody =
  /\b(?:send|ship|deliver|redirect)\b.{0,24}\bto (?:my|another|a different|his|her|their|our)\b|(?:[改换換](?:成|到|[为為])?[寄送发發]|[寄送](?:到|去|[给給])).{0,6}(?:[邻鄰]居|朋友|公司|家)/iu
/** What costs it, or whether it goes at all, is asked in general. */
const inGeneral =
  /\bdo you\b|\bhow (?:much|long|many)\b|\bwhat (?:is|does)\b|\bif i\b|多少[钱錢]|多久|[发發寄送][不]?[发發寄送]/iu

/**
 * Whether a message wants an order sent to another place, and says which order or where. After an address was declined
 * another one alone says it.
 */
export function goesElsewhere(heard: Heard, lastTalk: string | undefined): boolean {
  const { text, entities, parts } = heard
  if (lastTalk === 'changeAddress' && plainAddress(heard) !== undefined) return true
  if (parts !== undefined || inGeneral.test(text)) return false
  if (entities.some(({ kind }) => kind === 'order') && toSomebody.test(text)) return true
  return goes.test(text) && (addressIn(heard) ?? plainAddress(heard)) !== undefined
}

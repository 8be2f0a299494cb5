import type { OpenTalks } from './openTalks.ts'
import type { Talks } from './talkPorts.ts'
import { asksWhyCancelled } from './talks/notByCustomer.ts'
import { onlyTells, tellsSurplus } from './talks/onlyTold.ts'
import { asksForHistory } from './talks/orderHistory.ts'
import { wantsOtherRemedy } from './talks/ratherRemedy.ts'
import { asksForMoneyOfCancelled } from './talks/refundStatus.ts'
import { asksForLabel } from './talks/returnLabel.ts'
import { takesReturnBack } from './talks/withdrawReturn.ts'
import type { Told } from './told.ts'
import { productsIn, type Turn } from './turn.ts'
import { isNameAlone } from './wording.ts'

/**
 * The talk that the words ask for by themselves. Of what is open only the question which order is meant is left for
 * it, by whoever asks after a parcel instead.
 */
export async function toldIn(
  turn: Turn,
  talks: Pick<Talks, 'onItsWay' | 'askedPlainly' | 'ofStock'>,
  { openId, asking }: Pick<OpenTalks, 'openId' | 'asking'>,
): Promise<Told | undefined> {
  if (openId !== undefined && asking !== 'order') return undefined
  const ofStock = openId === undefined ? talks.ofStock(turn) : undefined
  if (ofStock !== undefined) return ofStock
  const onItsWay = await talks.onItsWay(turn)
  if (openId !== undefined) return onItsWay?.talk === openId ? undefined : onItsWay
  const talk = onItsWay === undefined ? (tellsByItself(turn) ?? talks.askedPlainly(turn)) : undefined
  return talk === undefined ? onItsWay : { talk }
}

/** The answer that the words ask for by themselves, whatever purpose they seem to have. */
function tellsByItself(turn: Turn): string | undefined {
  if (asksForHistory(turn)) return 'orderHistory'
  if (!turn.pressed && isNameAlone(turn.heard) && !namesSuggested(turn)) return 'product'
  if (asksForLabel(turn)) return 'returnLabel'
  if (asksForMoneyOfCancelled(turn)) return 'refundStatus'
  if (turn.memory.lastOrder === undefined && asksWhyCancelled(turn)) return 'whyCancelled'
  return takesReturnBack(turn) ? 'withdrawReturn' : ofTroubles(turn)
}

/** What is told of a thing that is not as it should be, and needs no talk. */
function ofTroubles(turn: Turn): string | undefined {
  if (tellsSurplus(turn)) return 'surplus'
  if (onlyTells(turn)) return 'onlyTells'
  return wantsOtherRemedy(turn) ? 'ratherRemedy' : undefined
}

/** What is suggested is taken or refused by its name. */
const namesSuggested = ({ heard, lastSuggestions }: Turn): boolean =>
  lastSuggestions.some(({ productId }) => productsIn(heard).includes(productId))

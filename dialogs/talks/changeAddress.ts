import { say } from '../phrases/say.ts'
import { yesNo } from '../yesNo.ts'
import { amended, otherPostcode, otherUnit } from './addressPutRight.ts'
import { asksCost, hesitates } from './confirmAsides.ts'
import { newAddress } from './newAddress.ts'
import { noneOpen } from './noneFits.ts'
import { aboutOrder, causeOf, isPlaced, type OrderServices } from './ownOrder.ts'

/** Sends an order that is not packed yet to another address. */
export const changeAddress = aboutOrder<OrderServices>('changeAddress', { fits: isPlaced, none: noneOpen })
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isPlaced(found) ? undefined : say.addressFixed(found.id, found.status)
  })
  .ask('address', newAddress())
  .ask('unit', otherUnit())
  .ask('postcode', otherPostcode())
  .ask('sure', ({ order, address, ...parts }) => ({
    ...yesNo(say.sendItTo(order, amended(address, parts))),
    aside: ({ text }) => (asksCost(text) ? say.addressIsFree() : hesitates(text) ? say.noHurry() : undefined),
  }))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, ...known }, { orders }, turn) => {
    const address = amended(known.address, known)
    const done = await orders.changeAddress(order, address, causeOf(turn))
    if (done === 'done') return say.addressChanged(order, address)
    return say.addressFixed(order, (await orders.find(order))?.status ?? 'packed')
  })

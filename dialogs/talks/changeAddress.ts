import { say } from '../phrases/say.ts'
import { yesNo } from '../yesNo.ts'
import { withUnit } from './addressWords.ts'
import { newAddress, unitOf } from './newAddress.ts'
import { aboutOrder, causeOf, isPlaced, isUnderWay, type OrderServices } from './ownOrder.ts'

/** Sends an order that is not packed yet to another address. */
export const changeAddress = aboutOrder<OrderServices>('changeAddress', isPlaced, isUnderWay)
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isPlaced(found) ? undefined : say.addressFixed(found.id, found.status)
  })
  .ask('address', newAddress())
  .ask('unit', ({ address }) => unitOf(address))
  .ask('sure', ({ order, address, unit = '' }) => yesNo(say.sendItTo(order, withUnit(address, unit))))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, unit = '', ...known }, { orders }, turn) => {
    const address = withUnit(known.address, unit)
    const done = await orders.changeAddress(order, address, causeOf(turn))
    if (done === 'done') return say.addressChanged(order, address)
    return say.addressFixed(order, (await orders.find(order))?.status ?? 'packed')
  })

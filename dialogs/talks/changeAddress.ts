import { say } from '../phrases/say.ts'
import { yesNo } from '../yesNo.ts'
import { amended, otherPostcode, otherUnit } from './addressPutRight.ts'
import { withUnit } from './addressWords.ts'
import { asksCost, hesitates } from './confirmAsides.ts'
import { newAddress, unitOf } from './newAddress.ts'
import { noneOpen } from './noneFits.ts'
import { stateToo } from './orderState.ts'
import { aboutOrder, causeOf, isPlaced, isUnderWay, type OrderServices } from './ownOrder.ts'

/** Sends an order that is not packed yet to another address. */
export const changeAddress = aboutOrder<OrderServices>('changeAddress', {
  fits: isPlaced,
  again: isUnderWay,
  none: noneOpen,
})
  .tell(stateToo)
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isPlaced(found) ? undefined : say.addressFixed(found.id, found.status)
  })
  .ask('address', newAddress())
  .ask('unit', ({ address }, _, turn) => unitOf(address, turn))
  .ask('otherUnit', otherUnit())
  .ask('otherPostcode', otherPostcode())
  .ask('sure', ({ order, ...known }) => {
    const question = yesNo(say.sendItTo(order, addressOf(known)))
    const aside: typeof question.aside = (heard, at) =>
      asksCost(heard.text)
        ? say.addressIsFree()
        : hesitates(heard.text)
          ? say.noHurry()
          : question.aside?.(heard, at)
    return { ...question, aside }
  })
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, ...known }, { orders }, turn) => {
    const address = addressOf(known)
    const done = await orders.changeAddress(order, address, causeOf(turn))
    if (done === 'done') return say.addressChanged(order, address)
    return say.addressFixed(order, (await orders.find(order))?.status ?? 'packed')
  })

interface Told {
  readonly address: string
  readonly unit?: string
  readonly otherUnit?: string
  readonly otherPostcode?: string
}

/** The address with its unit, and with what was put right of it. */
const addressOf = ({ address, unit = '', otherUnit = '', otherPostcode = '' }: Told): string =>
  amended(withUnit(address, unit), { unit: otherUnit, postcode: otherPostcode })

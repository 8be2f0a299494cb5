import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { yesNo } from '../yesNo.ts'
import { aboutOrder, isUnderWay, type OrderServices, ownOrders } from './ownOrder.ts'
import type { Contact } from './person.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

interface ReceiverServices extends OrderServices, TicketServices {
  readonly contact: Contact
}

const longest = 120

const phone =
  /\b(?:phone|mobile|telephone|handphone|cell(?:phone)?|contact)(?:[’']s)?\s?(?:numbers?|no\.?|nr\.?)\b|\b(?:my|the|receiver['’]s|recipient['’]s) (?:phone|mobile|hp|contact)\b|(?:[电電]话|[电電]話|手机|手機)(?:[号號][码碼]?)?|[联聯][系繫](?:方式|[号號][码碼])/iu
const name =
  /\b(?:receiver|recipient|consignee|addressee)(?:['’]?s)?(?: name)?\b|\bname (?:on|of|for) (?:the|my) (?:parcel|package|delivery|order|label|receiver|recipient|shipment)\b|收[货貨件](?:人|者)(?:的)?(?:姓名|名字|名)?|(?:包裹|快[递遞]|[订訂][单單]|收[货貨件])[^，。]{0,4}(?:姓名|名字)/iu
const changing =
  /\b(?:chang\w*|updat\w*|edit\w*|correct\w*|fix\w*|wrong\w*|typos?|mistyped|mis-?spel\w*|amend\w*|switch\w*|replac\w*|different|incorrect|should be|new)\b|改|[换換]|[错錯]|不[对對]|更新|更正|[变變]|新的?[电電手]/iu
/** Of a parcel, and not of an account. */
const ofDelivery =
  /\b(?:deliver\w*|orders?|parcels?|packages?|courier|driver|shipments?|shipping|receiver|recipient|consignee)\b|收[货貨件]|配送|派送|快[递遞]|包裹|[订訂][单單]|送[货貨]/iu
/** Was written wrongly, which is done when one orders. */
const mistyped =
  /\b(?:typed|entered|put|wrote|gave|left|keyed)\b.{0,16}\b(?:wrong|incorrect|old)\b|\bmis-?typed\b|[填写寫留输輸][^，。]{0,3}[错錯]/iu
const elsewhere =
  /\b(?:accounts?|log ?in|sign ?in|password|otp|invoices?|address|profile|your (?:phone|number|contact)|call (?:you|me)|company|uen|newsletter|e-?mails?)\b|[账帳][户戶号號]|登[录錄陆]|注册|密[码碼]|[发發]票|抬[头頭]|地址|[会會][员員]|客服|你[们們]|[您]的[电電]|邮箱|郵箱|刻字/iu

/** Whether a message would have the telephone number or the name of who receives an order put right. */
export const changesReceiver = ({ text }: Heard): boolean =>
  text.length <= longest &&
  changing.test(text) &&
  !elsewhere.test(text) &&
  (name.test(text) || (phone.test(text) && (ofDelivery.test(text) || mistyped.test(text))))

/** A number that has changed matters to whoever expects a parcel. */
const perhaps = ({ text }: Heard): boolean =>
  text.length <= longest && changing.test(text) && phone.test(text) && !elsewhere.test(text)

/** Whether a message is to be taken so, for this customer. */
export async function wantsOtherReceiver({ orders }: OrderServices, turn: Turn): Promise<boolean> {
  if (turn.pressed || !perhaps(turn.heard)) return !turn.pressed && changesReceiver(turn.heard)
  return changesReceiver(turn.heard) || (await ownOrders(orders, turn)).some(isUnderWay)
}

/** Notes another name or telephone number for a parcel under way: which order, what, are you sure, then a person sees to it. */
export const receiver = aboutOrder<ReceiverServices>('receiver', {
  fits: isUnderWay,
  none: () => say.noneUnderWay(),
})
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isUnderWay(found) ? undefined : say.receiverFixed(order, found.status)
  })
  .ask('wish', whatIsWrong())
  .ask('name', ({ wish }) => (wish === 'name' ? rightName() : undefined))
  .ask('sure', ({ order, wish, name }) =>
    yesNo(wish === 'phone' ? say.phoneIt(order) : say.receiverIt(order, name ?? '')),
  )
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, wish, name }, services, turn) => {
    const details = wish === 'phone' ? 'another telephone number / 换联系电话' : `receiver / 收件人: ${name}`
    const ticket = { kind: 'delivery_note', key: `${order} ${details}`, orderId: order, details } as const
    const { id, promised } = await promiseTicket(services, turn, ticket)
    const noted = say.noteNoted(id, order, promised, turn.local)
    return wish === 'phone'
      ? [noted, say.tellNumber(id, services.contact.phone, services.contact.email)]
      : noted
  })

/** Never asked: what began the talk says it. */
function whatIsWrong(): Question<'phone' | 'name'> {
  const find = ({ text }: Heard) =>
    name.test(text) && !phone.test(text) ? 'name' : phone.test(text) ? 'phone' : undefined
  return {
    line: say.whichReceiver(),
    find,
    read: find,
    assume: () => 'name',
    allows: (value) => value === 'phone' || value === 'name',
  }
}

function rightName(): Question<string> {
  return ownWords({ line: say.whichReceiver(), about: ['change_address', 'delivery_options'], find: nameIn })
}

/** The name in "change the receiver to Anna Tan", 收件人改成林芳. */
function nameIn({ text }: Heard): string | undefined {
  const [, english, han] =
    /\b(?:to|should be|is now)\s+(?!the\b|my (?:order|parcel)|PL\d)(\p{L}[\p{L} .'’-]{1,40})$|(?:改[成为為]|[换換][成为為]|[应應][该該]是|更正[为為])\s*([\p{L} ·.]{2,20}?)[吧吗嗎了。.！!]*$/iu.exec(
      text.replace(/[.!。！\s]+$/u, '').replace(/,?\s*(?:please|pls|thanks?)$/iu, ''),
    ) ?? []
  const found = (english ?? han)?.trim()
  return found === undefined || found === '' ? undefined : maskPersonalData(found)
}

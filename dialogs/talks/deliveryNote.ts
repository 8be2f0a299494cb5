import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { yesNo } from '../yesNo.ts'
import { aboutOrder, isUnderWay, type OrderServices, ownOrders } from './ownOrder.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

type NoteServices = OrderServices & TicketServices

const longest = 80

/** What the courier is to do: "leave it at the door", 放鞋柜上, 别按门铃. */
const told = new RegExp(
  [
    '\\b(?:leave|put|drop|place)(?: it| them| this| that| #?[a-z]{0,6}[- ]?\\d+)?(?: (?:my|the) (?:parcel|order|package|box))?(?: off)? (?:at|by|on|in|with|outside|to|behind|near|next to) .{0,16}(?:door\\w*|porch|lobby|guard\\w*|reception|concierge|neighbou?rs?|mail ?box|letter ?box|shoe \\w+|gate|security)\\b',
    "\\b(?:leave|put) (?:it|them) outside\\b|\\b(?:don['’]?t |do not |please )?ring (?:the |my )?(?:door ?)?bell\\b|\\bcall (?:me )?before (?:you )?(?:come|deliver\\w*)\\b",
    '(?:放|搁|擱|留|交)(?:在|到|[给給])?(?:我?家)?的?(?:[门門](?:口|外|前|边|邊)|鞋[柜櫃架]|信箱|保安|警[卫衛]|前[台臺]|[楼樓]下|大堂|[邻鄰]居|隔壁|管理[处處]|快[递遞][柜櫃]|物[业業]|[电電]表箱)',
    '(?:[别別]|不要)(?:按|敲)(?:[门門][铃鈴]?)|(?:先|提前)打(?:[个個])?[电電][话話]',
  ].join('|'),
  'iu',
)
/** Only that there is something to tell. */
const toTell =
  /\badd (?:a )?note to (?:my|the) order\b(?!.*\b(?:gift|card|birthday)\b)|\b(?:leave|add|write|put|give) (?:a |some )?(?:notes?|instructions?|message) (?:for|to) (?:the )?(?:courier|driver|delivery|postman)\b|\bdelivery (?:note|instructions?)\b|(?:[给給跟]|告[诉訴])快[递遞][员員]?(?:[小哥]{2})?(?:留[个個]?言|[备備][注註]|[说說]一[声聲下])|[订訂][单單](?:上)?(?:加|[写寫])?[个個]?[备備][注註]|^(?:我?想?|[帮幫]我|[请請])*[备備][注註]一下$/iu

/** What happened already is nothing to tell the courier. */
const lost =
  /被偷|不[见見]|[丢丟]|[没沒]了|[没沒]收到|放了?[在到]?哪|\b(?:gone|stolen|missing|lost|where|was|were)\b/iu

/** Whether a message tells the courier something of a parcel that is under way. */
export async function leavesNote({ orders }: OrderServices, turn: Turn): Promise<boolean> {
  const { text } = turn.heard
  if (text.length > longest || lost.test(text)) return false
  if (toTell.test(text)) return true
  return told.test(text) && (await ownOrders(orders, turn)).some(isUnderWay)
}

/** Passes on what the courier should know: which order, what, are you sure, then a person tells the carrier. */
export const deliveryNote = aboutOrder<NoteServices>('deliveryNote', { fits: isUnderWay })
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isUnderWay(found) ? undefined : say.noteTooLate(order)
  })
  .ask('note', whatToTell())
  .ask('sure', async ({ order, note }, { orders }, { local }) =>
    yesNo(say.noteIt(order, note, (await orders.find(order))?.due, local)),
  )
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, note }, services, turn) => {
    const wish = { kind: 'delivery_note', key: `${order} ${note}`, orderId: order, details: note } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    return say.noteNoted(id, order, promised, turn.local)
  })

function whatToTell(): Question<string> {
  const find = ({ text }: Heard) => (told.test(text) ? maskPersonalData(noteIn(text)) : undefined)
  return ownWords({
    line: say.whatToTell(),
    about: ['delivery_time', 'change_address', 'damaged_item'],
    find,
  })
}

/** The part of a message that the courier should read. */
function noteIn(text: string): string {
  const parts = text.split(
    /(?:[，,。;；!！?？]|(?<!\b(?:no|nr|num|apt|st|rd|blk))\.(?!\d))+\s*|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u,
  )
  const at = parts.findIndex((part) => told.test(part))
  const more = parts.slice(at + 1).filter((part) => numbered.test(part))
  const note = at === -1 ? text : [parts[at], ...more].join(/\p{Script=Han}/u.test(text) ? '，' : ', ')
  return note.replace(around, '').trim()
}

/** The number of a door or a code belongs to what is told. */
const numbered =
  /\d.*(?:[门門]|[号號楼樓室]|[码碼])|(?:[门門]|[密][码碼]).*\d|\b(?:code|door|gate|floor|flat|apt|no\.?|nr\.?|number|buzzer|bell)\b.*\d/iu

const around =
  /^add (?:a )?note to (?:my|the) order\s*[:：-]?\s*|^(?:(?:courier|driver|delivery)\s(?:note|message|instructions?)\s*[:：-]?\s*)|^(?:(?:please|pls|can you|could you|just|and|so|i want you to)\s)+|^(?:[请請]|麻[烦煩](?:[你您])?|那|就|[帮幫][我忙]|可以|能不能|[备備][注註](?:一下)?)+|(?:吧|[吗嗎]|可以[吗嗎])$/giu

import type { Moment } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Told } from '../told.ts'
import { onScreen, productsIn, type Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'

interface StockWish {
  readonly conversationId: string
  readonly productId: string
  readonly at: Moment
}

/** Who waits for a product. */
export interface StockNotices {
  wish(wish: StockWish): Promise<void>
  /** Takes a wish back; whether it was there. */
  forget(wish: StockWish): Promise<boolean>
}

interface NoticeServices {
  readonly catalogue: Catalogue
  readonly stockNotices: StockNotices
}

const longest = 60

/** Does not want to be written to any more. */
const off =
  /\b(?:cancel|stop|remove|delete|drop|withdraw|undo|turn off|switch off|forget|no(?: more)?|don['’]?t (?:want|need)|do not (?:want|need)|never ?mind|unsubscribe(?: from)?)\b.{0,24}\b(?:noti(?:ce|ces|fication|fications|fs?)|alerts?|reminders?|telling|writing)\b|\b(?:don['’]?t|do not|no need to|stop|need not|no longer)\b.{0,12}\b(?:tell|notify|notifying|alert|remind|write|message|messaging|inform)(?:ing)?\b|(?:取消|撤[销銷回]|[关關]掉?|停[掉止]?|[删刪]除?|退[订訂]).{0,6}(?:通知|提醒)|(?:不用|不必|不要|不需要|[别別]|[无無]需|免).{0,4}(?:通知|提醒|告[诉訴]|跟我[说說]|叫我)|(?:通知|提醒)(?:我)?(?:不用|不要|不需要|取消|[关關])/iu
/** News of another kind. */
const other =
  /\b(?:orders?|parcels?|deliver\w*|shipping|shipp?ed|newsletters?|e-?mails?|marketing|suggestions?)\b|[订訂][单單]|物流|快[递遞]|配送|邮件|郵件|推[荐薦]|[营營][销銷]|广告|廣告/iu
const ofStock = /\bstock\b|到[货貨]|[补補][货貨]|\bback\b/iu

/** Whether a message wants no notice, and not surely one of another kind. */
export const wantsNoNotice = (text: string): boolean =>
  text.length <= longest && off.test(text) && (!other.test(text) || ofStock.test(text))

/** Whether a message wants no news of orders, and no order cancelled. */
export const wantsNoOrderNews = (text: string): boolean =>
  text.length <= longest && ofOrderNews.test(text) && !ofStock.test(text)

const ofOrderNews =
  /\b(?:cancel|stop|turn off|switch off|disable|no more)\s(?:\w+\s){0,2}(?:order|delivery|shipping|parcel)(?:\s\w+)?\s(?:notifications?|notices?|alerts?|news|messages|updates)\b|(?:取消|[关關]掉?|停[掉止]?|不要|不用|退[订訂]|[别別][发發]).{0,4}(?:[订訂][单單]|物流|配送|[发發][货貨]|快[递遞])的?(?:通知|提醒|消息)/iu

/** Whether a message takes back a stock notice that was asked for here. */
export function takesNoticeBack({ heard: { text }, memory: { awaited, lastTalk } }: Turn): boolean {
  if (!wantsNoNotice(text)) return false
  return (awaited !== undefined && lastTalk !== 'notices') || ofStock.test(text)
}

/** Takes back the one that is named, or else all of this conversation. */
export async function noticeTakenBack(
  { stockNotices, catalogue }: NoticeServices,
  turn: Turn,
): Promise<Line> {
  const { awaited = [] } = turn.memory
  const named = productsIn(turn.heard)
  const dropped = awaited.filter((id) => named.length === 0 || named.includes(id))
  const { conversationId, now: at } = turn
  for (const productId of dropped) await stockNotices.forget({ conversationId, productId, at })
  turn.memory = { ...turn.memory, awaited: awaited.filter((id) => !dropped.includes(id)) }
  return dropped.length === 0
    ? say.noNoticeHere()
    : say.noticeTakenBack(dropped.map((id) => nameOf(id, catalogue)))
}

const whenThere = String.raw`(?:\s(?:when(?:ever)?|once|as soon as|if)\s(?:it['’]?s?|they(?:['’]re)?|that|this|you|there|we)(?:\s(?:is|are|has|have|got|get|gets|comes?|it|them|some|back|here|in|again|available|arrived?|arrives|stock|more|restocked|['’]s)){0,5})`
/** Wants to be told. */
export const tellMe = new RegExp(
  String.raw`\b(?:(?:tell|notify|inform|message|alert|remind|ping|text|update|write(?: to)?) me|let me know|keep me (?:posted|updated)|drop me a (?:note|message))${whenThere}?(?:\s(?:here|then|in this chat))?|(?:等|一)?(?:[它有]?(?:到[货貨]?|[补補][货貨]|有[货貨]|[来來]|回[来來])了?(?:的?[时時]候|之?[后後])?)?(?:就|再|[请請]|[记記]得|[麻]?[烦煩]?[你您]?)*(?:告[诉訴]|通知|提醒|叫|喊|[联聯][系繫])我?(?:一?[声聲]|一下)?|(?:到[货貨]?|有[货貨]?)了?(?:就|再|[请請])?(?:跟我)?[说說]一?[声聲下]`,
  'iu',
)
const filling =
  /\b(?:yes|yeah|yep|ok(?:ay)?|sure|please|pls|then|so|and|just|alright|all right|good|great|fine|thanks?|thank you|can you|could you|would you|do|i['’]?d like you to|you can|well|hm+)\b|好的?|[嗯行可以那就吧哦啊呀了]|[谢謝]{2}|麻[烦煩]|[请請]|[帮幫]我|[你您能给給]/giu

/** Who has only told it is asked whether they want that; who says yes to it is not. */
const agrees =
  /^(?:yes|yeah|yep|yup|ok(?:ay)?|sure|please|pls|then|all ?right|fine|great|good)\b|^(?:好|嗯|可以|行|那就?|要)/iu

/** The one thing on the screen that is sold out, when a message wants to be told, and says no more: "yes tell me", 到了告诉我. */
export function noticeWanted({ catalogue }: Pick<NoticeServices, 'catalogue'>, turn: Turn): Told | undefined {
  const { text, entities } = turn.heard
  if (text.length > longest || !tellMe.test(text) || wantsNoNotice(text) || other.test(text)) return undefined
  const rest = text.replace(tellMe, ' ').replace(filling, ' ')
  if (/\p{L}/u.test(rest) || entities.some(({ kind }) => kind === 'order')) return undefined
  const [product, another] = onScreen(turn).filter((id) => catalogue.product(id)?.stock === 0)
  if (product === undefined || another !== undefined) return undefined
  return { talk: 'backInStock', known: agrees.test(text) ? { product, sure: true } : { product } }
}

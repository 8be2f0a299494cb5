import { type Line, say } from '../phrases/say.ts'
import { isQuestion } from '../wording.ts'

const longest = 60
const things = '(?:(?:聊天|[对對][话話]|[订訂][单單]|[购購][买買]|[个個]人|我?的)?(?:[记記][录錄]|[资資]料)?)'

/** Only a part is to be erased: "delete only my chat", 只删聊天记录. */
const part = new RegExp(
  [
    '\\b(?:delete|erase|remove|wipe|clear)\\w*(?: \\w+){0,2} (?:only|just)\\b',
    '\\b(?:only|just) (?:want to )?(?:delete|erase|remove|wipe|clear)\\b',
    '\\b(?:delete|erase|remove|wipe|clear)\\w* (?:only |just )?(?:my |the |this |our )?(?:chats?|conversations?|messages|e-?mail(?: address)?|phone(?: number)?|address|orders?)(?: history)?(?: only| alone)\\b',
    '\\b(?:but )?(?:keep|not) (?:my |the )?(?:orders?|account|points|profile)\\b.*\\b(?:delete|erase)|\\b(?:delete|erase)\\b.*\\b(?:keep|but not|except) (?:my |the )?(?:orders?|account|points|profile|e-?mail)\\b',
    `(?:只|[仅僅]|[单單]独?|光)(?:想|要|能|可以|是)?(?:把)?${things}(?:[删刪]|清)`,
    '[删刪清](?:[除掉空])?.{0,10}(?:就行|就好|就可以|其他(?:的)?(?:不|[别別]|保留|留))',
  ].join('|'),
  'iu',
)

/** Whether a message asks for a part alone to be erased. */
export const wantsPartErased = (text: string): boolean =>
  text.length <= longest && part.test(text) && !whole.test(text)

const whole =
  /\b(?:everything|all|my data|(?:personal )?info(?:rmation)?)\b|(?:我的|个人|個人)?(?:资料|資料|[数數]据|信息)|全部|所有|一切/iu

const touched =
  /\b(?:orders?|invoices?|account|purchases|history|refunds?|returns?|warranty|chats?|conversations?|anything else|everything)\b|[订訂][单單]|[发發]票|[账帳][号號户戶]|[会會][员員]|[购購][买買]|退[货貨款]|保修|[质質]保|聊天|[对對][话話]|[记記][录錄]|什[么麼]|哪些/iu
const asks =
  /\b(?:what (?:about|happens)|will|would|does|do|can i still|is|are)\b|呢\s*[？?]?$|[会會]|[还還](?:在|能|有)|影[响響]|[没沒]了/iu

/** What is said to who asks, before they agree, what erasing touches; undefined when they ask something else. */
export function onErasing({ text }: { readonly text: string }): Line | undefined {
  if (text.length > longest) return undefined
  if (wantsPartErased(text)) return say.eraseAllOnly()
  return touched.test(text) && (asks.test(text) || isQuestion(text)) ? say.erasingTouches() : undefined
}

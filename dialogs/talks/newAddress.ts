import type { Heard } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import { isText, type Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { isCoded, lacksUnit } from './addressesAnywhere.ts'
import { isAgain, withoutLeadIn } from './addressWords.ts'

/** Asks for a whole address. */
export function newAddress(): Question<string> {
  return {
    line: say.whichAddress(),
    retry: say.notAnAddress(),
    find: (heard) => addressIn(heard) ?? plainAddress(heard),
    allows: isText,
    read: (heard) => addressIn(heard) ?? (looksLikeAddress(heard.text) ? tidied(heard.text) : undefined),
    aside: ({ text }) => (asksForPresent.test(text) ? say.addressNotSeen() : undefined),
  }
}

/** Asks for the unit that an address lacks; a house may have none, and the whole address may come again. */
export function unitOf(address: string, { local }: Turn): Question<string> | undefined {
  if (!lacksUnit(address, local)) return undefined
  return {
    line: say.whichUnit(),
    options: [{ line: say.noUnit() }],
    allows: (value) => typeof value === 'string',
    read: ({ text }) => {
      if (noUnit.test(text)) return ''
      const isWhole = isAgain(text, address) || /\d{6}/.test(text)
      return isUnit(text) || (isWhole && looksLikeAddress(text)) ? tidied(text) : undefined
    },
  }
}

const noUnit =
  /^(?:no|none|nope|nil|n\/?a)[.! ]*$|\bno unit\b|\bthere(?:['’]s| is|['’]?s not| isn['’]?t) (?:none|no|any)\b|^(?:[没沒無无][有]?|不用)|[没沒無无]有?[单單門门]|[独獨][栋棟立]|[别別]墅|\b(?:landed|bungalow|house)\b/iu

const isUnit = (text: string): boolean =>
  text.length <= 30 && !isQuestion(text) && /\d|[一二三四五六七八九十][楼樓层層室]/u.test(text)
const asksForPresent =
  /\b(?:what|which)\b.{0,24}\baddress\b|\baddress\b.{0,20}\b(?:do you have|now|at the moment|currently)\b|\bwhat does it say\b|(?:现在|現在|原来|原來|目前|之前).{0,6}地址|地址.{0,4}(?:是什么|是什麼|是哪|现在|現在|写的)/iu

/** The address that a message names beside what is to be done with it. */
export const addressIn = (heard: Heard): string | undefined => addressAfter(withoutOrder(heard))

/** The address that a message is, whatever it begins with: "no, 8 Marina View #21-03". */
export const plainAddress = ({ text }: Heard): string | undefined => {
  const rest = text.replace(opening, '')
  return (plain.test(text) && looksLikeAddress(text)) || isCoded(rest) ? tidied(rest) : undefined
}

const opening =
  /^[^\p{L}\p{N}#]*(?:(?:no|nope|sorry|wait|actually|yes|but|please|ok|oh|it['’]?s|不对|不是|错了|应该是|是)[\s,.，。]*)*/iu
const plain =
  /^[^\p{L}\p{N}#]*(?:(?:no|nope|sorry|wait|actually|yes|but|please|ok|oh|it['’]?s)\b[\s,.]*)*(?:(?:blk|block|apt|unit)\.?\s*)?#?\d+[a-z]?\b[\s,]+\p{L}{3,}.*(?:#\s?\d|\b\d{6}\b)|^[^，。,]{0,4}[，,]?\s*\p{Script=Han}{2,8}[路街道巷]\s?\d+[号號]/iu

/** An order number is no house number. */
export const withoutOrder = ({ text, entities }: Heard): string =>
  entities.reduce((rest, { kind, text: named }) => (kind === 'order' ? rest.replace(named, ' ') : rest), text)

/** The address in "please send it to 12 Jalan Besar #03-04, 208787", 地址改成芽笼路12号三楼. */
function addressAfter(text: string): string | undefined {
  const after =
    /\b(?:to|at|is|be|meant|ad+ress)\b\s*:?\s*((?:my|the|our)?\s*(?:\p{L}[\p{L}.'’-]*\s+){0,4}[#\d][^?？]*)$|(?:改成|改到|改为|换成|换到|寄到|送到|发到|地址是|是|地址[:：])\s*([^?？]*)$/iu.exec(
      text,
    )
  const found = after?.[1] ?? after?.[2]
  return found !== undefined && looksLikeAddress(found) ? tidied(found) : undefined
}

/** A house number and the name of a road or a building; an order number alone is none. */
export const looksLikeAddress = (text: string): boolean =>
  text.length <= 300 &&
  !isQuestion(text) &&
  ((/\d/.test(text) && (text.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2 && !/\b(order|订单)\b/i.test(text)) ||
    /[\p{Script=Han}]{2,}(路|街|道|巷|弄|号|座|楼|室|大厦|花园|小区|村|区)/u.test(text))

/** Without what is said around it: "here you go: ...", "..., thanks". */
const tidied = (text: string): string =>
  withoutLeadIn(text)
    .replace(/^[^:：\d]{1,20}[:：]\s*/, '')
    .replace(sentThere, '')
    .replace(
      /[\s,，.。]*\b(thanks?( you| so much)?|thx|please|pls)\b[\s.!！]*$|[\s,，.。]*(谢谢|謝謝|多谢|麻烦了|麻煩了)(你|您|啦|了)?[\s。!！]*$/i,
      '',
    )
    .replace(/^(?:(?:of|for|on|to)\s+)+|[\s.。!！]+$/gi, '')
    .trim()

/** "..., pls send RS-7150 there" */
const sentThere =
  /[,，.;；]\s*(?:and|so)?\s*(?:(?:please|pls|can you|could you)\s)*(?:send|ship|deliver|bring)\b[^,]*$/iu

import type { Heard } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import { isText, type Question } from '../question.ts'
import { isQuestion } from '../wording.ts'

/** Asks for a whole address. */
export function newAddress(): Question<string> {
  const find = (heard: Heard) => addressAfter(withoutOrder(heard))
  return {
    line: say.whichAddress(),
    retry: say.notAnAddress(),
    find,
    allows: isText,
    read: (heard) => find(heard) ?? (looksLikeAddress(heard.text) ? tidied(heard.text) : undefined),
  }
}

/** An order number is no house number. */
const withoutOrder = ({ text, entities }: Heard): string =>
  entities.reduce((rest, { kind, text: named }) => (kind === 'order' ? rest.replace(named, ' ') : rest), text)

/** The address in "please send it to 12 Jalan Besar #03-04, 208787", 地址改成芽笼路12号三楼. */
function addressAfter(text: string): string | undefined {
  const after =
    /\b(?:to|is|be|meant|address)\b\s*:?\s*((?:my|the|our)?\s*(?:\p{L}+\s+){0,3}[#\d][^?？]*)$|(?:改成|改到|改为|换成|换到|寄到|送到|发到|地址是|是|地址[:：])\s*([^?？]*)$/iu.exec(
      text,
    )
  const found = after?.[1] ?? after?.[2]
  return found !== undefined && looksLikeAddress(found) ? tidied(found) : undefined
}

/** A house number and the name of a road or a building; an order number alone is none. */
const looksLikeAddress = (text: string): boolean =>
  text.length <= 300 &&
  !isQuestion(text) &&
  ((/\d/.test(text) && (text.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2 && !/\b(order|订单)\b/i.test(text)) ||
    /[\p{Script=Han}]{2,}(路|街|道|巷|弄|号|座|楼|室|大厦|花园|小区|村|区)/u.test(text))

/** Without what is said around it: "here you go: ...", "..., thanks". */
const tidied = (text: string): string =>
  text
    .replace(/^[^:：\d]{1,20}[:：]\s*/, '')
    .replace(
      /[\s,，.。]*\b(thanks?( you| so much)?|thx|please|pls)\b[\s.!！]*$|[\s,，.。]*(谢谢|謝謝|多谢|麻烦了|麻煩了)(你|您|啦|了)?[\s。!！]*$/i,
      '',
    )
    .replace(/[\s.。!！]+$/, '')
    .trim()

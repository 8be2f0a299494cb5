import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { codeIn } from '../codes.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { answerWith, type Knowledge } from './knowledge.ts'
import { isPlaced, type OrderServices, ownOrders } from './ownOrder.ts'
import type { Pointers } from './rules.ts'

interface CodeServices extends OrderServices, Pointers {
  readonly knowledge: Knowledge
}

const code =
  /\b(?:(?:promo(?:tion(?:al)?)?|discount|voucher|coupon|welcome)[- ]?codes?|codes?|vouchers?|coupons?|promos?)\b|[优優]惠[码碼券]|折扣[码碼券]|[促][销銷][码碼]|(?<![发發债證证彩奖獎入][^\s]?)券|(?:[输輸]|用|填)[了过過的]?[码碼]|[码碼](?:用|[输輸]|填|[无無]效)/iu
/** Codes of another kind, and what is no code. */
const otherCode =
  /\b(?:post(?:al)?|zip|door|gate|qr|otp|verification|security|bar|country|error|tracking|entry|lobby)[- ]?codes?\b|\bcards?\b|\bcv[cv]\b|\bpoints?\b|[验驗][证證][码碼]|[二]?[维維][码碼]|尺[码碼]|[号號][码碼]|密[码碼]|[条條][码碼]|[门門]禁|[邮郵][编編]|(?:[银銀]行|信用)卡|[礼禮]品卡|[积積]分/iu
const afterwards =
  /\b(?:forg[eo]t\w*|didn['’]?t|did not|omitted|missed|neglected)\s(?:to\s)?(?:us(?:e|ing)|apply(?:ing)?|add(?:ing)?|enter(?:ing)?|put(?:ting)?|key(?:ing)?|typ(?:e|ing)|redeem(?:ing)?|includ(?:e|ing))\b|\bretro\w*|\bafterwards?\b|\bafter (?:the fact|order\w*|i(?:['’]ve)? (?:\w+ )?(?:ordered|paid|placed)|placing|pay\w*|check\w*)\b|\b(?:already|have|had) (?:ordered|placed|paid|checked out)\b|\b(?:add|apply|use|put|enter)\b.{0,30}\b(?:to|on|for|in) (?:my |the |an? |that |this )?(?:last|latest|existing|previous|recent|current|placed|order|PL\d)|忘[了记記]?(?:了)?(?:要)?(?:用|[输輸]|填|加|使用|打|勾)|[没沒]有?(?:用上?|[输輸]|填|使用)(?=[^。]{0,8}(?:[码碼券]|[a-z]+\d))|[码碼券](?:忘|[没沒]用|[没沒][输輸])|[补補](?:用|上|填|[输輸]|[录錄]|加)?(?=.{0,6}(?:[码碼券]|[a-z]+\d|[吗嗎]))|已[经經]?(?:下[单單]|付款|[买買])|下[了完好]?[单單](?:了|[后後]|以[后後]|之[后後])|[买買]完/iu
const refused =
  /\b(?:not|isn['’]?t|wasn['’]?t) (?:accept\w*|work\w*|valid|recogni\w+|appli\w+|apply\w*|eligible|taken|go(?:ing)? through)\b|\b(?:doesn['’]?t|does not|didn['’]?t|did not|won['’]?t|don['’]?t|do not|wouldn['’]?t) (?:work|apply|accept|go through|recogni\w+|let|take)\b|\b(?:invalid|rejected|refused|declined|errors?|fail\w*|expired|no discount)\b|\b(?:can['’]?t|cannot|can not|unable to) (?:use|apply|enter|redeem|be)\b|用不了|不能用|[无無]效|[没沒]用[。！!]?$|不行|失[败敗]|[输輸]不[进進了]|不[认認]|[没沒]反[应應]|不接受|[没沒][减減]|[没沒]打折|[过過]期|[报報][错錯]|不[给給]用/iu
const longest = 120

function namesCode(heard: Heard): boolean {
  const text = heard.text.replace(masked, ' ')
  if (text.length > longest || otherCode.test(text)) return false
  return code.test(text) || codeIn(heard) !== undefined
}
/** What was taken out of the message, such as [code]. */
const masked = /\[\w+\]/gu

/** Whether a message would use a code for what was ordered already. */
export const forgotCode = (heard: Heard): boolean => namesCode(heard) && afterwards.test(heard.text)

/** Whether a message says that a code was not taken. */
export const codeRefused = (heard: Heard): boolean => namesCode(heard) && refused.test(heard.text)

/** As articles put it. */
const questions = {
  after: {
    en: 'i forgot to use my discount code, can it be added to the order',
    zh: '下单后忘了用优惠码，还能补输吗',
  },
  refused: { en: 'your code does not work', zh: '优惠码用不了' },
}

/** What the article says of a code that was forgotten, and whether that order can still be cancelled. */
export async function codeForgotten(services: CodeServices, turn: Turn): Promise<Reply> {
  const told = quoted('after', services, turn)
  const own = (await ownOrders(services.orders, turn)).filter(({ status }) => status !== 'cancelled')
  const order = meant(own, turn)
  const person = services.button('talk_to_person')
  if (order === undefined) return told ?? services.noAnswer(turn)
  turn.memory = { ...turn.memory, lastOrder: order.id }
  const isFirst = own.every(({ placed }) => placed >= order.placed)
  const fact = say.codeAfter(order.id, order.status, isFirst)
  return {
    line: told ? joined(told.line, fact) : fact,
    options: isPlaced(order) ? [services.button('cancel_order'), person] : [person],
  }
}

/** The one that is named, or else the newest. */
function meant(own: readonly Order[], { heard }: Turn): Order | undefined {
  const named = heard.entities.find(({ kind }) => kind === 'order')?.value
  return named === undefined ? own[0] : own.find(({ id }) => id === named)
}

/** The conditions that an article names, and whether the customer has ordered before. */
export async function codeNotTaken(services: CodeServices, turn: Turn): Promise<Reply> {
  const told = quoted('refused', services, turn)
  if (told === undefined) return services.noAnswer(turn)
  const own = (await ownOrders(services.orders, turn)).filter(({ status }) => status !== 'cancelled')
  return own.length === 0 ? told : { ...told, line: joined(told.line, say.orderedBefore()) }
}

/** The best article on codes; of a code that is named what it says of that as well. */
function quoted(kind: keyof typeof questions, { knowledge }: CodeServices, turn: Turn): Reply | undefined {
  const { language, heard } = turn
  const question = questions[kind][language]
  const asked = kind === 'after' ? `${question} ${codeIn(heard) ?? ''}` : question
  const found = knowledge
    .search(asked, language)
    .flatMap(({ articleId, good }) => (good ? (knowledge.article(articleId) ?? []) : []))
    .find(({ body }) => code.test(body[language]))
  return found && answerWith(found, turn, `${asked} ${codeIn(heard) ?? ''}`)
}

const joined = (first: Line, second: Line): Line => ({
  in: (language) => `${first.in(language)}\n\n${second.in(language)}`,
})

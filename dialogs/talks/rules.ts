import type { Heard } from '../../analytics/index.ts'
import type { Line } from '../phrases/say.ts'
import type { Option, Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { isQuestion, lengthOf } from '../wording.ts'

/** What one talk may say of others. */
export interface Pointers {
  /** A button that opens the talk of an intent. */
  button(intent: string): Option
  /** The article for the message among those of the intent's topic; undefined when the shop wrote none. */
  article(turn: Turn, intent: string): Line | undefined
  /** What is said to a question that nothing answers; it is kept as unanswered. */
  noAnswer(turn: Turn): Reply
}

/** The article, when a talk begins with how something goes in general; a button begins the customer's own case. */
export const rulesAsked =
  (intent: string) =>
  (known: object, { article, button, noAnswer }: Pointers, turn: Turn): Reply | undefined => {
    if (turn.pressed || Object.keys(known).length > 0 || !asksInGeneral(turn.heard)) return undefined
    const line = article(turn, intent)
    if (line) return { line, options: [button(intent)] }
    const { text } = turn.heard
    return general.test(text) || asksWhatIf(text) ? noAnswer(turn) : undefined
  }

/** Whether a message asks how something goes, and not for it to be done. */
const asksInGeneral = ({ text, entities }: Heard): boolean =>
  asksWhatIf(text) ||
  (!entities.some(({ kind }) => kind === 'order') &&
    !own.test(text) &&
    (isQuestion(text) || general.test(text) || lengthOf(text) < oneThing))

/** Whether who writes has not decided yet: "what happens if I turn it off", 删了的话积分还在吗. */
export const asksWhatIf = (text: string): boolean => whatIf.test(text)

const whatIf =
  /\bwhat (?:happens|would happen|will happen)\b|\bif i (?!can|could|may|might|want)[^.!]*\?|\b(?:will|would|do) i (?:still|lose)\b|(?:如果|要是|假如|万一|萬一)我?(?:把.{0,6})?(?:取消|退|删|刪|注销|註銷|关|關|换|換).{0,16}(?:吗|嗎|呢|怎么|怎麼|多少|什么|什麼)|[会會]怎么?[样樣]|有什么(?:影响|影響|后果|後果)|(?:取消|退|删|刪|注销|註銷|关|關)[了掉]?(?:的话|的話|之后|之後|以后|以後).{0,12}(?:吗|嗎|呢|怎么|怎麼)/iu

/** Shorter than this a message only names its topic: "warranty?", 保修. */
const oneThing = 2

const general =
  /\b(polic(y|ies)|rules?|terms|how long|how many (days|months|years)|how much|how (do|does) (it|the|your|an?|\w+s?) .{0,30}work|what('s| is| are| does) (the|your|covered)|do(es)? (you|your|the|an?|any\w*|every\w*)( \w+)? (offer|have|give|do|allow|accept|cover|send|provide|come|include|last|apply|work)|covered|included|when (do|does|will) (i|you|we) (get|refund|receive)|what if|in case)\b|政策|规定|规则|规矩|流程|怎么算|多久|多长时间|几天|几年|多少(天|钱)|包不包|包含|有没有|保修期|质保期|可不可以|支持.{0,8}吗|一般|什么时候|啥时候|几时|要钱|免费|收费|要是|如果|万一|退到哪/i

const own =
  /\b(my|mine|me|i'?ve|i (bought|ordered|returned|sent|received|got|paid)|this (one|item)|(can|could|would|will) you|please|[rt]-\d{3,9})\b|我的|我(买|退|寄|收|上)|这个订单|那个订单|(告诉|帮|给|通知|替|跟)我/i

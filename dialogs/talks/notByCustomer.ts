import { say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import type { Pointers } from './rules.ts'

const longest = 50

const notByCustomer =
  /\bi (?:did(?:n['’]?t| not)|have(?:n['’]?t| not)|never) cancel(?:l?ed)?\b(?! (?:by|in time))|\b(?:it )?(?:was|is)(?:n['’]?t| not) me who cancel+ed\b|\b(?:why|who|how come)\b.{0,24}\bcancel+ed\b|我(?:并|並|可|从来|從來|根本)?[没沒]有?(?:要|让|讓|说要?|說要?)?取消(?![成到得])|不是我(?:自己)?取消的|[谁誰](?:[帮幫给給]我)?取消的|(?:怎么|怎麼|[为為](?:什么|什麼|啥)|[凭憑]什[么麼]).{0,6}取消了|(?:怎么|怎麼|[为為](?:什么|什麼|啥)).{0,6}(?:被|[给給])取消/iu

/** Whether a message asks why an order was cancelled that the customer did not cancel. */
export const asksWhyCancelled = ({ heard: { text } }: Turn): boolean =>
  text.length <= longest &&
  notByCustomer.test(text) &&
  !/\bcan(?:not|['’]?t)\b|不了|\b(?:newsletter|subscription|account)\b|[订訂][阅閱]|[电電]子[报報]|[账帳][号號]/iu.test(
    text,
  )

/** Who cancelled is not to be seen from here: a person looks into it. */
export const whyCancelled = ({ button }: Pointers): Reply => ({
  line: say.whyCancelled(),
  options: [button('talk_to_person')],
})

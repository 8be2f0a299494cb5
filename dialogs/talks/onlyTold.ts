import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { amountsTold } from './amountsTold.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

const tooMuch =
  /\b(?:one|two|\d+) too many\b|\b(?:sent|gave|got|received)(?: me)? (?:an? )?(?:extra|additional|second) (?!points?|discount|charge|fee|code)|多[发發寄送给給]了|[发發寄送]多了/iu
const longest = 160

/** Whether a message tells that more came than was ordered. */
export function tellsSurplus({ heard: { text, intent } }: Turn): boolean {
  if (text.length > longest || intent === 'charged_twice') return false
  const amounts = amountsTold(text)
  return amounts === undefined ? tooMuch.test(text) && !/\?\s*$/.test(text) : amounts.came > amounts.ordered
}

/** What came too much a person sees to. */
export async function surplus(services: TicketServices, turn: Turn): Promise<Said> {
  const { lastOrder } = turn.memory
  const order = turn.heard.entities.find(({ kind }) => kind === 'order')?.value ?? lastOrder
  const { id, promised } = await promiseTicket(services, turn, {
    kind: 'complaint',
    key: turn.key,
    ...(typeof order === 'string' ? { orderId: order } : {}),
  })
  return say.surplusNoted(id, promised, turn.local)
}

const justTelling =
  /\b(?:just|only) (?:letting you know|to let you know|so (?:that )?you know|wanted to (?:let you know|tell you|say)|fyi|feedback)\b|\bfor your information\b|\bno need to (?:do|replace|refund|send)\b|(?:只是|就是|就)(?:想)?(?:告[诉訴]|跟|和|[给給])?你?[们們]?(?:[说說]|反[馈饋]|告知|提)一?[声聲下个個]/iu
const allRight =
  /\b(?:is|are|was|were|it['’]?s) (?:all |still |otherwise |perfectly )?(?:fine|ok|okay|good|intact|all right|alright)\b|[没沒](?:事|坏|壞|[问問][题題])|完好|不影[响響]/iu

const trouble =
  /\b(?:crush|dent|damag|brok|torn|scratch|squash|stain|wet|leak|late)\w*|[破压壓坏壞瘪皱皺湿濕漏]/iu

/** Whether a message tells of something that asks for nothing to be done. */
export const onlyTells = ({ heard: { text } }: Turn): boolean =>
  text.length <= longest &&
  !isQuestion(text) &&
  justTelling.test(text) &&
  allRight.test(text) &&
  trouble.test(text)

export const thanked = (): Said => say.thanksForTelling()

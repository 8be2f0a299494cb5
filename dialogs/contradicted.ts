import type { Heard } from '../analytics/index.ts'
import { codeIn } from './codes.ts'

/** Purposes that a message seems to have and that its words contradict. */
interface Contradiction {
  readonly intents: readonly string[]
  readonly by: (heard: Heard) => boolean
}

/** A thing that is downloaded and that is nobody's data. */
const papers =
  /\b(?:manual|instructions?|user guide|app|labels?|catalogue?|brochure|software)\b|说明书|說明書|使用手册|标签|標籤|软件|軟件|\bapp\b|小程序/iu

/** Whoever got no confirmation has no order number that could be asked for. */
const noConfirmation =
  /\b(?:no|not|never|didn['’]?t|haven['’]?t|did not|without)\b[^.!?]{0,24}\b(?:order )?confirmation\b|[没沒][^，。]{0,6}(?:[确確][认認](?:[邮郵]件|信)|[订訂][单單][确確][认認])/iu

const contradictions: readonly Contradiction[] = [
  // HELLO10 is no greeting.
  { intents: ['greeting', 'goodbye', 'thanks', 'help'], by: (heard) => codeIn(heard) !== undefined },
  { intents: ['order_status', 'contact'], by: ({ text }) => noConfirmation.test(text) },
  // Whoever looks for a manual does not want to see what we know of them.
  {
    intents: ['my_data'],
    by: ({ text }) =>
      /\bdownload|下[载載]/iu.test(text) && papers.test(text) && !/\bdata\b|资料|資料|[数數]据/iu.test(text),
  },
]

/** What was heard, without the purposes that its words contradict. */
export function withoutContradicted(heard: Heard): Heard {
  const not = contradictions.filter(({ by }) => by(heard)).flatMap(({ intents }) => intents)
  if (not.length === 0) return heard
  const { intent, alternatives } = heard
  return {
    ...heard,
    intent: intent !== undefined && not.includes(intent) ? undefined : intent,
    alternatives: alternatives.filter((guess) => !not.includes(guess.intent)),
  }
}

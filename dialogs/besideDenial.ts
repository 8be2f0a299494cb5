import { leftOf } from './denied.ts'
import { say } from './phrases/say.ts'
import type { Said } from './steps.ts'
import type { Talks } from './talkPorts.ts'
import type { Turn } from './turn.ts'

/** What is not to be done is not begun; what else the message says may be answered by an article. */
export function besideDenial(talk: string, turn: Turn, talks: Pick<Talks, 'article'>): Said {
  const text = leftOf(talk, turn.heard.text)
  const article = text === undefined ? undefined : talks.article({ ...turn, heard: { ...turn.heard, text } })
  return article ?? say.nothingChanged()
}

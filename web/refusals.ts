import { failure, Refusal } from './answer.ts'
import type { Metrics } from './metrics.ts'
import type { Setback, WebLog } from './ports.ts'

export interface RefusalOptions {
  readonly log: WebLog
  readonly metrics: Pick<Metrics, 'refused'>
  readonly setback: (error: unknown) => Setback | undefined
}

/** Makes of any error what its client is told, and counts it; what nobody foresaw is logged. */
export function makeRefusals({ log, metrics, setback }: RefusalOptions) {
  return (error: unknown, path: string): Refusal => {
    const refusal = error instanceof Refusal ? error : setbackRefusal(setback(error))
    if (refusal === undefined) log.error({ err: error, route: path }, 'a request failed')
    metrics.refused(refusal ?? failure)
    return refusal ?? failure
  }
}

function setbackRefusal(setback: Setback | undefined): Refusal | undefined {
  if (setback === undefined) return undefined
  const { cause, retryAfter } = setback
  if (cause === 'client')
    return new Refusal(429, 'ConversationBusy', 'Too many messages of this conversation wait.', retryAfter)
  if (cause === 'house')
    return new Refusal(503, 'Unavailable', 'This cannot be done just now. Please try again.', retryAfter)
  return new Refusal(503, 'StoreUnavailable', 'Nothing can be kept just now. Please try again.', retryAfter)
}

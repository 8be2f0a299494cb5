import type { Moment, Store } from '../../data/index.ts'
import type { Credentials } from '../credentials.ts'
import type { Resolve } from '../publicAddresses.ts'
import { accessTokens } from './accessToken.ts'
import { type OutboxLimits, usualLimits } from './limits.ts'
import { Outbox } from './outbox.ts'
import { makeAgents } from './post.ts'
import { makeSend } from './send.ts'

export interface OutboxServices {
  readonly store: Store
  /** Undefined only in development: loopback addresses are then sent to, and nothing is signed. */
  readonly credentials: Credentials | undefined
  readonly now: () => Moment
  /** Takes what went wrong; gets nobody's words. */
  readonly alarm: (what: string, error: unknown) => void
  readonly random?: () => number
  /** Finds the addresses of a host; asks the system when left out. */
  readonly resolve?: Resolve
  readonly limits?: Partial<OutboxLimits>
}

/** Begins to bring to Bot Framework's channels what the store keeps for them, over HTTP. */
export function openOutbox({
  credentials,
  resolve,
  ...services
}: OutboxServices): Pick<Outbox, 'gauges' | 'stop' | 'wake'> {
  const development = credentials === undefined
  const agents = makeAgents({ development, ...(resolve === undefined ? {} : { resolve }) })
  const { deadline } = { ...usualLimits, ...services.limits }
  const accessToken = accessTokens(credentials)
  const send = makeSend({ development, agents, accessToken, deadline, now: services.now })
  const outbox = new Outbox({ ...services, send })
  return {
    wake: () => outbox.wake(),
    gauges: () => outbox.gauges(),
    stop: () => outbox.stop().finally(() => agents.close()),
  }
}
